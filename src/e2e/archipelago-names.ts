// Runs in the browser, on the sources: which archipelagos MapLibre names, looking at each of them, zoom by zoom.
import { ARCHIPELAGOS } from "../../data/basemap/archipelagos.ts";
import type { DataLanguage } from "../../data/schema.ts";
import { lookFrom, openSourceMap } from "./source-map.ts";

export interface Look {
  readonly zoom: number;
  readonly id: string;
  /** The archipelago is named, and its islets are drawn. */
  readonly named: boolean;
  readonly drawn: boolean;
}

/** Looks at each archipelago from each zoom. */
export async function lookAround(language: DataLanguage, zooms: readonly number[]): Promise<readonly Look[]> {
  const map = openSourceMap({
    language,
    countryNames: {},
    cities: { type: "FeatureCollection", features: [] },
    year: 2025,
  });
  const looks: Look[] = [];
  for (const zoom of zooms)
    for (const { id, label } of ARCHIPELAGOS) {
      await lookFrom(map, { ...label, zoom });
      const seen = (layer: string) =>
        map.queryRenderedFeatures({ layers: [layer] }).some(({ properties }) => properties["group"] === id);
      looks.push({ zoom, id, named: seen("archipelagos"), drawn: seen("islands") });
    }
  map.remove();
  return looks;
}
