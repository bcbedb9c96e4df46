// The inline scripts: what the address asks for is in the first paint, so that nothing jumps when the module comes.

/**
 * Parameters that the root carries as attributes, for rules that know the good values and take no others; a year that is
 * none stands there till the radio buttons come. "&" may be escaped as in HTML, and what a sentence puts behind a value ends it. Written for few bytes: it is in every page.
 */
export function copyQueryToRoot(
  document: Pick<Document, "documentElement">,
  location: Pick<Location, "search">,
): void {
  location.search
    .toLowerCase()
    .replace(
      /\W(region|year|theme|title|controls|play|background)=([\w-]+)/g,
      (_, name: string, value: string) =>
        (document.documentElement.dataset[name === "region" ? "place" : name] = value),
    );
}

/** The root says that script runs here, which not every browser's rules can ask. */
export function tellScript(document: Pick<Document, "documentElement">): void {
  document.documentElement.dataset["script"] = "";
}

/**
 * Checks the radio button of the address's year and lets the root name the year that is checked, now and whenever the
 * reader checks another: without a module to follow, the choice stays the reader's.
 */
export function followYearRadios(
  document: Pick<Document, "documentElement" | "getElementsByName">,
  location: Pick<Location, "search">,
): void {
  const asked = /\Wyear=(\d+)/i.exec(location.search)?.[1];
  for (const radio of document.getElementsByName("year") as NodeListOf<HTMLInputElement>) {
    radio.checked ||= radio.value === asked;
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- fewer bytes
    const name = (radio.onchange = () => {
      if (radio.checked) document.documentElement.dataset["year"] = radio.value;
    });
    name();
  }
}

/**
 * Lets the page be drawn before its module is fetched; 500 ms is the longest wait for a first frame: a frame out of sight
 * draws none. What the template held comes once, however often it is asked.
 */
export function loadModuleAfterFirstFrame(document: Document): void {
  const bring = (): void =>
    document.head.append((document.getElementById("module") as HTMLTemplateElement).content);
  requestAnimationFrame(() => setTimeout(bring));
  setTimeout(bring, 500);
}

/** A window that keeps what is said to it, and tells again how high its document is. */
export type EmbedWindow = Window & {
  /** WordPress's, as it was last read from the address. */
  secret?: string | undefined;
  said?: MessageEvent<unknown>[];
  tellHeight?: () => void;
};

/**
 * Keeps what the parent says before the module listens, the first 32 messages: some hosts say it once, when the frame has
 * loaded. Whoever says something may have begun to listen only now, and is told the height again.
 */
export function queueMessages(window: EmbedWindow, parent: Window): void {
  const said: MessageEvent<unknown>[] = (window.said = []);
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- the module takes it away without knowing it
  window.onmessage = (event) => {
    if (event.source !== parent || said.length > 31) return;
    said.push(event);
    window.tellHeight?.();
  };
}

/**
 * Tells the page around an embed how high the document is, in CSS pixels, now and whenever it changes, and again when the
 * address has a new fragment: where no module comes, in a sandbox on a host that allows no other origin, the height is
 * still told. In our own form, and in one that is at once a typed object, Datawrapper's (the key is the address: older
 * listeners size the first frame whose address contains it, and no other than ours does) and WordPress's.
 */
export function openHeight(
  window: EmbedWindow,
  parent: Window,
  document: Pick<Document, "documentElement">,
  location: Pick<Location, "href" | "hash">,
  ResizeObserver: new (resized: () => void) => Pick<globalThis.ResizeObserver, "observe">,
): void {
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    // A frame that is not displayed is 0 high; it will be observed again when it is.
    if (!height || height === told) return;
    told = height;
    window.secret = /secret=([\w-]{1,64})$/.exec(location.hash)?.[1];
    // Out of sight, nothing is observed: a host that has now made the frame narrower is told what that comes to.
    setTimeout(tell, 500);
    parent.postMessage({ type: "learning-cities:height", height }, "*");
    parent.postMessage(
      {
        type: "resize",
        height,
        // In src, "https:" may be missing.
        "datawrapper-height": { [location.href.slice(8)]: height },
        message: "height",
        value: height,
        secret: window.secret,
      },
      "*",
    );
  };
  if (parent !== window) {
    new ResizeObserver(tell).observe(document.documentElement);
    // Browsers do not observe frames that are off screen; there the host should know before the reader comes. At once, the
    // frame may not have its width.
    setTimeout(tell, 500);
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- fewer bytes
    window.tellHeight = window.onhashchange = () => {
      told = 0;
      tell();
    };
  }
}

/** Parameters are named like what they are in a page, so that a function's body is a script; it returns nowhere. */
const scriptOf = (inline: { toString(): string }): string => inline.toString().replace(/^[^{]*/, "");

/** For the head, before anything is drawn. The functions are self-contained, because they are written as text. */
export const HEAD_SCRIPT = scriptOf(copyQueryToRoot);

/** For the head of the full page. */
export const FULL_HEAD_SCRIPT = HEAD_SCRIPT + scriptOf(tellScript);

/** For the head of an embed. */
export const EMBED_HEAD_SCRIPT = HEAD_SCRIPT + scriptOf(queueMessages);

/** For the place right after the radio buttons of the years. */
export const YEARS_SCRIPT = scriptOf(followYearRadios);

/** For the end of the body. */
export const BODY_SCRIPT = scriptOf(loadModuleAfterFirstFrame);

/** For the end of an embed's body. */
export const EMBED_BODY_SCRIPT = BODY_SCRIPT + scriptOf(openHeight);
