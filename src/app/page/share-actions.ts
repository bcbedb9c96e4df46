// What the browser can hand an address on with.
import type { ShareActions } from "../../model/share-url.ts";

/** Of the page's address, without its anchor. */
export function shareActions({ navigator, location }: Window): ShareActions {
  return {
    share: "share" in navigator ? (title, url) => navigator.share({ title, url }) : null,
    copy: (text) => navigator.clipboard.writeText(text),
    here: () => location.href.replace(/#.*/, ""),
  };
}
