// Links in a sandbox, which may open nothing: WordPress' own message opens those to this site, others say where they lead.
import { IDS } from "../../model/dom-names.ts";
import type { EmbedWindow } from "../contract/inline-scripts.ts";

/** What wp-embed.js goes to, in the window that the article is in, if it is on the frame's own host. */
export interface LinkMessage {
  readonly message: "link";
  readonly value: string;
  readonly secret: string;
}

/**
 * What becomes of a click on a link to `href` in the sandboxed frame at `here`: a message for WordPress, which has named
 * the frame by `secret`, an address to be shown, because the link may open nothing, or, for null, what the browser does.
 */
export function answerClick(
  href: string,
  here: string,
  secret: string | undefined,
): LinkMessage | string | null {
  const [to, from] = [new URL(href, here), new URL(here)];
  if (!/^https?:$/.test(to.protocol)) return null;
  return secret !== undefined && to.host === from.host
    ? { message: "link", value: to.href, secret }
    : to.href;
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

/** Does nothing outside a sandbox; in one, `sentence` says what links do. Returns the stop. */
export function openSandboxedLinks(window: EmbedWindow, sentence: string): () => void {
  const { parent, document, location, origin } = window;
  if (origin !== "null") return () => {};
  const promise = document.getElementById(IDS.newTab);
  if (promise) promise.textContent = sentence;
  let shown: Element | undefined;
  const onClick = (event: MouseEvent): void => {
    shown?.remove();
    const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
    if (link === null || event.defaultPrevented) return;
    const answer = answerClick(link.getAttribute("href") ?? "", location.href, window.secret);
    if (answer === null) return;
    // Another sandbox may let it open, and does not tell.
    if (window.secret !== undefined) event.preventDefault();
    if (typeof answer === "string") shown = showAddress(link, answer);
    else parent.postMessage(answer, "*");
  };
  document.addEventListener("click", onClick);
  return () => {
    shown?.remove();
    document.removeEventListener("click", onClick);
  };
}
