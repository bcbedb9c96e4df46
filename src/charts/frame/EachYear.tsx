// What differs from year to year, written once for every year; rules written for the page show the chosen one.
import type { ComponentChildren } from "preact";

/** One variant a year, all in one cell, so that its size never changes; hidden ones are hidden from screen readers too. */
export function EachYear<T extends { readonly year: number }>({
  years,
  of,
}: {
  readonly years: readonly T[];
  readonly of: (year: T) => ComponentChildren;
}) {
  return (
    <span class="ys">
      {years.map((each) => (
        <span key={each.year} class={`y y${each.year}`}>
          {of(each)}
        </span>
      ))}
    </span>
  );
}
