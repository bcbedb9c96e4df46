// The rules by which one attribute on the root shows a year, and, without script, one checked radio button.
import { showsStale } from "../../model/membership.ts";
import type { DotGroup } from "../../map/dots.ts";

/** Matches the root while `year` is chosen, by script or by radio button. */
export const yearSelector = (year: number): string =>
  `:root:is([data-year="${year}"],:has(#y${year}:checked))`;

/** What newcomers do once the year has changed; what is there from the start stands still. */
const GROW = "animation:grow .45s cubic-bezier(.3,2,.6,1) var(--late,0s) backwards";

const rule = (selectors: readonly string[], body: string): string =>
  selectors.length === 0 ? "" : `${selectors.join(",")}{${body}}`;

/** Matches the root once a year is chosen that is none of these. */
const anyBut = (years: readonly number[]): string =>
  `:root:is([data-year],:has([name=year]:checked))${years.map((year) => `:not(${yearSelector(year)})`).join("")}`;

/** Shows what leaves in `exit` in the years before it: those, or, where they are fewer, all but the years since. It gives way to rules of a year. */
function staying(exit: number, years: readonly number[]): string {
  const before = years.filter((year) => year < exit);
  const since = years.filter((year) => year >= exit);
  const root =
    since.length < before.length ? anyBut(since) : before.map((year) => yearSelector(year)).join(",");
  return rule([`:where(${root}) .u${exit}`], "opacity:1");
}

/**
 * The style sheet that shows any of `years`; without a choice the last one is shown. `groups` are in the order of
 * `groupDots`. Classes: `y y2020` in that year
 * only, `at at2020` (custom property --at) emphasised in it, `g g2020` dots that came in it, `u2020` dots that left in
 * it.
 */
export function yearCss(years: readonly number[], groups: readonly DotGroup[]): string {
  const last = years.at(-1);
  if (last === undefined) throw new TypeError("there are no years");
  const joins = [...new Set(groups.map((group) => group.from))];
  const exits = [...new Set(groups.map((group) => group.until).filter(Number.isFinite))];
  const base = `.y{visibility:hidden}.y${last}{visibility:visible}.at{--at:0}.at${last}{--at:1}`;
  const earlier = `:where(${anyBut([last])})`;
  const stepBack = `${earlier} .y${last}{visibility:hidden}${earlier} .at${last}{--at:0}`;
  const hidden = rule(
    exits.filter((exit) => exit <= last).map((exit) => `.u${exit}`),
    "opacity:0",
  );
  const each = years.map((year) => {
    const root = yearSelector(year);
    const under = (names: readonly string[]): readonly string[] => names.map((name) => `${root} ${name}`);
    const newest = joins.findLast((join) => join <= year);
    const rest = year === last ? [] : [newest === undefined ? ".g" : `.g${newest}~.g:not(.g${newest})`];
    return [
      rule(under([`.y${year}`]), "visibility:visible"),
      rule(under([`.at${year}`]), "--at:1"),
      rule(under(rest), "opacity:0"),
      rule([`${root}[data-moved] .g${year} path`], GROW),
    ].join("");
  });
  const early = years.filter((year) => year !== last && !showsStale(year));
  const full = rule(
    early.map((year) => `${yearSelector(year)} .g .faint`),
    "stroke-opacity:1",
  );
  return base + stepBack + hidden + full + exits.map((exit) => staying(exit, years)).join("") + each.join("");
}

/** Shows what has the classes `s s2020` from that year on. */
export const sinceCss = (years: readonly number[]): string =>
  years
    .map((year) => {
      const later = years.filter((other) => other > year).map((other) => `${yearSelector(year)} .s${other}`);
      return rule(later, "visibility:hidden");
    })
    .join("");
