// One country: its members by year, its rank, its cities, and where somebody counts otherwise than the map can place.
import { group } from "d3-array";
import { countryRank } from "../../model/country-rank.ts";
import type { SearchLocale } from "../../i18n/key-sets.ts";
import type { CityEntry } from "../../model/city-file.ts";
import type { CountryGap } from "../../model/search-data.ts";
import { memberFrom } from "../../model/membership.ts";
import type { MapState } from "../../state/map-state.ts";
import type { SearchState } from "../../state/search-state.ts";
import type { PageState } from "../../state/page-state.ts";
import { SourceLink } from "../../charts/frame/SourceLink.tsx";
import { cityName } from "../../model/city-name.ts";
import { leftTexts } from "../map/city-text.ts";
import { onPlainClick } from "../plain-click.ts";

interface CountryProps {
  readonly state: PageState;
  readonly search: SearchState;
  readonly mapState: MapState;
  readonly locale: SearchLocale;
  readonly gaps: readonly CountryGap[];
  readonly onChoose: (id: string) => void;
  /** Id of the downloads, which come after the cities. */
  readonly after: string;
}

/** Id of the heading, which takes the focus when a country is opened. */
export const COUNTRY_HEADING = "country-heading";

export function CountryPanel(props: CountryProps) {
  const { search, mapState } = props;
  const [code, cities] = [search.country.value, mapState.cities.value];
  if (code === null || !cities?.some(({ country }) => country === code)) return null;
  return <Country {...props} code={code} cities={cities} />;
}

function Country({
  state,
  search,
  locale,
  gaps,
  onChoose,
  after,
  code,
  cities,
}: CountryProps & { readonly code: string; readonly cities: readonly CityEntry[] }) {
  const { t } = locale;
  const name = locale.country(code);
  const year = String(state.year.value);
  const { placed, rank, ties, countries } = countryRank(cities, code, state.year.value);
  const gap = gaps.find(({ country }) => country === code);
  const standing = { rank: rank ?? 0, ties, countries, year };
  return (
    <section class="country-view" aria-labelledby={COUNTRY_HEADING}>
      <button
        type="button"
        class="close"
        aria-label={t("countryClose", { country: name })}
        title={t("close")}
        onClick={() => search.setCountry(null)}
      >
        ×
      </button>
      <h3 id={COUNTRY_HEADING} tabIndex={-1}>
        {t("countryHeading", { country: name, placed, year })}
      </h3>
      <a class="unseen" href={`#${after}`}>
        {t("skipToDownload")}
      </a>
      <p>
        {rank === null
          ? t("countryNone", standing)
          : t(ties > 0 ? "countryRankTied" : "countryRank", standing)}
      </p>
      {gap && <Gap gap={gap} locale={locale} />}
      <Bars state={state} cities={cities} code={code} locale={locale} gap={gap} />
      <Cities cities={cities.filter(({ country }) => country === code)} locale={locale} onChoose={onChoose} />
    </section>
  );
}

function Gap({
  gap,
  locale: { t, language, date, comma },
}: {
  readonly gap: CountryGap;
  readonly locale: SearchLocale;
}) {
  const { year, count, named, earlier, least, most, over, further } = gap;
  const holes = { date: date(gap.asOf), year: String(year), count, named, earlier, least, most, over };
  return (
    <p class="differs">
      {t("countryCounted", holes)} {t(earlier === 0 ? "countrySure" : "countryAccount", holes)}{" "}
      {over > 0 && `${t("countryOver", holes)} `}
      {further.length > 0 && `${t("countryNotNamed", { names: further.join(comma) })} `}
      <SourceLink source={gap.source} page={language} />
    </p>
  );
}

/** Members at each year's end: a bar from zero and its number. */
function Bars({
  state,
  cities,
  code,
  locale: { t, number, digits },
  gap,
}: Pick<CountryProps, "state" | "locale"> & {
  readonly cities: readonly CityEntry[];
  readonly code: string;
  readonly gap: CountryGap | undefined;
}) {
  const unnamed = (year: number): number => (gap?.year === year ? gap.least : 0);
  const bars = state.years.map((year) => ({ year, placed: countryRank(cities, code, year).placed }));
  const most = Math.max(1, ...bars.map(({ year, placed }) => placed + unnamed(year)));
  const region = cities.find(({ country }) => country === code)?.region;
  return (
    <figure>
      <figcaption>{t("countryByYear")}</figcaption>
      <ol class={`bars ${region}`}>
        {bars.map(({ year, placed }) => (
          <li key={year} class={`at y${year}`}>
            <span class="in">
              <s>{digits(year).slice(0, -2)}</s>
              {digits(year).slice(-2)}
            </span>
            <b>
              {number(placed)}
              {unnamed(year) > 0 && (
                <small title={t("countryUnnamed")}>
                  {" "}
                  +{number(unnamed(year))} <span class="unseen">{t("countryUnnamed")}</span>
                </small>
              )}
            </b>
            {unnamed(year) > 0 && (
              <i class="unnamed" style={{ height: `${(unnamed(year) / most) * 4}rem` }} />
            )}
            <i style={{ height: `${(placed / most) * 4}rem` }} />
          </li>
        ))}
      </ol>
    </figure>
  );
}

function Cities({
  cities,
  locale,
  onChoose,
}: Pick<CountryProps, "locale" | "onChoose"> & { readonly cities: readonly CityEntry[] }) {
  const { t, language, compare, digits } = locale;
  const years = [...group(cities, (city) => `${memberFrom(city)}${city.joined === null ? "?" : ""}`)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, members]) => members.toSorted((a, b) => compare(cityName(a, language), cityName(b, language))));
  return (
    <>
      <h4>{t("countryCities")}</h4>
      <dl>
        {years.map((members) => {
          const [{ joined, joinedBy } = { joined: null, joinedBy: null }] = members;
          return (
            <div key={`${joined} ${joinedBy}`}>
              <dt>{joined === null ? t("by", { year: String(joinedBy) }) : digits(joined)}</dt>
              <dd>
                <ul>
                  {members.map((city) => (
                    <li key={city.id}>
                      <a
                        href={`?city=${city.id}`}
                        translate={false}
                        onClick={onPlainClick(() => onChoose(city.id))}
                      >
                        {cityName(city, language)}
                      </a>
                      {leftTexts(city, locale).map((text) => (
                        <small key={text}> {text}</small>
                      ))}
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
