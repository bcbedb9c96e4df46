// Where the names of Hoàng Sa (the Paracel Islands) and Trường Sa (the Spratly Islands) are written; degrees, WGS 84.
// Apart from their points, which the map that moves does not need.

export const ARCHIPELAGO_LABELS = [
  { id: "hoang-sa", lat: 16.2, lon: 112.2 },
  { id: "truong-sa", lat: 9.6, lon: 113.6 },
] as const;

export type ArchipelagoId = (typeof ARCHIPELAGO_LABELS)[number]["id"];
