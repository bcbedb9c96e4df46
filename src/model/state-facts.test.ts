// Which states have an address: a year and a region always, a country and a city once the cities are there and have it.
import { expect, test } from "vitest";
import { isKnownState } from "./state-facts.ts";

const cities = [{ id: "vn-hanoi", country: "VN" }];

test.each([
  ["year", "2020", true, true],
  ["region", "africa", true, true],
  ["country", "vn", true, false],
  ["country", "kr", false, false],
  ["city", "vn-hanoi", true, false],
  ["city", "vn-hue", false, false],
] as const)("%s %s: %s; before the cities have come: %s", (kind, key, known, before) => {
  expect(isKnownState({ kind, key }, cities)).toBe(known);
  expect(isKnownState({ kind, key }, null)).toBe(before);
});
