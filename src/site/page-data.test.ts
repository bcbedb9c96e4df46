// The addresses that script derives are those of the pages that the build writes.
import { expect, test } from "vitest";
import { WORD_LANGUAGES } from "../../data/schema.ts";
import { catalogueOf } from "./catalogues.ts";
import { citiesOf, homeOf } from "../app/contract/page-data.ts";
import { linkTo, PAGES, pathOf, toRoot } from "./pages.ts";

const resolve = (address: string, page: string): string =>
  new URL(address, `https://x.test/${page}`).pathname;

test.each(PAGES)("/$path", ({ path, language }) => {
  const page = { root: toRoot(path), writing: catalogueOf(language).meta };
  expect(resolve(homeOf(page), path)).toBe(resolve(linkTo(path, pathOf("full", language)), path));
  expect(WORD_LANGUAGES.map((each) => `/${pathOf("city", each)}`)).toContain(resolve(citiesOf(page), path));
});
