// The rules by which one attribute on the root marks the chosen city wherever it is named.

/** Sets the custom property --chosen on everything that names the city which the root names. */
export const cityCss = (ids: readonly string[]): string =>
  `${ids.map((id) => `:root[data-city="${id}"] [data-city="${id}"]`).join(",")}{--chosen:1}`;
