// Reporting a mistake: off when no address is given, and an address that carries any name whole.
import fc from "fast-check";
import { expect, test } from "vitest";
import { en } from "../i18n/en.ts";
import { meta } from "../i18n/en.ts";
import { createLocale } from "../i18n/translate.ts";
import { reportLink } from "./report-link.ts";

const locale = createLocale(meta, en);

test("without an address there is no link", () =>
  expect(reportLink(null, { id: "vn-hanoi", name: "Hanoi" }, locale)).toBeNull());

test("title and body arrive as they were meant, whatever the city is called", () => {
  const address = "https://example.org/new?title={title}&body={body}&labels=data";
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (name) => {
      const link = new URL(reportLink(address, { id: "xx-a", name }, locale) ?? "");
      expect([...link.searchParams.keys()]).toEqual(["title", "body", "labels"]);
      expect(link.searchParams.get("title")).toBe("Mistake in xx-a");
      expect(link.searchParams.get("body")).toContain(`City: ${name} (xx-a)`);
    }),
  );
});

test("a letter works as well", () =>
  expect(reportLink("mailto:data@example.org?subject={title}", { id: "vn-hanoi", name: "" }, locale)).toBe(
    "mailto:data@example.org?subject=Mistake%20in%20vn-hanoi",
  ));
