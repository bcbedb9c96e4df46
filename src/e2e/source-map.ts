// Runs in the browser, on the sources: MapLibre's map with our style, where a test can ask it what it draws.
import { addProtocol, Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import { PMTiles, Protocol } from "pmtiles";
import { tilesUrl } from "virtual:basemap/tiles-url";
import { workerUrl } from "virtual:maplibre/worker-url";
import { buildStyle, type StyleInputs } from "../map/style.ts";
import { THEMES } from "../map/theme.ts";
import type { Camera } from "../model/mercator.ts";

/** A map of 700 × 500 pixels, alone on the page. */
export function openSourceMap(
  inputs: Pick<StyleInputs, "language" | "countryNames" | "cities" | "year">,
): MapLibreMap {
  setWorkerUrl(workerUrl);
  const protocol = new Protocol();
  protocol.add(new PMTiles(tilesUrl));
  addProtocol("pmtiles", protocol.tile);
  const container = document.createElement("div");
  container.style.cssText = "position:fixed;inset:0;width:700px;height:500px";
  document.body.replaceChildren(container);
  return new MapLibreMap({
    container,
    attributionControl: false,
    fadeDuration: 0,
    style: buildStyle({
      theme: THEMES.light,
      archipelagoNames: { "hoang-sa": "Hoàng Sa", "truong-sa": "Trường Sa" },
      tilesUrl,
      unnamed: [],
      marked: [],
      shown: null,
      rims: false,
      globe: false,
      detail: null,
      spread: 0,
      inset: false,
      motion: false,
      ...inputs,
    }),
  });
}

/** Goes to a camera, and waits till all is drawn. */
export async function lookFrom(map: MapLibreMap, { lon, lat, zoom }: Camera): Promise<void> {
  map.jumpTo({ center: [lon, lat], zoom });
  await new Promise((resolve) => map.once("idle", resolve));
}
