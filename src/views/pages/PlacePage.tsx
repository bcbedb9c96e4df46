// The page of a country or a region: who is known by name, who counts otherwise, year by year, and every city.
import { group } from "d3-array";
import type { City } from "../../../data/schema.ts";
import { SourceLink } from "../../charts/frame/SourceLink.tsx";
import type { Locale } from "../../i18n/translate.ts";
import { accountOf, type Account } from "../../model/account.ts";
import { isStale, memberFrom, STALE_BEFORE } from "../../model/membership.ts";
import type { MapAddress } from "../../model/state-address.ts";
import { round } from "../../model/round.ts";
import { placeFacts } from "../../model/state-facts.ts";
import { firstAndLast } from "../../model/years.ts";
import { rangeOf } from "../method/YearTable.tsx";
import { CityLinks, StateFrame, type StatePageProps } from "./StatePage.tsx";

interface PlacePageProps extends StatePageProps {
  readonly state: MapAddress;
}

export function PlacePage(props: PlacePageProps) {
  const { locale, dataset, years, state, links } = props;
  const { t } = locale;
  const { last } = firstAndLast(years);
  const facts = placeFacts(state, dataset.cities, last.year);
  const accounts = years.map(({ year }) => accountOf(dataset, facts.scope, year));
  const account = accountOf(dataset, facts.scope, last.year);
  const faint = facts.members.filter(isStale).length;
  const [first] = facts.all;
  const year = String(last.year);
  return (
    <StateFrame
      {...props}
      where={
        state.kind === "country" &&
        first && (
          <p class={`where ${first.region}`}>
            <a href={links.page({ kind: "region", key: first.region })}>{t(first.region)}</a>
          </p>
        )
      }
      lead={
        <>
          <p class="joining">
            {t("placeNamed", { year, count: facts.members.length, placed: facts.placed })}{" "}
            {account.earlier > 0 && `${t("placeEarlier", { earlier: account.earlier, year })} `}
            {faint > 0 && `${t("placeFaint", { count: faint, year: String(STALE_BEFORE) })} `}
            {facts.placed < facts.members.length && <a href={links.why}>{t("placedWhy")}</a>}
          </p>
          <Counted {...props} accounts={accounts} />
        </>
      }
    >
      <section class="wide">
        <h2>{t("placeByYear")}</h2>
        <Years {...props} accounts={accounts} />
      </section>
      {state.kind === "region" ? (
        <Countries {...props} members={facts.members} year={year} />
      ) : (
        <Joined {...props} cities={facts.all} />
      )}
    </StateFrame>
  );
}

/** The newest count of its members, beside those that are named; that there is none where there is none of the last year. */
function Counted({
  locale,
  state,
  dataset,
  accounts,
}: PlacePageProps & { readonly accounts: readonly Account[] }) {
  const { t, date } = locale;
  const newest = accounts.findLast(({ announced }) => announced !== null);
  const isOfLast = accounts.at(-1)?.announced !== null;
  const source = dataset.sources.find(({ id }) => id === newest?.announced?.source);
  return (
    <>
      {!isOfLast && <p>{t("placeUncounted")}</p>}
      {newest?.announced && newest.unnamed && (
        <p>
          {t(state.kind === "country" ? "countryCounted" : "placeCounted", {
            date: date(newest.announced.asOf),
            count: newest.announced.count,
          })}{" "}
          {t(newest.earlier === 0 ? "countrySure" : "countryAccount", {
            year: String(newest.year),
            named: newest.named,
            earlier: newest.earlier,
            ...newest.unnamed,
          })}{" "}
          {newest.over > 0 && `${t("countryOver", { over: newest.over })} `}
          {source && <SourceLink source={source} page={locale.language} />}
        </p>
      )}
    </>
  );
}

/** Heights in pixels: of the highest bar, of the numbers over it and of the years under it. */
const BAR = 72;
const TOP = 30;
const FOOT = 18;
/** A line of letters. */
const LINE = 14;
/** Of a year’s share of the width. */
const BAR_WIDTH = 0.64;

/** Bars from zero with their numbers; an outline for what is counted beyond them. */
function Years({
  locale,
  accounts,
  state,
  dataset,
}: PlacePageProps & { readonly accounts: readonly Account[] }) {
  const { t, number, digits } = locale;
  const bars = accounts.map(({ year, unnamed }) => {
    const { members, placed } = placeFacts(state, dataset.cities, year);
    return { year, count: members.length, placed, unnamed };
  });
  const most = Math.max(1, ...bars.map(({ count, unnamed }) => count + (unnamed?.least ?? 0)));
  const region = dataset.cities.find(({ country, region: own }) =>
    state.kind === "country" ? country.toLowerCase() === state.key : own === state.key,
  )?.region;
  const high = (count: number): number => Math.round((count / most) * BAR);
  return (
    <>
      <svg class={`years ${region}`} width="100%" height={TOP + BAR + FOOT} aria-hidden="true">
        {bars.map(({ year, count, unnamed: known }, i) => {
          const unnamed = known?.least ?? 0;
          const y = TOP + BAR - high(count);
          const above = high(count + unnamed) - high(count);
          const percent = (from: number): string => `${round((from / bars.length) * 100, 2)}%`;
          const [x, middle, width] = [percent(i + (1 - BAR_WIDTH) / 2), percent(i + 0.5), percent(BAR_WIDTH)];
          return (
            <g key={year}>
              {unnamed > 0 && (
                <>
                  <rect class="unnamed" x={x} y={y - above} width={width} height={above} />
                  <text x={middle} y={y - above - 4 - LINE}>{`+${number(unnamed)}`}</text>
                </>
              )}
              <rect x={x} y={y} width={width} height={high(count)} />
              <text x={middle} y={y - above - 4}>
                {number(count)}
              </text>
              {(bars.length - 1 - i) % 2 === 0 && (
                <text x={middle} y={TOP + BAR + LINE}>
                  {digits(year)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      {bars.some(({ unnamed }) => unnamed !== null && unnamed.least > 0) && (
        <p class="quiet">
          <svg class={`years key ${region}`} width="20" height="12" aria-hidden="true">
            <rect class="unnamed" x="1" y="1" width="18" height="10" />
          </svg>{" "}
          + {t("countryUnnamed")}
        </p>
      )}
      <details>
        <summary>{t("growthTable")}</summary>
        <table>
          <thead>
            <tr>
              {(["growthYear", "growthListed", "growthPlaced", "accountHeadUnnamed"] as const).map((key) => (
                <th key={key} scope="col">
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bars.map(({ year, count, placed, unnamed }) => (
              <tr key={year}>
                <th scope="row">{digits(year)}</th>
                <td>{number(count)}</td>
                <td>{number(placed)}</td>
                <td>{unnamed === null ? "–" : rangeOf(unnamed.least, unnamed.most, number)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

/** Every city of a country, the newest first. */
function Joined(props: PlacePageProps & { readonly cities: readonly City[] }) {
  const { locale, cities, links } = props;
  const { t, digits } = locale;
  const years = [...group(cities, (city) => `${memberFrom(city)} ${city.joined === null ? "by" : "in"}`)]
    .toSorted(([a], [b]) => (a > b ? -1 : 1))
    .map(([, members]) => members);
  return (
    <section class="wide joined">
      <h2>{t("placeJoined")}</h2>
      {years.map((members) => {
        const [{ joined, joinedBy } = { joined: null, joinedBy: null }] = members;
        const year = joined ?? joinedBy ?? 0;
        return (
          <section key={`${joined} ${joinedBy}`}>
            <h3>
              {joined === null ? (
                t("by", { year: String(joinedBy) })
              ) : (
                <a href={links.page({ kind: "year", key: String(year) })}>{digits(year)}</a>
              )}
            </h3>
            <CityLinks {...props} cities={members} />
          </section>
        );
      })}
      <Gone locale={locale} cities={cities} />
    </section>
  );
}

/** Who of them has left, as far as a source says. */
function Gone({ locale, cities }: { readonly locale: Locale; readonly cities: readonly City[] }) {
  const { t, language } = locale;
  const gone = cities.filter(({ left, leftBy }) => left !== null || leftBy !== null);
  return gone.map(({ id, name, nameVi, left, leftBy }) => (
    <p key={id} class="quiet">
      {language === "vi" ? (nameVi ?? name) : name}:{" "}
      {left === null ? t("leftBy", { year: String(leftBy) }) : t("leftIn", { year: String(left) })}
    </p>
  ));
}

/** The countries of a region, those with most members first. */
function Countries({
  locale,
  links,
  members,
  year,
}: PlacePageProps & { readonly members: readonly City[]; readonly year: string }) {
  const { t, country, compare, number } = locale;
  const countries = [...group(members, (city) => city.country)].toSorted(
    ([a, some], [b, others]) => others.length - some.length || compare(country(a), country(b)),
  );
  return (
    <section class="wide">
      <h2>{t("placeCountries", { year })}</h2>
      <ul class="names">
        {countries.map(([code, cities]) => (
          <li key={code}>
            <a href={links.page({ kind: "country", key: code.toLowerCase() })}>{country(code)}</a>{" "}
            {number(cities.length)}
          </li>
        ))}
      </ul>
    </section>
  );
}
