// The summary of each year holds on the real tables, on random ones, and when members leave.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../data/pipeline/load.ts";
import type { City } from "../../data/schema.ts";
import { arbitraryDataset } from "./testing/arbitrary-dataset.ts";
import { buildYears, type YearSummary } from "./years.ts";

const dataset = loadDataset("data");
const years = new Map(buildYears(dataset).map((row) => [row.year, row]));
const last = dataset.network.at(-1)!.year;
const sum = (row: YearSummary): number => Object.values(row.newcomers).reduce((a, b) => a + b, 0);

describe("real years", () => {
  test.each([
    [2013, 0, 0],
    [2019, 170, 53],
    [2020, 229, 64],
    [2025, 425, 91],
  ])("%d: %d members in %d countries are announced", (year, members, countries) => {
    expect(years.get(year)).toMatchObject({ members, countries });
  });

  test("2013 and 2014 are empty, the last year has all that have not left", () => {
    expect(years.get(2013)).toMatchObject({ placed: 0, listed: 0, placedCountries: 0 });
    expect(years.get(2014)).toMatchObject({ placed: 0, listed: 0 });
    const stayed = dataset.cities.filter((city) => (city.left ?? city.leftBy ?? Infinity) > last);
    const placed = stayed.filter((city) => city.point !== null);
    expect(years.get(last)).toMatchObject({ listed: stayed.length, placed: placed.length });
  });

  test("a newcomer known only as 'by' counts in that year", () => {
    const by2018 = dataset.cities.filter((city) => city.joinedBy === 2018).length;
    const in2018 = dataset.cities.filter((city) => city.joined === 2018).length;
    expect(by2018).toBeGreaterThan(0);
    expect(years.get(2018) && sum(years.get(2018)!)).toBe(by2018 + in2018);
  });

  test.each([2013, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2024, 2025])(
    "%d has a headline",
    (year) => {
      expect(years.get(year)?.headline?.date).toMatch(`${year}`);
      expect(years.get(year)?.headline?.source.publisher).not.toBe("");
    },
  );

  test("2014 and 2023 have none, 2019 says in both languages why it goes down", () => {
    expect(years.get(2014)?.headline).toBeNull();
    expect(years.get(2023)?.headline).toBeNull();
    expect(years.get(2019)?.note.en).toContain("report every two years");
    expect(years.get(2019)?.note.vi).toContain("báo cáo hai năm một lần");
  });
});

// The years if Beijing had left.
const withExit = (exit: Partial<City>) => {
  const cities = dataset.cities.map((city) => (city.id === "cn-beijing" ? { ...city, ...exit } : city));
  return new Map(buildYears({ ...dataset, cities }).map((row) => [row.year, row]));
};

describe("exits", () => {
  test.each([
    ["left", { left: 2019 }],
    ["left_by", { leftBy: 2019 }],
  ])("%s takes the city off from that year on", (_, exit) => {
    const changed = withExit(exit);
    for (const [year, row] of years) {
      const gone = year >= 2019 ? 1 : 0;
      expect(changed.get(year)).toMatchObject({ placed: row.placed - gone, listed: row.listed - gone });
      expect(changed.get(year)?.exits).toBe(row.exits + (year === 2019 ? 1 : 0));
      expect(changed.get(year)?.members).toBe(row.members);
    }
  });
});

describe("random tables", () => {
  test("of the newcomers of a year, those whose year is stated are said to have joined in it", () =>
    fc.assert(
      fc.property(arbitraryDataset, (random) => {
        for (const row of buildYears(random)) {
          expect(row.joined).toBeLessThanOrEqual(sum(row));
          const stated = random.cities.filter((city) => city.point !== null && city.joined === row.year);
          expect(row.joined).toBe(stated.length);
        }
      }),
    ));
  test("last year's cities, plus newcomers, less exits, are this year's", () => {
    fc.assert(
      fc.property(arbitraryDataset, (random) => {
        const placed = buildYears({ ...random, cities: random.cities.filter((city) => city.point !== null) });
        for (const [i, row] of placed.entries())
          expect(row.placed).toBe((placed[i - 1]?.placed ?? 0) + sum(row) - row.exits);
      }),
    );
  });

  test("the order of the cities does not matter, and no one is placed who is not listed", () => {
    fc.assert(
      fc.property(arbitraryDataset, (random) => {
        const forwards = buildYears(random);
        expect(buildYears({ ...random, cities: random.cities.toReversed() })).toEqual(forwards);
        for (const row of forwards) {
          expect(row.placed).toBeLessThanOrEqual(row.listed);
          expect(row.placedCountries).toBeLessThanOrEqual(row.placed);
        }
      }),
    );
  });

  test("an unknown source is named", () => {
    expect(() => buildYears({ ...dataset, sources: [] })).toThrow(/sources: no row has the id "pascal-2013/);
  });
});
