// What a member commits to: the Key Features, the rules, the route of an application, the Award, and who may be next.
import type { VNode } from "preact";
import type { Fact } from "../../data/schema.ts";
import { Editions } from "./awards.tsx";
import { buildEditions } from "./editions.ts";
import { Figure, Subheading } from "./Figure.tsx";
import { SourceLink } from "./SourceLinks.tsx";
import { factOf, nameOf, say, type ChartProps } from "./vietnam-data.ts";

const FEATURES = "membership-key-features";
const INHABITANTS = "membership-inhabitants";
const REPORT = "membership-report-years";
const PER_REGION = "award-cities-per-region";
/** Ids of the facts that the figure on membership states. */
export const MEMBERSHIP_FACTS = [FEATURES, INHABITANTS, REPORT] as const;
/** Ids of the facts on places that may be next. */
export const CANDIDATE_FACTS = ["vietnam-candidates-2022", "vietnam-candidates-news"] as const;

/** A fact's value as a number. Throws a TypeError if it is none. */
export function numberOf({ id, value }: Pick<Fact, "id" | "value">): number {
  const number = Number(value);
  if (value === "" || Number.isNaN(number)) throw new TypeError(`${id}: value is ${JSON.stringify(value)}`);
  return number;
}

export function VietnamMembership(props: ChartProps): VNode {
  const { locale, data, level } = props;
  const { route } = data.vietnam;
  const features = factOf(data, FEATURES);
  const inhabitants = factOf(data, INHABITANTS);
  const report = factOf(data, REPORT);
  return (
    <Figure
      {...props}
      name="vietnam-membership"
      title={locale.t("vnMemberTitle", { features: numberOf(features), years: numberOf(report) })}
      subtitle={locale.t("vnMemberSub", { inhabitants: numberOf(inhabitants) })}
      sources={[features.source, inhabitants.source, report.source, ...route.map(({ source }) => source)]}
    >
      <div class="frame3">
        <b>{locale.t("vnFeatures", { features: numberOf(features) })}</b>
        <span>{locale.t("vnBenefits")}</span>
        <span>{locale.t("vnBlocks")}</span>
        <span>{locale.t("vnConditions")}</span>
      </div>
      <Subheading level={level}>{locale.t("vnRoute")}</Subheading>
      <ol class="route">
        {route.map(({ step, who, does }) => (
          <li key={step}>
            <b>{say(locale, who)}</b> {say(locale, does)}
          </li>
        ))}
      </ol>
      <Examples {...props} />
    </Figure>
  );
}

/** From the city's plan to the certificate, for the cities whose plan is known. */
const Examples = (props: ChartProps): VNode => (
  <ul class="quiet">
    {props.data.vietnam.cities.map(
      ({ id, plan, admitted, ceremony }) =>
        plan && (
          <li key={id}>
            <b>{nameOf(props.locale, props.data, id)}</b>{" "}
            {props.locale.t("vnExample", {
              plan: props.locale.date(plan.date),
              number: plan.number ?? "",
              admitted: props.locale.date(admitted),
              ceremony: ceremony ? props.locale.date(ceremony.date) : props.locale.t("vnNotFound"),
            })}{" "}
            (<SourceLink {...props} id={plan.source} />)
          </li>
        ),
    )}
  </ul>
);

/** Every winner of the Learning City Award, by edition. */
export function VietnamAwards(props: ChartProps): VNode {
  const { locale, data } = props;
  const { awards } = data.dataset;
  const editions = buildEditions(awards);
  const own = awards.filter(({ country }) => country === "VN").length;
  const perRegion = factOf(data, PER_REGION);
  return (
    <Figure
      {...props}
      name="vietnam-awards"
      title={locale.t(own === 0 ? "vnAwardTitleNone" : "vnAwardTitle", {
        awards: awards.length,
        editions: editions.length,
        own,
      })}
      subtitle={locale.t("vnAwardSub")}
      note={`${say(locale, perRegion.fact)}: ${locale.number(numberOf(perRegion))}.`}
      sources={[perRegion.source, ...awards.map(({ source }) => source)]}
    >
      <Editions {...props} />
    </Figure>
  );
}

/** The places that the press named as preparing to apply, and what was heard of them since. */
export function VietnamCandidates(props: ChartProps): VNode {
  const { locale, data } = props;
  const named = factOf(data, CANDIDATE_FACTS[0]);
  const news = factOf(data, CANDIDATE_FACTS[1]);
  return (
    <Figure
      {...props}
      name="vietnam-candidates"
      title={locale.t("vnCandidatesTitle", {
        count: numberOf(named),
        year: named.asOf,
        news: numberOf(news),
      })}
      subtitle={`${say(locale, named.fact)}.`}
      sources={[named.source, news.source]}
    >
      <p>{say(locale, news.fact)}.</p>
    </Figure>
  );
}
