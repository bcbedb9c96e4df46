// Runs in the browser, on the sources: which archipelagos MapLibre names, looking at each of them, zoom by zoom.
import { addProtocol, Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import { PMTiles, Protocol } from "pmtiles";
import { tilesUrl } from "virtual:basemap/tiles-url";
import { workerUrl } from "virtual:maplibre/worker-url";
import { ARCHIPELAGOS } from "../../data/basemap/archipelagos.ts";
import type { DataLanguage } from "../../data/schema.ts";
import { buildStyle } from "../map/style.ts";
import { THEMES } from "../map/theme.ts";

export interface Look {
  readonly zoom: number;
  readonly id: string;
  /** The archipelago is named, and its islets are drawn. */
  readonly named: boolean;
  readonly drawn: boolean;
}

/** Looks at each archipelago from each zoom, in a map of 700 × 500 pixels. */
export async function lookAround(language: DataLanguage, zooms: readonly number[]): Promise<readonly Look[]> {
  setWorkerUrl(workerUrl);
  const protocol = new Protocol();
  protocol.add(new PMTiles(tilesUrl));
  addProtocol("pmtiles", protocol.tile);
  const container = document.createElement("div");
  container.style.cssText = "position:fixed;inset:0;width:700px;height:500px";
  document.body.replaceChildren(container);
  const map = new MapLibreMap({
    container,
    attributionControl: false,
    fadeDuration: 0,
    style: buildStyle({
      theme: THEMES.light,
      language,
      countryNames: {},
      archipelagoNames: { "hoang-sa": "Hoàng Sa", "truong-sa": "Trường Sa" },
      tilesUrl,
      cities: { type: "FeatureCollection", features: [] },
      unnamed: [],
      marked: [],
      shown: null,
      year: 2025,
      globe: false,
      detail: null,
      spread: 0,
      inset: false,
      motion: false,
    }),
  });
  const looks: Look[] = [];
  for (const zoom of zooms)
    for (const { id, label } of ARCHIPELAGOS) {
      map.jumpTo({ center: [label.lon, label.lat], zoom });
      await new Promise((resolve) => map.once("idle", resolve));
      const seen = (layer: string) =>
        map.queryRenderedFeatures({ layers: [layer] }).some(({ properties }) => properties["group"] === id);
      looks.push({ zoom, id, named: seen("archipelagos"), drawn: seen("islands") });
    }
  map.remove();
  return looks;
}
