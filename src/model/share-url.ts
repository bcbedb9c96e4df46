// Handing an address on: by the system's own sheet where there is one, else by copying it.
import { statePath, stateOf, type MapAddress } from "./state-address.ts";

/** An absolute address of the full page, or that of the page of the one state that it shows and nothing else, where there is one. */
export function stateHref(href: string, home: string, has: (state: MapAddress) => boolean): string {
  const url = new URL(href);
  const found = stateOf(url.search);
  return found?.rest === "" && has(found.state) ? new URL(home + statePath(found.state), url).href : href;
}

export interface ShareActions {
  /** The system's sheet; null where there is none. Rejects where the reader changes their mind. */
  readonly share: ((title: string, url: string) => Promise<void>) | null;
  /** Rejects where the browser does not allow it. */
  readonly copy: (text: string) => Promise<void>;
  /** The address of what is shown now. */
  readonly here: () => string;
}

/** What is to be said of it; null where the system's sheet says all, or the reader changed their mind. Never rejects. */
export async function shareUrl(
  title: string,
  url: string,
  { share, copy }: Pick<ShareActions, "share" | "copy">,
): Promise<"copied" | "failed" | null> {
  try {
    await (share ? share(title, url) : copy(url));
    return share ? null : "copied";
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? null : "failed";
  }
}
