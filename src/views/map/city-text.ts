// Sentences about a city's membership in the reader's language: for its card, its page and the list of cities.
import type { Evidence } from "../../../data/schema.ts";
import type { ClientKey, ClientLocale } from "../../i18n/key-sets.ts";
import { isStale } from "../../model/membership.ts";
import type { CityEntry } from "../../model/city-file.ts";

/** How sure a membership is, as a sentence; a label of a word or two is in search/filter-labels.ts. */
export const EVIDENCE_SENTENCES = {
  official: "evidenceOfficial",
  press: "evidencePress",
  secondary: "evidenceSecondary",
} as const satisfies Record<Evidence, ClientKey>;

/** Joined in, or by, a year. */
const joinedText = (
  { joined, joinedBy }: Pick<CityEntry, "joined" | "joinedBy">,
  { t }: ClientLocale,
): string =>
  joined === null ? t("joinedBy", { year: String(joinedBy) }) : t("joinedIn", { year: String(joined) });

/** When it was last named as a member. */
export const lastNamedText = (
  city: Pick<CityEntry, "lastNamed" | "left" | "leftBy" | "joined" | "joinedBy">,
  { t }: ClientLocale,
): string => t(isStale(city) ? "lastNamedFaint" : "lastNamed", { year: String(city.lastNamed) });

/** When it left, if it did. */
export const leftTexts = (
  { left, leftBy }: Pick<CityEntry, "left" | "leftBy">,
  { t }: ClientLocale,
): readonly string[] => [
  ...(left === null ? [] : [t("leftIn", { year: String(left) })]),
  ...(leftBy === null ? [] : [t("leftBy", { year: String(leftBy) })]),
];

/** When it joined and, if it did, left. */
export const joinedAndLeftTexts = (
  city: Pick<CityEntry, "joined" | "joinedBy" | "left" | "leftBy">,
  locale: ClientLocale,
): readonly string[] => [joinedText(city, locale), ...leftTexts(city, locale)];

/** What is known of a membership, in the order it is read: joining first. */
export function cityFactTexts(city: CityEntry, locale: ClientLocale): readonly string[] {
  const { t } = locale;
  const { evidence, awards } = city;
  return [
    ...joinedAndLeftTexts(city, locale),
    lastNamedText(city, locale),
    ...(awards.length === 0 ? [] : [t("award", { years: awards.join(locale.comma) })]),
    t(EVIDENCE_SENTENCES[evidence]),
  ];
}

/** A source as it stands in a line of several: UIL by its short name, publishers without what is in brackets. */
export const shortOf = (source: CityEntry["source"]): CityEntry["source"] => ({
  ...source,
  publisher: source.publisher
    .replace("UNESCO Institute for Lifelong Learning", "UIL")
    .replace(/ \(.*\)$/, ""),
});
