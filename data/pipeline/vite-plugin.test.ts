// A build with the plugin: the page finds the cities wherever it lies, and a broken row stops it with nothing written.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { build, type InlineConfig } from "vite";
import { buildFiles } from "./build-downloads.ts";
import { loadDataset } from "./load.ts";
import { loadVietnam } from "./load-vietnam.ts";
import { dataPlugin } from "./vite-plugin.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "learning-cities-"));
  mkdirSync(join(root, "data"));
  for (const name of readdirSync("data").filter((each) => each.endsWith(".csv")))
    cpSync(join("data", name), join(root, "data", name));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (name: string, text: string): void => writeFileSync(join(root, name), text);
const config = (options: InlineConfig["build"]): InlineConfig => ({
  root,
  configFile: false,
  base: "./",
  logLevel: "silent",
  plugins: [dataPlugin(join(root, "data"))],
  build: { assetsInlineLimit: 0, minify: false, ...options },
});
const buildPage = () =>
  build(
    config({
      rolldownOptions: { input: join(root, "page.js"), output: { entryFileNames: "deep/down/page.js" } },
    }),
  );
const PAGE = 'import { citiesUrl } from "virtual:data/cities-url";\nconsole.log(citiesUrl);\n';

test("writes the downloads, and the cities where the module finds them", async () => {
  write("page.js", PAGE);
  await buildPage();
  const page = readFileSync(join(root, "dist/deep/down/page.js"), "utf8");
  const [, path = ""] = /new URL\("(.*?)", import\.meta\.url\)/.exec(page) ?? [];
  const files = buildFiles(loadDataset("data"), loadVietnam("data").cities);
  const cities = readFileSync(join(root, "dist/deep/down", path), "utf8");
  expect(cities).toBe(files.get("cities.json"));
  for (const name of ["members.csv", "members.geojson", "members.json", "network.csv", "datapackage.json"])
    expect(readFileSync(join(root, "dist/data", name), "utf8")).toBe(files.get(`data/${name}`));
});

test("writes nothing when rendering on the server, and gives the same name", async () => {
  write("page.js", `${PAGE}import { dataset } from "virtual:data/dataset";\nconsole.log(dataset);\n`);
  await build(config({ ssr: join(root, "page.js") }));
  expect(readdirSync(join(root, "dist"))).toEqual(["page.mjs"]);
  const page = readFileSync(join(root, "dist/page.mjs"), "utf8");
  const [path = ""] = /assets\/cities-[0-9a-f]{8}\.json/.exec(page) ?? [];
  write("page.js", PAGE);
  await buildPage();
  expect(existsSync(join(root, "dist", path))).toBe(true);
});

test("a broken row stops the build with the report, and nothing is written", async () => {
  const members = readFileSync(join(root, "data/members.csv"), "utf8");
  write("data/members.csv", members.replace(/,-?\d+\.\d+,/, ",200,"));
  write("page.js", PAGE);
  await expect(buildPage()).rejects.toThrow('members.csv:2 lat = "200" is not between -90 and 90');
  expect(existsSync(join(root, "dist"))).toBe(false);
});

test("a page may not import every table", async () => {
  write("page.js", 'import { dataset } from "virtual:data/dataset";\nconsole.log(dataset);\n');
  await expect(buildPage()).rejects.toThrow("server-side only");
  expect(existsSync(join(root, "dist"))).toBe(false);
});
