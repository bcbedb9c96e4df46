// The rules by which one attribute on the root shows a year, and, without script, one checked radio button.
import type { City } from "../../../data/schema.ts";
import type { DotGroup } from "../../map/dots.ts";
import { CLASSES } from "../../model/dom-names.ts";
import { isMember, showsStale } from "../../model/membership.ts";

/**
 * Matches the root while `year` is chosen, by script or, as long as no script has named one, by radio button. Where one is
 * named, `:has()` is never asked: it would have the whole page's style computed anew for each element that comes.
 */
export const yearSelector = (year: number): string =>
  `:root:is([data-year="${year}"],:not([data-year]):has([value="${year}"]:checked))`;

/** What newcomers do once the year has changed, and the rim that they keep; both as in map-figure.css. */
const NEW = "--new:grow;--rim:var(--ink)";

const rule = (selectors: readonly string[], body: string): string =>
  selectors.length === 0 ? "" : `${selectors.join(",")}{${body}}`;

/** Matches the root once a year is chosen that is none of these. */
const anyBut = (years: readonly number[]): string =>
  `:root:is([data-year],:has([name=year]:checked))${years.map((year) => `:not(${yearSelector(year)})`).join("")}`;

/** Matches the root while one of `some` is chosen: by naming those or, where they are fewer, all others of `years`. */
function rootsOf(some: readonly number[], years: readonly number[]): readonly string[] {
  const others = years.filter((year) => !some.includes(year));
  return others.length < some.length ? [anyBut(others)] : some.map((year) => yearSelector(year));
}

/** Shows what leaves in `exit` in the years before it. It gives way to rules of a year. */
function staying(exit: number, years: readonly number[]): string {
  const before = years.filter((year) => year < exit);
  return rule([`:where(${rootsOf(before, years).join(",")}) .u${exit}`], "opacity:1");
}

/**
 * The style sheet that shows any of `years`; without a choice the last one is shown. `groups` are in the order of
 * `groupDots`. Classes: `y y2020` in that year
 * only, `at y2020` (custom property --at) emphasised in it, `g g2020` dots that came in it, `u2020` dots that left in
 * it. All but the last have the attribute `hidden`, which is for those who read no style.
 */
export function yearCss(years: readonly number[], groups: readonly DotGroup[]): string {
  const last = years.at(-1);
  if (last === undefined) throw new TypeError("there are no years");
  const joins = [...new Set(groups.map((group) => group.from))];
  const exits = [...new Set(groups.map((group) => group.until).filter(Number.isFinite))];
  const shown = "visibility:visible;--at:1";
  const base = `.y{grid-area:1/1;display:block;visibility:hidden}.at{--at:0}.y${last}{${shown}}`;
  const earlier = `:where(${anyBut([last])})`;
  const stepBack = `${earlier} .y{visibility:hidden}${earlier} .at{--at:0}`;
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
      rule(under([`.y${year}`]), shown),
      rule(under(rest), "opacity:0"),
      rule(joins.includes(year) ? under([`.g${year}`]) : [], NEW),
    ].join("");
  });
  const early = years.filter((year) => year !== last && !showsStale(year));
  const full = rule(
    rootsOf(early, years).map((root) => `${root} .g .faint`),
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

/** Hides the question why not all cities are placed in years in which none is; of `cities` those count that have a point. Only where script names the year: the rest is long. */
export const unaskedCss = (cities: readonly City[], years: readonly number[]): string =>
  rule(
    years
      .filter((year) => !cities.some((city) => city.point !== null && isMember(city, year)))
      .map((year) => `[data-year="${year}"] .${CLASSES.placed} a`),
    "visibility:hidden",
  );
