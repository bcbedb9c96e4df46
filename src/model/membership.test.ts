// The one rule of who is a member in a year, at its edges.
import { describe, expect, test } from "vitest";
import { isMember, isNewcomer, isStale, memberFrom, memberUntil, STALE_BEFORE } from "./membership.ts";

const city = { joined: null, joinedBy: null, left: null, leftBy: null };

describe.each([
  ["stated", { ...city, joined: 2016, left: 2019 }],
  ["known only by", { ...city, joinedBy: 2016, leftBy: 2019 }],
  ["both, the stated counting", { joined: 2016, joinedBy: 2018, left: 2019, leftBy: 2021 }],
])("%s", (_, row) => {
  test.each([
    [2015, false],
    [2016, true],
    [2018, true],
    [2019, false],
  ])("at the end of %d: %s", (year, is) => expect(isMember(row, year)).toBe(is));

  test.each([
    [2015, false],
    [2016, true],
    [2017, false],
  ])("new in %d: %s", (year, is) => expect(isNewcomer(row, year)).toBe(is));
});

test("who has not left stays, and who never joined is a fault", () => {
  expect(memberUntil({ ...city, joined: 2016 })).toBe(Infinity);
  expect(() => memberFrom(city)).toThrow(TypeError);
});

test("a city is stale that was last named before the year, not in it", () => {
  expect(isStale({ lastNamed: STALE_BEFORE - 1 })).toBe(true);
  expect(isStale({ lastNamed: STALE_BEFORE })).toBe(false);
});
