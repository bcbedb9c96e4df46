// Gathers what MapLibre draws and opens it; everything heavy is behind this file, which is fetched when it is wanted.
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { createDetail, Credit } from "virtual:detail";
import { tilesUrl } from "virtual:basemap/tiles-url";
import { workerUrl } from "virtual:maplibre/worker-url";
import type { MapFailure, MapView } from "../../map/map-view-types.ts";
import { spreadAt } from "../../map/drawn-place.ts";
import { countryNames } from "../../map/country-labels.ts";
import { toFeatures } from "../../map/features.ts";
import { openMapView } from "../../map/map-view.ts";
import { THEMES, type Theme, type ThemeName } from "../../map/theme.ts";
import { placeUnnamed } from "../../map/unnamed.ts";
import type { ClientLocale } from "../../i18n/key-sets.ts";
import type { UnnamedCount } from "../../model/account.ts";
import type { CityEntry } from "../../model/city-file.ts";
import type { Camera } from "../../model/mercator.ts";
import { unnamedOf } from "./unnamed-counts.ts";
import { welcomesMotion } from "../page/motion.ts";
import { forceThemes } from "./forced-colours.ts";
import { trustWorker } from "./trusted-types.ts";
import { cityName } from "../../model/city-name.ts";

/** The site's colours, `own` ones, or the reader's where the system forces these. */
export const themesOf = (own: Readonly<Record<ThemeName, Theme>> | null) =>
  forceThemes(window, own ?? THEMES);

export interface OpenMapInputs {
  readonly container: HTMLElement;
  readonly locale: ClientLocale;
  readonly cities: readonly CityEntry[];
  readonly marked: readonly string[];
  readonly shown: ReadonlySet<string> | null;
  readonly year: ReadonlySignal<number>;
  readonly theme: Theme;
  readonly camera: Camera;
  readonly globe: boolean;
  readonly onMove: () => void;
  readonly onError: (reason: MapFailure) => void;
  readonly onLost: () => void;
  readonly onRestored: () => void;
}

/** The map, and what only it shows. */
export interface LoadedMap {
  readonly view: MapView;
  /** Members that are counted and not named, as far as the map shows their number. */
  readonly counts: ReadonlySignal<readonly UnnamedCount[]>;
  /** Whose the map is, where it is not ours alone. */
  readonly Credit: ComponentType | null;
}

/** Rejects with a MapError when MapLibre cannot come up. */
export async function loadMapLibre(inputs: OpenMapInputs): Promise<LoadedMap> {
  const { container, locale, cities, marked, shown, year, theme, camera, globe } = inputs;
  const { t, language, facts, country, number } = locale;
  trustWorker(window, workerUrl);
  const unnamed = unnamedOf(document);
  const inSight = signal<readonly string[]>([]);
  const view = await openMapView({
    container,
    camera,
    onMove: inputs.onMove,
    onUnnamed: (countries) => {
      inSight.value = countries;
    },
    onError: inputs.onError,
    onLost: inputs.onLost,
    onRestored: inputs.onRestored,
    style: {
      theme,
      language: facts,
      countryNames: countryNames(country),
      archipelagoNames: { "hoang-sa": t("hoangSa"), "truong-sa": t("truongSa") },
      tilesUrl,
      cities: toFeatures(cities, (city) => cityName(city, language)),
      spread: globe
        ? 0
        : spreadAt(camera.zoom, { width: container.clientWidth, height: container.clientHeight }),
      unnamed: placeUnnamed(unnamed, cities, number),
      marked,
      shown,
      year: year.peek(),
      rims: false,
      globe,
      detail: null,
      inset: false,
      motion: welcomesMotion(),
    },
    detail: createDetail?.(language) ?? null,
    texts: {
      title: t("mapKeys"),
      ctrlScroll: t("ctrlWheel"),
      cmdScroll: t("ctrlWheelMac"),
      twoFingers: t("twoFingers"),
    },
  });
  const counts = computed(() =>
    unnamed.filter(({ country: code, year: of }) => of === year.value && inSight.value.includes(code)),
  );
  return { view, counts, Credit };
}
