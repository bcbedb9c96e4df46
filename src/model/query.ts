// The query of an address: today's parameters from whatever a sentence, an editor's system or an older site has made of them.

/** Every parameter that the site reads for itself. */
export const PARAMETERS = [
  "year",
  "region",
  "city",
  "theme",
  "regions",
  "country",
  "joined",
  "award",
  "evidence",
  "name",
  "sort",
  "at",
  "globe",
  "play",
  "loop",
  "title",
  "controls",
  "accent",
  "background",
  "origin",
  "edition",
] as const;

/** Names that parameters once had, and today's; one is added whenever a name changes, and none is ever taken away. */
const OLD_NAMES = [
  ["place", "region"],
  ["cohort", "joined"],
] as const;

const OWN: ReadonlySet<string> = new Set([...PARAMETERS, ...OLD_NAMES.map(([before]) => before)]);

/** A code without what a sentence puts round it: "VN-Hanoi." is "vn-hanoi". A "-" before it belongs to it. */
export const readCode = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/^[^\p{L}\p{N}-]+|[^\p{L}\p{N}\p{M}]+$/gu, "");

/** How a parameter of ours is written; a name to search for and an origin are taken to the letter. */
function tidy(name: string, value: string): string {
  if (name === "name" || name === "origin") return value;
  return name === "country" ? readCode(value).toUpperCase().normalize() : readCode(value);
}

/** The parameters of a query, ours in today's form, those of others as they are; "&" may be escaped as in HTML. Never throws. */
export function readQuery(query: string): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [given, value] of new URLSearchParams(query.replaceAll(/&(?:amp;)+/gi, "&"))) {
    const name = given.toLowerCase();
    if (OWN.has(name)) parameters.append(name, tidy(name, value));
    else parameters.append(given, value);
  }
  for (const [before, now] of OLD_NAMES) {
    const value = parameters.get(before);
    parameters.delete(before);
    // Its new name counts where both stand.
    if (value !== null && !parameters.has(now)) parameters.set(now, value);
  }
  return parameters;
}

/** Begins with "?" or is empty. */
export function queryString(parameters: URLSearchParams): string {
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

/** What a parameter takes, in words for whoever writes an address, and whether a value is of that kind. */
export interface ParameterRule {
  readonly takes: string;
  readonly isTaken: (value: string) => boolean;
}
export type ParameterRules = Readonly<Record<string, ParameterRule>>;

/** A switch that is set by `on`; the other digit leaves it as it is. */
export const switchRule = (on: "0" | "1"): ParameterRule => ({
  takes: on,
  isTaken: (value) => /^[01]$/.test(value),
});

/** Said of a value that changes nothing, in English, because it is for whoever wrote the address. */
export const ignoredLine = (name: string, value: string, takes: string): string =>
  `Learning Cities ignores ${name}=${value.slice(0, 60)}: it takes ${takes}`;

/** A line for each parameter of `rules` whose value is none that it takes; one without a value asks for nothing. */
export function ignoredValues(query: string, rules: ParameterRules): readonly string[] {
  const parameters = readQuery(query);
  return Object.entries(rules).flatMap(([name, { takes, isTaken }]) => {
    const value = parameters.get(name) ?? "";
    return value === "" || isTaken(value) ? [] : [ignoredLine(name, value, takes)];
  });
}

const ASKED = /[?&](?:regions|country|joined|award|evidence|name|sort)=[^&]/;

/** True if a query carries one of the parameters that `readFind` reads, whatever it says. */
export const hasSearchQuery = (query: string): boolean => ASKED.test(query);
