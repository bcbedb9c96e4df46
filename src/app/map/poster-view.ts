// The poster as a map that moves: one camera, drawn by one transform; its dots go home as room grows.
import { ARCHIPELAGOS } from "../../../data/basemap/archipelagos.ts";
import { measureNames, needsInset } from "../../map/archipelago-names.ts";
import { boxSeen, panned, wayBetween, zoomedAt } from "../../map/camera-moves.ts";
import { constrainCamera, isSameView } from "../../map/camera.ts";
import { dotRadius } from "../../map/dot-radius.ts";
import type { MapSurface } from "../../map/map-view-types.ts";
import { cameraTransform } from "../../map/poster-projection.ts";
import { spreadAt } from "../../map/spread.ts";
import { CLASSES } from "../../model/dom-names.ts";
import {
  fitCamera,
  mercatorX,
  mercatorY,
  toFrame,
  type Box,
  type Camera,
  type Size,
} from "../../model/mercator.ts";
import { placeBox } from "../../model/places.ts";
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

export interface PosterViewInputs {
  readonly frame: HTMLElement;
  readonly names: Readonly<Record<"hoang-sa" | "truong-sa", string>>;
  /** What the chosen place shows in the frame. */
  readonly placeCamera: () => Camera;
  /** Whether the poster is the map that is seen. */
  readonly isSeen: () => boolean;
  readonly isFull: () => boolean;
  readonly motion: boolean;
  readonly onMove: () => void;
  /** How far apart the dots are to be drawn from now on; null: as the chosen place has them. */
  readonly onSpread: (spread: number | null) => void;
}

export interface PosterView extends MapSurface {
  /** Shows the chosen place again, by the page's own rules. */
  readonly release: () => void;
  /** Resolves once no hand is on the map and it has come to rest. */
  readonly atRest: () => Promise<void>;
}

const easeOut = (part: number): number => part * (2 - part);
const easeInOut = (part: number): number => (part < 0.5 ? 2 * part * part : 1 - 2 * (1 - part) ** 2);

export function openPosterView(inputs: PosterViewInputs): PosterView {
  const { frame, names, placeCamera, isSeen, isFull, motion, onMove, onSpread } = inputs;
  const root = frame.ownerDocument.documentElement;
  const isles = ARCHIPELAGOS.map(({ id, label }) => ({
    element: frame.querySelector<HTMLElement>(`.${CLASSES.islandLabel}.${id}`),
    at: [mercatorX(label.lon), mercatorY(label.lat)] as const,
  }));
  const showFinerLand = createFinerLand(frame.ownerDocument);
  const widths = measureNames(names);
  const measure = (): Size => ({ width: frame.clientWidth, height: frame.clientHeight });
  let size = measure();
  /** null while the chosen place is shown by the page's own rules. */
  let moved: Camera | null = null;
  let isHeld = false;
  let flight = 0;
  let awaiting: (() => void)[] = [];
  let drawing = 0;

  const camera = (): Camera => moved ?? placeCamera();
  const spread = (): number => spreadAt(camera().zoom, size);
  const project = (lon: number, lat: number): readonly [number, number] =>
    toFrame(mercatorX(lon), mercatorY(lat), boxSeen(camera(), size), size);

  const draw = (): void => {
    drawing = 0;
    root.toggleAttribute("data-camera", moved !== null);
    if (moved === null) {
      frame.removeAttribute("style");
      for (const { element } of isles) element?.removeAttribute("style");
      root.removeAttribute("data-near");
      showFinerLand(false);
      onSpread(null);
      return;
    }
    const box = boxSeen(moved, size);
    frame.style.setProperty("--camera", cameraTransform(placeBox("world", size), box, DIGITS));
    frame.style.setProperty("--d", `${(2 * dotRadius(moved.zoom)).toFixed(2)}px`);
    const isNear = spread() === 0;
    root.toggleAttribute("data-near", isNear);
    showFinerLand(isNear);
    onSpread(spread());
    const inset = needsInset(widths, { zoom: moved.zoom, frame: size, spread: spread(), project });
    frame.toggleAttribute("data-inset", inset);
    for (const { element, at } of isles) {
      const [left, top] = toFrame(...at, box, size);
      element?.style.setProperty("--x", `${left.toFixed(1)}px`);
      element?.style.setProperty("--y", `${top.toFixed(1)}px`);
    }
  };
  const drawSoon = (): void => {
    drawing ||= requestAnimationFrame(draw);
  };

  const settle = (): void => {
    if (isHeld || flight !== 0) return;
    for (const resolve of awaiting) resolve();
    awaiting = [];
  };
  const move = (to: Camera): void => {
    const held = constrainCamera({ ...to, zoom: Math.min(to.zoom, NEAREST) }, size);
    moved = held;
    drawSoon();
    onMove();
  };
  const land = (): void => {
    cancelAnimationFrame(flight);
    flight = 0;
  };
  /** Goes there in so many ms of drawn time. */
  const fly = (to: Camera, ms: number, ease: (part: number) => number): void => {
    land();
    const target = constrainCamera({ ...to, zoom: Math.min(to.zoom, NEAREST) }, size);
    if (!motion || ms === 0) {
      move(target);
      settle();
      return;
    }
    const way = wayBetween(camera(), target);
    let start: number | null = null;
    const beat = (now: number): void => {
      start ??= now;
      const part = Math.min(1, (now - start) / ms);
      flight = part < 1 ? requestAnimationFrame(beat) : 0;
      move(way(ease(part)));
      settle();
    };
    flight = requestAnimationFrame(beat);
  };
  const limit = (levels: number): number => Math.min(camera().zoom + levels, NEAREST) - camera().zoom;
  const middle = (): readonly [number, number] => [size.width / 2, size.height / 2];
  const stepZoom = (levels: number, at: readonly [number, number] | null): void =>
    fly(zoomedAt(camera(), limit(levels), at ?? middle(), size), MOVE_MS, easeInOut);

  openGestures(frame, {
    hears: isSeen,
    hasAll: isFull,
    canPan: () => !isSameView(camera(), constrainCamera({ ...camera(), zoom: -Infinity }, size)),
    grab: () => {
      land();
      isHeld = true;
    },
    pan: (right, down) => move(panned(camera(), right, down)),
    zoom: (levels, at) => move(zoomedAt(camera(), limit(levels), at, size)),
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
    stepPan: (right, down) => fly(panned(camera(), right, down), MOVE_MS / 2, easeOut),
  });
  new ResizeObserver(() => {
    size = measure();
    if (moved !== null && size.width * size.height > 0) move(moved);
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
      const to = "width" in target ? fitCamera(target satisfies Box, size) : target;
      fly(to, animate ? MOVE_MS : 0, easeInOut);
    },
    zoomIn: () => stepZoom(1, null),
    zoomOut: () => stepZoom(-1, null),
    release: () => {
      land();
      moved = null;
      drawSoon();
      settle();
    },
    atRest: () =>
      new Promise((resolve) => {
        awaiting.push(resolve);
        settle();
      }),
  };
}
