// What fingers, mouse, wheel and keys say to a map that lies in a page: one finger and the plain wheel are the page's.
import { CLASSES } from "../../model/dom-names.ts";

/** Pixels from the frame's top left. */
type Spot = readonly [left: number, top: number];

export interface GestureActions {
  /** Whether the map hears anything at the moment. */
  readonly hears: () => boolean;
  /** Whether one finger and the plain wheel are the map's too: there is no page to scroll. */
  readonly hasAll: () => boolean;
  /** Whether a mouse that draws has something to move. */
  readonly canPan: () => boolean;
  /** A hand is laid on the map. */
  readonly grab: () => void;
  readonly pan: (right: number, down: number) => void;
  readonly zoom: (levels: number, at: Spot) => void;
  /** The hand is gone; pixels per ms that it had at last. */
  readonly release: (right: number, down: number) => void;
  /** A step by double tap or key, to be seen as a movement; `at` null: round the middle. */
  readonly stepZoom: (levels: number, at: Spot | null) => void;
  readonly stepPan: (right: number, down: number) => void;
}

/** Levels per pixel of a wheel's notch and of two fingers on a pad, as MapLibre has them. */
const NOTCH = 1 / 450;
const PAD = 1 / 100;
/** From so many pixels on it is a notch. */
const NOTCH_FROM = 40;
/** Pixels of a line and of a page, for a wheel that counts in them. */
const WHEEL_UNITS = [1, 16, 400];
/** A double tap: ms between its taps, pixels between them, pixels that each may slip. */
const TAP_MS = 300;
const TAP_APART = 30;
const TAP_SLIP = 10;
/** The hand's speed is that of its last ms. */
const SPEED_MS = 100;
/** Pixels that an arrow key moves the map. */
const KEY_PAN = 100;

const KEYS: Readonly<Record<string, (actions: GestureActions) => void>> = {
  ArrowLeft: ({ stepPan }) => stepPan(KEY_PAN, 0),
  ArrowRight: ({ stepPan }) => stepPan(-KEY_PAN, 0),
  ArrowUp: ({ stepPan }) => stepPan(0, KEY_PAN),
  ArrowDown: ({ stepPan }) => stepPan(0, -KEY_PAN),
  "+": ({ stepZoom }) => stepZoom(1, null),
  "=": ({ stepZoom }) => stepZoom(1, null),
  "-": ({ stepZoom }) => stepZoom(-1, null),
};

const difference = (a: Spot, b: Spot): Spot => [a[0] - b[0], a[1] - b[1]];
const distance = (a: Spot, b: Spot): number => Math.hypot(...difference(a, b));

/** Where a hand was of late, from which its speed follows. */
class Trace {
  #spots: readonly { readonly at: Spot; readonly time: number }[] = [];

  note(at: Spot): void {
    this.#spots = [...this.#late(), { at, time: performance.now() }];
  }

  /** Pixels per ms. */
  speed(): Spot {
    const late = this.#late();
    const [first, last] = [late[0], late.at(-1)];
    if (!first || !last || last.time === first.time) return [0, 0];
    const [right, down] = difference(last.at, first.at);
    return [right / (last.time - first.time), down / (last.time - first.time)];
  }

  #late() {
    const now = performance.now();
    return this.#spots.filter(({ time }) => now - time < SPEED_MS);
  }
}

/** What listening needs, whatever is listened to. */
interface Ear {
  readonly frame: HTMLElement;
  readonly actions: GestureActions;
  readonly signal: AbortSignal;
  readonly spotOf: (of: { readonly clientX: number; readonly clientY: number }) => Spot;
  /** Whether an event is meant for the map, not for a control on it. */
  readonly isOurs: (event: Event) => boolean;
  /** When a finger was last on the map: browsers tell of it as of a mouse as well. */
  lastTouch: number;
  /** How many are on it now. */
  fingers: number;
}

/** Listens on `frame`, whose controls keep what is theirs. Returns the stop. */
export function openGestures(frame: HTMLElement, actions: GestureActions): () => void {
  const stop = new AbortController();
  const ear: Ear = {
    frame,
    actions,
    signal: stop.signal,
    spotOf: ({ clientX, clientY }) => {
      const { left, top } = frame.getBoundingClientRect();
      return [clientX - left, clientY - top];
    },
    isOurs: ({ target }) =>
      actions.hears() && !(target instanceof Element && target.closest(`button,a,.${CLASSES.cityCard}`)),
    lastTouch: -Infinity,
    fingers: 0,
  };
  hearWheel(ear);
  hearMouse(ear);
  hearTouch(ear);
  hearPad(ear);
  hearKeys(ear);
  return () => stop.abort();
}

function hearWheel({ frame, actions, signal, spotOf }: Ear): void {
  frame.addEventListener(
    "wheel",
    (event) => {
      if (!actions.hears() || !(event.ctrlKey || event.metaKey || actions.hasAll())) return;
      event.preventDefault();
      const pixels = event.deltaY * (WHEEL_UNITS[event.deltaMode] ?? 1);
      actions.zoom(-pixels * (Math.abs(pixels) < NOTCH_FROM ? PAD : NOTCH), spotOf(event));
    },
    { signal, passive: false },
  );
}

function hearMouse(ear: Ear): void {
  const { frame, actions, signal, spotOf, isOurs } = ear;
  let drag = new AbortController();
  signal.addEventListener("abort", () => drag.abort());
  const drawAlong = (from: Spot): void => {
    drag.abort();
    drag = new AbortController();
    const trace = new Trace();
    let before = from;
    const end = (): void => {
      drag.abort();
      actions.release(...trace.speed());
    };
    trace.note(before);
    actions.grab();
    window.addEventListener(
      "mousemove",
      (event) => {
        // Where the button was let go, nobody may have told.
        if (event.buttons === 0) {
          end();
          return;
        }
        const now = spotOf(event);
        actions.pan(...difference(now, before));
        trace.note(now);
        before = now;
      },
      drag,
    );
    window.addEventListener("mouseup", end, drag);
  };
  frame.addEventListener(
    "mousedown",
    (event) => {
      // With ctrl it is a Mac's other button.
      if (event.button !== 0 || event.ctrlKey || !isOurs(event) || !actions.canPan()) return;
      // Nothing is marked as text while it is drawn.
      event.preventDefault();
      frame.focus({ preventScroll: true });
      drawAlong(spotOf(event));
    },
    { signal },
  );
  frame.addEventListener(
    "dblclick",
    (event) => {
      if (!isOurs(event) || performance.now() - ear.lastTouch < 2 * TAP_MS) return;
      actions.stepZoom(event.shiftKey ? -1 : 1, spotOf(event));
    },
    { signal },
  );
}

/** Fingers that move the map: the middle of two, how far they are apart. */
interface Hand {
  readonly fingers: number;
  readonly middle: Spot;
  readonly apart: number;
}

function hearTouch(ear: Ear): void {
  const { frame, actions, signal, spotOf, isOurs } = ear;
  const active = { signal, passive: false } as const;
  let hand: Hand | null = null;
  let trace = new Trace();
  const taps = new Taps();

  const fingersOf = ({ touches }: TouchEvent): readonly Spot[] =>
    [...touches].filter(({ target }) => target instanceof Node && frame.contains(target)).map(spotOf);
  const handOf = ([first, second]: readonly Spot[]): Hand | null => {
    if (first === undefined) return null;
    if (second === undefined) return actions.hasAll() ? { fingers: 1, middle: first, apart: 1 } : null;
    return {
      fingers: 2,
      middle: [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2],
      apart: Math.max(distance(first, second), 1),
    };
  };
  const lay = (now: Hand | null): void => {
    hand = now;
    trace = new Trace();
    if (now) trace.note(now.middle);
  };
  /** The page shall not move as well. */
  const keep = (event: TouchEvent): void => {
    if (event.cancelable) event.preventDefault();
  };

  frame.addEventListener(
    "touchstart",
    (event) => {
      if (!isOurs(event)) return;
      const fingers = fingersOf(event);
      ear.lastTouch = performance.now();
      ear.fingers = fingers.length;
      taps.begin(fingers);
      lay(handOf(fingers));
      if (hand === null) return;
      if (hand.fingers > 1) keep(event);
      actions.grab();
    },
    active,
  );
  frame.addEventListener(
    "touchmove",
    (event) => {
      const fingers = fingersOf(event);
      taps.move(fingers);
      const now = hand && handOf(fingers);
      // What cannot be kept from the page is the page's.
      if (!hand || !now || now.fingers !== hand.fingers || !event.cancelable) return;
      keep(event);
      actions.pan(...difference(now.middle, hand.middle));
      if (now.apart !== hand.apart) actions.zoom(Math.log2(now.apart / hand.apart), now.middle);
      trace.note(now.middle);
      hand = now;
    },
    active,
  );
  const lift = (event: TouchEvent): void => {
    const fingers = fingersOf(event);
    ear.lastTouch = performance.now();
    ear.fingers = fingers.length;
    const at = fingers.length === 0 && event.type === "touchend" ? taps.end() : null;
    if (at && actions.hears()) {
      keep(event);
      actions.stepZoom(1, at);
    }
    if (hand === null) return;
    const left = handOf(fingers);
    if (left === null) actions.release(...trace.speed());
    lay(left);
  };
  frame.addEventListener("touchend", lift, active);
  frame.addEventListener("touchcancel", lift, active);
}

/** Tells a double tap of one finger. */
class Taps {
  /** The tap that is under way, and the one before it. */
  #now: { readonly at: Spot; readonly time: number } | null = null;
  #before: { readonly at: Spot; readonly time: number } | null = null;

  begin([at, more]: readonly Spot[]): void {
    this.#now = at && !more ? { at, time: performance.now() } : null;
  }

  move([at]: readonly Spot[]): void {
    if (at && this.#now && distance(at, this.#now.at) > TAP_SLIP) this.#now = null;
  }

  /** The finger is gone: where a double tap was, if it was one. */
  end(): Spot | null {
    const [now, before] = [this.#now, this.#before];
    this.#now = null;
    this.#before = now;
    if (!now || !before) return null;
    if (now.time - before.time > TAP_MS || distance(now.at, before.at) > TAP_APART) return null;
    this.#before = null;
    return now.at;
  }
}

/** What Safari tells of two fingers on a pad. */
interface PadEvent extends Event {
  readonly scale: number;
  readonly clientX: number;
  readonly clientY: number;
}

function hearPad(ear: Ear): void {
  const { frame, actions, signal, spotOf, isOurs } = ear;
  let scale = 1;
  const hear = (name: string, act: (event: PadEvent) => void): void =>
    frame.addEventListener(
      name,
      (event) => {
        if (!isOurs(event)) return;
        event.preventDefault();
        // An iPhone tells of two fingers on its screen like this as well.
        if (ear.fingers === 0 && performance.now() - ear.lastTouch > TAP_MS) act(event as PadEvent);
      },
      { signal, passive: false },
    );
  hear("gesturestart", (event) => {
    ({ scale } = event);
    actions.grab();
  });
  hear("gesturechange", (event) => {
    actions.zoom(Math.log2(event.scale / scale), spotOf(event));
    ({ scale } = event);
  });
  hear("gestureend", () => actions.release(0, 0));
}

function hearKeys({ frame, actions, signal }: Ear): void {
  frame.addEventListener(
    "keydown",
    (event) => {
      if (event.target !== frame || !actions.hears() || event.ctrlKey || event.metaKey || event.altKey)
        return;
      const act = KEYS[event.key];
      // On the whole world arrows are the page's.
      if (act === undefined || (event.key.startsWith("Arrow") && !actions.canPan())) return;
      event.preventDefault();
      act(actions);
    },
    { signal },
  );
}
