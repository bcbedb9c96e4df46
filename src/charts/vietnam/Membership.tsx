// How a city becomes a member; folded below: what a learning city is, gains and owes, Viet Nam's side, who may be next.
import type { VNode } from "preact";
import type { Fact } from "../../../data/schema.ts";
import type { ContextLine } from "../../../data/schema-vietnam.ts";
import type { Key } from "../../i18n/translate.ts";
import { Figure } from "../frame/Figure.tsx";
import { SourceLink } from "../frame/SourceLinks.tsx";
import { DataText } from "../frame/DataText.tsx";
import { factOf, nameOf, textOf, type ChartHead, type ChartProps } from "../frame/chart-data.ts";

const FEATURES = "membership-key-features";
/** Ids of the facts that the figure on membership states. */
export const MEMBERSHIP_FACTS = [FEATURES, "membership-inhabitants", "membership-report-years"] as const;
/** Ids of the facts on places that may be next. */
export const CANDIDATE_FACTS = ["vietnam-candidates-2022", "vietnam-candidates-news"] as const;

/** A fact's value as a number. Throws a TypeError if it is none. */
function numberOf({ id, value }: Pick<Fact, "id" | "value">): number {
  const number = Number(value);
  if (value === "" || Number.isNaN(number)) throw new TypeError(`${id}: value is ${JSON.stringify(value)}`);
  return number;
}

export const membershipHead = ({ locale, data }: ChartProps): ChartHead => ({
  title: locale.t("vnMemberTitle", { steps: data.vietnam.route.length }),
  subtitle: locale.t("vnMemberSub"),
});

export function VietnamMembership(props: ChartProps): VNode {
  const { locale, data } = props;
  const { route } = data.vietnam;
  return (
    <Figure
      {...props}
      name="vietnam-membership"
      {...membershipHead(props)}
      sources={[
        ...MEMBERSHIP_FACTS.map((id) => factOf(data, id).source),
        ...route.map(({ source }) => source),
      ]}
    >
      <ol class="route">
        {route.map(({ step, who, does }) => (
          <li key={step}>
            <b>{textOf(locale, who)}</b> {textOf(locale, does)}
          </li>
        ))}
      </ol>
      <Examples {...props} />
    </Figure>
  );
}

/** What else is told of membership, and of Viet Nam's side, folded. */
export function MembershipInWords(props: ChartProps): VNode {
  const { locale, data, level } = props;
  const under: ChartProps = level === 1 ? { ...props, level: 2 } : props;
  return (
    <details class="fig">
      <summary>{locale.t("vnMembershipLink")}</summary>
      <dl class="terms">
        {PARTS.map(([part, key]) => (
          <div key={part}>
            <dt>{locale.t(key)}</dt>
            {linesOf(props, part).map((line) => (
              <dd key={line.words.en}>
                <DataText locale={locale} words={line.words} /> <Origin {...props} line={line} />
              </dd>
            ))}
          </div>
        ))}
        <div>
          <dt>{locale.t("vnFeatures", { features: numberOf(factOf(data, FEATURES)) })}</dt>
          {FEATURE_GROUPS.map((key) => (
            <dd key={key}>{locale.t(key)}</dd>
          ))}
        </div>
      </dl>
      <VietnamContext {...under} />
      <VietnamCandidates {...under} />
    </details>
  );
}

/** The groups of the Key Features. */
const FEATURE_GROUPS = ["vnBenefits", "vnBlocks", "vnConditions"] as const satisfies readonly Key[];

/** What is told of membership, with the heading of each part. */
const PARTS = [
  ["is", "vnIs"],
  ["gains", "vnGains"],
  ["judged", "vnJudged"],
  ["owes", "vnOwes"],
] as const satisfies readonly (readonly [ContextLine["part"], Key])[];

const linesOf = ({ data }: ChartProps, ...parts: readonly ContextLine["part"][]): readonly ContextLine[] =>
  data.vietnam.context.filter(({ part }) => parts.includes(part));

/** Where a sentence was read, and, where it is of a time, when. */
const Origin = ({ line, ...props }: ChartProps & { readonly line: ContextLine }): VNode => (
  <small>
    ({line.date === null ? "" : props.locale.date(line.date) + props.locale.comma}
    <SourceLink {...props} id={line.source} about={textOf(props.locale, line.who ?? line.words)} />)
  </small>
);

/** What Viet Nam's press links the memberships to, and who said what: one sentence each. */
function VietnamContext(props: ChartProps): VNode {
  const { locale } = props;
  return (
    <Figure
      {...props}
      name="vietnam-context"
      title={locale.t("vnContextTitle")}
      subtitle={locale.t("vnContextSub")}
      sources={[]}
    >
      <ul>
        {linesOf(props, "policy", "said").map((line) => (
          <li key={line.words.en}>
            {line.who && (
              <>
                <b>
                  <DataText locale={locale} words={line.who} />
                </b>{" "}
              </>
            )}
            <DataText locale={locale} words={line.words} /> <Origin {...props} line={line} />
          </li>
        ))}
      </ul>
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
            (<SourceLink {...props} id={plan.source} about={nameOf(props.locale, props.data, id)} />)
          </li>
        ),
    )}
  </ul>
);

/** The places that the press named as preparing to apply, and what was heard of them since. */
function VietnamCandidates(props: ChartProps): VNode {
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
      subtitle={`${textOf(locale, named.fact)}.`}
      sources={[named.source, news.source]}
    >
      <p>{textOf(locale, news.fact)}.</p>
    </Figure>
  );
}
