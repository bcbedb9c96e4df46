// All checks of the tables, in the order in which they report.
import { runChecks } from "./run-checks.ts";
import { ALIAS_CHECKS } from "./check-aliases.ts";
import { CITY_CHECKS } from "./check-cities.ts";
import { SIGHTING_CHECKS } from "./check-sightings.ts";
import { TABLE_CHECKS } from "./check-tables.ts";
import type { Finding, ReadResult } from "./read.ts";

const CHECKS = [...CITY_CHECKS, ...SIGHTING_CHECKS, ...ALIAS_CHECKS, ...TABLE_CHECKS];

/** Ids that some check lets pass, for a reason of their own. */
export const EXCUSED: ReadonlySet<string> = new Set(
  CHECKS.flatMap(({ excused = {} }) => Object.keys(excused)),
);

/** What every check finds in the tables, the rows that could not be read left aside. */
export const checkReading = (reading: ReadResult): readonly Finding[] => runChecks(CHECKS, reading);
