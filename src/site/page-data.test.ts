// The addresses that script derives are those of the pages that the build writes.
import { expect, test } from "vitest";
import { DATA_LANGUAGES } from "../../data/schema.ts";
import { catalogueOf } from "./catalogues.ts";
import { cityPagesUrl, homeUrl } from "../app/contract/page-data.ts";
import { relativeUrl, PAGES, pathOf, rootFrom } from "./pages.ts";

const resolve = (address: string, page: string): string =>
  new URL(address, `https://x.test/${page}`).pathname;

test.each(PAGES)("/$path", ({ path, language }) => {
  const page = { root: rootFrom(path), writing: catalogueOf(language).meta };
  expect(resolve(homeUrl(page), path)).toBe(resolve(relativeUrl(path, pathOf("full", language)), path));
  expect(DATA_LANGUAGES.map((each) => `/${pathOf("city", each)}`)).toContain(
    resolve(cityPagesUrl(page), path),
  );
});
