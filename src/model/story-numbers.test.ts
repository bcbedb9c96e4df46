// The story's numbers are those of the tables; the change log is read as it stands.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadDataset } from "../../data/pipeline/load.ts";
import { parseChangelog } from "./changelog.ts";
import { storyNumbers } from "./story-numbers.ts";
import { buildYears } from "./years.ts";

const dataset = loadDataset("data");
const years = buildYears(dataset);

test("a year has its total, the one before, its intake and Viet Nam's members", () =>
  expect(storyNumbers({ year: 2020 }, dataset, years)).toEqual({
    members: 229,
    before: 170,
    countries: 64,
    placed: years.find(({ year }) => year === 2020)?.placed,
    vietnam: 2,
    intake: 54,
    intakeCountries: 27,
  }));

test("what a year has not is left out, zero is not", () => {
  expect(storyNumbers({ year: 2013 }, dataset, years)).toEqual({
    members: 0,
    countries: 0,
    placed: 0,
    vietnam: 0,
  });
  expect(storyNumbers({ year: 2015 }, dataset, years)).not.toHaveProperty("countries");
});

test("a year that is none throws", () =>
  expect(() => storyNumbers({ year: 1999 }, dataset, years)).toThrow(/1999/));

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
