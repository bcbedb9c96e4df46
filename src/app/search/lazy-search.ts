// Brings finding when it is wanted: an address that asks for it, the field, the cities' section, a chosen city.
import { effect } from "@preact/signals";
import type { ClientLocale } from "../../i18n/key-sets.ts";
import { hasSearchQuery } from "../../model/query.ts";
import type { SearchInputs } from "./start-search.tsx";
import { plainClickOn } from "../page/plain-click.ts";
import { untilDone } from "../page/retry.ts";
import { elementById } from "../page/start-page.tsx";
import { IDS } from "../../model/dom-names.ts";

/** Watches for the first sign of interest. Finding comes once; a failure can be tried again. */
export function openLazySearch(
  inputs: SearchInputs,
  { t }: Pick<ClientLocale, "t">,
  loadCities: () => Promise<void>,
): void {
  let isThere = false;
  const failure = document.createElement("p");
  failure.setAttribute("role", "alert");
  const once = untilDone(async () => {
    failure.remove();
    const cities = loadCities();
    try {
      const { startSearch } = await import("./start-search.tsx");
      await startSearch(inputs);
    } catch (error) {
      elementById(IDS.cityListFallback).append(failure);
      throw error;
    }
    isThere = true;
    await cities;
  });
  const again = document.createElement("button");
  again.type = "button";
  again.textContent = t("tryAgain");
  again.addEventListener("click", () => void once());
  failure.append(t("partFailed"), " ", again);

  for (const sign of ["pointerenter", "focusin", "input"])
    elementById(IDS.search).addEventListener(sign, () => void once());
  // A quick reader is there before this script.
  if (elementById(IDS.search).contains(document.activeElement)) void once();
  const section = elementById(IDS.cityList);
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    void once().then(() => {
      if (isThere) observer.disconnect();
    });
  });
  observer.observe(section);
  effect(() => {
    if (inputs.started.state.city.value !== null) void once();
  });
  // Countries open in the page, wherever a reader comes upon them first; where finding does not come, their links lead.
  let isPassed = false;
  document.body.addEventListener("click", (event) => {
    const link = isThere || isPassed ? null : plainClickOn(event, "a[data-country]");
    if (!(link instanceof HTMLElement)) return;
    event.preventDefault();
    void once().then(() => {
      isPassed = true;
      link.click();
      isPassed = false;
    });
  });
  const asked = (): void => {
    if (hasSearchQuery(inputs.address.query())) void once();
  };
  window.addEventListener("popstate", asked);
  asked();
}
