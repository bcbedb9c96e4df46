// Links in WordPress' frame, whose sandbox opens nothing: its own message opens those to this site, others say where they lead.
import { readName } from "./post-height.ts";

/** WordPress's secret in the fragment of an address, "#?secret=…". */
const readSecret = (hash: string): string | null => readName(/[#?&]secret=([^&]*)/.exec(hash)?.[1]);

/** What wp-embed.js goes to, in the window that the article is in, if it is on the frame's own host. */
export interface LinkMessage {
  readonly message: "link";
  readonly value: string;
  readonly secret: string;
}

/**
 * What becomes of a click on a link to `href` in the frame at `here`: a message for WordPress, an address to be shown,
 * or, for null, nothing else than what the browser does. `origin` is the frame's, "null" in a sandbox.
 */
export function answerClick(href: string, here: string, origin: string): LinkMessage | string | null {
  const [to, from] = [new URL(href, here), new URL(here)];
  const secret = origin === "null" ? readSecret(from.hash) : null;
  if (secret === null || !/^https?:$/.test(to.protocol)) return null;
  return to.host === from.host ? { message: "link", value: to.href, secret } : to.href;
}

/** Shows an address beside its link, or, where a drawing has it, on the last line. */
function showAddress(link: Element, address: string): Element {
  const { ownerDocument: document } = link;
  const text = document.createElement("bdi");
  text.setAttribute("role", "status");
  text.style.cssText = "display:block;overflow-wrap:anywhere";
  if (link instanceof HTMLElement) link.after(text);
  else document.querySelector("footer")?.append(text);
  text.textContent = address;
  return text;
}

/** Returns the stop. */
export function openWordPressLinks(window: Window): () => void {
  const { parent, document, location, origin } = window;
  let shown: Element | undefined;
  const onClick = (event: MouseEvent): void => {
    shown?.remove();
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (link === null || event.defaultPrevented) return;
    const answer = answerClick(link.getAttribute("href") ?? "", location.href, origin);
    if (answer === null) return;
    event.preventDefault();
    if (typeof answer === "string") shown = showAddress(link, answer);
    else parent.postMessage(answer, "*");
  };
  document.addEventListener("click", onClick);
  return () => {
    shown?.remove();
    document.removeEventListener("click", onClick);
  };
}
