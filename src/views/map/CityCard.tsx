// The card of a city, below the map or beside it, and the choice among cities that lie under one finger.
import type { ReadonlySignal } from "@preact/signals";
import type { ComponentType } from "preact";
import type { ClientLocale } from "../../i18n/key-sets.ts";
import type { CityEntry } from "../../model/city-file.ts";
import { isMember, isStale } from "../../model/membership.ts";
import type { MapState } from "../../state/map-state.ts";
import type { PageState } from "../../state/page-state.ts";
import { cityFactTexts, lastNamedText, shortOf } from "./city-text.ts";
import { SourceLink } from "../../charts/frame/SourceLink.tsx";
import { cityName } from "../../model/city-name.ts";
import { CLASSES } from "../../model/dom-names.ts";

export type CardMore = ComponentType<{ readonly city: CityEntry }>;

interface CardProps {
  readonly state: PageState;
  readonly mapState: MapState;
  readonly locale: ClientLocale;
  /** The folder of the cities' pages. */
  readonly cities: string;
  /** The full page in the reader's language. */
  readonly home: string;
  /** Whether everything is shown at once. */
  readonly unfolded: () => boolean;
  /** What is added to the card of a city, once it has been fetched. */
  readonly more: ReadonlySignal<CardMore | null>;
}

export function CityCards(props: CardProps) {
  return (
    <>
      <CityChooser {...props} />
      <CityCard {...props} />
    </>
  );
}

function cityOf(mapState: MapState, id: string | undefined): CityEntry | undefined {
  return mapState.cities.value?.find((city) => city.id === id);
}

function CityChooser({ state, mapState, locale }: CardProps) {
  const cities = mapState.choices.value.flatMap((id) => cityOf(mapState, id) ?? []);
  if (cities.length === 0) return null;
  return (
    <section class={CLASSES.cityCard} aria-label={locale.t("several", { count: cities.length })}>
      <Close label={locale.t("close")} onClose={() => mapState.choose([])} />
      <h3 aria-level={2}>{locale.t("several", { count: cities.length })}</h3>
      <ul class="choices">
        {cities
          .toSorted((a, b) => locale.compare(cityName(a, locale.language), cityName(b, locale.language)))
          .map((city) => (
            <li key={city.id}>
              <button
                type="button"
                class={city.region}
                translate={false}
                onClick={() => mapState.choose([city.id])}
              >
                {cityName(city, locale.language)}
                {!isMember(city, state.year.value) && " –"}
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}

function CityCard({ state, mapState, locale, cities, home, unfolded, more }: CardProps) {
  const city = mapState.chosen.value;
  if (!city) return null;
  const year = state.year.value;
  const { t } = locale;
  const More = more.value;
  const name = cityName(city, locale.language);
  const [joined, ...facts] = cityFactTexts(city, locale);
  const named = lastNamedText(city, locale);
  const naming = city.sightings.findLast(
    ({ date, state: said }) =>
      ["joined", "member"].includes(said) && Number(date.slice(0, 4)) === city.lastNamed,
  );
  return (
    <section class={CLASSES.cityCard} aria-label={name}>
      <Close label={t("close")} onClose={() => mapState.choose([])} />
      <h3 aria-level={2} tabIndex={-1} translate={false}>
        {name}
      </h3>
      <p class={`where ${city.region}`}>
        <a href={`${home}?country=${city.country}`} data-country={city.country}>
          {locale.country(city.country)}
        </a>
        {` · ${t(city.region)}`}
      </p>
      <p>
        {city.joinedOn === null ? joined : t("joinedOn", { name, date: locale.date(city.joinedOn) })}{" "}
        <SourceLink source={shortOf(city.source)} page={locale.language} about={t("source")} />
      </p>
      {naming && (isStale(city) || city.lastNamed !== (city.joined ?? city.joinedBy)) && (
        <p>
          {named}{" "}
          <SourceLink source={shortOf(naming.source)} page={locale.language} about={String(city.lastNamed)} />
        </p>
      )}
      {!isMember(city, year) && <p class="absent">{t("notInYear", { year: String(year) })}</p>}
      <p>
        <a href={`${cities}${city.id}/`} hreflang={locale.facts}>
          {t("cityLink", { name })}
        </a>
      </p>
      <details open={unfolded()}>
        <summary aria-label={`${t("cardMore")}: ${name}`}>{t("cardMore")}</summary>
        <ul>
          {facts
            .filter((text) => text !== named)
            .map((text) => (
              <li key={text}>{text}</li>
            ))}
        </ul>
        <Dots city={city} locale={locale} />
        {More && <More city={city} />}
      </details>
    </section>
  );
}

/** Every sighting as a dated dot with its source, oldest first. */
const Dots = ({
  city,
  locale: { t, digits, language },
}: {
  readonly city: CityEntry;
  readonly locale: ClientLocale;
}) => (
  <ul class={`dots ${city.region}`} aria-label={t("sightings")}>
    {city.sightings.map(({ date, state, source }) => (
      <li key={`${date} ${state} ${source.url}`} class="where">
        <b>{digits(date.slice(0, 4))}</b>{" "}
        <SourceLink source={shortOf(source)} page={language} about={digits(date.slice(0, 4))} />
        {state === "left" && ` ${t("sightingLeft")}`}
        {state === "absent" && ` ${t("sightingAbsent")}`}
      </li>
    ))}
  </ul>
);

function Close({ label, onClose }: { readonly label: string; readonly onClose: () => void }) {
  return (
    <button type="button" class="close" aria-label={label} title={label} onClick={onClose}>
      ×
    </button>
  );
}
