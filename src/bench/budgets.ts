// Holds the build in dist/ against the budgets of package.json; fails with the names of those that are passed.
import { readFileSync } from "node:fs";
import { isBroken, weighAll } from "./budget-rules.ts";
import { readFiles } from "./files.ts";
import { toTable } from "./table.ts";

const { budgets } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly budgets: Readonly<Record<string, number>>;
};
const weighed = weighAll(budgets, readFiles("dist"));
const cells = ({ name, bytes, limit }: (typeof weighed)[number]) => [
  name,
  bytes === null ? "missing" : String(bytes),
  String(limit),
  bytes === null ? "" : `${Math.round((bytes / limit) * 100)} %`,
];
console.log(toTable([["bytes, brotli 11", "is", "budget", ""], ...weighed.map(cells)]));

for (const { name, bytes, limit } of weighed.filter(isBroken)) {
  console.error(
    bytes === null
      ? `${name} has a budget but is not in dist/`
      : `${name} takes ${bytes} bytes, ${bytes - limit} more than its budget of ${limit}`,
  );
  process.exitCode = 1;
}
