// Writes the compact file of all cities at build time.
import { group } from "d3-array";
import { EVIDENCE, REGIONS, STATES } from "../../data/schema.ts";
import type { Dataset } from "../../data/schema.ts";
import { expectedId, PRECISION, toDegrees, type CityEntry } from "./city-file.ts";
import { placeDots } from "./spread-dots.ts";
import { byDate, joiningOf, type Admission } from "./sightings.ts";

/** Length of YYYY-MM-DD. */
const DAY = 10;

// Plus zero, so that no -0 arises, which JSON cannot write.
const toUnits = (degrees: number): number => Math.round(degrees * PRECISION) + 0;
const round = (degrees: number): number => toDegrees(toUnits(degrees));

/** The cities in the order of their table, each with the source of its joining and its awards. Throws a TypeError if a source is unknown. */
export function toCityEntries(
  { cities, sightings, sources, awards }: Dataset,
  admissions: readonly Admission[] = [],
): readonly CityEntry[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const byCity = group(sightings, ({ city }) => city);
  return placeDots(cities).map((city) => {
    const sourceOf = (id: string): CityEntry["source"] => {
      const source = byId.get(id);
      if (source === undefined) throw new TypeError(`${city.id}: source is ${JSON.stringify(id)}`);
      const { id: _, ...rest } = source;
      return rest;
    };
    const own = byCity.get(city.id) ?? [];
    const joining = joiningOf(
      city,
      own,
      admissions.find(({ id }) => id === city.id),
    );
    return {
      id: city.id,
      name: city.name,
      nameVi: city.nameVi,
      country: city.country,
      region: city.region,
      joined: city.joined,
      joinedBy: city.joinedBy,
      joinedOn: joining.date?.length === DAY ? joining.date : null,
      left: city.left,
      leftBy: city.leftBy,
      lastNamed: city.lastNamed,
      point: city.point && { lat: round(city.point.lat), lon: round(city.point.lon) },
      spot: city.spot,
      evidence: city.evidence,
      source: sourceOf(joining.source),
      awards: awards.filter((award) => award.city === city.id).map((award) => award.year),
      sightings: byDate(own).map(({ date, state, source }) => ({
        date,
        state,
        source: sourceOf(source),
      })),
    };
  });
}

// One number for an end known in one of two ways: the year, negative if known only as "by", 0 for none.
const toEnd = (known: number | null, by: number | null): number => known ?? (by === null ? 0 : -by);

/** All cities as JSON, column by column: what is alike stands together and packs well. `readCityFile` is its inverse. */
export function writeCityFile(dataset: Dataset, admissions: readonly Admission[] = []): string {
  const entries = toCityEntries(dataset, admissions);
  const keyOf = ({ source }: { readonly source: CityEntry["source"] }): string => JSON.stringify(source);
  const sourceKeys = [...new Set(entries.flatMap((entry) => [keyOf(entry), ...entry.sightings.map(keyOf)]))];
  const numbers = new Map(sourceKeys.map((key, i) => [key, i]));
  const seen = entries.flatMap(({ sightings }) => sightings);
  const sources = sourceKeys.map((key) => JSON.parse(key) as CityEntry["source"]);
  return JSON.stringify({
    publisher: sources.map(({ publisher }) => publisher),
    publisherLanguage: sources.map(({ publisherLanguage }) => publisherLanguage ?? ""),
    language: sources.map(({ language }) => language ?? ""),
    published: sources.map(({ published }) => published ?? ""),
    url: sources.map(({ url }) => url ?? ""),
    name: entries.map(({ name }) => name),
    nameVi: entries.map(({ nameVi }) => nameVi ?? ""),
    country: entries.map(({ country }) => country),
    id: entries.map(({ id, country, name }) => (id === expectedId(country, name) ? "" : id)),
    region: entries.map(({ region }) => REGIONS.indexOf(region)),
    from: entries.map(({ joined, joinedBy }) => toEnd(joined, joinedBy)),
    on: entries.map(({ joinedOn }) => joinedOn ?? ""),
    until: entries.map(({ left, leftBy }) => toEnd(left, leftBy)),
    named: entries.map(({ lastNamed }) => lastNamed),
    lat: entries.map(({ point }) => point && toUnits(point.lat)),
    lon: entries.map(({ point }) => point && toUnits(point.lon)),
    x: entries.map(({ spot }) => spot && spot[0]),
    y: entries.map(({ spot }) => spot && spot[1]),
    evidence: entries.map(({ evidence }) => EVIDENCE.indexOf(evidence)),
    source: entries.map((entry) => numbers.get(keyOf(entry))),
    seen: entries.map(({ sightings }) => sightings.length),
    seenDate: seen.map(({ date }) => date),
    seenState: seen.map(({ state }) => STATES.indexOf(state)),
    seenSource: seen.map((each) => numbers.get(keyOf(each))),
    awards: entries.map(({ awards }) => (awards.length === 0 ? 0 : awards)),
  });
}
