// What a city's sightings come to, by every rule; and that one row more or less changes what it should.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Sighting } from "../../data/schema.ts";
import { arbitraryDataset } from "./testing/arbitrary-dataset.ts";
import { byDate, deriveCity } from "./sightings.ts";

const row = (text: string): Sighting => {
  const [date = "", state, dated = "stated", evidence = "press", source = "page"] = text.split(" ");
  return { city: "x", date, state, dated, evidence, source, says: { en: "x", vi: "x" } } as Sighting;
};
const derive = (...rows: readonly string[]) => deriveCity(rows.map(row));

describe("joining", () => {
  test.each<[string, string[], object]>([
    ["a stated year", ["2016-05 joined", "2015 member inferred"], { joined: 2016, joinedBy: null }],
    ["the earliest of two", ["2024 joined", "2019-07-17 joined"], { joined: 2019 }],
    ["named only", ["2020 member", "2018-09 member"], { joined: null, joinedBy: 2018 }],
    [
      "an inferred joining is a bound",
      ["2022 joined inferred", "2023 member"],
      { joined: null, joinedBy: 2022 },
    ],
    ["an inferred joining beside a stated one", ["2022 joined", "2020 joined inferred"], { joined: 2022 }],
  ])("%s", (_, rows, wanted) => expect(derive(...rows)).toMatchObject(wanted));

  test("is nothing where no page names the city", () => {
    expect(derive()).toBeNull();
    expect(derive("2020 left", "2021 absent")).toBeNull();
  });
});

describe("leaving", () => {
  test.each<[string, string[], object]>([
    ["nobody says so", ["2016 joined"], { left: null, leftBy: null }],
    ["a stated year", ["2016 joined", "2019 left", "2018 absent"], { left: 2019, leftBy: null }],
    ["an inferred year", ["2016 joined", "2019 left inferred"], { left: null, leftBy: 2019 }],
    ["absent from a list", ["2016 joined", "2022 absent", "2025 absent"], { left: null, leftBy: 2022 }],
  ])("%s", (_, rows, wanted) => expect(derive(...rows)).toMatchObject(wanted));
});

test("last named is the latest naming, whichever page it is", () => {
  expect(derive("2016 joined", "2025-12 member", "2019 member")?.lastNamed).toBe(2025);
  expect(derive("2016 joined", "2026 absent")?.lastNamed).toBe(2016);
});

test("evidence is the best that names it, the source the best that gives its joining", () => {
  const derived = derive(
    "2016 joined stated secondary a",
    "2016-10 joined stated press b",
    "2024 member stated official c",
    "2025 absent stated official d",
  );
  expect(derived).toMatchObject({ evidence: "official", source: "b" });
});

test("a year stands before its months, a month before its days", () => {
  const dates = ["2020-09-23", "2020", "2021", "2020-09"].map((date) => row(`${date} member`));
  expect(byDate(dates).map(({ date }) => date)).toEqual(["2020", "2020-09", "2020-09-23", "2021"]);
});

test("without its latest naming a city was last named earlier, and never later by any row less", () => {
  fc.assert(
    fc.property(arbitraryDataset, ({ cities, sightings }) => {
      for (const city of cities) {
        const own = sightings.filter((each) => each.city === city.id);
        expect(city.lastNamed).toBeGreaterThanOrEqual(city.joined ?? city.joinedBy ?? Infinity);
        for (const gone of own) {
          const less = deriveCity(own.filter((each) => each !== gone));
          if (less !== null) expect(less.lastNamed).toBeLessThanOrEqual(city.lastNamed);
        }
        const before = deriveCity(own.filter(({ date }) => Number(date) !== city.lastNamed));
        if (before !== null) expect(before.lastNamed).toBeLessThan(city.lastNamed);
      }
    }),
  );
});
