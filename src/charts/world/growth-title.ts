// The finding of the growth chart, as its page, its section and its picture say it.
import type { Locale } from "../../i18n/translate.ts";
import { firstAndLast, type YearSummary } from "../../model/years.ts";
import { deepestFall } from "./growth-marks.ts";

export function growthTitle({ t }: Locale, years: readonly YearSummary[]): string {
  const { first, last } = firstAndLast(years);
  return t("growthTitle", {
    first: String(first.year),
    members: last.members,
    last: String(last.year),
    fallen: String(deepestFall(years)),
  });
}
