// What filters are called in the reader's language.
import type { ClientKey, SearchKey, SearchLocale } from "../../i18n/key-sets.ts";
import { EVIDENCE, REGIONS, type Evidence } from "../../../data/schema.ts";
import { FACETS, UNSTATED, type Facet, type Filter } from "../../model/filter.ts";

export const FACET_KEYS = {
  region: "facetRegion",
  country: "facetCountry",
  joined: "facetJoined",
  award: "facetAward",
  evidence: "facetEvidence",
} as const satisfies Record<Facet, SearchKey>;

const EVIDENCE_LABELS = {
  official: "official",
  press: "press",
  secondary: "secondary",
} as const satisfies Record<Evidence, SearchKey>;

/** How a membership is known, in a word or two. */
export const evidenceText = (evidence: Evidence, { t }: SearchLocale): string => t(EVIDENCE_LABELS[evidence]);

/** A value of a facet as a reader knows it; one that nobody knows stays as it is. */
export function valueText(facet: Facet, value: string, locale: SearchLocale): string {
  const { t, country, digits } = locale;
  if (facet === "country") return country(value);
  const region = REGIONS.find((each) => facet === "region" && each === value);
  if (region !== undefined) return t(region satisfies ClientKey);
  const evidence = EVIDENCE.find((each) => facet === "evidence" && each === value);
  if (evidence !== undefined) return evidenceText(evidence, locale);
  return facet === "joined" && value === UNSTATED ? t("unstated") : digits(value);
}

/** Each value that is asked for, as "facet: value"; the name last. */
export function filterTexts(
  { facets, name }: Filter,
  locale: SearchLocale,
): readonly { readonly facet: Facet | "name"; readonly value: string; readonly text: string }[] {
  const { t } = locale;
  return [
    ...FACETS.flatMap((facet) =>
      facets[facet].map((value) => ({
        facet,
        value,
        text: `${t(FACET_KEYS[facet])}: ${valueText(facet, value, locale)}`,
      })),
    ),
    ...(name === "" ? [] : [{ facet: "name" as const, value: name, text: `${t("facetName")}: “${name}”` }]),
  ];
}
