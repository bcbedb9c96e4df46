// A card that opens is said once and leads to itself; one that closes leads back to what opened it.
import { computed, effect, type ReadonlySignal } from "@preact/signals";
import type { ClientLocale } from "../../i18n/key-sets.ts";
import { cityName } from "../../model/city-name.ts";
import { CLASSES } from "../../model/dom-names.ts";
import type { MapState } from "../../state/map-state.ts";
import type { PageState } from "../../state/page-state.ts";
import type { Say } from "../page/announcer.ts";

export interface CardFocusInputs {
  readonly state: Pick<PageState, "city">;
  readonly mapState: MapState;
  readonly locale: Pick<ClientLocale, "t" | "country" | "language">;
  readonly say: Say;
  /** The map with all that belongs to it. */
  readonly figure: HTMLElement;
  /** What holds the card; `isThere`: whether what draws it has come. */
  readonly place: HTMLElement;
  readonly isThere: ReadonlySignal<boolean>;
}

/** Whether a key, or a screen reader in its place, is pressing something at this moment. */
function openKeyPress(document: Document): () => boolean {
  let isPressing = false;
  const press = (): void => {
    isPressing = true;
    setTimeout(() => {
      isPressing = false;
    });
  };
  document.addEventListener("keydown", ({ key }) => key === "Enter" && press(), { capture: true });
  // A click of which no pointer knows.
  document.addEventListener("click", ({ detail }) => detail === 0 && press(), { capture: true });
  return () => isPressing;
}

export function openCardFocus(inputs: CardFocusInputs): void {
  const { state, mapState, locale, say, figure, place, isThere } = inputs;
  const { ownerDocument: document } = figure;
  const isKeyPress = openKeyPress(document);
  /** The list of what is in view stands in the same place. */
  const card = (): Element | null => place.querySelector(`.${CLASSES.cityCard}:not(.sights)`);
  let opener: HTMLElement | null = null;
  let isKeyed = false;
  let isAddress = state.city.peek() !== null;

  const open = computed(() => state.city.value ?? mapState.choices.value.join());
  let before = "";
  effect(() => {
    const now = open.value;
    if (now === before) return;
    before = now;
    const active = document.activeElement;
    const isInside = card()?.contains(active) ?? false;
    if (now === "") {
      const rest = place.querySelector(".sights h3") ?? figure.querySelector(`[tabindex="0"]`);
      const back = opener?.isConnected && opener.checkVisibility() ? opener : rest;
      if (isInside && back instanceof HTMLElement) back.focus();
      opener = null;
      return;
    }
    isKeyed = isKeyPress();
    if (!isInside) opener = active instanceof HTMLElement && active !== document.body ? active : null;
  });

  const shown = computed(() => {
    if (!isThere.value || mapState.cities.value === null) return "";
    return mapState.chosen.value?.id ?? mapState.choices.value.join();
  });
  const arrive = (): void => {
    const heading = card()?.querySelector<HTMLElement>("h3") ?? null;
    const { activeElement: active } = document;
    // Whoever has gone on meanwhile, inside the card or elsewhere, stays there.
    const isWhereItWas = active === document.body || active === opener || !opener?.isConnected;
    if (isKeyed && isWhereItWas && !card()?.contains(active)) heading?.focus();
    // What an address asks for is the next stop; no frame takes the focus from its article.
    if (isAddress && active === document.body && window.parent === window) {
      heading?.focus({ preventScroll: true });
      heading?.blur();
    }
    isAddress = false;
    if (document.activeElement === heading) return;
    say("city", () => {
      // Meanwhile it may have been closed, or gone to.
      if (open.peek() === "" || open.peek() !== shown.peek() || document.activeElement === heading) return "";
      const city = mapState.chosen.peek();
      if (city === null) return heading?.textContent ?? "";
      return locale.t("cityChosen", {
        name: cityName(city, locale.language),
        country: locale.country(city.country),
      });
    });
  };
  effect(() => {
    // After it has been drawn.
    if (shown.value !== "") setTimeout(arrive);
  });

  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || open.peek() === "" || document.fullscreenElement) return;
      // The first one takes away the name that the pointer has called up.
      if (mapState.hover.peek() !== null) return;
      const { target } = event;
      const isHere = target instanceof Element && figure.contains(target) && !target.closest(".sights");
      if (isHere || target === document.body) mapState.choose([]);
    },
    { capture: true },
  );
}
