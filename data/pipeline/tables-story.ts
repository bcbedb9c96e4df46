// The columns of the tables that are read on pages: the steps of the story, rulings on what sources disagree about, and what is missing of the intakes.
import type { IntakeGap, Ruling, StoryStep } from "../schema.ts";
import { PLACES, type Place } from "../../src/model/places.ts";
import { date, oneOf, optional, slug, text, wholeNumber, year } from "./columns.ts";
import { sourceColumn, table } from "./tables.ts";

const placeNames = new Map<string, Place>(PLACES.map((name) => [name, name]));
const furtherSource = optional(slug("id of a second source, where one is not enough"));

const sourcesOf = (source: string, further: string | null): readonly string[] =>
  Object.freeze(further === null ? [source] : [source, further]);

export const storyTable = table(
  "story.csv",
  {
    step: wholeNumber("1, 2, 3 …; part of the step's address"),
    year: year("year that the page shows"),
    region: oneOf("place that the map shows, as in links", placeNames),
    city: optional(slug("id of the city that the step is about")),
    title_en: text("title in English"),
    title_vi: text("the same in Vietnamese"),
    words_en: text("what happened, in English, with holes for the year's numbers"),
    words_vi: text("the same in Vietnamese, with the same holes"),
    source: sourceColumn,
    source_other: furtherSource,
  },
  (c): StoryStep => ({
    step: c.step,
    year: c.year,
    place: c.region,
    city: c.city,
    title: { en: c.title_en, vi: c.title_vi },
    words: { en: c.words_en, vi: c.words_vi },
    sources: sourcesOf(c.source, c.source_other),
  }),
);

export const rulingsTable = table(
  "rulings.csv",
  {
    id: slug("stable id"),
    question_en: text("the question, in English"),
    question_vi: text("the same in Vietnamese"),
    sides_en: text("what the sources say, in English"),
    sides_vi: text("the same in Vietnamese"),
    decision_en: text("what these tables do about it, in English"),
    decision_vi: text("the same in Vietnamese"),
    decided: date("when it was decided"),
    source: sourceColumn,
    source_other: furtherSource,
  },
  (c): Ruling => ({
    id: c.id,
    question: { en: c.question_en, vi: c.question_vi },
    sides: { en: c.sides_en, vi: c.sides_vi },
    decision: { en: c.decision_en, vi: c.decision_vi },
    decided: c.decided,
    sources: sourcesOf(c.source, c.source_other),
  }),
);

export const intakeGapsTable = table(
  "intake-gaps.csv",
  {
    intake: date("day of an intake in cohorts.csv, or the last year before the first of them"),
    read_en: text("what was read of it, in English"),
    read_vi: text("the same in Vietnamese"),
    settle_en: text("what would settle the rest, in English"),
    settle_vi: text("the same in Vietnamese"),
    source: sourceColumn,
    source_other: furtherSource,
  },
  (c): IntakeGap => ({
    intake: c.intake,
    read: { en: c.read_en, vi: c.read_vi },
    settle: { en: c.settle_en, vi: c.settle_vi },
    sources: sourcesOf(c.source, c.source_other),
  }),
);
