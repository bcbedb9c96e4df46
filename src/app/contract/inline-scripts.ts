// The inline scripts: what the address asks for is in the first paint, so that nothing jumps when the module comes.

/**
 * Parameters that the root carries as attributes, for rules that know the good values and take no others. "&" may be
 * escaped as in HTML, and what a sentence puts behind a value ends it. Written for few bytes: it is in every page.
 */
export function copyQueryToRoot(root: HTMLElement, query: string): void {
  query
    .toLowerCase()
    .replace(
      /\W(region|theme|title|controls|play|background)=([\w-]+)/g,
      (_, name: string, value: string) => (root.dataset[name === "region" ? "place" : name] = value),
    );
}

/** Checks the radio button of the address's year; without a module to follow it, the choice stays the reader's. */
export function checkYearRadio(document: Document, query: string): void {
  const year = document.getElementById(`y${/\Wyear=(\d+)/i.exec(query)?.[1]}`);
  if (year instanceof HTMLInputElement) year.checked = true;
}

/** Longest wait for a first frame, in ms: a frame out of sight draws none. */
const MAX_WAIT_MS = 500;

/** Lets the page be drawn before its module is fetched. What the template held comes once, however often it is asked. */
export function loadModuleAfterFirstFrame(document: Document, patience: number): void {
  const bring = (): void => {
    const { content } = document.getElementById("module") as HTMLTemplateElement;
    document.head.append(content);
  };
  requestAnimationFrame(() => setTimeout(bring));
  setTimeout(bring, patience);
}

/** A window that keeps what is said to it. */
export type WindowWithQueue = Window & { said?: MessageEvent<unknown>[] };

/** Keeps what the parent says before the module listens, the first 32 messages: some hosts say it once, when the frame has loaded. */
export function queueMessages(window: WindowWithQueue): void {
  const said: MessageEvent<unknown>[] = (window.said = []);
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- the module takes it away without knowing it
  window.onmessage = (event) => {
    if (event.source === window.parent && said.length < 32) said.push(event);
  };
}

/** For the head of an embed. */
export const MESSAGE_QUEUE_SCRIPT = `(${queueMessages.toString()})(window)`;

/** For the head, before anything is drawn. The functions are self-contained, because they are written as text. */
export const HEAD_SCRIPT = `(${copyQueryToRoot.toString()})(document.documentElement,location.search)`;

/** For the end of the body, once the year control is there. */
export const BODY_SCRIPT = `(${checkYearRadio.toString()})(document,location.search);(${loadModuleAfterFirstFrame.toString()})(document,${MAX_WAIT_MS})`;
