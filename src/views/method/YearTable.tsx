// Announced, named and not named, year by year.
import type { Dataset } from "../../../data/schema.ts";
import { ScrollTable } from "../../charts/frame/ScrollTable.tsx";
import type { Key, Locale } from "../../i18n/translate.ts";
import { accountOf, WORLD } from "../../model/account.ts";
import type { YearSummary } from "../../model/years.ts";
import { SourceLink } from "../../charts/frame/SourceLink.tsx";
import { BASIS_KEYS } from "../year/YearTotals.tsx";

/** A number, or two with a dash between them. */
export const rangeOf = (least: number, most: number, number: Locale["number"]): string =>
  least === most ? number(least) : `${number(least)}–${number(most)}`;

export function YearTable({
  locale: { t, language, number, digits, date },
  dataset,
  years,
}: {
  readonly locale: Locale;
  readonly dataset: Dataset;
  readonly years: readonly YearSummary[];
}) {
  const heads = [
    "growthYear",
    "growthMembers",
    "growthCountries",
    "accountHeadNamed",
    "accountHeadEarlier",
    "accountHeadGone",
    "accountHeadUnnamed",
    "growthPlaced",
    "growthBasis",
  ] as const satisfies readonly Key[];
  return (
    <ScrollTable label={t("growthTable")} heads={heads.map((head) => t(head))}>
      {years.map(({ year, members, countries, placed, basis, asOf, source }) => {
        const { named, earlier, gone, unnamed, over } = accountOf(dataset, WORLD, year);
        return (
          <tr key={year} class={`at y${year}`}>
            <th scope="row">{digits(year)}</th>
            <td>{number(members)}</td>
            <td>{countries === null ? "–" : number(countries)}</td>
            <td>{number(named)}</td>
            <td>{number(earlier)}</td>
            <td>{number(gone)}</td>
            <td>
              {over > 0
                ? t("accountOver", { over })
                : unnamed && rangeOf(unnamed.least, unnamed.most, number)}
            </td>
            <td>{number(placed)}</td>
            <td>
              {t(BASIS_KEYS[basis], { date: date(asOf) })}:{" "}
              <SourceLink source={source} page={language} about={digits(year)} />
            </td>
          </tr>
        );
      })}
    </ScrollTable>
  );
}
