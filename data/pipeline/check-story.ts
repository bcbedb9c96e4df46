// The checks of the story, the rulings and the gaps: steps in order, in years and cities that are there, with holes that can be filled.
import {
  STORY_PLACEHOLDERS,
  DATA_LANGUAGES,
  type Dataset,
  type StoryHole,
  type StoryStep,
} from "../schema.ts";
import { memberIds, repeats, type Check, type Fault } from "./run-checks.ts";

const holesIn = (words: string): readonly string[] =>
  [...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");

const isHole = (name: string): name is StoryHole => STORY_PLACEHOLDERS.some((hole) => hole === name);

/** Holes whose number no other table has for the year. */
function unfilled({ network, cohorts }: Dataset, { year }: StoryStep): readonly StoryHole[] {
  const hasIntake = cohorts.some(({ announced }) => announced.startsWith(`${year}`));
  const summary = network.find((row) => row.year === year);
  return [
    ...(hasIntake ? [] : (["intake", "intakeCountries"] as const)),
    ...(summary === undefined || summary.countries === null ? (["countries"] as const) : []),
    ...(network.some((row) => row.year === year - 1) ? [] : (["before"] as const)),
  ];
}

const fault = (at: StoryStep, field: string, value: string, message: string): Fault => ({
  at,
  key: String(at.step),
  field,
  value,
  message,
});

const stepsInOrder: Check = {
  name: "the story's steps are 1, 2, 3 … through the years",
  tip: "number the rows in the order in which they are told, oldest year first",
  *findFaults({ dataset }) {
    for (const [i, row] of dataset.story.entries()) {
      const before = dataset.story[i - 1];
      if (row.step !== i + 1) yield fault(row, "step", String(row.step), `stands in place ${i + 1}`);
      if (before !== undefined && row.year < before.year)
        yield fault(row, "year", String(row.year), `comes after ${before.year}`);
    }
  },
};

const stepsThatCanBeShown: Check = {
  name: "a step is a state that the page has",
  tip: "year from network.csv, city from members.csv",
  *findFaults(reading) {
    const { dataset } = reading;
    const members = memberIds(reading);
    for (const row of dataset.story) {
      if (!dataset.network.some(({ year }) => year === row.year))
        yield fault(row, "year", String(row.year), "is not in network.csv");
      if (row.city !== null && !members.has(row.city))
        yield fault(row, "city", row.city, "is not in members.csv");
    }
  },
};

const holesThatCanBeFilled: Check = {
  name: "the holes of a step can be filled",
  tip: `holes are ${STORY_PLACEHOLDERS.map((hole) => `{${hole}}`).join(", ")}, the same in each language`,
  *findFaults({ dataset }) {
    for (const row of dataset.story) {
      const missing = unfilled(dataset, row);
      const wanted = [...new Set(holesIn(row.words.en))].toSorted().join(" ");
      for (const language of DATA_LANGUAGES) {
        const field = `words_${language}`;
        const holes = holesIn(row.words[language]);
        for (const hole of holes) {
          if (!isHole(hole)) yield fault(row, field, hole, "is no hole that is known");
          else if (missing.includes(hole)) yield fault(row, field, hole, `has no number in ${row.year}`);
        }
        if ([...new Set(holes)].toSorted().join(" ") !== wanted)
          yield fault(row, field, holes.join(" "), `has other holes than words_en: ${wanted}`);
      }
    }
  },
};

const uniqueRulings: Check = {
  name: "a ruling stands once",
  tip: "delete one of the two rows, or give the second question another id",
  findFaults: (reading) => repeats(reading.dataset.rulings, ({ id }) => id, "id", reading),
};

const gapsOfIntakes: Check = {
  name: "what is missing is told of an intake, once",
  tip: "intake is the day in cohorts.csv, or the year before the first of them",
  *findFaults(reading) {
    const { intakeGaps, cohorts } = reading.dataset;
    const days = cohorts.map(({ announced }) => announced).toSorted();
    const before = String(Number(days[0]?.slice(0, 4)) - 1);
    for (const row of intakeGaps)
      if (row.intake !== before && !days.includes(row.intake))
        yield { at: row, key: row.intake, field: "intake", value: row.intake, message: "is no intake" };
    yield* repeats(intakeGaps, ({ intake }) => intake, "intake", reading);
  },
};

/** All checks of the story, the rulings and the gaps. */
export const STORY_CHECKS: readonly Check[] = [
  stepsInOrder,
  stepsThatCanBeShown,
  holesThatCanBeFilled,
  uniqueRulings,
  gapsOfIntakes,
];
