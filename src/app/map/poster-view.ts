// The poster as a map that moves: one camera, drawn by one transform; its dots go home as room grows.
import { ARCHIPELAGO_LABELS } from "../../../data/basemap/archipelago-labels.ts";
import { measureNames, needsInset } from "../../map/archipelago-names.ts";
import { boxSeen, panned, wayBetween, zoomedAt } from "../../map/camera-moves.ts";
import { constrainCamera, hasMore, isSameView } from "../../map/camera.ts";
import { dotRadius } from "../../map/zoom-steps.ts";
import type { MapSurface } from "../../map/map-view-types.ts";
import { cameraTransform } from "../../map/poster-projection.ts";
import { spreadAt } from "../../map/drawn-place.ts";
import { CLASSES } from "../../model/dom-names.ts";
import { fitCamera, mercatorX, mercatorY, toFrame, type Camera, type Size } from "../../model/mercator.ts";
import { placeBox } from "../../model/places.ts";
import { welcomesMotion } from "../page/motion.ts";
import { createFinerLand } from "./finer-land.ts";
import { openGestures } from "./gestures.ts";
import "./poster-view.css";

/** Nearer than this the poster's land has no more to show. */
const NEAREST = 6;
/** How long a step takes, ms. */
const MOVE_MS = 500;
/** Hands faster than this throw the map, pixels per ms; what they throw it with at most; how it slows down, per ms: as MapLibre. */
const THROW_FROM = 0.1;
const THROW_MOST = 1.4;
const SLOWING = 0.00075;
/** Digits of the transform: at the nearest view a pixel is a ten-thousandth of a unit. */
const DIGITS = 5;
/** While the map moves its dots grow by no fewer pixels at a time. */
const WIDTH_STEP = 0.5;

/** Who moves the map: the reader, what was chosen elsewhere on the page, or the state, which knows of it. */
export type Mover = "hand" | "page" | "state";

export interface PosterViewInputs {
  readonly frame: HTMLElement;
  readonly names: Readonly<Record<"hoang-sa" | "truong-sa", string>>;
  /** What the chosen place shows in a frame of this size. */
  readonly placeCamera: (size: Size) => Camera;
  /** Whether the poster is the map that is seen. */
  readonly isSeen: () => boolean;
  readonly isFull: () => boolean;
  readonly onMove: (by: Mover) => void;
  /** How far apart the dots are to be drawn from now on; null: as the chosen place has them. */
  readonly onSpread: (spread: number | null) => void;
}

export interface PosterView extends MapSurface {
  /** Goes where the state has the camera. */
  readonly follow: (camera: Camera, animate: boolean) => void;
  /** Goes where the chosen place is shown by the page's own rules. */
  readonly release: (animate: boolean) => void;
  /** Whether a hand is on the map, or it is on its way. */
  readonly isMoving: () => boolean;
  /** Resolves once it is not moving. */
  readonly atRest: () => Promise<void>;
}

const easeOut = (part: number): number => part * (2 - part);
const easeInOut = (part: number): number => (part < 0.5 ? 2 * part * part : 1 - 2 * (1 - part) ** 2);

export function openPosterView(inputs: PosterViewInputs): PosterView {
  const { frame, names, placeCamera, isSeen, isFull, onMove, onSpread } = inputs;
  const root = frame.ownerDocument.documentElement;
  /** The poster's own, and that of what is lifted over it. */
  const cameras = frame.getElementsByClassName(CLASSES.camera) as HTMLCollectionOf<SVGGElement>;
  const isles = ARCHIPELAGO_LABELS.map(({ id, lon, lat }) => ({
    element: frame.querySelector<HTMLElement>(`.${CLASSES.islandLabel}.${id}`),
    at: [mercatorX(lon), mercatorY(lat)] as const,
  }));
  const showFinerLand = createFinerLand(frame.ownerDocument);
  const widths = measureNames(names);
  const measure = (): Size => ({ width: frame.clientWidth, height: frame.clientHeight });
  let size = measure();
  /** null while the chosen place is shown by the page's own rules. */
  let moved: Camera | null = null;
  /** What was drawn last: where the way to another place begins. */
  let drawn = placeCamera(size);
  /** How far the dots are as large as the page's own rules have them: 1 while those draw the map, 0 in the reader's hands. */
  let ownShare = 1;
  /** How wide those draw a dot in a frame of this size, pixels; null until it is asked for. */
  let own: number | null = null;
  /** How wide dots are drawn by hand, pixels; null while those rules say it. */
  let dotWidth: number | null = null;
  let isHeld = false;
  let flight = 0;
  /** Where a flight leads; steps that follow each other add up. */
  let goal: Camera | null = null;
  let awaiting: (() => void)[] = [];
  let drawing = 0;

  const camera = (): Camera => moved ?? placeCamera(size);
  const spread = (): number => spreadAt(camera().zoom, size);
  const project = (lon: number, lat: number): readonly [number, number] =>
    toFrame(mercatorX(lon), mercatorY(lat), boxSeen(camera(), size), size);

  const isMoving = (): boolean => isHeld || flight !== 0;
  const measureOwn = (): number => {
    frame.style.removeProperty("--d");
    const poster = frame.getElementsByClassName(CLASSES.poster)[0];
    return poster ? Number.parseFloat(getComputedStyle(poster).strokeWidth) : 0;
  };
  /** A frame that is not shown has no size, and nothing can be said of what it shows. */
  const hasRoom = (): boolean => size.width * size.height > 0;
  const draw = (): void => {
    drawing = 0;
    if (!hasRoom()) return;
    drawn = camera();
    // The page's own rules know two shapes of the frame, and the whole screen has a third.
    const shown = moved ?? (isFull() ? drawn : null);
    // As long as nothing has changed, asking costs nothing.
    if (shown !== null && (ownShare > 0 || dotWidth === null)) own ??= measureOwn();
    root.toggleAttribute("data-camera", shown !== null);
    if (shown === null) {
      for (const name of ["--camera", "--d"]) frame.style.removeProperty(name);
      dotWidth = null;
      for (const { style } of cameras) style.removeProperty("transform");
      for (const { element } of isles) element?.removeAttribute("style");
      root.removeAttribute("data-near");
      // A part of the world keeps the land that has come for it.
      if (spread() > 0) showFinerLand(false);
      onSpread(null);
      return;
    }
    const box = boxSeen(shown, size);
    const transform = cameraTransform(placeBox("world", size), box, DIGITS);
    const free = 2 * dotRadius(shown.zoom);
    const width = free + ((own ?? free) - free) * ownShare;
    for (const { style } of cameras) style.transform = transform;
    // A property that all below inherit costs a frame ten times as much.
    if (!isMoving()) frame.style.setProperty("--camera", transform);
    // A new width has the style of all dots computed anew.
    if (!isMoving() || Math.abs(width - (dotWidth ?? own ?? 0)) >= WIDTH_STEP) {
      dotWidth = width;
      frame.style.setProperty("--d", `${width.toFixed(2)}px`);
    }
    const isNear = spread() === 0;
    root.toggleAttribute("data-near", isNear);
    showFinerLand(isNear);
    onSpread(spread());
    const inset = needsInset(widths, { zoom: shown.zoom, frame: size, spread: spread(), project });
    frame.toggleAttribute("data-inset", inset);
    for (const { element, at } of isles) {
      const [left, top] = toFrame(...at, box, size);
      const isInFrame = left >= 0 && left <= size.width && top >= 0 && top <= size.height;
      element?.style.setProperty("--x", `${((100 * left) / size.width).toFixed(2)}%`);
      element?.style.setProperty("--y", `${isInFrame ? ((100 * top) / size.height).toFixed(2) : -99}%`);
    }
  };
  const drawSoon = (): void => {
    drawing ||= requestAnimationFrame(draw);
  };

  const settle = (): void => {
    if (isMoving()) return;
    drawSoon();
    for (const resolve of awaiting) resolve();
    awaiting = [];
  };
  const hold = (to: Camera): Camera =>
    hasRoom() ? constrainCamera({ ...to, zoom: Math.min(to.zoom, NEAREST) }, size) : to;
  const move = (to: Camera, by: Mover, share = 0): void => {
    moved = hold(to);
    ownShare = share;
    drawSoon();
    onMove(by);
  };
  const land = (): void => {
    cancelAnimationFrame(flight);
    flight = 0;
    goal = null;
  };
  /** Goes there in so many ms of drawn time. `toOwn`: there the page's own rules draw the map. */
  const fly = (
    to: Camera,
    ms: number,
    ease: (part: number) => number,
    by: Mover = "hand",
    toOwn = false,
  ): void => {
    land();
    const target = hold(to);
    const [from, share] = [ownShare, Number(toOwn)];
    const whenThere = (): void => {
      if (toOwn) moved = null;
    };
    if (ms === 0 || !welcomesMotion()) {
      move(target, by, share);
      whenThere();
      settle();
      return;
    }
    goal = target;
    const way = wayBetween(camera(), target);
    let start: number | null = null;
    const beat = (now: number): void => {
      start ??= now;
      const part = Math.min(1, (now - start) / ms);
      move(way(ease(part)), by, from + (share - from) * ease(part));
      if (part < 1) flight = requestAnimationFrame(beat);
      else {
        land();
        whenThere();
      }
      settle();
    };
    flight = requestAnimationFrame(beat);
  };
  const zoomed = (from: Camera, levels: number, at: readonly [number, number]): Camera =>
    zoomedAt(from, Math.min(from.zoom + levels, NEAREST) - from.zoom, at, size);
  const middle = (): readonly [number, number] => [size.width / 2, size.height / 2];
  const stepZoom = (levels: number, at: readonly [number, number] | null): void =>
    fly(zoomed(goal ?? camera(), levels, at ?? middle()), MOVE_MS, easeOut);

  openGestures(frame, {
    hears: isSeen,
    hasAll: isFull,
    canPan: () => hasMore(camera(), size),
    grab: () => {
      const wasFlying = flight !== 0;
      land();
      isHeld = true;
      // It lies where nobody has sent it.
      if (wasFlying) onMove("hand");
    },
    pan: (right, down) => move(panned(camera(), right, down), "hand"),
    zoom: (levels, at) => {
      land();
      move(zoomed(camera(), levels, at), "hand");
      settle();
    },
    release: (right, down) => {
      isHeld = false;
      const speed = Math.hypot(right, down);
      if (moved === null || speed < THROW_FROM) {
        settle();
        return;
      }
      const held = Math.min(speed, THROW_MOST);
      const ms = held / SLOWING / 2;
      const far = ((held / speed) * ms) / 2;
      fly(panned(camera(), right * far, down * far), ms, easeOut);
    },
    stepZoom,
    stepPan: (right, down) => fly(panned(goal ?? camera(), right, down), MOVE_MS / 2, easeOut),
  });
  new ResizeObserver(() => {
    size = measure();
    own = null;
    if (!hasRoom()) return;
    if (moved !== null) {
      move(moved, "state");
      return;
    }
    drawSoon();
    onMove("state");
  }).observe(frame);

  return {
    camera,
    spread,
    project,
    toUnit: ([left, top]) => {
      const { x, y, width, height } = boxSeen(camera(), size);
      return [x + (left / size.width) * width, y + (top / size.height) * height];
    },
    setCamera: (target, animate) => {
      const to = "width" in target ? fitCamera(target, size) : target;
      fly(to, animate ? MOVE_MS : 0, easeInOut, "page");
    },
    follow: (to, animate) => {
      moved ??= drawn;
      fly(to, animate ? MOVE_MS : 0, easeInOut, "state");
    },
    zoomIn: () => stepZoom(1, null),
    zoomOut: () => stepZoom(-1, null),
    release: (animate) => {
      const place = placeCamera(size);
      land();
      if (moved === null && isSameView(drawn, place)) {
        settle();
        return;
      }
      moved ??= drawn;
      draw();
      fly(place, animate ? MOVE_MS : 0, easeInOut, "state", true);
    },
    isMoving,
    atRest: () =>
      new Promise((resolve) => {
        awaiting.push(resolve);
        settle();
      }),
  };
}
