// Brings finding when it is wanted: an address that asks for it, the field, the cities' section, a chosen city.
import { effect } from "@preact/signals";
import { asksToFind } from "../../model/has-search-query.ts";
import type { FindInputs } from "./start-search.tsx";
import { slot } from "../page/start-page.tsx";

/** Watches for the first sign of interest. Returns the load itself: it happens once, a failure can be tried again. */
export function openFindLoader(inputs: FindInputs, loadCities: () => Promise<void>): () => Promise<void> {
  let loading: Promise<void> | null = null;
  const load = async (): Promise<void> => {
    try {
      const cities = loadCities();
      const { openFind } = await import("./start-search.tsx");
      await openFind(inputs);
      await cities;
    } catch (error) {
      console.warn(error);
      loading = null;
    }
  };
  const once = (): Promise<void> => (loading ??= load());

  slot("find").addEventListener("focusin", () => void once());
  slot("find").addEventListener("input", () => void once());
  const section = slot("city-list");
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
    if (asksToFind(inputs.address.query())) void once();
  };
  window.addEventListener("popstate", asked);
  asked();
  return once;
}
