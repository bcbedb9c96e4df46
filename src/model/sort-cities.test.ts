// Rows that the key leaves equal stand by name, then by country, then by id; only the key is turned round.
import { expect, test } from "vitest";
import type { CityEntry } from "./city-file.ts";
import { createSorter, type NamedCity } from "./sort-cities.ts";

const row = (id: string, name: string, country: string, joined: number): NamedCity => ({
  city: { id, joined, joinedBy: null } as CityEntry,
  name,
  country,
});
const ROWS = [
  row("a-2", "Vinh", "Z", 2020),
  row("a-1", "vinh", "Z", 2020),
  row("b-1", "Vinh", "A", 2020),
  row("c-1", "Ajman", "Z", 2022),
  row("d-1", "Xalapa", "M", 2016),
];
// As a language sorts that tells no capitals apart.
const sort = createSorter(ROWS, (a, b) => a.localeCompare(b, "en", { sensitivity: "base" }));
const idsBy = (key: "name" | "country" | "joined", descending: boolean) =>
  sort(ROWS.toReversed(), { key, descending }).map(({ city }) => city.id);

test.each([
  ["name", false, ["c-1", "b-1", "a-1", "a-2", "d-1"]],
  ["name", true, ["d-1", "b-1", "a-1", "a-2", "c-1"]],
  ["country", false, ["b-1", "d-1", "c-1", "a-1", "a-2"]],
  ["country", true, ["c-1", "a-1", "a-2", "d-1", "b-1"]],
  ["joined", false, ["d-1", "b-1", "a-1", "a-2", "c-1"]],
  ["joined", true, ["c-1", "b-1", "a-1", "a-2", "d-1"]],
] as const)("by %s, descending: %s", (key, descending, ids) => expect(idsBy(key, descending)).toEqual(ids));
