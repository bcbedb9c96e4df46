// The change log is read as it stands, and both languages' say as much.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseChangelog } from "./changelog.ts";

test("histories, versions and changes are told apart", () => {
  const changes = parseChangelog(
    "# Changes\n\nWords.\n\n## Data\n\n### 2026\n\n- One\n  goes on.\n- Two\n\n## Site\n\n### 0.2\n- Three\n### 0.1\n",
  );
  expect([...changes]).toEqual([
    ["Data", [{ name: "2026", changes: ["One goes on.", "Two"] }]],
    [
      "Site",
      [
        { name: "0.2", changes: ["Three"] },
        { name: "0.1", changes: [] },
      ],
    ],
  ]);
});

test("the Vietnamese log has the histories and versions of the English one, and as much to say of each", () => {
  const [en, vi] = ["CHANGELOG.md", "CHANGELOG.vi.md"].map((file) =>
    [...parseChangelog(readFileSync(file, "utf8"))].map(([history, versions]) => [
      history,
      versions.map(({ name, changes }) => [name, changes.length]),
    ]),
  );
  expect(vi).toEqual(en);
});

test("our own log has both histories, each with a version that says something", () => {
  const changes = parseChangelog(readFileSync("CHANGELOG.md", "utf8"));
  for (const history of ["Data", "Site"])
    expect(changes.get(history)?.[0]?.changes.length, history).toBeGreaterThan(0);
});
