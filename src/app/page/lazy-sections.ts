// Brings the parts of the page that are pages of their own when the reader comes near; till then they are links.

/** How far below the screen a part is fetched, in pixels. */
const PRELOAD_MARGIN = 1200;

/** What the document is told when figures have come. */
export const SECTIONS_LOADED = "figures";

/** A page of this site as a document; null if it does not come. Parsed by the browser itself, no script of it runs. */
function fetchDocument(address: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.responseType = "document";
    request.addEventListener("loadend", () => resolve(request.status === 200 ? request.responseXML : null));
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

/** The figures of the page that a link leads to, with headings and addresses that hold in this document. */
async function fetchFigures(address: string): Promise<readonly Element[]> {
  const page = await fetchDocument(address);
  const figures = [...(page?.querySelectorAll("main > .fig") ?? [])];
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
  const brought = new Set<Element>();
  const bring = async (part: Element): Promise<void> => {
    const link = part.querySelector<HTMLAnchorElement>("a[data-later]");
    if (!link || brought.has(part)) return;
    brought.add(part);
    const figures = await fetchFigures(link.href);
    if (figures.length === 0) return;
    part.replaceChildren(...figures);
    document.dispatchEvent(new Event(SECTIONS_LOADED));
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) {
          observer.unobserve(target);
          void bring(target);
        }
    },
    { rootMargin: `${PRELOAD_MARGIN}px 0px` },
  );
  const parts = [...document.querySelectorAll("a[data-later]")].flatMap(
    (link) => link.closest(".later") ?? [],
  );
  for (const part of parts) observer.observe(part);

  // An anchor that nothing on the page has may be that of a figure to come.
  const anchor = location.hash.slice(1);
  if (anchor !== "" && document.getElementById(anchor) === null)
    void Promise.all(parts.map(bring)).then(() => document.getElementById(anchor)?.scrollIntoView());
  return () => observer.disconnect();
}
