// The part of the world round some cities as a drawing that stands alone: land, islands with their names, dots, names.
import { ARCHIPELAGOS } from "../../data/basemap/archipelagos.ts";
import type { City } from "../../data/schema.ts";
import type { Theme } from "../map/theme.ts";
import { HALO } from "../map/zoom-steps.ts";
import { dotAt } from "../model/dot-path.ts";
import type { LonLat } from "../model/distance.ts";
import {
  boxOf,
  isInFrame,
  locatorBox,
  placeNames,
  spotIn,
  widen,
  type Named,
  type Spot,
} from "../model/locator.ts";
import { HOME_COUNTRY, isStale } from "../model/membership.ts";
import type { Box, Size } from "../model/mercator.ts";
import { PLACE_BOXES } from "../model/places.ts";
import { widthOf } from "../model/text-width.ts";
import type { MapParts, Rect } from "./draw-map.ts";
import { escapeXml, hundredths, textAt } from "./text.ts";

/** Land for any box of the unit square. */
export interface Land {
  /** As a path in units of which the box is `width` wide. */
  readonly land: (box: Box, width: number) => string;
  readonly showsVietnam: (box: Box) => boolean;
}

export interface Crop {
  /** Each large, in its region's colour; the frame holds all of them. At least one has a point. */
  readonly own: readonly City[];
  /** Also in the frame. */
  readonly near: readonly City[];
  /** Small and grey where they are in sight, without those that are `own`. */
  readonly others: readonly City[];
  readonly nameOf: (city: City) => string;
  readonly islandLabels: MapParts["islandLabels"];
  /** What is drawn, in words. */
  readonly label: string;
}

/** No dot of those that the frame must hold is nearer to its edge. */
const PAD = 60;
/** No narrower than this, so that a coast or two says where it is. */
const LEAST_KM = 900;
/** The land's units are this much finer than the frame's. */
const FINE = 2;
const LINE = 1.25;
const BASE = 0.95;

const pointsOf = (cities: readonly City[]): readonly LonLat[] => cities.flatMap(({ point }) => point ?? []);

/** What a frame shows: its cities and, where Viet Nam or one of its islets is in sight, both archipelagos, as the rulings ask. */
export function cropBox(
  { own, near }: Pick<Crop, "own" | "near">,
  { showsVietnam }: Land,
  frame: Size,
): Box | null {
  const [first, ...rest] = pointsOf([...own, ...near]);
  if (first === undefined) return null;
  const close = locatorBox(first, rest, frame, { pad: PAD, km: LEAST_KM });
  const hasIslets = ARCHIPELAGOS.some(({ features }) =>
    features.some((islet) => isInFrame(spotIn(close, islet, frame), frame)),
  );
  return hasIslets || showsVietnam(close) ? widen(close, PLACE_BOXES.vietnam, frame) : close;
}

const path = (spots: readonly Spot[]): string =>
  spots.map(([x, y]) => dotAt(hundredths(x), hundredths(y))).join("");

const stroke = (spots: readonly Spot[], colour: string, width: number, opacity = 1): string =>
  spots.length === 0
    ? ""
    : `<path d="${path(spots)}" stroke="${colour}" stroke-width="${hundredths(width)}"${opacity === 1 ? "" : ` stroke-opacity="${opacity}"`}/>`;

/** Own dots with what every map says of them: ringed in Viet Nam, hollow without a year, faint where unnamed for long. */
function drawOwn(city: City, spot: Spot, size: number, theme: Theme): string {
  return [
    city.country === HOME_COUNTRY ? stroke([spot], theme.accent, size * (1 + HALO) + 4) : "",
    stroke([spot], theme.halo, size * (1 + HALO)),
    stroke([spot], theme.regions[city.region], size, isStale(city) ? 0.45 : 1),
    city.joined === null ? stroke([spot], theme.ground, size * 0.45) : "",
  ].join("");
}

/**
 * The drawing of a crop. Land ends at its frame, dots have their middle inside: a clip path, in which most of a picture's time
 * would be spent, would cut a dot at the edge in two and nothing else.
 */
export function drawCrop(crop: Crop, land: Land, theme: Theme): (frame: Rect) => string {
  const { own, near, others, nameOf, islandLabels, label } = crop;
  return (frame) => {
    const box = cropBox(crop, land, frame);
    if (box === null) return "";
    const { x, y, width } = frame;
    const seen = (cities: readonly City[]): readonly { readonly city: City; readonly at: Spot }[] =>
      cities.flatMap((city) => {
        const at = city.point && spotIn(box, city.point, frame);
        return at && isInFrame(at, frame) ? [{ city, at }] : [];
      });
    const size = own.length > 40 ? 13 : 17;
    const text = Math.round(width / 46);
    const named = (name: string, at: Spot, must: boolean, letters: number, gap: number, bold = false) => ({
      at,
      must,
      gap,
      width: widthOf(name, bold) * letters,
      height: letters * LINE,
      name,
      letters,
      bold,
    });
    const isles = ARCHIPELAGOS.flatMap(({ id, label: at, features }) => {
      const islets = features
        .map((each) => spotIn(box, each, frame))
        .filter((each) => isInFrame(each, frame));
      return islets.length === 0 ? [] : [{ id, at: spotIn(box, at, frame), islets }];
    });
    const islets = isles.flatMap((each) => each.islets);
    const [ownSpots, otherSpots] = [seen(own), seen(others)];
    const small = Math.round(width / 65);
    const labels = [
      ...isles.map((each) => ({
        ...named(islandLabels[each.id], each.at, true, small, 8),
        of: boxOf(each.islets),
      })),
      ...ownSpots.map(({ city, at }) =>
        named(nameOf(city), at, own.length === 1, text, size / 2 + 7, own.length === 1),
      ),
      ...seen(near).map(({ city, at }) => named(nameOf(city), at, false, small, 8)),
    ] satisfies readonly Named[];
    const dots = [...ownSpots, ...otherSpots].map(({ at }) => at).concat(islets);
    const boxes = placeNames(labels, dots, frame);
    return [
      `<g role="img" aria-label="${escapeXml(label)}"><g transform="translate(${x} ${y})" fill="none" stroke-linecap="round">`,
      `<path transform="scale(${1 / FINE})" fill="${theme.land}" d="${land.land(box, width * FINE)}"/>`,
      stroke(islets, theme.label, 2.5),
      stroke(
        otherSpots.map(({ at }) => at),
        theme.label,
        8,
      ),
      ...ownSpots.map(({ city, at }) => drawOwn(city, at, size, theme)),
      "</g>",
      ...labels.map(({ name, letters, bold }, index) => {
        const place = boxes[index];
        const isIsland = index < isles.length;
        return place
          ? textAt(x + place.left, y + place.top + BASE * letters, name, {
              size: letters,
              colour: isIsland ? theme.label : theme.ink,
              rim: theme.ground,
              ...(bold && { weight: 600 as const }),
            })
          : "";
      }),
      "</g>",
    ].join("");
  };
}
