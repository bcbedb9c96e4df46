// The style sheet of the years as a browser applies it: in each year is seen what its classes say.
import { generate, parse, walk } from "css-tree";
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadDataset } from "../../../data/pipeline/load.ts";
import { STALE_BEFORE } from "../../model/membership.ts";
import { sinceCss, unaskedCss, yearCss } from "./year-css.ts";

const YEARS = [2015, 2016, 2017, 2018, 2019];

interface Rule {
  readonly root: string;
  readonly target: string;
  readonly body: string;
}

/** One rule a selector, in order. */
function rulesOf(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  walk(parse(css, { parseValue: false }), (node) => {
    if (node.type !== "Rule" || node.prelude.type !== "SelectorList") return;
    for (const selector of node.prelude.children) {
      const [target = "", ...root] = generate(selector).split(" ").toReversed();
      rules.push({ root: root.join(" "), target, body: generate(node.block) });
    }
  });
  return rules;
}

/** Whether the root is one of a rule, while `year` is chosen. */
function isRoot(root: string, year: number): boolean {
  const [wanted = "", ...not] = root.replaceAll(":not([data-year])", "").split(":not(");
  const names = (text: string): boolean => text.includes(`[data-year="${year}"]`);
  return (names(wanted) || wanted.includes("[data-year],")) && !not.some(names);
}

/** What a property comes to in `year` on an element of `classes`; `before` are classes of its siblings before it. */
function valueIn(
  rules: readonly Rule[],
  property: string,
  classes: readonly string[],
  year: number,
  before: readonly string[] = [],
): string | undefined {
  let [value, weight]: [string | undefined, number] = [undefined, 0];
  for (const { root, target, body } of rules) {
    const own = new RegExp(`[{;]${property}:(\\w+)`).exec(body)?.[1];
    const after = /^\.(g\d+)~\.g:not\(\.(g\d+)\)$/.exec(target);
    const fits = after
      ? before.includes(after[1] ?? "") && !classes.includes(after[2] ?? "")
      : classes.includes(target.slice(1));
    if (own === undefined || !fits || (root !== "" && !isRoot(root, year))) continue;
    // What stands in :where() weighs nothing.
    const heavy = root === "" || root.startsWith(":where") ? 1 : 2;
    if (heavy >= weight) [value, weight] = [own, heavy];
  }
  return value;
}

const groups = fc
  .uniqueArray(
    fc.record({
      from: fc.constantFrom(...YEARS),
      stays: fc.option(fc.integer({ min: 1, max: 6 }), { nil: Infinity }),
    }),
    { maxLength: 6, selector: ({ from, stays }) => `${from} ${stays}` },
  )
  .map((all) =>
    all
      .map(({ from, stays }) => ({ from, until: from + stays, paths: [] }))
      .toSorted((a, b) => a.from - b.from || a.until - b.until),
  );

test("dots are seen from the year in which they came until the one in which they left", () => {
  fc.assert(
    fc.property(groups, (all) => {
      const rules = rulesOf(yearCss(YEARS, all));
      for (const [i, { from, until }] of all.entries())
        for (const year of YEARS) {
          const before = all.slice(0, i).map((each) => `g${each.from}`);
          const opacity = valueIn(rules, "opacity", ["g", `g${from}`, `u${until}`], year, before) ?? "1";
          expect([from, until, year, opacity]).toEqual([
            from,
            until,
            year,
            from <= year && year < until ? "1" : "0",
          ]);
        }
    }),
    { numRuns: 40 },
  );
});

test("what is of one year is seen and emphasised in it alone, what is of its end from it on", () => {
  const rules = rulesOf(yearCss(YEARS, []) + sinceCss(YEARS));
  for (const own of YEARS)
    for (const year of YEARS) {
      expect([own, year, valueIn(rules, "visibility", ["y", `y${own}`], year)]).toEqual([
        own,
        year,
        own === year ? "visible" : "hidden",
      ]);
      expect(valueIn(rules, "--at", ["at", `y${own}`], year)).toBe(own === year ? "1" : "0");
      expect(valueIn(rules, "visibility", ["s", `s${own}`], year) ?? "visible").toBe(
        own <= year ? "visible" : "hidden",
      );
    }
});

test("nobody is faint before it means something", () => {
  const years = [STALE_BEFORE - 1, STALE_BEFORE, STALE_BEFORE + 1, STALE_BEFORE + 2];
  const rules = rulesOf(yearCss(years, []));
  for (const year of years) {
    const full = rules.some(
      ({ root, body }) => body.includes("stroke-opacity:1") && root.includes(`[data-year="${year}"]`),
    );
    expect([year, full]).toEqual([year, year <= STALE_BEFORE]);
  }
});

test("without years there is no style sheet", () => expect(() => yearCss([], [])).toThrow(TypeError));

test("why not all cities are placed is not asked in years in which none is", () => {
  const { cities } = loadDataset("data");
  const city = { ...cities[0]!, joined: 2017, joinedBy: null, left: null, leftBy: null };
  const unplaced = { ...city, joined: 2016, point: null };
  const css = unaskedCss([unplaced, { ...city, point: { lat: 0, lon: 0, basis: "hand" } }], YEARS);
  expect([...css.matchAll(/data-year="(\d+)"/g)].map(([, year]) => Number(year))).toEqual([2015, 2016]);
});
