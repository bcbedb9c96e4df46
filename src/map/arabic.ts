// Arabic as MapLibre can draw it without a plug-in: each letter in the form its neighbours ask for, in drawing order.

/** U+0621 … U+064A: how many forms a letter has, in the order of Unicode's presentation forms from U+FE80 on. */
const FORMS = "122224242444442222444444440000004444444224";
const FIRST = 0x621;

/** Letter → the code of its isolated form and its number of forms: 1, 2 (final too) or 4 (initial and medial too). */
const LETTERS: ReadonlyMap<string, { readonly at: number; readonly forms: number }> = new Map(
  Array.from(FORMS, Number).map((forms, i) => {
    const before = Array.from(FORMS.slice(0, i), Number).reduce((sum, each) => sum + each, 0);
    return [String.fromCodePoint(FIRST + i), { at: 0xfe80 + before, forms }];
  }),
);

/** Lam with an alef after it is one letter. */
const LAM_ALEF: ReadonlyMap<string, number> = new Map([
  ["لآ", 0xfef5],
  ["لأ", 0xfef7],
  ["لإ", 0xfef9],
  ["لا", 0xfefb],
]);

const joinsNext = (letter: string | undefined): boolean => (LETTERS.get(letter ?? "")?.forms ?? 0) === 4;
const joinsPrevious = (letter: string | undefined): boolean => (LETTERS.get(letter ?? "")?.forms ?? 0) >= 2;

function shape(word: string): string {
  const letters = Array.from(word);
  return letters
    .map((letter, i) => {
      const joined = joinsNext(letters[i - 1]);
      const ligature = LAM_ALEF.get(letter + (letters[i + 1] ?? ""));
      if (ligature !== undefined) return String.fromCodePoint(ligature + (joined ? 1 : 0));
      if (LAM_ALEF.has((letters[i - 1] ?? "") + letter)) return "";
      const { at = 0, forms = 0 } = LETTERS.get(letter) ?? {};
      if (forms === 0) return letter;
      const open = forms === 4 && joinsPrevious(letters[i + 1]);
      const end = joined && forms >= 2 ? 1 : 0;
      return String.fromCodePoint(at + (open ? 2 : 0) + end);
    })
    .toReversed()
    .join("");
}

/** A name in the order in which it is drawn, on one line; a text without Arabic letters is left as it is. */
export function drawnText(text: string): string {
  if (!/[\u0621-\u064a]/.test(text)) return text;
  const bare = text.replaceAll(/[\u064b-\u0652\u0640]/g, "");
  return (bare.match(/[\u0621-\u064a]+|[^\u0621-\u064a]/g) ?? [])
    .map((run) => (run === "(" ? ")" : run === ")" ? "(" : run === " " ? "\u00a0" : shape(run)))
    .toReversed()
    .join("");
}
