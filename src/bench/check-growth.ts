// Runs the unit tests that read the tables on tables that have grown by a year, two cities and what belongs to them: none may know today's numbers.
import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { csvFormat, csvParse, type DSVRowString } from "d3-dsv";

const last: DSVRowString = csvParse(readFileSync("data/network.csv", "utf8")).at(-1) ?? {};
const more = (name: string, count: number): string => String(Number(last[name]) + count);
const year = more("year", 1);
const day = `${year}-01-02`;
const source = "grown-new-members";
const says = { says_en: "one of the new members", says_vi: "một trong các thành viên mới" };
const joined = { date: day, state: "joined", dated: "stated", evidence: "official", source, ...says };

/** Table → its further rows; a column that is left out is empty. */
const MORE: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  "sources.csv": [{ id: source, url: "https://news.example/new-members", publisher: "News", published: day }],
  // One in a country that has none yet, one in the country that has most.
  "members.csv": [
    {
      id: "is-heimaey",
      name: "Heimaey",
      country: "IS",
      region: "Europe and North America",
      lat: "63.43",
      lon: "-20.28",
      point_basis: "hand",
    },
    {
      id: "kr-ulleung-gun",
      name: "Ulleung-gun",
      country: "KR",
      region: "Asia and the Pacific",
      lat: "37.4844",
      lon: "130.9057",
      point_basis: "hand",
    },
  ],
  "sightings.csv": [
    { city: "is-heimaey", ...joined },
    { city: "kr-ulleung-gun", ...joined },
    { city: "vn-hanoi", ...joined, state: "member" },
  ],
  "network.csv": [
    {
      ...last,
      year,
      members: more("members", 12),
      countries: more("countries", 1),
      as_of: day,
      source,
    },
  ],
  "cohorts.csv": [{ announced: day, cities: "12", countries: "5", source }],
  "intake-gaps.csv": [
    {
      intake: day,
      read_en: "In the news.",
      read_vi: "Trong tin.",
      settle_en: "A list.",
      settle_vi: "Một danh sách.",
      source,
    },
  ],
  "milestones.csv": [
    {
      date: day,
      words_en: "Twelve more cities join.",
      words_vi: "Thêm mười hai thành phố.",
      headline: "yes",
      source,
    },
  ],
  "awards.csv": [{ city: "cn-beijing", name: "Beijing", country: "CN", year, source }],
  "rosters.csv": [{ country: "IS", as_of: day, count: "1", cities: "Heimaey", source }],
  "facts.csv": [
    {
      id: "grown",
      topic: "network",
      fact_en: "A further fact",
      fact_vi: "Thêm một dữ kiện",
      value: "7",
      as_of: day,
      source,
    },
  ],
};

/** A folder that is the repository to whoever reads files, but for the tables. */
function writeGrown(root: string): void {
  const link = (name: string): void => symlinkSync(resolve(name), join(root, name));
  for (const name of readdirSync(".")) if (name !== "data") link(name);
  mkdirSync(join(root, "data"));
  for (const name of readdirSync("data"))
    if (!name.endsWith(".csv")) link(join("data", name));
    else {
      const rows = csvParse(readFileSync(join("data", name), "utf8"));
      const text = csvFormat([...rows, ...(MORE[name] ?? [])], rows.columns);
      writeFileSync(join(root, "data", name), `${text}\n`);
    }
}

const root = mkdtempSync(join(tmpdir(), "grown-"));
try {
  writeGrown(root);
  const { status } = spawnSync(
    process.execPath,
    [
      resolve("node_modules/vitest/vitest.mjs"),
      "related",
      "--run",
      "--root",
      resolve("."),
      "--reporter",
      "dot",
      resolve("data/pipeline/load.ts"),
    ],
    { cwd: root, stdio: "inherit" },
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(root, { recursive: true });
}
