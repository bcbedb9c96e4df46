// Keeps the focus in its place when what had it goes: without it a reader by keyboard would begin at the page's top again.

const STOPS = "a[href],button:not(:disabled),input,select,textarea,summary,[tabindex]";

const canHold = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement && element.matches(STOPS) && element.checkVisibility();

/** The stop that comes after `spot` within `whole`, or else the last before it; null where there is none. */
function nearest(whole: Element, spot: Node | null): HTMLElement | null {
  const stops = [...whole.querySelectorAll(STOPS)].filter(canHold);
  const isAfter = (stop: Element): boolean =>
    spot?.isConnected === true &&
    (spot.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING) === 0;
  return stops.find(isAfter) ?? stops.at(-1) ?? null;
}

/** Whatever takes the focused element away, the nearest stop that is left in its place has the focus then. Returns the stop. */
export function openFocusKeeper(document: Document): () => void {
  const stop = new AbortController();
  let focused: Element | null = null;
  /** Where it was, from the inside outwards. */
  let around: readonly Element[] = [];
  const forget = (): void => {
    focused = null;
  };
  const remember = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    focused = target;
    const way: Element[] = [];
    for (let each = target.parentElement; each !== null; each = each.parentElement) way.push(each);
    around = way;
  };
  document.addEventListener("focusin", remember, { signal: stop.signal });
  // Whoever leaves for nothing, by a press on the page or by leaving the window, has not lost it; what is taken away is gone by then.
  document.addEventListener("focusout", () => queueMicrotask(() => focused?.isConnected && forget()), {
    signal: stop.signal,
  });
  const observer = new MutationObserver((records) => {
    if (focused === null || focused.isConnected || document.activeElement !== document.body) return;
    const gone = focused;
    forget();
    // What has come in its place is next, or else what followed; what followed and went as well is looked for further on.
    let spot: Node | null = gone;
    for (const { removedNodes, addedNodes, nextSibling } of records)
      if (spot?.isConnected === false && [...removedNodes].some((node) => node.contains(spot)))
        spot = addedNodes[0] ?? nextSibling;
    for (const whole of around) {
      const next = whole.isConnected ? nearest(whole, spot) : null;
      next?.focus();
      if (next) return;
      if (whole.isConnected) spot = whole;
    }
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    stop.abort();
    observer.disconnect();
  };
}
