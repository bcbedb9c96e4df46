// The extension Dark Reader takes what is filled for letters and makes land as light as the dots on it: its reader gets our own dark colours instead.
import type { PageState } from "../../state/page-state.ts";

/** It says at the root that it is there; a page with its lock it leaves alone, at once. */
export function openDarkReader(document: Document, { setTheme }: Pick<PageState, "setTheme">): void {
  const root = document.documentElement;
  const look = (): void => {
    if (root.dataset["darkreaderScheme"] !== "dark") return;
    watch.disconnect();
    const lock = document.createElement("meta");
    lock.name = "darkreader-lock";
    document.head.append(lock);
    setTheme("dark");
  };
  const watch = new MutationObserver(look);
  watch.observe(root, { attributeFilter: ["data-darkreader-scheme"] });
  look();
}
