// data/README.md explains every table and every column that it says it explains.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readTexts } from "./load.ts";
import {
  aliasesTable,
  cohortsTable,
  membersTable,
  networkTable,
  sightingsTable,
  sourcesTable,
} from "./tables.ts";
import { awardsTable, factsTable, milestonesTable, rostersTable } from "./tables-events.ts";
import { intakeGapsTable, rulingsTable, storyTable } from "./tables-story.ts";

const readme = readFileSync("data/README.md", "utf8");

test.each([...readTexts("data").keys()])("%s is named", (file) => expect(readme).toContain(`\`${file}\``));

const tables = [
  membersTable,
  sightingsTable,
  aliasesTable,
  networkTable,
  cohortsTable,
  awardsTable,
  milestonesTable,
  rostersTable,
  factsTable,
  storyTable,
  rulingsTable,
  intakeGapsTable,
  sourcesTable,
];
test.each(tables)("every column of $file is explained in its section", ({ file, columns }) => {
  const [, section = ""] = readme.split(`### \`${file}\``);
  const [own = ""] = section.split("\n##");
  for (const column of Object.keys(columns)) expect(own).toContain(`\`${column}\``);
});
