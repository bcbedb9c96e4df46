// What every page whose year moves starts: state, year control, player, and the effects that follow the state.
import { hydrate, render, type VNode } from "preact";
import { createDigits } from "../../i18n/translate.ts";
import type { View } from "../../model/view-query.ts";
import { isPlace } from "../../model/places.ts";
import { isCityId, readView, viewRules } from "../../model/view-query.ts";
import { openPlayer, type Clock } from "../../state/player.ts";
import { createPageState, type PageState } from "../../state/page-state.ts";
import { Player } from "../../views/year/Player.tsx";
import { YearRange } from "../../views/year/YearControl.tsx";
import { openChartKeys } from "./chart-keys.ts";
import { openCountUp } from "./count-up.ts";
import { openDarkReader } from "./dark-reader.ts";
import { openHiddenYears } from "./hidden-years.ts";
import { openMarkClicks } from "./mark-clicks.ts";
import { nextTask } from "./next-task.ts";
import { keepTextsOwn } from "./own-text.ts";
import { readPageData, type PageData } from "../contract/page-data.ts";
import { openRootAttributes } from "./root-attributes.ts";
import { sayIgnored } from "./say-ignored.ts";
import { openAnnouncer, type Say } from "./announcer.ts";
import { openYearAnnouncer } from "./announce-year.ts";
import { IDS, type Id } from "../../model/dom-names.ts";

keepTextsOwn();

const interval: Clock = (ms, beat) => {
  const timer = setInterval(beat, ms);
  return () => clearInterval(timer);
};

export interface PageRuntime {
  readonly state: PageState;
  readonly page: PageData;
  /** What an address without parameters shows. */
  readonly home: View;
  readonly say: Say;
}

/** The element of an id that prerendering wrote. Throws when it is missing. */
export function elementById(id: Id): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new TypeError(`the page has no #${id}`);
  return element;
}

/** Puts a component where there is a place for it or a sentence for want of script. Returns the removal. */
export function mount(node: VNode, id: Id): () => void {
  const element = elementById(id);
  element.replaceChildren();
  render(node, element);
  return () => render(null, element);
}

/** Takes over what prerendering wrote round a field. What an extension has put beside it comes back behind it: Preact would take it for its own. */
export function adopt(node: VNode, id: Id, field: Element): void {
  const element = elementById(id);
  const strangers = [...element.querySelectorAll("*")].filter(
    (other) => !other.contains(field) && other.parentElement?.contains(field),
  );
  for (const stranger of strangers) stranger.remove();
  hydrate(node, element);
  element.append(...strangers);
}

/** State, the root that shows it, and the marks that choose; nothing that a control needs. `loop`: the player starts over. */
export function startPageState(loop = false): PageRuntime {
  const page = readPageData(document);
  const last = page.years.at(-1) ?? 0;
  const home: View = { year: last, place: "world", city: null, theme: "auto" };
  const chosen = document.querySelector<HTMLInputElement>("[name=year]:checked");
  // The page of a state says at its root what others say in their query.
  const { place, city } = document.documentElement.dataset;
  const before = {
    ...home,
    year: Number(chosen?.value ?? last),
    place: isPlace(place) ? place : home.place,
    city: isCityId(city) ? city : null,
  };
  const state = createPageState(page.years, readView(location.search, before, page.years), loop);
  sayIgnored(location.search, viewRules(page.years));
  openRootAttributes(document.documentElement, state);
  openHiddenYears(document, state);
  openDarkReader(document, state);
  openMarkClicks(document.body, state);
  openChartKeys(document.body, page.words.chartKeys);
  return { state, page, home, say: openAnnouncer(document) };
}

/** Lets the year be chosen by the strip. What it says of each year stands in the radio buttons whose place it takes; these texts are returned. */
export function startYearControl({ state, page }: PageRuntime): readonly string[] {
  const digits = createDigits(page.writing.zero);
  const place = elementById(IDS.yearControl);
  const texts = Array.from(
    place.querySelectorAll("[name=year]"),
    (radio) => radio.getAttribute("aria-label") ?? "",
  );
  mount(<YearRange state={state} words={{ ...page.words, texts, digits }} />, IDS.yearControl);
  return texts;
}

/** Starts the state with year control and player, each in a task of its own. */
export async function startPage(loop = false): Promise<PageRuntime> {
  const started = startPageState(loop);
  const { state, page, say } = started;
  await nextTask();
  const texts = startYearControl(started);
  openYearAnnouncer(elementById(IDS.yearControl), state, texts, say);
  await nextTask();
  mount(<Player state={state} words={page.words} />, IDS.player);
  openPlayer(state, interval, page.events);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) state.pause();
  });
  openCountUp(document, state, createDigits(page.writing.zero));
  return started;
}
