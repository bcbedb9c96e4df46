// A site that was there is there, whole, after a build that failed, was killed or found no room.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { build, type Plugin } from "vite";
import { outputPlugin } from "./output-plugin.ts";

let root = "";
beforeEach(() => {
  mkdirSync("node_modules/.cache", { recursive: true });
  root = resolve(mkdtempSync("node_modules/.cache/output-"));
  writeFileSync(join(root, "page.js"), "console.log(1);");
  fill("dist");
});
afterEach(() => rmSync(root, { recursive: true }));

/** A site built earlier. */
function fill(folder: string): void {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, "old.html"), "old");
}
const filesOf = (folder: string): readonly string[] => readdirSync(join(root, folder)).toSorted();
const beside = (): readonly string[] => filesOf(".").filter((name) => name.startsWith("dist"));

/** A plugin that writes files, and then does what it is told. */
const site = (then: () => unknown = () => {}, bytes = 10): Plugin => ({
  name: "site",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "new.html", source: "n".repeat(bytes) });
  },
  writeBundle: { order: "post", handler: async () => void (await then()) },
});

const buildSite = (plugin: Plugin, options: { outDir?: string; emptyOutDir?: boolean } = {}) =>
  build({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [plugin, outputPlugin()],
    build: { ...options, rolldownOptions: { input: join(root, "page.js") } },
  });

const fail = (): never => {
  throw new Error("a fault");
};
const canMount = (() => {
  const folder = mkdtempSync("/tmp/mount-");
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", folder], { stdio: "ignore" });
    execFileSync("umount", [folder]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
})();

describe("the old site stays", () => {
  afterEach(() => {
    expect(filesOf("dist")).toEqual(["old.html"]);
    expect(readFileSync(join(root, "dist/old.html"), "utf8")).toBe("old");
  });

  test("when something fails while the pages are made", async () => {
    await expect(buildSite({ ...site(), generateBundle: fail })).rejects.toThrow("a fault");
    expect(beside()).toEqual(["dist"]);
  });

  test("when something fails once they are written", async () => {
    await expect(buildSite(site(fail))).rejects.toThrow("a fault");
    expect(beside()).toEqual(["dist"]);
  });

  test("when the build is killed, and the next one tidies up", async () => {
    writeFileSync(
      join(root, "build.mts"),
      `import { build } from "vite";
       import { outputPlugin } from ${JSON.stringify(resolve("src/site/vite/output-plugin.ts"))};
       const stop = { name: "stop", writeBundle() { console.log("written"); return new Promise(() => setInterval(() => {}, 1e6)); } };
       await build({ root: ${JSON.stringify(root)}, configFile: false, logLevel: "silent",
         plugins: [stop, outputPlugin()], build: { rolldownOptions: { input: ${JSON.stringify(join(root, "page.js"))} } } });`,
    );
    const child = spawn(process.execPath, ["--import", "tsx", join(root, "build.mts")]);
    await once(child.stdout, "data");
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(filesOf("dist")).toEqual(["old.html"]);
    expect(beside()).toEqual(["dist", `dist.${child.pid}.new`]);
    await expect(buildSite(site(fail))).rejects.toThrow("a fault");
    expect(beside()).toEqual(["dist"]);
  });

  test("when a build was killed between the two renames", async () => {
    rmSync(join(root, "dist"), { recursive: true });
    fill("dist.999999999.old");
    await expect(buildSite(site(fail))).rejects.toThrow("a fault");
    expect(beside()).toEqual(["dist"]);
  });

  test.skipIf(!canMount)("when the disk is full", async () => {
    const disk = join(root, "disk");
    mkdirSync(disk);
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", disk]);
    try {
      fill("disk/site");
      await expect(buildSite(site(undefined, 1e6), { outDir: "disk/site" })).rejects.toThrow(
        /no space|ENOSPC/i,
      );
      expect(filesOf("disk")).toEqual(["site"]);
      expect(filesOf("disk/site")).toEqual(["old.html"]);
    } finally {
      execFileSync("umount", [disk]);
    }
  });

  test("where the build was told to write over the sources", async () => {
    await expect(buildSite(site(), { outDir: "." })).rejects.toThrow("holds the sources");
    await expect(buildSite(site(), { outDir: ".." })).rejects.toThrow("holds the sources");
  });
});

describe("the new site takes its place", () => {
  test("at once, with nothing left of the old one or beside it", async () => {
    await buildSite(site(() => expect(filesOf("dist")).toEqual(["old.html"])));
    expect(filesOf("dist")).toEqual(["assets", "new.html"]);
    expect(beside()).toEqual(["dist"]);
  });

  test("behind a link, and beside a repository", async () => {
    fill("real/.git");
    symlinkSync("real", join(root, "linked"));
    await buildSite(site(), { outDir: "linked" });
    expect(filesOf("linked")).toEqual([".git", "assets", "new.html"]);
    expect(filesOf("real/.git")).toEqual(["old.html"]);
  });

  test("where there was none", async () => {
    await buildSite(site(), { outDir: "deep/down" });
    expect(filesOf("deep/down")).toEqual(["assets", "new.html"]);
  });

  test("outside the project only if that is said", async () => {
    const outDir = mkdtempSync("/tmp/output-");
    writeFileSync(join(outDir, "theirs"), "");
    await expect(buildSite(site(), { outDir })).rejects.toThrow("--emptyOutDir");
    expect(readdirSync(outDir)).toEqual(["theirs"]);
    await buildSite(site(), { outDir, emptyOutDir: true });
    expect(readdirSync(outDir).toSorted()).toEqual(["assets", "new.html"]);
    rmSync(outDir, { recursive: true });
    expect(existsSync(outDir)).toBe(false);
  });
});
