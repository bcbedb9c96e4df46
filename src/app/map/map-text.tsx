// Keeps the words for the map true: they follow year, filter, pan and zoom, whichever map is seen, once it rests.
import { computed, effect, signal, type ReadonlySignal } from "@preact/signals";
import type { ClientLocale } from "../../i18n/key-sets.ts";
import { citiesInView } from "../../map/in-view.ts";
import type { Projection } from "../../map/poster-projection.ts";
import { CLASSES, IDS } from "../../model/dom-names.ts";
import { isMember } from "../../model/membership.ts";
import type { MapState } from "../../state/map-state.ts";
import type { PageState } from "../../state/page-state.ts";
import type { Sight } from "../../views/map/CitiesInView.tsx";
import { MapText } from "../../views/map/MapText.tsx";
import { elementById, mount } from "../page/start-page.tsx";
import type { Say } from "../page/announcer.ts";
import type { LiveMap } from "./live-map.ts";

export interface MapTextInputs {
  readonly state: PageState;
  readonly mapState: MapState;
  readonly locale: ClientLocale;
  readonly frame: HTMLElement;
  /** Cities on the map by year and region; the last column, Viet Nam's, is in another as well. */
  readonly counts: readonly (readonly number[])[];
  readonly moving: ReadonlySignal<LiveMap | null>;
  readonly projection: () => Projection;
  readonly loadCities: () => Promise<void>;
  readonly say: Say;
}

/** Puts the words where the poster's own label was, which knew of one year. */
export function openMapText(inputs: MapTextInputs): Sight {
  const { state, mapState, locale, frame, counts, moving, projection, loadCities, say } = inputs;
  const isListed = signal(false);
  const size = signal({ width: frame.clientWidth, height: frame.clientHeight });
  new ResizeObserver(() => {
    size.value = { width: frame.clientWidth, height: frame.clientHeight };
  }).observe(frame);

  let seen: Sight["cities"]["value"] = null;
  const cities = computed(() => {
    const [all, year, shown] = [mapState.cities.value, state.year.value, mapState.shown.value];
    const [, , , frameSize] = [
      state.place.value,
      mapState.camera.value,
      mapState.mapStatus.value,
      size.value,
    ];
    if (moving.value?.isResting.value === false) return seen;
    const members = all?.filter((city) => isMember(city, year) && (shown?.has(city.id) ?? true));
    seen = members ? citiesInView(members, projection(), frameSize) : null;
    return seen;
  });
  const placed = computed(() =>
    (counts[state.years.indexOf(state.year.value)] ?? []).slice(0, -1).reduce((sum, each) => sum + each, 0),
  );
  const count = computed(() => cities.value?.length ?? placed.value);
  const setListed = (listed: boolean): void => {
    isListed.value = listed;
    if (listed) void loadCities();
  };
  mount(
    <MapText
      locale={locale}
      year={state.year}
      placed={placed}
      count={count}
      isListed={isListed}
      onToggle={() => setListed(!isListed.peek())}
    />,
    IDS.mapSays,
  );
  frame.querySelector(`.${CLASSES.poster}`)?.setAttribute("aria-hidden", "true");
  const says = elementById(IDS.mapSays);
  // Whoever moves the map by keys hears what that comes to; the button says it itself, and a year is told by others.
  const isMoving = (): boolean => {
    const { activeElement: active } = frame.ownerDocument;
    return frame.contains(active) && !says.contains(active) && !state.playing.peek();
  };
  let before = { year: state.year.peek(), count: count.peek() };
  effect(() => {
    const now = { year: state.year.value, count: count.value };
    if (now.year === before.year && now.count !== before.count && isMoving())
      say("view", () => (isMoving() ? locale.t("inView", { count: count.peek() }) : ""));
    before = now;
  });
  const list = (): Element | null => elementById(IDS.cityCard).querySelector(".sights");
  elementById(IDS.cityCard).addEventListener("keydown", ({ key, target }) => {
    if (key === "Escape" && target instanceof Node && list()?.contains(target)) setListed(false);
  });
  // Who closes it from inside comes back to the button.
  effect(() => {
    if (isListed.value || !list()?.contains(document.activeElement)) return;
    says.querySelector("button")?.focus();
  });
  return { cities, isListed, setListed };
}
