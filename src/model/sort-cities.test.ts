// The order of the table: whatever it is sorted by, whole and the same way each time.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { CityEntry } from "./city-file.ts";
import { memberFrom } from "./membership.ts";
import { SORT_KEYS } from "./search-query.ts";
import { createSorter, type NamedCity } from "./sort-cities.ts";

const row = (
  id: string,
  name: string,
  country: string,
  joined: number | null,
  joinedBy: number | null,
): NamedCity => ({
  city: { id, joined, joinedBy } as CityEntry,
  name,
  country,
});
const idsOf = (rows: readonly NamedCity[]): readonly string[] => rows.map(({ city }) => city.id);

const { compare } = new Intl.Collator("vi");
const rows = [
  row("b", "Đà Nẵng", "Việt Nam", 2024, null),
  row("a", "Da Lat", "Việt Nam", null, 2019),
  row("c", "Bonn", "Đức", 2019, null),
  row("d", "Ém", "Ả Rập", 2019, null),
];
const sort = createSorter(rows, compare);

test.each([
  ["name", false, ["c", "a", "b", "d"]],
  ["name", true, ["d", "b", "a", "c"]],
  ["country", false, ["d", "c", "a", "b"]],
  // Among cities of one year the names decide, upwards in either order.
  ["joined", false, ["c", "a", "d", "b"]],
  ["joined", true, ["b", "c", "a", "d"]],
] as const)("by %s, descending %s", (key, descending, ids) =>
  expect(idsOf(sort(rows, { key, descending }))).toEqual(ids),
);

/** To which a letter is the same with and without marks. */
const { compare: compareLetters } = new Intl.Collator("vi", { sensitivity: "base" });

test("the same order from any other one, and never against its key", () => {
  const cities = fc.uniqueArray(
    fc.tuple(
      fc.uuid(),
      fc.constantFrom("A", "a", "Á", "B"),
      fc.constantFrom("x", "y"),
      fc.integer({ min: 2015, max: 2018 }),
    ),
    { selector: ([id]) => id },
  );
  fc.assert(
    fc.property(
      cities,
      fc.constantFrom(...SORT_KEYS),
      fc.boolean(),
      fc.infiniteStream(fc.nat()),
      (tuples, key, descending, noise) => {
        const all = tuples.map(([id, name, country, year]) => row(id, name, country, year, null));
        const sorter = createSorter(all, compareLetters);
        const sorted = sorter(all, { key, descending });
        const mixed = all
          .map((each) => ({ each, at: noise.next().value ?? 0 }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ each }) => each);
        expect(idsOf(sorter(mixed, { key, descending }))).toEqual(idsOf(sorted));
        expect(idsOf(sorted).toSorted()).toEqual(idsOf(all).toSorted());
        const order = (a: NamedCity, b: NamedCity): number =>
          key === "joined" ? memberFrom(a.city) - memberFrom(b.city) : compareLetters(a[key], b[key]);
        for (const [i, each] of sorted.slice(1).entries())
          expect((descending ? -1 : 1) * order(sorted[i]!, each)).toBeLessThanOrEqual(0);
      },
    ),
  );
});
