// The years of a city's membership as a bar, what is known of each stretch in words, and a dot for every page that names it.
import type { VNode } from "preact";
import type { CityFacts } from "../../model/city-facts.ts";
import { membershipSpans, type SpanKind } from "../../model/membership-spans.ts";
import { firstAndLast, type YearSummary } from "../../model/years.ts";
import { round } from "../../model/round.ts";
import type { Key, Locale } from "../../i18n/translate.ts";

/** First and last year of the network, and the first in which it had members. */
export interface NetworkYears {
  readonly first: number;
  readonly opened: number;
  readonly last: number;
}

export function networkYears(years: readonly YearSummary[]): NetworkYears {
  const { first, last } = firstAndLast(years);
  const opened = years.find(({ members }) => members > 0) ?? last;
  return { first: first.year, opened: opened.year, last: last.year };
}

const SPAN_KEYS = {
  before: "spanBefore",
  member: "spanMember",
  after: "spanAfter",
  left: "spanLeft",
} as const satisfies Record<SpanKind, Key>;

/** From the top: the dots, the bar, the years. */
const DOTS = 6;
const BAR = { y: 14, height: 12 } as const;
const YEARS = 42;
const HEIGHT = 46;

export function MembershipBar({
  locale,
  facts: { city, sightings, vietnam },
  network,
}: {
  readonly locale: Locale;
  readonly facts: CityFacts;
  readonly network: NetworkYears;
}) {
  const { first, last } = network;
  const spans = membershipSpans(city, network);
  // As in the chart of Viet Nam's steps: hollow from the day on which the unit that was admitted ended.
  const ended = vietnam?.fate === "ended" ? vietnam.fateOn : null;
  const end = ended === null ? last + 1 : timeOf(ended);
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const percent = (year: number): string => `${round(((year - first) / years.length) * 100, 2)}%`;
  const stretch = (kind: SpanKind, from: number, to: number): VNode => (
    <rect
      key={`${kind} ${from}`}
      class={kind}
      x={percent(from)}
      width={percent(first + to - from)}
      y={BAR.y}
      height={BAR.height}
    />
  );
  const yearsOf = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`);
  return (
    <div class={`bar ${city.region}`}>
      <svg width="100%" height={HEIGHT} aria-hidden="true">
        <line x1="0" x2="100%" y1={BAR.y + BAR.height} y2={BAR.y + BAR.height} />
        {spans.map(({ kind, from, to }) => stretch(kind, from, Math.min(to + 1, end)))}
        {ended !== null && stretch("after", end, last + 1)}
        {sightings.map(({ sighting: { date, dated } }) => (
          <circle key={date} class={dated} cx={percent(timeOf(date))} cy={DOTS} r="3" />
        ))}
        {years.map(
          (year, i) =>
            (last - year) % 2 === 0 && (
              <text key={year} x={`${round(((i + 0.5) / years.length) * 100, 2)}%`} y={YEARS}>
                {locale.digits(year)}
              </text>
            ),
        )}
      </svg>
      <ul>
        {spans.map(({ kind, from, to }) => (
          <li key={kind}>
            <Swatch kind={kind} /> {locale.t(SPAN_KEYS[kind], { years: yearsOf(from, to) })}
          </li>
        ))}
        {ended !== null && (
          <li>
            <Swatch kind="after" /> {locale.t("cityFateEnded", { date: locale.date(ended) })}
          </li>
        )}
      </ul>
    </div>
  );
}

const Swatch = ({ kind }: { readonly kind: SpanKind }): VNode => (
  <svg width="20" height="12" aria-hidden="true">
    <rect class={kind} x="1" y="1" width="18" height="10" />
  </svg>
);

/** A day as a part of its year; of a month or a year alone, its middle. */
function timeOf(date: string): number {
  const [year = 0, month, day = 15] = date.split("-").map(Number);
  return year + (month === undefined ? 0.5 : (month - 1 + day / 31) / 12);
}
