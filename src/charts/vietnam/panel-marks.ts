// Points in degrees → places in the Viet Nam panel.
import type { ArchipelagoId } from "../../../data/basemap/archipelago-labels.ts";
import { ARCHIPELAGOS } from "../../../data/basemap/archipelagos.ts";
import { dotAt } from "../../model/dot-path.ts";
import { mercatorX, mercatorY } from "../../model/mercator.ts";
import { PLACE_BOXES } from "../../model/places.ts";

/** The panel's land as the base map's build gives it: two SVG paths in a box of `width` × `height`. */
export interface PanelMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly country: string;
  /** Address of `panelSvg`'s file, where the page shows the paths by reference. */
  readonly file?: string;
}

/** Both paths as a file for <use>; their colours come from where they are used. */
export const panelSvg = ({ land, country }: Pick<PanelMap, "land" | "country">): string =>
  `<svg xmlns="http://www.w3.org/2000/svg"><path id="land" d="${land}"/><path id="country" d="${country}"/></svg>`;

interface Degrees {
  readonly lon: number;
  readonly lat: number;
}

/** From the left and from the top, each as a part of the panel's box, 0 to 1. */
export function toPanel({ lon, lat }: Degrees): readonly [number, number] {
  const box = PLACE_BOXES.vietnam;
  return [(mercatorX(lon) - box.x) / box.width, (mercatorY(lat) - box.y) / box.height];
}

export interface ArchipelagoMark {
  readonly id: ArchipelagoId;
  /** A dot for each islet, in units of the panel. */
  readonly path: string;
  /** The middle of the southern edge of its islets, as parts of the box: the name stands below. */
  readonly label: readonly [number, number];
}

const middle = (values: readonly number[]): number => (Math.min(...values) + Math.max(...values)) / 2;

/** Both archipelagos: a point for each islet, and the place of the name. */
export const archipelagoMarks = ({
  width,
  height,
}: Pick<PanelMap, "width" | "height">): readonly ArchipelagoMark[] =>
  ARCHIPELAGOS.map(({ id, features }) => {
    const points = features.map(toPanel);
    return {
      id,
      path: points.map(([x, y]) => dotAt(Math.round(x * width), Math.round(y * height))).join(""),
      label: [middle(points.map(([x]) => x)), Math.max(...points.map(([, y]) => y))],
    };
  });
