// Brings finding when it is wanted: an address that asks for it, the field, the cities' section, a chosen city.
import { effect } from "@preact/signals";
import { hasSearchQuery } from "../../model/has-search-query.ts";
import type { FindInputs } from "./start-search.tsx";
import { elementById } from "../page/start-page.tsx";

/** Watches for the first sign of interest. Returns the load itself: it happens once, a failure can be tried again. */
export function openLazySearch(inputs: FindInputs, loadCities: () => Promise<void>): () => Promise<void> {
  let loading: Promise<void> | null = null;
  const load = async (): Promise<void> => {
    try {
      const cities = loadCities();
      const { startSearch } = await import("./start-search.tsx");
      await startSearch(inputs);
      await cities;
    } catch (error) {
      console.warn(error);
      loading = null;
    }
  };
  const once = (): Promise<void> => (loading ??= load());

  elementById("find").addEventListener("focusin", () => void once());
  elementById("find").addEventListener("input", () => void once());
  const section = elementById("city-list");
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    void once();
  });
  observer.observe(section);
  effect(() => {
    if (inputs.started.state.city.value !== null) void once();
  });
  const asked = (): void => {
    if (hasSearchQuery(inputs.address.query())) void once();
  };
  window.addEventListener("popstate", asked);
  asked();
  return once;
}
