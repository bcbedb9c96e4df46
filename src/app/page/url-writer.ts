// The address in the browser's bar: what may be changing is written once it lasts, a step at once.

/** A step is one that back and forward lead over; else the last address is written over, now or once the new one lasts. */
export type WriteMode = "step" | "now" | "lasting";

export interface UrlWriter {
  /** The query that the address has, or is about to have. */
  readonly query: () => string;
  readonly write: (query: string, how: WriteMode) => void;
}

/** So long, in ms, a query lasts before it is written: each new address makes a browser fetch the page's icon, and Safari takes a hundred in half a minute. */
const DEBOUNCE_MS = 300;

/** What an address is taken away by: a link followed, a page left. */
const READERS = ["pointerdown", "click", "pagehide"];

/** Opens the address of the page; links to the page's other languages lead to what is shown here. */
export function openUrlWriter(window: Window): UrlWriter {
  const { location, history, document } = window;
  let waiting: string | null = null;
  let timer = 0;

  const leadOthers = (): void => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>("nav a[hreflang]")) {
      link.search = location.search;
      link.hash = location.hash;
    }
  };
  const put = (query: string, isStep: boolean): void => {
    if (query === location.search) return;
    const address = `${location.pathname}${query}${location.hash}`;
    if (isStep) history.pushState(null, "", address);
    else history.replaceState(history.state, "", address);
    leadOthers();
  };
  const drop = (): void => {
    window.clearTimeout(timer);
    waiting = null;
  };
  const flush = (): void => {
    const query = waiting;
    drop();
    if (query !== null) put(query, false);
  };

  // Going back or forward, what was still waiting belongs to an entry that is left.
  window.addEventListener("popstate", () => {
    drop();
    leadOthers();
  });
  for (const type of READERS) window.addEventListener(type, flush, { capture: true });
  leadOthers();
  return {
    query: () => waiting ?? location.search,
    write: (query, how) => {
      if (how === "step") flush();
      else drop();
      if (how !== "lasting") return put(query, how === "step");
      waiting = query;
      timer = window.setTimeout(flush, DEBOUNCE_MS);
    },
  };
}
