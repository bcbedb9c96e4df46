// The numbers that the words of a story's step leave open.
import type { Dataset, StoryHole, StoryStep } from "../../data/schema.ts";
import { HOME_COUNTRY, isMember } from "./membership.ts";
import type { YearSummary } from "./years.ts";

/** The fillings of a step, only those that its year has. Throws a TypeError if the year is none of `years`. */
export function storyNumbers(
  { year }: Pick<StoryStep, "year">,
  { cities, cohorts }: Pick<Dataset, "cities" | "cohorts">,
  years: readonly Pick<YearSummary, "year" | "members" | "countries" | "placed">[],
): Readonly<Partial<Record<StoryHole, number>>> {
  const summary = years.find((each) => each.year === year);
  if (summary === undefined)
    throw new TypeError(`the story tells of ${year}, which is no year of the network`);
  const before = years.find((each) => each.year === year - 1);
  const intake = cohorts.find(({ announced }) => announced.startsWith(`${year}`));
  return {
    members: summary.members,
    placed: summary.placed,
    vietnam: cities.filter((city) => city.country === HOME_COUNTRY && isMember(city, year)).length,
    ...(summary.countries !== null && { countries: summary.countries }),
    ...(before && { before: before.members }),
    ...(intake && { intake: intake.cities, intakeCountries: intake.countries }),
  };
}
