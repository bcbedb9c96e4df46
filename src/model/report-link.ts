// Where readers report mistakes: an address given to the build, ready with the city's name.
import type { City } from "../../data/schema.ts";
import type { FindKey } from "../i18n/key-sets.ts";
import type { Locale } from "../i18n/translate.ts";
import { parseUrl } from "./parse-url.ts";

/** An address in which {title} and {body} stand for what is reported; null: there is no such place. */
export type ReportTemplate = string | null;

/** Reads REPORT_URL, such as https://github.com/name/site/issues/new?title={title}&body={body}. Throws a TypeError on what is no http, https or mailto address. */
export function readReportUrl(address: string | undefined): ReportTemplate {
  if (address === undefined || address === "") return null;
  const url = parseUrl(address);
  if (url === null || !/^(https?|mailto):$/.test(url.protocol))
    throw new TypeError(`REPORT_URL is ${JSON.stringify(address)}, not an address to report to`);
  return address;
}

/** The address to report a mistake in a city; null where there is none. */
export function reportLink(
  address: ReportTemplate,
  { id, name }: Pick<City, "id" | "name">,
  { t }: Pick<Locale<FindKey>, "t">,
): string | null {
  if (address === null) return null;
  const fillings = { title: t("reportTitle", { id }), body: t("reportBody", { id, name }) };
  return address.replaceAll(/\{(title|body)\}/g, (_, part: keyof typeof fillings) =>
    encodeURIComponent(fillings[part]),
  );
}
