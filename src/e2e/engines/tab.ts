// What the tests in three engines ask of a browser, whichever driver speaks to it.

/** Engines by the name of what draws. */
export const ENGINES = ["blink", "gecko", "webkit"] as const;
export type Engine = (typeof ENGINES)[number];

/** Lengths in CSS pixels; `ratio` is device pixels to one of them. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly ratio?: 1 | 2 | 3;
  readonly dark?: boolean;
  /** Motion is unwelcome. */
  readonly still?: boolean;
  /** Letters so many times as large as browsers have them, by the reader's own setting. */
  readonly text?: 1 | 2;
  /** Fingers instead of a mouse. */
  readonly touch?: boolean;
  /** The browser hides who its reader is, where its engine has that setting: it gives noise for what a page reads from a canvas. */
  readonly guarded?: boolean;
  /** There is some, so that the full page opens the zoomable map. */
  readonly webgl?: boolean;
}

/** A place in the window, in CSS pixels from its upper left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Keys that have no character of their own, as Playwright names them. */
export type Key =
  "ArrowLeft" | "ArrowRight" | "ArrowDown" | "Home" | "End" | "Enter" | "Escape" | "Tab" | "Space";

/** A window of its own, with its own storage. */
export interface Tab {
  readonly engine: Engine;
  /** Leads to an absolute address and waits for its load event. */
  goto(address: string): Promise<void>;
  /** The value of an expression in the page, or in the frame at a selector; throws what it throws. */
  evaluate(expression: string, frame?: string): Promise<unknown>;
  press(key: Key): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  click(spot: Spot): Promise<void>;
  /** Fingers that touch together, follow their ways and are lifted after `hold` milliseconds; null where the driver has none. */
  readonly touch: ((ways: readonly (readonly [Spot, ...Spot[]])[], hold?: number) => Promise<void>) | null;
  /** Takes the window to a screen of so many device pixels to a CSS pixel, as large as before; null where the driver cannot. */
  readonly setRatio: ((ratio: 1 | 2 | 3) => Promise<void>) | null;
  /** The window as PNG, in device pixels. */
  screenshot(): Promise<Buffer>;
  /** The page on paper as browsers print it without being asked, backgrounds left out, as PDF; null where the driver cannot. */
  readonly print: (() => Promise<Buffer>) | null;
  close(): Promise<void>;
}

/** A browser that opens tabs until it is closed. */
export interface Browser {
  open(screen: Screen): Promise<Tab>;
  close(): Promise<void>;
}

/** What is run in the page: sent as text, so it must name nothing from outside; arguments and answer are JSON. */
type InPage<A extends readonly unknown[], T> = (...given: A) => T | Promise<T>;

const call = <A extends readonly unknown[], T>(inPage: InPage<A, T>, given: A): string =>
  `(${inPage.toString()})(...${JSON.stringify(given)})`;

/** Asks the page. */
export const ask = async <A extends readonly unknown[], T>(
  tab: Tab,
  inPage: InPage<A, T>,
  ...given: A
): Promise<T> => (await tab.evaluate(call(inPage, given))) as T;

/** Asks the frame at a selector, of whatever origin. */
export const askIn = async <A extends readonly unknown[], T>(
  tab: Tab,
  frame: string,
  inPage: InPage<A, T>,
  ...given: A
): Promise<T> => (await tab.evaluate(call(inPage, given), frame)) as T;
