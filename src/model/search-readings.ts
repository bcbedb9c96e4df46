// How what was typed may be meant: as a name, as a name with its kind of place, as a city and its country.
import { fold } from "./fold.ts";

/** The folded words of a text. */
export const wordsOf = (text: string): readonly string[] => fold(text).split(" ").filter(Boolean);

/** Words that were typed, and their letters without spaces. */
export interface Asked {
  readonly words: readonly string[];
  readonly letters: string;
}

const ask = (words: readonly string[]): Asked => ({ words, letters: words.join("") });

/** One way to understand what was typed; `around`: where it lies. */
export interface Reading {
  readonly name: Asked;
  readonly around: Asked | null;
}

const COMMAS = /[,;،؛，、]/;
/** More words than these are no city with its country. */
const MOST_WORDS = 16;

/** What says that a name is a city's or a province's, and is no part of it. */
const BEFORE = ["city of", "city", "thành phố", "tp", "tỉnh", "ville de", "ciudad de", "ciudad", "مدينة"];
const AFTER = ["시", "市"];
const GENERIC = new RegExp(`^(?:${BEFORE.map(fold).join("|")}) | city$|(?:${AFTER.map(fold).join("|")})$`);

/** "tp", "vinh" → "vinh"; null where nothing goes, or nothing would be left. */
function withoutGeneric(words: readonly string[]): readonly string[] | null {
  const text = words.join(" ");
  const rest = text.replace(GENERIC, "");
  return rest === text || rest === "" ? null : rest.split(" ");
}

const namesIn = (words: readonly string[]): readonly (readonly string[])[] => {
  const rest = withoutGeneric(words);
  return rest === null ? [words] : [words, rest];
};

/** Before and after each comma, or without one each space, either side being the name. */
function splitsOf(text: string): readonly Reading[] {
  const parts = text
    .split(COMMAS)
    .map(wordsOf)
    .filter(({ length }) => length > 0);
  const units = parts.length > 1 ? parts : parts.flat().map((word) => [word]);
  if (units.flat().length > MOST_WORDS) return [];
  return units.slice(1).flatMap((_, i) => {
    const sides = [units.slice(0, i + 1).flat(), units.slice(i + 1).flat()] as const;
    return [sides, sides.toReversed()].flatMap(([side = [], around = []]) =>
      namesIn(side).map((name) => ({ name: ask(name), around: ask(around) })),
    );
  });
}

/** The readings of a text, the likeliest first, those of a group as likely as each other; none without letters and digits. */
export function readingsOf(text: string): readonly (readonly Reading[])[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  return [...namesIn(words).map((name) => [{ name: ask(name), around: null }]), splitsOf(text)];
}
