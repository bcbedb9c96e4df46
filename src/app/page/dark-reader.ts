// The extension Dark Reader takes what is filled for letters and makes land as light as the dots on it: its reader gets our own dark colours instead.
import type { PageState } from "../../state/page-state.ts";

/** What it looks for before it changes a page, and while it does. */
const LOCK = "darkreader-lock";

export function openDarkReader(document: Document, { setTheme }: Pick<PageState, "setTheme">): void {
  const root = document.documentElement;
  const watch = new MutationObserver(look);
  function look(): void {
    if (root.dataset["darkreaderScheme"] !== "dark") return;
    watch.disconnect();
    const lock = document.createElement("meta");
    lock.name = LOCK;
    document.head.append(lock);
    setTheme("dark");
  }
  watch.observe(root, { attributeFilter: ["data-darkreader-scheme"] });
  look();
}
