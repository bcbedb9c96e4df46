// Where each city's dot lies on the poster.
import type { Page } from "@playwright/test";
import { THEMES } from "../map/theme.ts";
import { boxSeen } from "../map/camera-moves.ts";
import { mercatorX, mercatorY, toFrame, type Camera } from "../model/mercator.ts";
import { DOT_WORLD, placeDots } from "../model/spread-dots.ts";
import { placeBox, type Place } from "../model/places.ts";

interface Feature {
  readonly properties: {
    readonly id: string;
    readonly region: string;
    readonly joined: number | null;
    readonly left?: number | null;
    readonly left_by?: number | null;
    readonly last_named: number;
  };
  readonly geometry: { readonly coordinates: readonly [number, number] } | null;
}

const REGION_IDS: Readonly<Record<string, keyof (typeof THEMES)["light"]["regions"]>> = {
  Africa: "africa",
  "Arab States": "arab-states",
  "Asia and the Pacific": "asia-pacific",
  "Europe and North America": "europe-north-america",
  "Latin America and the Caribbean": "latin-america-caribbean",
};

/** Every city with a point, on the page and in the frame, with its colour. */
export async function spotsOf(page: Page, view: Place | Camera) {
  const { features } = (await (await page.request.get("data/members.geojson")).json()) as {
    features: Feature[];
  };
  const box = (await page.locator("#frame").boundingBox())!;
  const placed = placeDots(
    features.map(({ properties, geometry }) => ({
      properties,
      point: geometry && { lon: geometry.coordinates[0], lat: geometry.coordinates[1] },
    })),
  );
  return placed.flatMap(({ properties, point, spot }) => {
    if (!point || !spot) return [];
    const { lon, lat } = point;
    const [east, south] =
      view === "world" ? [spot[0] / DOT_WORLD, spot[1] / DOT_WORLD] : [mercatorX(lon), mercatorY(lat)];
    const seen = typeof view === "string" ? placeBox(view, box) : boxSeen(view, box);
    const [x, y] = toFrame(east, south, seen, box);
    const region = REGION_IDS[properties.region]!;
    const hex = THEMES.light.regions[region];
    const colour = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    const isGone = (properties.left ?? properties.left_by ?? null) !== null;
    return [
      { ...properties, isGone, place: region, lon, lat, x, y, colour, left: box.x + x, top: box.y + y },
    ];
  });
}
