// The account against a truth that the tables see only in part: the bounds hold, whatever is named and whatever is not.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { REGIONS, type City, type Dataset, type Roster, type Sighting } from "../../data/schema.ts";
import { loadDataset } from "../../data/pipeline/load.ts";
import { accountOf, exitsOf, rosterYear, WORLD } from "./account.ts";
import { arbitraryDataset } from "./testing/arbitrary-dataset.ts";
import { isMember } from "./membership.ts";
import { deriveCity } from "./sightings.ts";

const YEARS = Array.from({ length: 8 }, (_, i) => 2015 + i);
const FIRST_INTAKE = 2017;

/** A city as it really was: a member from one year to before another; and the years in which a page names it. */
interface Real {
  readonly from: number;
  readonly until: number;
  readonly country: "KR" | "PT";
  readonly seen: readonly number[];
  readonly isStated: boolean;
  readonly isExitSeen: boolean;
}
const reals: fc.Arbitrary<readonly Real[]> = fc.array(
  fc
    .record({
      from: fc.constantFrom(...YEARS),
      stay: fc.integer({ min: 1, max: 9 }),
      country: fc.constantFrom("KR" as const, "PT" as const),
      after: fc.array(fc.nat({ max: 8 }), { maxLength: 3 }),
      isStated: fc.boolean(),
      isExitSeen: fc.boolean(),
    })
    .map(({ stay, after, ...rest }) =>
      Object.assign(rest, {
        until: rest.from + stay,
        seen: after.filter((years) => years < stay).map((years) => rest.from + years),
      }),
    ),
  { maxLength: 40 },
);

const memberIn = (year: number) => (real: Real) => real.from <= year && year < real.until;
const joinedIn = (year: number) => (real: Real) => real.from === year;

function seenOf({ from, until, seen, isStated, isExitSeen }: Real, city: string): readonly Sighting[] {
  const row = (state: Sighting["state"], year: number): Sighting => ({
    city,
    date: String(year),
    state,
    dated: "stated",
    evidence: "press",
    source: "a",
    says: { en: "x", vi: "x" },
  });
  return seen.length === 0
    ? []
    : seen
        .map((year) => row("member", year))
        .concat(isStated ? [row("joined", from)] : [], isExitSeen ? [row("left", until)] : []);
}

/** The tables that a world of such cities would have: every total and intake, but only the cities that a page names. */
function tablesOf(all: readonly Real[], empty: Dataset): { data: Dataset; known: ReadonlyMap<string, Real> } {
  const words = { en: "", vi: "" };
  const known = new Map(all.map((real, i) => [`x-${i}`, real]));
  const cities = [...known].flatMap(([id, real]): readonly City[] => {
    const derived = deriveCity(seenOf(real, id));
    const place = {
      id,
      name: id,
      nameVi: null,
      country: real.country,
      region: REGIONS[0],
      point: null,
      note: words,
    };
    return derived === null ? [] : [{ ...place, ...derived }];
  });
  const count = (is: (real: Real) => boolean) => all.filter(is).length;
  return {
    known,
    data: {
      ...empty,
      cities,
      network: YEARS.map((year) => ({
        year,
        members: count(memberIn(year)),
        countries: null,
        basis: "stated",
        asOf: String(year),
        source: "a",
        note: words,
      })),
      cohorts: YEARS.filter((year) => year >= FIRST_INTAKE && count(joinedIn(year)) > 0).map((year) => ({
        announced: `${year}-06-01`,
        cities: count(joinedIn(year)),
        countries: 1,
        source: "a",
        note: "",
      })),
      rosters: YEARS.map((year) => ({
        country: "KR",
        region: null,
        asOf: `${year}-12`,
        count: count((real) => real.country === "KR" && memberIn(year)(real)),
        cities: [],
        source: "a",
      })),
    },
  };
}

const empty = loadDataset("data");

describe("the bounds", () => {
  test.each([
    ["of the world", WORLD, () => true],
    ["of a country", { region: null, country: "KR" }, ({ country }: Real) => country === "KR"],
  ])("%s hold for any truth and any part of it that is named", (_, scope, isIn) => {
    fc.assert(
      fc.property(reals, fc.constantFrom(...YEARS), (all, year) => {
        const { data, known } = tablesOf(all, empty);
        const account = accountOf(data, scope, year);
        const members = all.filter((real) => isIn(real) && memberIn(year)(real));
        const listed = data.cities.filter((city) => isMember(city, year));
        const named = new Set(listed.map(({ id }) => known.get(id)));
        const unnamed = members.filter((real) => !named.has(real)).length;
        expect(account.announced?.count).toBe(members.length);
        expect(account.unnamed?.least).toBeLessThanOrEqual(unnamed);
        expect(account.unnamed?.most).toBeGreaterThanOrEqual(unnamed);
        expect(account.over).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test("named and unnamed come to no more than is announced, unless the account says so", () => {
    const totals = fc.array(fc.nat({ max: 40 }), { minLength: 13, maxLength: 13 });
    fc.assert(
      fc.property(arbitraryDataset, totals, fc.integer({ min: 2013, max: 2025 }), (tables, members, year) => {
        const network = tables.network.map((row, i) => ({ ...row, members: members[i] ?? 0 }));
        const { announced, named, earlier, gone, unnamed, over } = accountOf(
          { ...tables, network },
          WORLD,
          year,
        );
        const [count, least, most] = [announced?.count ?? 0, unnamed?.least ?? 0, unnamed?.most ?? 0];
        expect(least).toBeLessThanOrEqual(most);
        expect(gone).toBeLessThanOrEqual(earlier);
        if (over === 0) expect(named + most).toBeLessThanOrEqual(count);
        if (over === 0) expect(named + earlier - gone + most).toBe(count);
        else expect(named + earlier - gone).toBe(count + over);
      }),
    );
  });

  test("every member is in the account of its region, and of the world", () => {
    fc.assert(
      fc.property(arbitraryDataset, fc.integer({ min: 2013, max: 2025 }), (data, year) => {
        const world = accountOf(data, WORLD, year);
        const parts = REGIONS.map((region) => accountOf(data, { region, country: null }, year));
        for (const part of ["named", "earlier"] as const)
          expect(parts.reduce((sum, each) => sum + each[part], 0)).toBe(world[part]);
        expect(world.named + world.earlier).toBe(data.cities.filter((city) => isMember(city, year)).length);
      }),
    );
  });
});

test("who left in a year is told by totals and intake, where they can", () => {
  const network = [10, 12, 11, 11, 20].map((members, i) => ({ year: 2018 + i, members }));
  const cohorts = [
    { announced: "2019-07-17", cities: 5 },
    { announced: "2022-09-02", cities: 3 },
  ];
  expect([2018, 2019, 2020, 2021, 2022, 2023].map((year) => exitsOf(network, cohorts, year))).toEqual([
    null,
    3,
    1,
    0,
    null,
    null,
  ]);
});

describe("a roster speaks", () => {
  const roster = (asOf: string, cities: readonly string[] = []): Roster => ({
    country: "TN",
    region: null,
    asOf,
    count: cities.length,
    cities,
    source: "a",
  });
  const upTo2025 = { ...empty, network: empty.network.filter(({ year }) => year <= 2025) };
  test.each<[string, Roster, number | null]>([
    ["of its own year", roster("2025-12-06"), 2025],
    ["of the year before, ahead of the intake", roster("2025-12-03", ["Tunis"]), 2024],
    ["of its own year, if it names newcomers", roster("2025-12-03", ["Tunis", "Sousse"]), 2025],
    ["of the last year, after it", roster("2031-01"), 2025],
    ["of no year, if it names one that was no member", roster("2022-12", ["Tunis", "Sousse"]), null],
  ])("%s", (_, row, year) => expect(rosterYear(row, upTo2025)).toBe(year));

  test("the newest of a year counts, wherever it stands", () => {
    const [older, newer] = [roster("2025-12-05"), { ...roster("2025-12-08"), count: 9 }];
    for (const rosters of [
      [older, newer],
      [newer, older],
    ])
      expect(accountOf({ ...upTo2025, rosters }, { region: null, country: "TN" }, 2025).announced).toEqual({
        count: 9,
        asOf: "2025-12-08",
        source: "a",
      });
  });

  test("a city of the same name in another country is another one", () => {
    const [tunis] = upTo2025.cities.filter(({ name }) => name === "Tunis");
    const cities = [...upTo2025.cities, { ...tunis!, country: "FR", joined: 2031 }];
    expect(rosterYear(roster("2025-12-06", ["Tunis"]), { ...upTo2025, cities })).toBe(2025);
  });
});
