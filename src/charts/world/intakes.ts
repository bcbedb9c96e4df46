// Who came when: the newcomers of each year by name, beside the number that was announced.
import type { City, Cohort, Dataset } from "../../../data/schema.ts";

export interface Intake {
  readonly year: number;
  /** null in years in which cities were admitted one by one. */
  readonly announced: Cohort | null;
  /** Cities whose year of joining is stated. */
  readonly stated: readonly City[];
  /** Cities known only to have been members by this year's end; they may be of an earlier intake. */
  readonly by: readonly City[];
}

const yearOf = ({ announced }: Cohort): number => Number(announced.slice(0, 4));

/** Every year with an intake or a newcomer, oldest first. */
export function buildIntakes({ cities, cohorts }: Pick<Dataset, "cities" | "cohorts">): readonly Intake[] {
  const years = new Set([
    ...cities.flatMap(({ joined, joinedBy }) => joined ?? joinedBy ?? []),
    ...cohorts.map(yearOf),
  ]);
  return [...years]
    .toSorted((a, b) => a - b)
    .map((year) => ({
      year,
      announced: cohorts.find((cohort) => yearOf(cohort) === year) ?? null,
      stated: cities.filter(({ joined }) => joined === year),
      by: cities.filter(({ joinedBy }) => joinedBy === year),
    }));
}

/** Announced and known by name, in those years that have an announced number. */
export function sumIntakes(intakes: readonly Intake[]): {
  readonly intakes: number;
  readonly announced: number;
  readonly named: number;
} {
  const announced = intakes.filter((intake) => intake.announced !== null);
  return {
    intakes: announced.length,
    announced: announced.reduce((sum, intake) => sum + (intake.announced?.cities ?? 0), 0),
    named: announced.reduce((sum, { stated }) => sum + stated.length, 0),
  };
}

/** The longest bar: the end of every bar's scale, at least 1. */
export const longest = (intakes: readonly Intake[]): number =>
  Math.max(1, ...intakes.map(({ announced, stated }) => Math.max(announced?.cities ?? 0, stated.length)));
