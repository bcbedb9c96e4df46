// Where readers report mistakes: an address given to the build, ready with the city's name.
import type { City } from "../../data/schema.ts";
import type { SearchKey } from "../i18n/key-sets.ts";
import type { Locale } from "../i18n/translate.ts";

/** An address in which {title} and {body} stand for what is reported; null: there is no such place. */
export type ReportTemplate = string | null;

/** The address to report a mistake in a city; null where there is none. */
export function reportLink(
  address: ReportTemplate,
  { id, name }: Pick<City, "id" | "name">,
  { t }: Pick<Locale<SearchKey>, "t">,
): string | null {
  if (address === null) return null;
  const fillings = { title: t("reportTitle", { id }), body: t("reportBody", { id, name }) };
  return address.replaceAll(/\{(title|body)\}/g, (_, part: keyof typeof fillings) =>
    encodeURIComponent(fillings[part]),
  );
}
