// Tells the host page how high the content is, in the forms that newsrooms' pages listen for and the inline script does not know.
import { isRecord } from "../../model/is-record.ts";
import type { EmbedWindow } from "../contract/inline-scripts.ts";

/** What the messages are addressed by, as far as the host has named it. */
export interface HeightNames {
  /** The frame's own. */
  readonly address: string;
  /** Pym's id of the frame. */
  readonly pym: string | null;
  /** iframe-resizer's id of the frame. */
  readonly resizer: string | null;
  /** Whether iframe-resizer has asked for the first time, and waits for an answer that says so. */
  readonly isAsked: boolean;
}

/** What is said to be iframe-resizer's version in the frame: without one, version 5 asks for an update. */
const RESIZER_VERSION = 5;

/** One message for each dialect; height and width in CSS pixels. */
export const heightMessages = (
  height: number,
  width: number,
  { address, pym, resizer, isAsked }: HeightNames,
): readonly unknown[] => [
  // AMP, and with it @newswire/frames and Sidechain.
  { sentinel: "amp", type: "embed-size", height },
  // Embedly, and with it Medium.
  JSON.stringify({ context: "iframe.resize", src: address, height }),
  ...(pym === null ? [] : [`pymxPYMx${pym}xPYMxheightxPYMx${height}`]),
  ...(resizer === null
    ? []
    : [`[iFrameSizer]${resizer}:${height}:${width}:${isAsked ? `init:${RESIZER_VERSION}` : "resize"}`]),
];

/** A name that may be said back: it cannot be taken for more than a name, by Pym's listener either. Null for any other. */
export const readName = (text: string | null | undefined): string | null =>
  /^(?!.*xPYMx)[\w-]{1,64}$/.exec(text ?? "")?.[0] ?? null;

/** The id in iframe-resizer's first message, "[iFrameSizer]id:8:…"; null for any other message. */
export const readResizer = (data: unknown): string | null =>
  typeof data === "string" ? readName(/^\[iFrameSizer\]([^:]+):\d/.exec(data)?.[1]) : null;

/** A host that has only now begun to listen: our own, @newswire/frames, WordPress. */
const asksAgain = (data: unknown): boolean =>
  isRecord(data) &&
  (data["type"] === "learning-cities:hello" || data["type"] === "frames-init" || data["message"] === "ready");

/** Tells the height of `window`'s document now and whenever it changes; does nothing outside a frame. Returns the stop. */
export function openHeightMessages(window: EmbedWindow): () => void {
  const { parent, location, document } = window;
  if (parent === window) return () => {};
  const root = document.documentElement;
  const pym = readName(new URLSearchParams(location.search).get("childId"));
  let resizer: string | null = null;
  let isAsked = false;
  let lastHeight = 0;

  const tell = (): void => {
    if (lastHeight === 0) return;
    const names: HeightNames = { address: location.href, pym, resizer, isAsked };
    for (const message of heightMessages(lastHeight, root.clientWidth, names))
      parent.postMessage(message, "*");
    isAsked = false;
  };
  const onMessage = ({ source, data }: MessageEvent<unknown>): void => {
    if (source !== parent) return;
    const id = readResizer(data);
    resizer = id ?? resizer;
    isAsked ||= id !== null;
    const isAgain = asksAgain(data);
    if (isAgain) window.tellHeight?.();
    if (id !== null || isAgain) tell();
  };
  const heightNow = (): number => Math.ceil(root.getBoundingClientRect().height);
  // On screens with fractions of a pixel, a frame of the right height can be a fraction short: no reason for a scrollbar,
  // which would make the text narrower and the content higher. A frame that is really too low keeps it.
  const spareScrollbar = (): void => {
    const before = heightNow();
    root.style.overflowY = window.innerHeight < lastHeight - 1 ? "" : "hidden";
    // The page around may have been told the height with a scrollbar, between two that the browser has shown.
    if (heightNow() !== before) window.tellHeight?.();
  };
  // A frame that is not displayed is 0 high; it will be observed again when it is.
  const measure = (): void => {
    const height = heightNow();
    if (height === lastHeight || height === 0) return;
    lastHeight = height;
    spareScrollbar();
    tell();
  };
  const observer = new ResizeObserver(measure);
  observer.observe(root);
  // Browsers do not observe frames that are off screen; there the host should know before the reader comes.
  measure();
  window.addEventListener("message", onMessage);
  window.addEventListener("resize", spareScrollbar);
  return () => {
    observer.disconnect();
    window.removeEventListener("message", onMessage);
    window.removeEventListener("resize", spareScrollbar);
  };
}
