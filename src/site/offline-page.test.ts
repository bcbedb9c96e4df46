import { expect, test } from "vitest";
import { catalogueOf } from "./catalogues.ts";
import { LANGUAGES } from "./languages.ts";
import { buildOfflinePage, OFFLINE_POLICY } from "./offline-page.ts";

test.each(LANGUAGES)("%s: without a network the page asks for nothing, not even an icon", (language) => {
  const page = buildOfflinePage(catalogueOf(language));
  expect(page).toContain('<link rel="icon" href="data:,">');
  expect(OFFLINE_POLICY).toContain("img-src data:");
  expect(page).not.toMatch(/src=|url\(|@import|https?:/);
});
