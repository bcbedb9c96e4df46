// Fetches the file of all cities, once, when somebody wants it.
import { citiesUrl } from "virtual:data/cities-url";
import { readCityFile } from "../../model/city-file.ts";
import type { MapState } from "../../state/map-state.ts";
import { fetchText } from "../page/fetch-text.ts";

/** A function that loads the cities into the state the first time it is called; a failure can be tried again. */
export function createCityLoader(mapState: MapState): () => Promise<void> {
  let loading: Promise<void> | null = null;
  const load = async (): Promise<void> => {
    try {
      mapState.setCities(readCityFile(JSON.parse(await fetchText(citiesUrl))));
    } catch (error) {
      console.warn(error);
      mapState.setCities(null);
      loading = null;
    }
  };
  return () => (loading ??= load());
}
