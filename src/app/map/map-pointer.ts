// Pointing and tapping on the frame of the map, whichever map is up.
import { CLASSES } from "../../model/dom-names.ts";

export interface PointerActions {
  /** A mouse is over this spot of the frame (pixels from its top left), or has left, or Escape was pressed (null). */
  readonly over: (spot: readonly [number, number] | null) => void;
  readonly tap: (spot: readonly [number, number]) => void;
  /** First sign of interest: time to fetch the cities' names. */
  readonly onFirstPointer: () => void;
}

/** Farther than this, in pixels, a press is a drag and no tap. */
const DRAG = 6;

/** Listens on `frame` until the returned function is called. Never captures the wheel or a one-finger scroll. */
export function openMapPointer(frame: HTMLElement, actions: PointerActions): () => void {
  const stop = new AbortController();
  const options = { signal: stop.signal, passive: true } as const;
  let press: readonly [number, number] | null = null;

  const spotOf = (event: MouseEvent): readonly [number, number] => {
    const { left, top } = frame.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const isControl = ({ target }: Event): boolean =>
    target instanceof Element && target.closest(`button,a,.${CLASSES.cityCard}`) !== null;

  frame.addEventListener("pointerenter", actions.onFirstPointer, options);
  frame.addEventListener(
    "pointermove",
    (event) => {
      if (event.pointerType === "mouse")
        actions.over(event.buttons === 0 && !isControl(event) ? spotOf(event) : null);
    },
    options,
  );
  frame.addEventListener("pointerleave", () => actions.over(null), options);
  // Who reads with a magnifier may want to see what the name covers.
  frame.ownerDocument.addEventListener(
    "keydown",
    ({ key }) => key === "Escape" && actions.over(null),
    options,
  );
  frame.addEventListener(
    "pointerdown",
    (event) => {
      press = isControl(event) ? null : spotOf(event);
    },
    options,
  );
  frame.addEventListener(
    "click",
    (event) => {
      const spot = spotOf(event);
      if (press && Math.hypot(spot[0] - press[0], spot[1] - press[1]) <= DRAG) actions.tap(spot);
      press = null;
    },
    options,
  );
  return () => stop.abort();
}
