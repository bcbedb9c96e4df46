// Budgets: which files are weighed, and when they fail.
import { expect, test } from "vitest";
import { brotli, isBroken, scriptsOf, weighAll } from "./budget-rules.ts";

const site = (texts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]));

const files = site({
  "embed/map/index.html": `<link rel="modulepreload" href="../../assets/shared.js"><script type="module" src="../../assets/embed.js"></script>`,
  "assets/embed.js": `import{t as e}from"./shared.js";import"./effect.js";e(()=>import("./lazy.js"))`,
  "assets/shared.js": `import * as p from "./deep.js";export{p};export*from'./more.js'`,
  "assets/effect.js": `import"./embed.js";let a="x",from="./no.js"`,
  "assets/deep.js": "let deep",
  "assets/more.js": "let more",
  "assets/lazy.js": "let lazy",
  "assets/cities-1a2b.json": "[]",
  "assets/cities-9.json": "[1,2,3]",
});

test("a page's scripts are all static imports, however deep, once each, and no dynamic one", () =>
  expect([...scriptsOf(files, "embed/map/index.html")].toSorted()).toEqual(
    ["deep", "effect", "embed", "more", "shared"].map((name) => `assets/${name}.js`),
  ));

test("a script that is not in the build is an error, not nothing", () =>
  expect(() => scriptsOf(site({ "index.html": `<script src="a.js">` }), "index.html")).toThrow("a.js"));

test("a file at its budget holds it, one byte less does not, a missing one never does", () => {
  const name = "assets/deep.js";
  const bytes = brotli(files.get(name)!).length;
  const verdict = (budgets: Readonly<Record<string, number>>) => weighAll(budgets, files).map(isBroken);
  expect(verdict({ [name]: bytes })).toEqual([false]);
  expect(verdict({ [name]: bytes - 1 })).toEqual([true]);
  expect(verdict({ "assets/none.js": 1e9, "assets/none-*.js": 1e9, "none.html scripts": 1e9 })).toEqual([
    true,
    true,
    true,
  ]);
});

test("a star weighs every file that it stands for, scripts are weighed together", () => {
  expect(weighAll({ "assets/cities-*.json": 9 }, files).map(({ name }) => name)).toEqual([
    "assets/cities-1a2b.json",
    "assets/cities-9.json",
  ]);
  const [all] = weighAll({ "embed/map/index.html scripts": 1000 }, files);
  const each = ["deep", "effect", "embed", "more", "shared"].map(
    (name) => brotli(files.get(`assets/${name}.js`)!).length,
  );
  expect(all?.bytes).toBe(each.reduce((sum, bytes) => sum + bytes));
});
