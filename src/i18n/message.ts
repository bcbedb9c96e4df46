// Texts with holes, some of which choose a form by their number: the part of ICU MessageFormat that the catalogues use.

/** What fills the holes of a text, by their names. */
export type Holes = Readonly<Record<string, string | number>>;

/** A form's text may have plain holes of its own. */
const TEXT = String.raw`\{((?:[^{}]|\{\w+\})*)\}`;
/** `{name}`, or `{name, plural, one {# city} other {# cities}}`. */
const HOLE = new RegExp(String.raw`\{(\w+)(?:, plural,((?: \w+ ${TEXT})+))?\}`, "g");
const FORM = new RegExp(String.raw` (\w+) ${TEXT}`, "g");

const formsOf = (forms: string): ReadonlyMap<string, string> =>
  new Map([...forms.matchAll(FORM)].map(([, category = "", text = ""]) => [category, text]));

/** A hole that chooses among forms, which are by category of plural. */
export interface Plural {
  readonly name: string;
  readonly forms: ReadonlyMap<string, string>;
}

/** The holes of a text that choose among forms. */
export const pluralsOf = (text: string): readonly Plural[] =>
  [...text.matchAll(HOLE)].flatMap(([, name = "", forms]) =>
    forms === undefined ? [] : [{ name, forms: formsOf(forms) }],
  );

/** The names of a text's holes, each once, in order. */
export function holesOf(text: string): readonly string[] {
  const names = new Set<string>();
  for (const [, name = "", forms = ""] of text.matchAll(HOLE)) {
    names.add(name);
    for (const form of formsOf(forms).values()) for (const inner of holesOf(form)) names.add(inner);
  }
  return [...names];
}

/**
 * The text with its holes filled. `write` says a value, `categoryOf` what a number is in the language ("one", "few" …);
 * a form that is missing is "other", and in a form "#" is the number. A hole without a filling stays visible.
 */
export function fillHoles(
  text: string,
  holes: Holes,
  write: (value: string | number) => string,
  categoryOf: (value: number) => string,
): string {
  return text.replace(HOLE, (hole, name: string, forms?: string) => {
    const value = holes[name];
    if (value === undefined) return hole;
    if (forms === undefined) return write(value);
    const texts = formsOf(forms);
    const chosen =
      texts.get(typeof value === "number" ? categoryOf(value) : "other") ?? texts.get("other") ?? "";
    return fillHoles(chosen.replaceAll("#", `{${name}}`), holes, write, categoryOf);
  });
}
