// What differs from year to year, written once for every year; the page's style shows the chosen one.
import type { ComponentChildren, VNode } from "preact";

export interface ByYearProps {
  readonly years: readonly number[];
  readonly of: (year: number) => ComponentChildren;
}

/** One `<span class="y y2020">` a year, all in one place. */
export const PerYear = ({ years, of }: ByYearProps): VNode => (
  <span class="ys">
    {years.map((year) => (
      <span key={year} class={`y y${year}`}>
        {of(year)}
      </span>
    ))}
  </span>
);
