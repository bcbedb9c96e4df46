// Fetches the file of all cities, once, when somebody wants it.
import { citiesUrl } from "virtual:data/cities-url";
import { readCityFile } from "../model/city-file.ts";
import type { Explore } from "../state/explore.ts";

/** A function that loads the cities into the state the first time it is called; a failure can be tried again. */
export function createCityLoader(explore: Explore): () => Promise<void> {
  let loading: Promise<void> | null = null;
  const load = async (): Promise<void> => {
    try {
      const response = await fetch(citiesUrl);
      if (!response.ok) throw new Error(`${citiesUrl}: ${response.status}`);
      explore.setCities(readCityFile(await response.json()));
    } catch (error) {
      console.warn(error);
      explore.setCities(null);
      loading = null;
    }
  };
  return () => (loading ??= load());
}
