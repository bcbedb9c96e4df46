// The facts of each city's page: neighbours really nearest, nobody their own neighbour, every source once.
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../data/pipeline/load.ts";
import { loadVietnam } from "../../data/pipeline/load-vietnam.ts";
import type { Evidence, Sighting } from "../../data/schema.ts";
import { createCityFacts } from "./city-facts.ts";
import { distanceKm } from "./distance.ts";
import { yearOf } from "./sightings.ts";

const data = { dataset: loadDataset("data"), vietnam: loadVietnam("data") };
const factsOf = createCityFacts(data);
const { cities } = data.dataset;

describe("of every city", () => {
  test.each(cities.map((city) => [city.id, city] as const))("%s", (id, city) => {
    const { near, country, cohort, references, vietnam } = factsOf(id);
    const shown = [...near.map((each) => each.city), ...country, ...cohort];
    expect(shown.every((other) => other.id !== id)).toBe(true);

    const { point } = city;
    expect(near).toHaveLength(point === null ? 0 : 5);
    const farthest = near.at(-1)?.km ?? 0;
    const nearer = cities.filter(
      (other) =>
        point !== null &&
        other.point !== null &&
        other.id !== id &&
        distanceKm(point, other.point) < farthest,
    );
    expect(nearer.length).toBeLessThanOrEqual(4);

    expect(country.every((other) => other.country === city.country)).toBe(true);
    expect(country.length + 1).toBe(cities.filter((other) => other.country === city.country).length);
    expect(cohort.every((other) => other.joined !== null && other.joined === city.joined)).toBe(true);

    const { joining } = factsOf(id);
    expect(joining.date === null).toBe(city.joined === null);
    if (joining.date !== null) expect(yearOf(joining.date)).toBe(city.joined);

    // The day of an intake is told where the city’s own is not known, and never as its own.
    const { intake } = factsOf(id);
    const announced = data.dataset.cohorts.find((row) => yearOf(row.announced) === city.joined)?.announced;
    expect(intake?.announced).toBe(joining.date?.length === 10 ? undefined : announced);

    const ids = references.map(({ source }) => source.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe(city.source);
    for (const award of data.dataset.awards.filter((each) => each.city === id))
      expect(ids).toContain(award.source);
    expect(vietnam === null).toBe(city.country !== "VN");
  });
});

test("Hà Nội: admitted on 4 December 2025, its neighbours in the region, the list that names it", () => {
  const { vietnam, joining, near, references } = factsOf("vn-hanoi");
  expect(joining.date).toBe("2025-12-04");
  expect(vietnam?.admitted).toBe("2025-12-04");
  expect(near.slice(0, 3).map(({ city }) => city.country)).toContain("VN");
  expect(references.flatMap(({ reasons }) => reasons.map(({ kind }) => kind))).toEqual(
    expect.arrayContaining(["joined", "admitted", "fate", "roster"]),
  );
});

test("the date of joining is of the best page that states it, and of these of the most exact", () => {
  const { dataset } = data;
  const city = cities.find(({ joined, country }) => joined !== null && country !== "VN")!;
  const other = dataset.sources.find(({ id }) => id !== city.source)!.id;
  const said = (evidence: Evidence, date: string, source: string): Sighting => ({
    city: city.id,
    date,
    state: "joined",
    dated: "stated",
    evidence,
    source,
    says: { en: "", vi: "" },
  });
  const joiningBy = (...sightings: readonly Sighting[]) => {
    const { joining } = createCityFacts({ ...data, dataset: { ...dataset, sightings } })(city.id);
    return [joining.date, joining.source.id];
  };
  const year = String(city.joined);
  const press = said("press", `${year}-05-01`, other);
  const official = said("official", year, city.source);
  const exact = said("official", `${year}-06`, other);
  for (const all of [
    [press, official],
    [official, press],
  ])
    expect(joiningBy(...all)).toEqual([year, city.source]);
  for (const all of [
    [press, official, exact],
    [exact, official, press],
  ])
    expect(joiningBy(...all)).toEqual([`${year}-06`, other]);
});

test("an unknown city throws", () => expect(() => factsOf("xx-none")).toThrow("xx-none"));
