// The map of Viet Nam as a drawing that stands alone: six names, both archipelagos.
import { archipelagoMarks, toPanel, type PanelMap } from "../charts/vietnam/panel-marks.ts";
import type { ArchipelagoId } from "../../data/basemap/archipelago-labels.ts";
import type { Theme } from "../map/theme.ts";
import type { Rect } from "./draw-map.ts";
import { LEADING, hundredths, textAt, wrap, linesAt } from "./text.ts";

/** Where a name stands beside its dot. */
export type Side = "left" | "right" | "up" | "low";

/** Shift of a name from its dot, in its own height, and from where it is written. */
const SHIFTS: Readonly<Record<Side, readonly [number, number, "middle" | "end" | undefined]>> = {
  right: [0.6, 0.35, undefined],
  left: [-0.6, 0.35, "end"],
  up: [0, -0.6, "middle"],
  low: [0.4, 1.2, undefined],
};

/** A city of the map; `side` is where its name has room. */
export interface Pin {
  readonly name: string;
  /** Date of admission, as the language writes it. */
  readonly date: string;
  readonly lon: number;
  readonly lat: number;
  readonly side: Side;
}

/** The map of `pins` on the right of a frame, their names and dates as a list on the left. */
export function drawVietnam(
  panel: PanelMap,
  pins: readonly Pin[],
  isles: Readonly<Record<ArchipelagoId, string>>,
  theme: Theme,
): (frame: Rect) => string {
  return (frame) => {
    const scale = frame.height / panel.height;
    const width = panel.width * scale;
    const left = frame.x + frame.width - width;
    const size = Math.round(frame.height / 26);
    const at = ([x, y]: readonly [number, number]): readonly [number, number] => [
      left + x * width,
      frame.y + y * frame.height,
    ];
    const rim = theme.ground;
    return [
      `<svg x="${hundredths(left)}" y="${frame.y}" width="${hundredths(width)}" height="${frame.height}" viewBox="0 0 ${panel.width} ${hundredths(panel.height)}"><path d="${panel.land}" fill="${theme.land}"/><path d="${panel.country}" fill="${theme.border}"/>`,
      ...archipelagoMarks(panel).map(
        ({ path }) =>
          `<path d="${path}" fill="none" stroke="${theme.ink}" stroke-width="${hundredths(size / 5 / scale)}" stroke-linecap="round"/>`,
      ),
      "</svg>",
      ...archipelagoMarks(panel).map(({ id, label }) => {
        const [x, y] = at(label);
        return linesAt(x, y + size * 1.3, wrap(isles[id], 10), {
          size: Math.round(size * 0.85),
          colour: theme.ink,
          anchor: "middle",
          rim,
        });
      }),
      ...pins.map(({ name, lon, lat, side }) => {
        const [x, y] = at(toPanel({ lon, lat }));
        const [right, down, anchor] = SHIFTS[side];
        return (
          `<circle cx="${hundredths(x)}" cy="${hundredths(y)}" r="${hundredths(size / 3)}" fill="${theme.accent}" stroke="${theme.ground}"/>` +
          textAt(x + right * size, y + down * size, name, {
            size,
            colour: theme.ink,
            weight: 600,
            rim,
            ...(anchor !== undefined && { anchor }),
          })
        );
      }),
      ...pins.map(({ name, date }, index) => {
        const y = frame.y + size * 1.2 + (index * frame.height) / pins.length;
        return (
          textAt(frame.x, y, name, { size: size * 1.4, colour: theme.ink, weight: 600 }) +
          textAt(frame.x, y + size * 1.4 * LEADING, date, { size: size * 1.2, colour: theme.label })
        );
      }),
    ].join("");
  };
}
