// The state of looking closely: the cities once loaded, what lies under the pointer, and which map is up.
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { CityEntry } from "../model/city-file.ts";
import type { Camera } from "../model/mercator.ts";
import type { Place } from "../model/places.ts";
import type { PageState } from "./page-state.ts";

/** Which map is seen: the poster; the poster while MapLibre loads; MapLibre; the poster because MapLibre failed, or because it never can come. */
export type MapStatus = "poster" | "loading" | "live" | "failed" | "no-webgl" | "sandboxed";

/** What the pointer is over. */
export interface Hover {
  readonly ids: readonly string[];
  /** How far from the left, in percent of the frame. */
  readonly x: number;
  /** Pixels from the frame's top. */
  readonly y: number;
}

export interface MapState {
  /** null until the file has come. */
  readonly cities: ReadonlySignal<readonly CityEntry[] | null>;
  readonly citiesFailed: ReadonlySignal<boolean>;
  readonly mapStatus: ReadonlySignal<MapStatus>;
  readonly hover: ReadonlySignal<Hover | null>;
  /** Ids to choose from where several dots are one. */
  readonly choices: ReadonlySignal<readonly string[]>;
  readonly chosen: ReadonlySignal<CityEntry | null>;
  /** Ids that answer the reader's filter, left in full colour on the map; null while there is none. */
  readonly shown: ReadonlySignal<ReadonlySet<string> | null>;
  /** Ids that carry a ring on the map: what a search finds, the chosen city, and the one that a list points at. */
  readonly highlighted: ReadonlySignal<readonly string[]>;
  /** The same without the one that a list points at. */
  readonly selected: ReadonlySignal<readonly string[]>;
  /** Where the reader has moved the map; null while it shows the chosen place. */
  readonly camera: ReadonlySignal<Camera | null>;
  /** How far apart the poster's dots are drawn: 1 as on a map of the whole world, 0 where their cities are. */
  readonly spread: ReadonlySignal<number>;
  /** Whether MapLibre's map is a globe. */
  readonly globe: ReadonlySignal<boolean>;
  readonly setCities: (cities: readonly CityEntry[]) => void;
  readonly setCitiesFailed: (failed: boolean) => void;
  readonly setMapStatus: (status: MapStatus) => void;
  readonly setShown: (ids: ReadonlySet<string> | null) => void;
  /** What a search finds at the moment. */
  readonly setFound: (ids: readonly string[]) => void;
  readonly setHover: (hover: Hover | null) => void;
  /** The city that a list or a chart points at; null for none. */
  readonly setPointed: (id: string | null) => void;
  /** Holds until another place is chosen. */
  readonly setCamera: (camera: Camera | null) => void;
  /** null: as the chosen place has it. */
  readonly setSpread: (spread: number | null) => void;
  readonly setGlobe: (globe: boolean) => void;
  /** One id selects it, several offer a choice, none closes both. */
  readonly choose: (ids: readonly string[]) => void;
}

const asList = (id: string | null): readonly string[] => (id === null ? [] : [id]);

/** Builds the state of exploring beside the state of the page. */
export function createMapState(state: Pick<PageState, "city" | "place" | "select">): MapState {
  const cities = signal<readonly CityEntry[] | null>(null);
  const citiesFailed = signal(false);
  const mapStatus = signal<MapStatus>("poster");
  const hover = signal<Hover | null>(null);
  const choices = signal<readonly string[]>([]);
  const shown = signal<ReadonlySet<string> | null>(null);
  const found = signal<readonly string[]>([]);
  const pointed = signal<string | null>(null);
  const selected = computed(() => [...new Set([...found.value, ...asList(state.city.value)])]);
  const globe = signal(false);
  const drawnSpread = signal<number | null>(null);
  const moved = signal<{ readonly place: Place; readonly camera: Camera } | null>(null);
  return {
    cities,
    citiesFailed,
    mapStatus,
    hover,
    choices,
    chosen: computed(() => {
      const id = state.city.value;
      return cities.value?.find((city) => city.id === id) ?? null;
    }),
    shown,
    selected,
    highlighted: computed(() => [...new Set([...selected.value, ...asList(pointed.value)])]),
    camera: computed(() =>
      moved.value !== null && moved.value.place === state.place.value ? moved.value.camera : null,
    ),
    setCamera: (camera) => {
      moved.value = camera && { place: state.place.peek(), camera };
    },
    spread: computed(() => drawnSpread.value ?? (state.place.value === "world" ? 1 : 0)),
    setSpread: (spread) => {
      drawnSpread.value = spread;
    },
    globe,
    setGlobe: (wanted) => {
      globe.value = wanted;
    },
    setShown: (ids) => {
      shown.value = ids;
    },
    setFound: (ids) => {
      found.value = ids;
    },
    setCities: (loaded) => {
      cities.value = loaded;
    },
    setCitiesFailed: (failed) => {
      citiesFailed.value = failed;
    },
    setMapStatus: (status) => {
      mapStatus.value = status;
    },
    setPointed: (id) => {
      pointed.value = id;
    },
    setHover: (over) => {
      hover.value = over;
    },
    choose: (ids) => {
      const [first, second] = ids;
      choices.value = second === undefined ? [] : ids;
      state.select(second === undefined ? (first ?? null) : null);
    },
  };
}
