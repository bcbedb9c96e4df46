// What differs from year to year, written once for every year; the page's style shows the chosen one.
import type { ComponentChildren, VNode } from "preact";

/** One `<span class="y y2020">` a year, all in one cell, so that its size never changes; hidden ones are hidden from screen readers too. What reads no style, a browser's reading view or a collector of feeds, is given one alone: `chosen`, or the last. */
export const PerYear = <T extends { readonly year: number }>({
  years,
  chosen = years.at(-1)?.year,
  of,
}: {
  readonly years: readonly T[];
  readonly chosen?: number | undefined;
  readonly of: (each: T) => ComponentChildren;
}): VNode => (
  <span class="ys">
    {years.map((each) => (
      <span key={each.year} hidden={each.year !== chosen} class={`y y${each.year}`}>
        {of(each)}
      </span>
    ))}
  </span>
);
