// The headline over the whole map.
import type { Locale } from "../../i18n/translate.ts";
import { firstAndLast, type YearSummary } from "../../model/years.ts";

export function mapHeadline({ t }: Locale, years: readonly YearSummary[]): string {
  const { first, last } = firstAndLast(years);
  return t("headline", { first: String(first.year), members: last.members });
}
