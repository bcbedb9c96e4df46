// What the tables tell in two languages stands on Vietnamese pages in Vietnamese; what is English there is marked so.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { csvParse } from "d3-dsv";
import { expect, test } from "./fixtures.ts";

/** A shorter text may be part of another one, or of a source's name: it counts only where it stands alone. */
const LONG = 20;

/** The longest part of a text without the places that numbers are filled into. */
const fixedPart = (text: string): string =>
  text.split(/\{\w+\}/).reduce((longest, part) => (part.length > longest.length ? part : longest));

/** Every English text of the tables that has another Vietnamese one, or none; a publisher's name is the same in both. */
function englishTexts(): readonly string[] {
  const publishers = csvParse(readFileSync("data/sources.csv", "utf8")).map(
    ({ publisher = "" }) => publisher,
  );
  const found = readdirSync("data")
    .filter((file) => file.endsWith(".csv"))
    .flatMap((file) => {
      const rows = csvParse(readFileSync(join("data", file), "utf8"));
      const pairs = rows.columns.flatMap((column) => {
        const other = column.replace(/(_en)?$/, "_vi");
        return rows.columns.includes(other) ? [[column, other] as const] : [];
      });
      const told = rows.flatMap((row) =>
        pairs.map(([column, other]) =>
          row[other] === row[column] || (column === "name" && row[other] === "") ? "" : (row[column] ?? ""),
        ),
      );
      return told.concat(rows.map((row) => row["note"] ?? ""));
    });
  return [...new Set(found.map((text) => fixedPart(text).trim()))].filter(
    (text) => text !== "" && !publishers.some((publisher) => publisher.includes(text)),
  );
}

/** Texts and what stands for them to the ear, outside of what is marked as another language. */
const textsOf = (page: Page, sources: readonly string[]): Promise<readonly (readonly string[])[]> =>
  page.evaluate(
    (files) =>
      files.map((file) => {
        const root = new DOMParser().parseFromString(file, "text/html");
        const texts: string[] = [];
        for (const element of root.querySelectorAll(
          "*:not(script, style, .source, [lang=en], [lang=en] *)",
        )) {
          for (const name of ["alt", "aria-label", "content", "label", "title"])
            texts.push(element.getAttribute(name) ?? "");
          for (const node of element.childNodes)
            if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? "");
        }
        return texts.map((text) => text.replaceAll(/\s+/g, " ").trim()).filter((text) => text !== "");
      }),
    sources,
  );

test("no English text of the tables stands unmarked on a Vietnamese page or picture", async ({
  page,
  baseURL,
}) => {
  const folder = `node_modules/.cache/site-${new URL(baseURL ?? "").port}/vi`;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(html|svg)$/.test(file),
  );
  const english = englishTexts();
  const [short, long] = [
    english.filter(({ length }) => length < LONG),
    english.filter(({ length }) => length >= LONG),
  ];
  const alone = new Set(short);
  const faults = new Set<string>();
  for (let start = 0; start < files.length; start += 50) {
    const part = files.slice(start, start + 50);
    const texts = await textsOf(
      page,
      part.map((file) => readFileSync(join(folder, file), "utf8")),
    );
    for (const [index, file] of part.entries())
      for (const text of texts[index] ?? [])
        for (const words of alone.has(text) ? [text] : long.filter((each) => text.includes(each)))
          faults.add(`${file}: ${words}`);
  }
  expect(files.length).toBeGreaterThan(0);
  expect(english.length).toBeGreaterThan(0);
  expect([...faults]).toEqual([]);
});
