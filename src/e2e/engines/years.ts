// The years of the site that was built, from the table that it offers.
import { readFileSync } from "node:fs";
import { DIST } from "./test.ts";

/** Each year with what is announced for it, the earliest first, as the table writes them. */
export const YEARS: readonly { readonly year: string; readonly members: string }[] = readFileSync(
  `${DIST}/data/network.csv`,
  "utf8",
)
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((row) => {
    const [year = "", members = ""] = row.split(",");
    return { year, members };
  });
