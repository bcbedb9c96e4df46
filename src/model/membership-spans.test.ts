// The stretches of a membership: each end as it is known, no year twice, none left out.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isMember } from "./membership.ts";
import { membershipSpans } from "./membership-spans.ts";

const NETWORK = { opened: 2015, last: 2025 };
const CITY = { joined: null, joinedBy: null, left: null, leftBy: null, lastNamed: 2025 };

describe("what is known of the ends", () => {
  test.each([
    ["both stated", { joined: 2016, left: 2021, lastNamed: 2018 }, "member 2016–2020, left 2021–2025"],
    ["since a year, named to the last", { joined: 2016 }, "member 2016–2025"],
    ["since a year, named no more", { joined: 2016, lastNamed: 2019 }, "member 2016–2019, after 2020–2025"],
    ["joined in the last year", { joined: 2025 }, "member 2025–2025"],
    ["by a year", { joinedBy: 2018, lastNamed: 2025 }, "before 2015–2017, member 2018–2025"],
    [
      "by the first year with members",
      { joinedBy: 2015, lastNamed: 2015 },
      "member 2015–2015, after 2016–2025",
    ],
    [
      "gone by a year",
      { joined: 2019, leftBy: 2025, lastNamed: 2022 },
      "member 2019–2022, after 2023–2024, left 2025–2025",
    ],
    [
      "nothing but by when",
      { joinedBy: 2017, leftBy: 2022, lastNamed: 2017 },
      "before 2015–2016, member 2017–2017, after 2018–2021, left 2022–2025",
    ],
  ] as const)("%s", (_, known, expected) => {
    const spans = membershipSpans({ ...CITY, ...known }, NETWORK);
    expect(spans.map(({ kind, from, to }) => `${kind} ${from}–${to}`).join(", ")).toBe(expected);
  });
});

test("stretches follow each other to the last year; who is counted is in one that says so", () => {
  const year = fc.integer({ min: 2015, max: 2025 });
  const maybe = fc.option(year);
  fc.assert(
    fc.property(year, fc.boolean(), maybe, fc.boolean(), year, (start, stated, end, sure, named) => {
      fc.pre(start <= named && (end === null || start < end));
      const city = {
        joined: stated ? start : null,
        joinedBy: stated ? null : start,
        left: sure ? end : null,
        leftBy: sure ? null : end,
        lastNamed: named,
      };
      const spans = membershipSpans(city, NETWORK);
      for (const [i, span] of spans.entries())
        expect(span.from).toBe(i === 0 ? span.from : spans[i - 1]!.to + 1);
      expect(spans.at(-1)?.to).toBe(NETWORK.last);
      for (const { kind, from, to } of spans)
        for (let y = from; y <= to; y++)
          expect(isMember(city, y)).toBe(kind === "member" || kind === "after");
    }),
  );
});
