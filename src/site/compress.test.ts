// Every text has its two twins, smaller and the same once unpacked; nothing else has, and nothing is made twice.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compressFiles } from "./compress.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "learning-cities-"));
  mkdirSync(join(root, "site/vi"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const site = (name: string): string => join(root, "site", name);
const run = (): Promise<void> => compressFiles(join(root, "site"), join(root, "cache"));
const text = "Sa Đéc, Vinh, Hà Nội. ".repeat(100);

test("texts get twins in every folder, pictures and what hosts read themselves get none", async () => {
  for (const name of [
    "index.html",
    "vi/index.html",
    "a.png",
    "b.pmtiles",
    "_headers",
    ".htaccess",
    "short.csv",
  ])
    writeFileSync(site(name), name === "short.csv" ? "a\n" : text);
  await run();
  expect(
    readdirSync(site(""))
      .filter((name) => /\.(br|gz)$/.test(name))
      .toSorted(),
  ).toEqual(["index.html.br", "index.html.gz"]);
  for (const name of ["index.html", "vi/index.html"]) {
    expect(brotliDecompressSync(readFileSync(site(`${name}.br`))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(site(`${name}.gz`))).toString()).toBe(text);
  }
});

test("the same content is compressed once, and other content anew", async () => {
  writeFileSync(site("a.css"), text);
  await run();
  const kept = readdirSync(join(root, "cache"));
  expect(kept).toHaveLength(2);
  for (const name of kept) writeFileSync(join(root, "cache", name), "kept");
  writeFileSync(site("b.css"), text);
  writeFileSync(site("c.css"), `${text}more`);
  await run();
  expect(readFileSync(site("b.css.br"), "utf8")).toBe("kept");
  expect(brotliDecompressSync(readFileSync(site("c.css.br"))).toString()).toBe(`${text}more`);
});
