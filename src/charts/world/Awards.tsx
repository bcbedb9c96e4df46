// The UNESCO Learning City Award: a dot for each, by country and edition; the winners' names are folded below.
import type { VNode } from "preact";
import type { Award } from "../../../data/schema.ts";
import { alwaysWinners, awardRows, buildEditions, countWinners } from "./editions.ts";
import { Figure } from "../frame/Figure.tsx";
import { countryName, factOf, textOf, type ChartHead, type ChartProps } from "../frame/chart-data.ts";
import { cityName } from "../../model/city-name.ts";

/** Ids of the facts on how many awards an edition may give. */
const RULES = ["award-cities-per-region", "award-cities-per-country"] as const;

export function awardsHead({ locale, data }: ChartProps): ChartHead {
  const { t } = locale;
  const { awards } = data.dataset;
  const editions = buildEditions(awards);
  const always = alwaysWinners(editions).map((code) => countryName(locale, code));
  const counts = {
    awards: awards.length,
    editions: editions.length,
    countries: countWinners(awards).length,
  };
  const rules = RULES.map((id) => factOf(data, id));
  return {
    title:
      always.length === 0
        ? t("awardTitleNone", counts)
        : t("awardTitle", { ...counts, always: always.toSorted(locale.compare).join(locale.comma) }),
    subtitle: t("awardSub", counts),
    note: rules.map((rule) => `${textOf(locale, rule.fact)}: ${rule.value}.`).join(" "),
  };
}

export function Awards(props: ChartProps): VNode {
  const { locale, data } = props;
  const { awards } = data.dataset;
  return (
    <Figure
      {...props}
      name="awards"
      {...awardsHead(props)}
      sources={[...RULES.map((id) => factOf(data, id).source), ...awards.map(({ source }) => source)]}
    >
      <Dots {...props} />
      <details>
        <summary>{locale.t("awardNames")}</summary>
        <Editions {...props} />
      </details>
    </Figure>
  );
}

/** Countries by editions; those with a single award share the last row. */
function Dots({ locale, data }: ChartProps): VNode {
  const editions = buildEditions(data.dataset.awards);
  const { rows, others } = awardRows(editions);
  const cells = (counts: readonly number[]): readonly VNode[] =>
    counts.map((count, i) => (
      <td key={editions[i]?.year}>
        {count > 0 && (
          <span role="img" aria-label={locale.t("awardCount", { count })}>
            {"●".repeat(count)}
          </span>
        )}
      </td>
    ));
  return (
    <table class="tally">
      <thead>
        <tr>
          <th scope="col">{locale.t("vnCountry")}</th>
          {editions.map(({ year }) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ country, counts }) => (
          <tr key={country} class={`k-${country.toLowerCase()}`}>
            <th scope="row">{countryName(locale, country)}</th>
            {cells(counts)}
          </tr>
        ))}
        <tr>
          <th scope="row">{locale.t("awardOnce", { countries: others.countries })}</th>
          {cells(others.counts)}
        </tr>
      </tbody>
    </table>
  );
}

/** Year, number and winners of each edition, in the reader's alphabet. */
function Editions({ locale, data }: ChartProps): VNode {
  const nameOf = ({ city, name, country }: Award): string => {
    const member = data.dataset.cities.find(({ id }) => id === city);
    return `${member ? cityName(member, locale.language) : name} (${countryName(locale, country)})`;
  };
  return (
    <dl class="winners">
      {buildEditions(data.dataset.awards).map(({ year, awards }) => (
        <div key={year}>
          <dt>
            {year} <small>{locale.number(awards.length)}</small>
          </dt>
          <dd>{awards.map(nameOf).toSorted(locale.compare).join(locale.comma)}</dd>
        </div>
      ))}
    </dl>
  );
}
