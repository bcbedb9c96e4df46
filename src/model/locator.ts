// The small map of a city and its nearest members: which part of the world it shows, and where names have room.
import type { LonLat } from "./distance.ts";
import { mercatorX, mercatorY, type Box, type Size } from "./mercator.ts";

export type Spot = readonly [x: number, y: number];

/** The frame in its own units: CSS pixels where it has room. */
export const LOCATOR: Size = { width: 320, height: 240 };

/** No dot is nearer to an edge. */
const PAD = 30;
/** The frame is never narrower than this, km: the coast is not drawn finer. */
const LEAST_KM = 160;
/** The Earth's circumference at the equator, km. */
const EQUATOR_KM = 40_075;

interface Edges {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

/** The box of a frame in which edges of the unit square have `pad` round them, and which is at least `least` wide. */
function fit({ west, east, north, south }: Edges, frame: Size, pad: number, least: number): Box {
  const unit = Math.max(
    (east - west) / (frame.width - 2 * pad),
    (south - north) / (frame.height - 2 * pad),
    least / frame.width,
  );
  const [width, height] = [unit * frame.width, unit * frame.height];
  return { x: (west + east - width) / 2, y: (north + south - height) / 2, width, height };
}

/** Of the two ways round the world to a point, the shorter: x may lie beyond 0 and 1. */
const nearX = (lon: number, x: number): number => mercatorX(lon) + Math.round(x - mercatorX(lon));

/** A box of the unit square with a city and its neighbours in it, `pad` from the edges; beyond 180° it goes on past 0 or 1. */
export function locatorBox(
  city: LonLat,
  near: readonly LonLat[],
  frame: Size = LOCATOR,
  { pad, km } = { pad: PAD, km: LEAST_KM },
): Box {
  const x = mercatorX(city.lon);
  const xs = [x, ...near.map(({ lon }) => nearX(lon, x))];
  const ys = [city, ...near].map(({ lat }) => mercatorY(lat));
  const least = km / EQUATOR_KM / Math.cos((city.lat * Math.PI) / 180);
  const edges = {
    west: Math.min(...xs),
    east: Math.max(...xs),
    north: Math.min(...ys),
    south: Math.max(...ys),
  };
  return fit(edges, frame, pad, least);
}

/** The box of a frame that shows both boxes whole. */
export const widen = (a: Box, b: Box, frame: Size = LOCATOR): Box =>
  fit(
    {
      west: Math.min(a.x, b.x),
      east: Math.max(a.x + a.width, b.x + b.width),
      north: Math.min(a.y, b.y),
      south: Math.max(a.y + a.height, b.y + b.height),
    },
    frame,
    0,
    0,
  );

/** Where a point falls in the frame of a box. */
export function spotIn(box: Box, { lon, lat }: LonLat, frame: Size = LOCATOR): Spot {
  const unit = frame.width / box.width;
  return [(nearX(lon, box.x + box.width / 2) - box.x) * unit, (mercatorY(lat) - box.y) * unit];
}

export const isInFrame = ([x, y]: Spot, { width, height }: Size = LOCATOR): boolean =>
  x >= 0 && x <= width && y >= 0 && y <= height;

/** Something to be named: where it is, and how wide and high its name is. */
export interface Named extends Size {
  readonly at: Spot;
  /** It is named in any case, if need be over dots. */
  readonly must: boolean;
  /** From the middle of its dot to the name, if it is no small one. */
  readonly gap?: number;
  /** What the name stands beside where that is no dot: islands, whose name keeps off the mainland west of them. */
  readonly of?: NameBox;
}

/** A rectangle that a name takes. */
export interface NameBox extends Size {
  readonly left: number;
  readonly top: number;
}

/** From the middle of a dot to its name. */
const GAP = 8;
/** No name comes nearer to an edge, and none nearer to another's dot. */
const EDGE = 3;
const DOT = 4;

const meet = (a: NameBox, b: NameBox): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

const aroundDot = ([x, y]: Spot): NameBox => ({
  left: x - DOT,
  top: y - DOT,
  width: 2 * DOT,
  height: 2 * DOT,
});

/** The smallest box that holds all of at least one spot. */
export function boxOf(spots: readonly Spot[]): NameBox {
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** Right, under, over and left of what is no dot. */
function choicesBeside(
  { left, top, width: w, height: h }: NameBox,
  { width, height }: Size,
): readonly NameBox[] {
  const [x, y] = [left + (w - width) / 2, top + (h - height) / 2];
  return [
    { left: left + w + DOT, top: y, width, height },
    { left: x, top: top + h + DOT, width, height },
    { left: x, top: top - DOT - height, width, height },
    { left: left - DOT - width, top: y, width, height },
  ];
}

/** Right, left, under and over its dot. */
const choicesAround = ({ at: [x, y], width, height, gap = GAP }: Named): readonly NameBox[] => [
  { left: x + gap, top: y - height / 2, width, height },
  { left: x - gap - width, top: y - height / 2, width, height },
  { left: x - width / 2, top: y + gap, width, height },
  { left: x - width / 2, top: y - gap - height, width, height },
];

const choices = (named: Named): readonly NameBox[] =>
  named.of ? choicesBeside(named.of, named) : choicesAround(named);

const isWhole = ({ left, top, width, height }: NameBox, frame: Size): boolean =>
  left >= EDGE && top >= EDGE && left + width <= frame.width - EDGE && top + height <= frame.height - EDGE;

const pulledIn = (name: NameBox, frame: Size): NameBox => ({
  ...name,
  left: Math.max(EDGE, Math.min(name.left, frame.width - EDGE - name.width)),
  top: Math.max(EDGE, Math.min(name.top, frame.height - EDGE - name.height)),
});

/** The place of each name in the order of importance; null where it would lie over a dot, a name or the edge. */
export function placeNames(
  all: readonly Named[],
  dots: readonly Spot[],
  frame: Size = LOCATOR,
): readonly (NameBox | null)[] {
  const taken: NameBox[] = [];
  const around = dots.map(aroundDot);
  return all.map((named) => {
    const free = (over: readonly NameBox[]): NameBox | undefined =>
      choices(named).find(
        (name) => isWhole(name, frame) && ![...taken, ...over].some((each) => meet(name, each)),
      );
    const [first] = choices(named);
    const place = free(around) ?? (named.must && first ? (free([]) ?? pulledIn(first, frame)) : null);
    if (place) taken.push(place);
    return place;
  });
}
