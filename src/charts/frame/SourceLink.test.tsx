// A source is told in its own language where that is not the page's, and a label never mixes two.
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { ShownSource } from "../../../data/schema.ts";
import { SourceLink } from "./SourceLink.tsx";

const source: ShownSource = {
  publisher: "Nhân Dân",
  publisherLanguage: "vi",
  url: "https://example.org/",
  language: "fr",
};
const write = (given: Partial<ShownSource>, page: "en" | "vi" | "fr", about?: string): string =>
  renderToString(h(SourceLink, { source: { ...source, ...given }, page, about }));

test.each([
  ["another language", "en", {}, 'hreflang="fr" lang="vi"'],
  ["the page's own name", "vi", {}, 'hreflang="fr"'],
  ["the page's own language behind the link", "fr", {}, 'lang="vi"'],
  ["what is not known", "en", { publisherLanguage: null, language: null }, ""],
] as const)("%s", (_, page, given, attributes) => {
  expect(write(given, page)).toBe(
    `<a class="source" href="https://example.org/"${attributes && ` ${attributes}`}>Nhân Dân</a>`,
  );
});

test("what is told beside a foreign name stays in the page's language", () => {
  const link = write({ language: null }, "en", "2 May 2020");
  expect(link).toContain('<span lang="vi">Nhân Dân</span>');
  expect(link).toMatch(/>Nhân Dân<\/span><span class="unseen">: 2 May 2020<\/span><\/a>$/);
  expect(link).not.toContain("aria-label");
  expect(write({}, "vi", "2/5/2020")).toContain('aria-label="Nhân Dân: 2/5/2020"');
});

test("a printed page is no link", () => {
  expect(write({ url: null }, "en")).toBe('<span class="source" lang="vi">Nhân Dân</span>');
});
