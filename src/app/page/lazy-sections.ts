// Brings the parts of the page that are pages of their own when the reader comes near; till then they are links.
import { CLASSES } from "../../model/dom-names.ts";
import { untilDone } from "./retry.ts";

/** How far below the screen a part is fetched, in pixels. */
const PRELOAD_MARGIN = 1200;

/** What the document is told when figures have come. */
export const SECTIONS_LOADED = "figures";

/** A page of this site as a document. Parsed by the browser itself, no script of it runs. Rejects if it does not come. */
function fetchDocument(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = "document";
    request.addEventListener("loadend", () => {
      const { status, responseXML } = request;
      if (status === 200 && responseXML) resolve(responseXML);
      else reject(new Error(`${address}: ${status}`));
    });
    request.open("GET", address);
    request.send();
  });
}

/** What heads a page of its own is below a section's heading here. */
function lowerHeadings(figure: Element): void {
  for (const heading of figure.querySelectorAll("h1,h2")) {
    const lower = document.createElement(heading.closest("figcaption") ? "h3" : "h4");
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
}

/** The figures of the page that a link leads to, with headings and addresses that hold in this document. Rejects if there are none. */
async function fetchFigures(address: string): Promise<readonly Element[]> {
  const page = await fetchDocument(address);
  const figures = [...page.querySelectorAll(".embed > .fig")];
  if (figures.length === 0) throw new Error(`${address}: no figure`);
  for (const figure of figures) {
    lowerHeadings(figure);
    for (const link of figure.querySelectorAll<HTMLAnchorElement>(
      "a[href]:not([data-city],[data-year],[href^='#'])",
    ))
      link.setAttribute("href", link.href);
  }
  return figures;
}

/** Watches every link with `data-later`; its heading gives way to what it leads to, or stays. Returns the stop. */
export function openLazySections({ document, location }: Window): () => void {
  const parts = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>("a[data-later]")].flatMap((link) => {
      const part = link.closest(`.${CLASSES.lazySection}`);
      if (!part) return [];
      const bring = untilDone(async () => {
        part.replaceChildren(...(await fetchFigures(link.href)));
        observer.unobserve(part);
        document.dispatchEvent(new Event(SECTIONS_LOADED));
      });
      return [[part, bring] as const];
    }),
  );
  // What has not come is asked for again when the reader comes near again.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) void parts.get(target)?.();
    },
    { rootMargin: `${PRELOAD_MARGIN}px 0px` },
  );
  for (const part of parts.keys()) observer.observe(part);

  // An anchor that nothing on the page has may be that of a figure to come.
  const anchor = location.hash.slice(1);
  if (anchor !== "" && document.getElementById(anchor) === null)
    void Promise.all([...parts.values()].map((bring) => bring())).then(() =>
      document.getElementById(anchor)?.scrollIntoView(),
    );
  return () => observer.disconnect();
}
