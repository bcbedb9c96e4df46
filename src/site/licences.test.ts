// Every package that is shipped has its notice; one that is not allowed, or has no text, stops the build.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Rolldown } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { licencePlugin } from "./vite/licence-plugin.ts";
import { isAllowed } from "./licences.ts";

let root = "";
beforeEach(() => (root = mkdtempSync(join(tmpdir(), "learning-cities-"))));
afterEach(() => rmSync(root, { recursive: true }));

const MIT = { license: "MIT", files: { LICENSE: "Copyright (c) A. Author\r\n" } };

/** A package that ships one module. */
function install(name: string, { license, files }: { license: string; files: Record<string, string> }): void {
  const folder = join(root, "node_modules", name);
  mkdirSync(join(folder, "dist"), { recursive: true });
  const description = { name, version: "1.2.3", license, type: "module", main: "dist/index.js" };
  writeFileSync(join(folder, "package.json"), JSON.stringify(description));
  writeFileSync(join(folder, "dist/package.json"), '{"type":"module"}');
  writeFileSync(
    join(folder, "dist/index.js"),
    `export function used() {\n  return [document.title, "${name}"];\n}\n`,
  );
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
}

/** licences.txt of a page's script. */
async function licencesOf(script: string): Promise<string> {
  writeFileSync(join(root, "page.js"), script);
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [licencePlugin()],
    build: { write: false, rolldownOptions: { input: join(root, "page.js") } },
  })) as Rolldown.RolldownOutput;
  const file = output.find(({ fileName }) => fileName === "licences.txt");
  return file?.type === "asset" ? String(file.source) : "";
}
const use = (name: string): string => `import { used } from "${name}";\nconsole.log(used());\n`;

test("names what is in the scripts, with its text, and nothing else that is installed", async () => {
  install("in", MIT);
  install("@scope/in", {
    license: "(GPL-3.0 OR ISC)",
    files: { "LICENSE.md": "ISC text", NOTICE: "thanks to" },
  });
  install("shaken", { license: "GPL-3.0", files: {} });
  const text = await licencesOf(
    `${use("in")}import { used as more } from "@scope/in";\nconsole.log(more());\nimport { used as none } from "shaken";\n`,
  );
  expect(text).toContain("in 1.2.3 (MIT)\n\nCopyright (c) A. Author\n");
  expect(text).toContain("@scope/in 1.2.3 ((GPL-3.0 OR ISC))\n\nISC text\n\nthanks to\n");
  expect(text).not.toContain("shaken");
});

test("names what maps and pictures are made of", async () => {
  const text = await licencesOf("console.log(1);");
  for (const part of ["Natural Earth", "GeoNames", "world-atlas", "be-vietnam-pro", "SIL OPEN FONT LICENSE"])
    expect(text).toContain(part);
});

test("takes the text from a readme where there is no file", async () => {
  install("old", {
    license: "MIT",
    files: { "README.md": "# old\n\n## License (MIT)\n\nCopyright (c) B. Author\n" },
  });
  expect(await licencesOf(use("old"))).toContain("old 1.2.3 (MIT)\n\nCopyright (c) B. Author\n");
});

test("a licence that is not allowed stops the build", async () => {
  install("taking", { license: "AGPL-3.0-only", files: MIT.files });
  await expect(licencesOf(use("taking"))).rejects.toThrow(
    "taking 1.2.3 is shipped, but its licence, AGPL-3.0-only",
  );
});

test("a licence without its text stops the build", async () => {
  install("silent", { license: "MIT", files: { "README.md": "# silent\n\n## License\n\nMIT\n" } });
  await expect(licencesOf(use("silent"))).rejects.toThrow("silent 1.2.3 comes without its licence's text");
});

test.each([
  ["MIT", true],
  ["MIT OR GPL-3.0", true],
  ["(MIT OR Apache-2.0)", true],
  ["MIT AND OFL-1.1", true],
  ["MIT AND GPL-3.0", false],
  ["(MIT OR GPL-3.0) AND GPL-2.0", false],
  ["UNLICENSED", false],
  ["SEE LICENSE IN LICENSE", false],
  ["none", false],
])("%s: %s", (licence, allowed) => expect(isAllowed(licence)).toBe(allowed));
