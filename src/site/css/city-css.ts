// The rules by which one attribute on the root marks the chosen city wherever it is named.

/** Sets --chosen, and --c to the accent, on everything that names the city which the root names. */
export const cityCss = (ids: readonly string[]): string =>
  `${ids.map((id) => `:root[data-city="${id}"] [data-city="${id}"]`).join(",")}{--chosen:1;--c:var(--accent)}`;
