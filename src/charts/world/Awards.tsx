// Every winner of the UNESCO Learning City Award, by edition.
import type { VNode } from "preact";
import type { Award } from "../../../data/schema.ts";
import { alwaysWinners, buildEditions, countWinners } from "./editions.ts";
import { Figure } from "../frame/Figure.tsx";
import { countryName, type ChartHead, type ChartProps } from "../frame/chart-data.ts";
import { cityName } from "../../model/city-name.ts";

/** A country is named for its awards from so many on. */
const MANY = 3;

export function awardsHead({ locale, data }: ChartProps): ChartHead {
  const { t, number } = locale;
  const { awards } = data.dataset;
  const editions = buildEditions(awards);
  const always = alwaysWinners(editions).map((code) => countryName(locale, code));
  const winners = countWinners(awards);
  const counts = { awards: awards.length, editions: editions.length, countries: winners.length };
  const list = winners
    .filter(({ count }) => count >= MANY)
    .map(({ country, count }) => `${countryName(locale, country)} ${number(count)}`);
  return {
    title:
      always.length === 0
        ? t("awardTitleNone", counts)
        : t("awardTitle", { ...counts, always: always.toSorted(locale.compare).join(", ") }),
    subtitle: t("awardSub", counts),
    note: t("awardMost", { list: list.join(", "), many: MANY }),
  };
}

export const Awards = (props: ChartProps): VNode => (
  <Figure
    {...props}
    name="awards"
    {...awardsHead(props)}
    sources={props.data.dataset.awards.map(({ source }) => source)}
  >
    <Editions {...props} />
  </Figure>
);

/** Year, number and winners of each edition, in the reader's alphabet. */
export function Editions({ locale, data }: ChartProps): VNode {
  const nameOf = ({ city, name, country }: Award): string => {
    const member = data.dataset.cities.find(({ id }) => id === city);
    return `${member ? cityName(member, locale.language) : name} (${countryName(locale, country)})`;
  };
  return (
    <dl class="awards">
      {buildEditions(data.dataset.awards).map(({ year, awards }) => (
        <div key={year}>
          <dt>
            {year} <small>{locale.number(awards.length)}</small>
          </dt>
          <dd>{awards.map(nameOf).toSorted(locale.compare).join(", ")}</dd>
        </div>
      ))}
    </dl>
  );
}
