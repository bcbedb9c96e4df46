// What both reference pages draw: the land, and each city's position, years and region.
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/land-110m.json?raw";
import { rows } from "virtual:bench/cities";
import { THEMES } from "../../map/theme.ts";

export interface Place {
  readonly id: number;
  readonly lon: number;
  readonly lat: number;
  /** First year as a member. */
  readonly from: number;
  /** First year no longer a member, or 0. */
  readonly until: number;
  readonly colour: string;
}

const COLOURS = Object.values(THEMES.light.regions);

export const places: readonly Place[] = rows.map(([lon, lat, from, until, region], id) => ({
  id,
  lon,
  lat,
  from,
  until,
  colour: COLOURS[region] ?? "",
}));

const topology = JSON.parse(atlas) as Topology<{ readonly land: GeometryCollection }>;
export const land = feature(topology, topology.objects.land);

/** Calls `show` with the slider's year now and whenever it moves. */
export function openSlider(show: (year: number) => void): void {
  const slider = document.querySelector("input");
  const label = document.querySelector("output");
  if (!slider || !label) throw new TypeError("the page has no slider");
  const update = (): void => {
    label.value = slider.value;
    show(slider.valueAsNumber);
  };
  slider.addEventListener("input", update);
  update();
}
