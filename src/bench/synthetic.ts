// As many made-up cities as asked for, the same on each run, in tables that pass every check of the real ones.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { iso1A2Code } from "@rapideditor/country-coder";
import { csvFormat, csvParse, type DSVRowString } from "d3-dsv";
import { EXCUSED } from "../../data/pipeline/all-checks.ts";

/** Real cities are scattered this far, in degrees, and no nearer to each other than a cell of the grid. */
const SCATTER = 4;
const GRID = 0.01;
const TRIES = 20;

/** Numbers from 0 to 1, always the same (Lehmer's generator). */
function createRandom(): () => number {
  let seed = 2013;
  return () => (seed = (seed * 48271) % 2147483647) / 2147483647;
}

const onGrid = (degrees: number): string => (Math.round(degrees / GRID) * GRID).toFixed(2);

/** A free spot of the grid inside the country of `base`; null when none was met. */
function findSpot(
  base: DSVRowString,
  taken: Set<string>,
  random: () => number,
): { readonly lon: string; readonly lat: string } | null {
  const near = (degrees: string): string => onGrid(Number(degrees) + (random() - 0.5) * SCATTER);
  for (let i = 0; i < TRIES; i++) {
    const [lon, lat] = [near(base["lon"] ?? ""), near(base["lat"] ?? "")];
    const spot = `${lon} ${lat}`;
    if (taken.has(spot) || iso1A2Code([Number(lon), Number(lat)]) !== base["country"]) continue;
    taken.add(spot);
    return { lon, lat };
  }
  return null;
}

/** The rows of members.csv and further ones made of them until they are `count`; none in the countries of `closed`. */
export function scatter(
  members: readonly DSVRowString[],
  closed: ReadonlySet<string>,
  count: number,
): readonly DSVRowString[] {
  const random = createRandom();
  const taken = new Set(members.map(({ lon, lat }) => `${onGrid(Number(lon))} ${onGrid(Number(lat))}`));
  // What is excused in one city is a fault in its like.
  const models = members.filter(
    (row) => row["lon"] !== "" && !closed.has(row["country"] ?? "") && !EXCUSED.has(row["id"] ?? ""),
  );
  if (models.length === 0) throw new TypeError("no country is open to made-up cities");
  const made: DSVRowString[] = [];
  for (let i = 0; members.length + made.length < count; i++) {
    const base = models[i % models.length];
    const spot = base && findSpot(base, taken, random);
    if (!base || !spot) continue;
    made.push({ ...base, ...spot, id: `${base["id"]}-${i}`, name: `${base["name"]} ${i}`, name_vi: "" });
  }
  return [...members, ...made];
}

/** Copies the tables of data/ to `dir`, with `count` members. Countries of asean.csv, which is held against members.csv, keep theirs. */
export function writeSynthetic(dir: string, count: number): void {
  cpSync("data", dir, { recursive: true, filter: (path) => path === "data" || path.endsWith(".csv") });
  const read = (name: string) => csvParse(readFileSync(join(dir, name), "utf8"));
  const members = read("members.csv");
  const closed = new Set(read("asean.csv").map((row) => row["country"] ?? ""));
  const rows = scatter(members, closed, count);
  writeFileSync(join(dir, "members.csv"), csvFormat([...rows], members.columns));
  const sightings = read("sightings.csv");
  const known = new Set(members.map(({ id }) => id));
  const made: DSVRowString[] = [];
  for (const { id = "" } of rows) {
    if (known.has(id)) continue;
    const model = id.replace(/-\d+$/, "");
    for (const row of sightings) if (row["city"] === model) made.push({ ...row, city: id });
  }
  writeFileSync(join(dir, "sightings.csv"), csvFormat([...sightings, ...made], sightings.columns));
}
