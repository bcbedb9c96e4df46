// The checks of members.csv: ids, countries, years and points.
import { feature, iso1A2Codes } from "@rapideditor/country-coder";
import { isInside, mercatorX, mercatorY } from "../../src/model/mercator.ts";
import { PLACE_BOXES } from "../../src/model/places.ts";
import type { City } from "../schema.ts";
import { repeats, type Check, type Fault } from "./run-checks.ts";

/** Country-coder's borders are simplified; a point this near to its country counts as inside. Degrees, about 2 km. */
const BORDER_TOLERANCE = 0.02;
/** Two members nearer than this stand on one spot. Metres. */
const ONE_SPOT = 200;
const METRES_PER_DEGREE = 111_195;

/** Whether ISO 3166-1 itself assigned the two letters to a country or territory. */
export const isIsoCountry = (code: string): boolean => {
  const found = feature(code)?.properties;
  return found?.iso1A2 === code && (found.isoStatus ?? "official") === "official";
};

function isIn(lon: number, lat: number, country: string): boolean {
  if (iso1A2Codes([lon, lat]).includes(country)) return true;
  const t = BORDER_TOLERANCE;
  return iso1A2Codes([lon - t, lat - t, lon + t, lat + t]).includes(country);
}

function distance(a: City["point"], b: City["point"]): number {
  if (a === null || b === null) return Infinity;
  const east = (a.lon - b.lon) * Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180);
  return Math.hypot(east, a.lat - b.lat) * METRES_PER_DEGREE;
}

const at = (city: City, field: string, value: string | number | null, message: string): Fault => ({
  at: city,
  key: city.id,
  field,
  value: value === null ? null : String(value),
  message,
});

const uniqueIds: Check = {
  name: "a member's id is its own",
  tip: "an id is a link: give the new row another one and leave the old row alone",
  findFaults: (reading) => repeats(reading.dataset.cities, (city) => city.id, "id", reading),
};

const idsWithCountry: Check = {
  name: "a member's id is country and slug",
  tip: "write the country code in small letters, a hyphen, and the name as a slug: vn-sa-dec",
  *findFaults({ dataset }) {
    for (const city of dataset.cities)
      if (!city.id.startsWith(`${city.country.toLowerCase()}-`))
        yield at(city, "id", city.id, `does not begin with the country, ${city.country}`);
  },
};

const notesInBoth: Check = {
  name: "a member's note is told in both languages",
  tip: "say the same in note (English) and note_vi (Vietnamese), or leave both empty",
  *findFaults({ dataset }) {
    for (const city of dataset.cities)
      if ((city.note.en === "") !== (city.note.vi === ""))
        yield at(city, city.note.vi === "" ? "note_vi" : "note", null, "is empty, the other language is not");
  },
};

const isoCountries: Check = {
  name: "a country is one of ISO 3166-1",
  tip: "look the two letters up in ISO 3166-1",
  *findFaults({ dataset }) {
    for (const row of [...dataset.cities, ...dataset.awards, ...dataset.rosters]) {
      if (row.country === null || isIsoCountry(row.country)) continue;
      const key = "id" in row ? row.id : row.country;
      yield {
        at: row,
        key,
        field: "country",
        value: row.country,
        message: "is not a country code of ISO 3166-1",
      };
    }
  },
};

const oneRegion: Check = {
  name: "a country lies in one region",
  tip: "UNESCO counts every country in one region: compare with the other rows of the country",
  *findFaults({ dataset }) {
    const first = new Map<string, City>();
    for (const city of dataset.cities) {
      const other = first.get(city.country) ?? city;
      first.set(city.country, other);
      if (other.region !== city.region)
        yield at(city, "region", city.region, `differs from ${other.id}: ${other.region}`);
    }
  },
};

const oneName: Check = {
  name: "a name stands once in a country",
  tip: "say which one in brackets, as in Nam-gu (Busan)",
  *findFaults(reading) {
    yield* repeats(reading.dataset.cities, (city) => `${city.country} ${city.name}`, "name", reading);
  },
};

const pointsInRange: Check = {
  name: "a point is on the globe",
  tip: "degrees, WGS 84: latitude -90 to 90, longitude -180 to 180; are the two swapped?",
  *findFaults({ dataset }) {
    for (const city of dataset.cities) {
      if (city.point === null) continue;
      const { lat, lon } = city.point;
      if (Math.abs(lat) > 90) yield at(city, "lat", lat, "is not between -90 and 90");
      if (Math.abs(lon) > 180) yield at(city, "lon", lon, "is not between -180 and 180");
    }
  },
};

const pointsOnMap: Check = {
  name: "a point is on the map of the world, which ends where the cities do",
  tip: "is the point right, widen PLACE_BOXES.world in src/model/places.ts: no city may be left out",
  *findFaults({ dataset }) {
    for (const city of dataset.cities) {
      if (city.point === null || Math.abs(city.point.lat) > 90) continue;
      const { lat, lon } = city.point;
      if (!isInside(PLACE_BOXES.world, mercatorX(lon), mercatorY(lat)))
        yield at(city, "lat", lat, `is with longitude ${lon} outside the map`);
    }
  },
};

const pointsInCountry: Check = {
  name: "a point is inside its country",
  tip: "compare country, lat and lon with GeoNames; a wrong sign and swapped degrees are the usual faults",
  *findFaults({ dataset }) {
    for (const city of dataset.cities) {
      if (city.point === null || !isIsoCountry(city.country)) continue;
      const { lat, lon } = city.point;
      if (Math.abs(lat) > 90 || Math.abs(lon) > 180 || isIn(lon, lat, city.country)) continue;
      const there = iso1A2Codes([lon, lat]).filter(isIsoCountry).join(", ") || "no country";
      yield at(city, "country", city.country, `does not hold the point ${lat}, ${lon} (${there})`);
    }
  },
};

const ownSpots: Check = {
  name: "no two members on one spot",
  tip: "give each its own point, or nobody can tap the second one; is it the same city twice?",
  *findFaults({ dataset }) {
    const byLat = dataset.cities
      .filter((city) => city.point !== null)
      .toSorted((a, b) => (a.point?.lat ?? 0) - (b.point?.lat ?? 0));
    for (const [i, city] of byLat.entries())
      // No copy of the rest: there may be tens of thousands.
      for (let j = i + 1; j < byLat.length; j++) {
        const other = byLat[j] ?? city;
        const northwards = (other.point?.lat ?? 0) - (city.point?.lat ?? 0);
        if (northwards * METRES_PER_DEGREE > ONE_SPOT) break;
        const metres = distance(city.point, other.point);
        if (metres < ONE_SPOT)
          yield at(city, "id", city.id, `stands ${Math.round(metres)} m from ${other.id}`);
      }
  },
};

/** All checks of the members, in the order of their columns. */
export const CITY_CHECKS: readonly Check[] = [
  uniqueIds,
  idsWithCountry,
  notesInBoth,
  oneName,
  isoCountries,
  oneRegion,
  pointsInRange,
  pointsOnMap,
  pointsInCountry,
  ownSpots,
];
