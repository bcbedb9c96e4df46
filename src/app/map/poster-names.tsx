// Names beside the poster's dots once there is room, that of the chosen city at any size, and how many more a country has; fetched when a city is chosen or the map is near enough.
import { computed, effect, signal, type ReadonlySignal } from "@preact/signals";
import type { ClientLocale } from "../../i18n/key-sets.ts";
import { placeLabels, type LabelDot, type Rect } from "../../map/label-layout.ts";
import { FONTS } from "../../map/archipelago-names.ts";
import { placeUnnamed, unnamedFeatures } from "../../map/unnamed.ts";
import { dotRadius, NAMED_FROM, UNNAMED_FROM } from "../../map/zoom-steps.ts";
import type { UnnamedCount } from "../../model/account.ts";
import { drawnAt } from "../../map/drawn-place.ts";
import { cityName } from "../../model/city-name.ts";
import type { CityEntry } from "../../model/city-file.ts";
import { CLASSES, IDS } from "../../model/dom-names.ts";
import { HOME_COUNTRY, isMember, memberFrom } from "../../model/membership.ts";
import { latOf, lonOf } from "../../model/mercator.ts";
import type { MapState } from "../../state/map-state.ts";
import type { PageState } from "../../state/page-state.ts";
import { mount } from "../page/start-page.tsx";
import { inColour } from "./follow-state.ts";
import { unnamedOf } from "./unnamed-counts.ts";
import { showPosterMarks } from "./poster-marks.tsx";
import type { PosterView } from "./poster-view.ts";

/** Size and height of the letters, pixels, as in poster-view.css. */
const LETTERS = 12;
const LINE = 15;

/** So many pixels farther than from a dot a name stands from one with a ring. */
const RING = 3;

/** What is written on the map, or beside it where the map is narrow. */
const WRITTEN = `.${CLASSES.totals} :is(span, a), #${IDS.mapZoom} button, .inset, .named, .${CLASSES.islandLabel}, .scale, .counted > li`;

/** Where it stands in the frame. */
function written(frame: HTMLElement): readonly Rect[] {
  const { left: x, top: y } = frame.getBoundingClientRect();
  return [...document.querySelectorAll(WRITTEN)].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
  });
}

interface Sight {
  readonly names: readonly {
    readonly id: string;
    readonly x: number;
    readonly top: number;
    readonly text: string;
  }[];
  /** Members that are counted and not named: what stands on the map, and whose they are. */
  readonly more: readonly {
    readonly country: string;
    readonly x: number;
    readonly y: number;
    readonly text: string;
  }[];
}

const NOTHING: Sight = { names: [], more: [] };

/** `isResting`: nothing moves the poster, which is the map that is seen. Returns the counts that stand on it. */
export function openPosterNames(
  poster: PosterView,
  isResting: ReadonlySignal<boolean>,
  {
    state,
    mapState,
    locale,
    frame,
  }: {
    readonly state: PageState;
    readonly mapState: MapState;
    readonly locale: ClientLocale;
    readonly frame: HTMLElement;
  },
): ReadonlySignal<readonly UnnamedCount[]> {
  const context = document.createElement("canvas").getContext("2d");
  if (context) context.font = `${LETTERS}px ${FONTS.join()}`;
  const widthOf = (text: string): number => context?.measureText(text).width ?? text.length * LETTERS;
  const left = inColour(state, mapState);
  const unnamed = unnamedOf(document);
  const spots = computed(() => placeUnnamed(unnamed, mapState.cities.value ?? [], locale.number));

  /** Whether there may be something to write: on a map that rests, and is near or has a chosen city. */
  const writes = computed(() => {
    void [mapState.camera.value, state.place.value];
    if (!isResting.value || mapState.cities.value === null) return false;
    return state.city.value !== null || poster.camera().zoom >= UNNAMED_FROM;
  });
  const others = signal<readonly Rect[]>([]);
  const measure = (): void => {
    if (writes.peek()) others.value = written(frame);
  };
  // It is laid out after what it follows has changed, and grows by what comes with these names.
  effect(() => {
    void [mapState.camera.value, state.place.value, state.city.value, state.year.value];
    if (writes.value) requestAnimationFrame(measure);
  });
  const observer = new ResizeObserver(measure);
  for (const id of [IDS.mapMarks, IDS.mapZoom]) {
    const element = document.getElementById(id);
    if (element) observer.observe(element);
  }

  const sight = computed((): Sight => {
    const [, , isWanted] = [mapState.camera.value, state.place.value, writes.value];
    const [cities, year, ringed] = [mapState.cities.value, state.year.value, mapState.highlighted.value];
    const [shown, counted, chosen, taboo] = [left.value, spots.value, state.city.value, others.value];
    const { zoom } = poster.camera();
    const isNear = zoom >= UNNAMED_FROM;
    if (!cities || !isWanted) return NOTHING;
    const size = { width: frame.clientWidth, height: frame.clientHeight };
    const radius = dotRadius(zoom) + 1;
    const at = ({ lon, lat }: { readonly lon: number; readonly lat: number }): LabelDot => {
      const [x, y] = poster.project(lon, lat);
      return { x, y, radius };
    };
    const isSeen = ({ x, y }: LabelDot): boolean => x >= 0 && y >= 0 && x <= size.width && y <= size.height;
    const seen = cities.flatMap((city) => {
      const [x, y] = drawnAt(city, poster.spread()) ?? [];
      if (x === undefined || y === undefined || !isMember(city, year)) return [];
      const dot = at({ lon: lonOf(x), lat: latOf(y) });
      return isSeen(dot) ? [{ city, dot }] : [];
    });
    const { features } = unnamedFeatures(isNear ? counted : [], year, shown);
    const more = features.flatMap(({ properties, geometry }) => {
      const [lon, lat] = geometry.coordinates;
      const dot = at({ lon, lat });
      return isSeen(dot) ? [{ country: properties.country, text: properties.label, ...dot }] : [];
    });
    const rank = (city: CityEntry): number => {
      if (ringed.includes(city.id)) return 0;
      return city.country === HOME_COUNTRY ? 1 : 2;
    };
    const wanted = seen
      .filter(
        ({ city }) => city.id === chosen || (zoom >= NAMED_FROM && (shown === null || shown.has(city.id))),
      )
      .toSorted((a, b) => rank(a.city) - rank(b.city) || memberFrom(b.city) - memberFrom(a.city))
      .map(({ city, dot }) => {
        const text = cityName(city, locale.language);
        const { x, y } = dot;
        const away = ringed.includes(city.id) ? radius + RING : radius;
        return { id: city.id, text, x, y, radius: away, width: widthOf(text), height: LINE };
      });
    const taken = [...seen.map(({ dot }) => dot), ...more.map(({ x, y }) => ({ x, y, radius: LETTERS }))];
    const texts = new Map(wanted.map(({ id, text }) => [id, text]));
    return {
      names: placeLabels(wanted, taken, taboo, size).map(({ id, left: x, top }) => ({
        id,
        x,
        top,
        text: texts.get(id) ?? "",
      })),
      more,
    };
  });

  const Names = () => (
    <>
      {sight.value.names.map(({ id, x, top, text }) => (
        <span key={id} style={{ left: `${x}px`, top: `${top}px` }}>
          {text}
        </span>
      ))}
      {sight.value.more.map(({ country, x, y, text }) => (
        <b key={country} style={{ left: `${x}px`, top: `${y}px` }}>
          {text}
        </b>
      ))}
    </>
  );
  const place = document.getElementById(IDS.mapNames);
  place?.setAttribute("aria-hidden", "true");
  place?.setAttribute("translate", "no");
  mount(<Names />, IDS.mapNames);
  showPosterMarks({ state, mapState });
  return computed(() => {
    const [countries, now] = [new Set(sight.value.more.map(({ country }) => country)), state.year.value];
    return unnamed.filter(({ country, year }) => year === now && countries.has(country));
  });
}
