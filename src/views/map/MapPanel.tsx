// What lies over the map once script runs: the wish to zoom, the name under the pointer, and the card of a city.
import type { ReadonlySignal } from "@preact/signals";
import type { ComponentType } from "preact";
import type { ClientLocale } from "../../i18n/key-sets.ts";
import type { CityEntry } from "../../model/city-file.ts";
import { isMember } from "../../model/membership.ts";
import { mercatorX } from "../../model/mercator.ts";
import { PLACE_BOXES, type Place } from "../../model/places.ts";
import type { MapState } from "../../state/map-state.ts";
import type { PageState } from "../../state/page-state.ts";
import { shortOf, cityFactTexts } from "./city-text.ts";
import { SourceLink } from "../../charts/frame/SourceLink.tsx";
import { cityName } from "../../model/city-name.ts";
import { CLASSES, IDS } from "../../model/dom-names.ts";

export interface PanelActions {
  /** Asks for the zoomable map. */
  readonly wake: () => void;
}

interface PanelProps {
  readonly state: PageState;
  readonly mapState: MapState;
  readonly locale: ClientLocale;
  readonly actions: PanelActions;
  /** The folder of the cities' pages. */
  readonly cities: string;
  /** The full page in the reader's language. */
  readonly home: string;
  /** What is added to the card of a city, once it has been fetched. */
  readonly more: ReadonlySignal<CardMore | null>;
}

export type CardMore = ComponentType<{ readonly city: CityEntry }>;

export function MapPanel(props: PanelProps) {
  return (
    <>
      <LoadMapButton {...props} />
      <div id={IDS.mapControls} />
      <Tooltip {...props} />
      <CityChooser {...props} />
      <CityCard {...props} />
    </>
  );
}

function LoadMapButton({ mapState, locale: { t }, actions }: PanelProps) {
  const status = mapState.mapStatus.value;
  if (status !== "poster" && status !== "loading") return null;
  const isComing = status === "loading";
  return (
    <button type="button" class="wake" aria-busy={isComing} onClick={actions.wake}>
      {t("zoomable")}
      {isComing && "…"}
    </button>
  );
}

function cityOf(mapState: MapState, id: string | undefined): CityEntry | undefined {
  return mapState.cities.value?.find((city) => city.id === id);
}

function Tooltip({ mapState, locale }: PanelProps) {
  const over = mapState.hover.value;
  if (!over) return null;
  const [first] = over.ids;
  const city = cityOf(mapState, first);
  if (!city) return null;
  return (
    <p
      class="tip"
      aria-hidden="true"
      translate={over.ids.length > 1}
      // As far to the left of the pointer as the pointer is to the right in the frame, which would cut off what sticks out.
      style={{
        left: `${over.x}%`,
        top: `${over.y}px`,
        transform: `translate(${-over.x}%, max(${-over.y}px, -100% - 0.75rem))`,
      }}
    >
      {over.ids.length > 1
        ? locale.t("several", { count: over.ids.length })
        : cityName(city, locale.language)}
    </p>
  );
}

function CityChooser({ state, mapState, locale }: PanelProps) {
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

/** Whether a city lies in the east of a place, where the card would cover it. */
function isEast({ point }: CityEntry, place: Place): boolean {
  const { x, width } = PLACE_BOXES[place];
  return point !== null && mercatorX(point.lon) > x + width / 2;
}

function CityCard({ state, mapState, locale, cities, home, more }: PanelProps) {
  const city = mapState.chosen.value;
  if (!city) return null;
  const year = state.year.value;
  const { t } = locale;
  const More = more.value;
  return (
    <section
      class={isEast(city, state.place.value) ? "card east" : "card"}
      aria-live="polite"
      aria-label={cityName(city, locale.language)}
    >
      <Close label={t("close")} onClose={() => mapState.choose([])} />
      <h3 aria-level={2} tabIndex={-1} translate={false}>
        {cityName(city, locale.language)}
      </h3>
      <p class={`where ${city.region}`}>
        <a href={`${home}?country=${city.country}`} data-country={city.country}>
          {locale.country(city.country)}
        </a>{" "}
        · {t(city.region)}
      </p>
      <ul>
        {cityFactTexts(city, locale).map((text) => (
          <li key={text}>{text}</li>
        ))}
        {!isMember(city, year) && <li class="absent">{t("notInYear", { year: String(year) })}</li>}
      </ul>
      <Dots city={city} locale={locale} />
      <p>
        <a href={`${cities}${city.id}/`}>{t("cityLink", { name: cityName(city, locale.language) })}</a>
      </p>
      {More && <More city={city} />}
    </section>
  );
}

/** Every sighting as a dated dot with its source, oldest first. */
const Dots = ({
  city,
  locale: { t, digits },
}: {
  readonly city: CityEntry;
  readonly locale: ClientLocale;
}) => (
  <ul class={`dots ${city.region}`} aria-label={t("sightings")}>
    {city.sightings.map(({ date, state, source }) => (
      <li key={`${date} ${state} ${source.url}`} class="where">
        <b>{digits(date.slice(0, 4))}</b>{" "}
        <SourceLink source={{ publisher: shortOf(source.publisher), url: source.url }} />
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
