// The site's environment where nothing is bundled, for tests of what is written.
import type { BuildEnvironment } from "../inputs.ts";

/** An address in a folder, as many sites have one. */
export const SITE = "https://cities.example/lc/";

export const ENVIRONMENT: BuildEnvironment = {
  scripts: (entry) => [`assets/${entry}.js`],
  textOf: () => null,
  site: SITE,
  report: null,
  tiles: null,
  cityPages: true,
  minifyCss: (css) => css,
  minifyScript: (code) => code,
};
