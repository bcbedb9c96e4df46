// No package runs a script of its own when it is installed, but those that package.json allows by name.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

test("every package with an install script is named, and no other", () => {
  const { packages } = read("package-lock.json") as {
    readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
  };
  const { allowScripts } = read("package.json") as {
    readonly allowScripts: Readonly<Record<string, boolean>>;
  };
  const scripted = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.split("node_modules/").at(-1) ?? "");
  expect([...new Set(scripted)].toSorted()).toEqual(Object.keys(allowScripts).toSorted());
});

test("where npm does not know that list, no script runs at all", () =>
  expect(readFileSync(".npmrc", "utf8")).toMatch(/^ignore-scripts=true$/m));

test("every package is held to its hash", () => {
  const { packages } = read("package-lock.json") as {
    readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
  };
  const loose = Object.entries(packages).filter(
    ([path, { integrity }]) => path !== "" && !integrity?.startsWith("sha512-"),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});
