// Fetches the file of all cities, once, when somebody wants it.
import { citiesUrl } from "virtual:data/cities-url";
import { readCityFile } from "../../model/city-file.ts";
import type { MapState } from "../../state/map-state.ts";
import { fetchText } from "../page/fetch-text.ts";
import { untilDone } from "../page/retry.ts";

/** A function that loads the cities into the state the first time it is called; a failure can be tried again. `frozen`: where those of an edition are. */
export const createCityLoader = (mapState: MapState, frozen: string | undefined): (() => Promise<void>) =>
  untilDone(async () => {
    mapState.setCitiesFailed(false);
    try {
      mapState.setCities(readCityFile(JSON.parse(await fetchText(frozen ?? citiesUrl))));
    } catch (error) {
      mapState.setCitiesFailed(true);
      throw error;
    }
  });
