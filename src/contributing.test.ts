// What contributors are promised: what they are led to is there, the hook refuses what is staged with a fault, and a tag finds its part of the changes.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseChangelog } from "./model/changelog.ts";

describe.each(["README.md", ".github/CONTRIBUTING.md"])("%s leads to", (document) => {
  const text = readFileSync(document, "utf8");

  test("files that are there; a name alone lies in a folder that its line names", () => {
    const missing = text.split("\n").flatMap((line) => {
      const paths = [...line.matchAll(/(?<![\w/.-])(?:src|data|public|\.github)\/[\w./-]*\w/g)].map(
        ([path]) => path,
      );
      const names = [...line.matchAll(/`([\w-]+\.(?:tsx?|css))`/g)].map(([, name = ""]) => name);
      const folders = paths.flatMap((path) => [path, dirname(path)]);
      const isThere = (name: string): boolean => folders.some((folder) => existsSync(join(folder, name)));
      return paths.filter((path) => !existsSync(path)).concat(names.filter((name) => !isThere(name)));
    });
    expect(missing).toEqual([]);
  });

  test("scripts that npm knows", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
      scripts: Record<string, string>;
    };
    const named = [...text.matchAll(/npm (?:run ([\w:]+)|(start|test)\b)/g)].map(
      ([, run, short]) => run ?? short,
    );
    expect(named).not.toEqual([]);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });
});

describe("the hook before a commit", () => {
  let repository = "";
  // A hook of the outer repository would hand its own on.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, { cwd: repository, env, encoding: "utf8" });
  const write = (file: string, text: string): void => writeFileSync(join(repository, file), text);
  const commit = () =>
    spawnSync(
      "git",
      ["-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--allow-empty", "-m", "test: hook"],
      { cwd: repository, env, encoding: "utf8" },
    );

  beforeAll(() => {
    repository = mkdtempSync(join(tmpdir(), "hook-"));
    git("init", "--quiet");
    git("config", "core.hooksPath", ".githooks");
    for (const file of [".githooks", ".oxlintrc.json", ".prettierignore", "package.json"]) {
      cpSync(file, join(repository, file), { recursive: true });
      git("add", file);
    }
    symlinkSync(resolve("node_modules"), join(repository, "node_modules"));
  });
  afterAll(() => rmSync(repository, { recursive: true }));

  test.each([
    { what: "formatted and without a fault", text: "export const year = 2013;\n", refused: null },
    { what: "not formatted", text: "export const year=2013", refused: "a b.ts" },
    { what: "with a fault", text: "export const year: any = 2013;\n", refused: "no-explicit-any" },
  ])("$what", { timeout: 60_000 }, ({ text, refused }) => {
    write("a b.ts", text);
    git("add", "a b.ts");
    // Mended, but not staged: what is committed is what counts.
    write("a b.ts", "export const year = 2013;\n");
    const { status, stdout, stderr } = commit();
    expect(status === 0, stderr).toBe(refused === null);
    expect(stdout + stderr).toContain(refused ?? "test: hook");
  });
});

describe("the notes of a release", () => {
  const notes = (tag: string) => spawnSync(".github/release-notes", [tag], { encoding: "utf8" });
  const tags = [...parseChangelog(readFileSync("CHANGELOG.md", "utf8"))].flatMap(([history, versions]) =>
    versions.map(({ name, changes }) => ({
      tag: (history === "Data" ? "data-" : "v") + (name.split(" ")[0] ?? ""),
      changes,
    })),
  );

  test.each(tags)("$tag: its section of the changes, whole and alone", ({ tag, changes }) => {
    const [printed = []] = [...parseChangelog(`## A\n### B\n${notes(tag).stdout}`).values()].map((versions) =>
      versions.flatMap((version) => version.changes),
    );
    expect(printed).toEqual(changes);
  });

  test.each(["v9999.0.0", "data-1999-01-01", "v", ""])("“%s” has none, and fails", (tag) => {
    expect(notes(tag)).toMatchObject({ status: 1, stdout: "" });
  });
});
