// For the host's page: makes <learning-cities> and marked links into frames that keep their place and fit their content.
import { LANGUAGES, SITE } from "virtual:host/site";
import { embedUrl, nearestLanguage, siteOf } from "./embed-url.ts";
import { estimateHeight } from "../model/embed-height.ts";

/** What a frame is called to those who listen, where the host gives it no name. */
const NAME = "Learning Cities";

const MAX_HEIGHT = 10_000;

// A module is not told which script it is. Others, too, call theirs embed.js.
const script = document.currentScript ?? document.querySelector('script[type=module][src*="/embed.js"]');
/** The site's root. */
const site = siteOf(
  document.querySelector<HTMLMetaElement>("meta[name=learning-cities]")?.content,
  (script as HTMLScriptElement | null)?.src,
  SITE,
);
/** The frames made here, and how each takes the next height that it tells. */
const frames = new WeakMap<HTMLIFrameElement, (height: number) => void>();

/** Gives the content its height; where a border counts as part of the frame, it comes on top. */
function setHeight(frame: HTMLIFrameElement, height: number): void {
  const { boxSizing } = getComputedStyle(frame);
  frame.style.height = `${boxSizing === "border-box" ? height + frame.offsetHeight - frame.clientHeight : height}px`;
}

/** Makes a frame of `address` that is as high as it is going to be at the width of `place`, and then as high as it says. */
function openFrame(place: HTMLElement, address: string, name: string): HTMLIFrameElement {
  const view = /embed\/([\w-]+)/.exec(address)?.[1] ?? "";
  const frame = document.createElement("iframe");
  frame.loading = "lazy";
  frame.title = name.trim() || NAME;
  frame.src = address;
  frame.style.cssText = "display:block;width:100%;border:0";
  place.style.display = "block";
  const reserveSpace = (): void =>
    setHeight(frame, estimateHeight(view, place.clientWidth, matchMedia("(pointer:coarse)").matches));
  const observer = new ResizeObserver(reserveSpace);
  observer.observe(place);
  reserveSpace();

  let sight: IntersectionObserver | undefined;
  const applyHeight = (height: number): void => {
    sight?.disconnect();
    observer.disconnect();
    place.style.minHeight = "0";
    setHeight(frame, height);
  };
  frames.set(frame, (height) => {
    frames.set(frame, applyHeight);
    const { top, bottom } = place.getBoundingClientRect();
    if (bottom < 0 || top + height > Math.min(innerHeight, bottom)) return applyHeight(height);
    // Shrinking would pull up what is being read below; that can wait until the frame is out of sight.
    sight = new IntersectionObserver(([entry]) => entry?.isIntersecting || applyHeight(height));
    return sight.observe(frame);
  });
  return frame;
}

/** What stands inside the element is shown only where this script is not. */
class LearningCities extends HTMLElement {
  readonly #root = this.attachShadow({ mode: "open" });

  connectedCallback(): void {
    const read = (name: string): string | null => this.getAttribute(name);
    const language = nearestLanguage(read("lang") ?? "", LANGUAGES);
    const name = read("aria-label") ?? this.textContent;
    this.#root.replaceChildren(openFrame(this, embedUrl(site, language, read), name));
  }
}

/** Puts a frame in the place of each marked link to a page of this site. */
function replaceLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-learning-cities]")) {
    if (!link.href.startsWith(site)) continue;
    const place = document.createElement("div");
    link.replaceWith(place);
    place.append(openFrame(place, link.href, link.textContent));
  }
}

/** From now on also those that are added. */
function watchLinks(): void {
  replaceLinks();
  new MutationObserver(replaceLinks).observe(document, { childList: true, subtree: true });
}

/** Frames of this site in the page, also inside elements: those made here, and those that the host wrote. */
const ownFrames = (root: ParentNode = document): readonly HTMLIFrameElement[] =>
  [...root.querySelectorAll("*")].flatMap((element) => {
    if (element.shadowRoot) return ownFrames(element.shadowRoot);
    return element instanceof HTMLIFrameElement && element.src.startsWith(site) ? element : [];
  });

if (!site) console.warn('embed.js: <meta name="learning-cities" content="…"> has to name the site');
else if (!customElements.get("learning-cities")) {
  addEventListener("message", ({ data, source, origin: from }: MessageEvent<unknown>) => {
    const { type, height } = Object(data) as Readonly<Record<string, unknown>>;
    if (type !== "learning-cities:height" || typeof height !== "number") return;
    if (!(height > 0 && height < MAX_HEIGHT)) return;
    for (const frame of ownFrames())
      if (
        frame.contentWindow === source &&
        // In a sandbox, the frame's own or this page's, the site has no origin.
        (site.startsWith(`${from}/`) || (from === "null" && (frame.sandbox.length > 0 || origin === from)))
      )
        (frames.get(frame) ?? setHeight.bind(null, frame))(height);
  });
  customElements.define("learning-cities", LearningCities);
  replaceLinks();
  // What the parser has begun has no text yet; what comes after it is whole.
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", watchLinks);
  else watchLinks();
  // Frames that stood in the page before this script have told their height to nobody.
  for (const frame of ownFrames())
    frame.contentWindow?.postMessage({ type: "learning-cities:hello", version: 1 }, "*");
}
