// Hoàng Sa (the Paracel Islands) and Trường Sa (the Spratly Islands): the points that stand for their land.
import type { DataLanguage } from "../schema.ts";
import { ARCHIPELAGO_LABELS, type ArchipelagoId } from "./archipelago-labels.ts";
import type { Bounds, Polygon } from "./geometry.ts";
import table from "./archipelagos.json" with { type: "json" };

/** An island or reef; degrees, WGS 84. `source` names an entry of `sources` in archipelagos.json. */
export interface Islet extends Readonly<Record<DataLanguage, string>> {
  readonly lat: number;
  readonly lon: number;
  readonly source: string;
}

/** `label` is the point where the archipelago's own name is written. */
export interface Archipelago {
  readonly id: ArchipelagoId;
  readonly label: { readonly lat: number; readonly lon: number };
  readonly features: readonly Islet[];
}

/** Both archipelagos, Hoàng Sa first. */
export const ARCHIPELAGOS: readonly Archipelago[] = ARCHIPELAGO_LABELS.map(({ id, ...label }) => ({
  id,
  label,
  features: table.features[id],
}));

/**
 * Seas in which Natural Earth's 10m land is left out, west, south, east, north: it draws there a few islets of the
 * two archipelagos, some as one country's. Our own points stand there instead.
 */
const ARCHIPELAGO_SEAS: readonly Bounds[] = [
  [110.5, 15.4, 113.2, 17.4],
  [111, 7.2, 116.6, 11.8],
];

/** Whether a piece of Natural Earth's land lies in one of those seas. */
export function inArchipelago(polygon: Polygon): boolean {
  return ARCHIPELAGO_SEAS.some(([west, south, east, north]) =>
    (polygon[0] ?? []).every(([lon, lat]) => lon > west && lon < east && lat > south && lat < north),
  );
}
