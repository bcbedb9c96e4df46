// The languages of the site: those that have a catalogue in src/i18n.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DATA_LANGUAGES } from "../../data/schema.ts";
import type { Language } from "../i18n/translate.ts";

/** A catalogue's file is called by the language's code: fr.ts, pt-BR.ts. */
const CATALOGUE = /^([a-z]{2}(?:-[A-Z][A-Za-z]+)?)\.ts$/;

const found = readdirSync(join(import.meta.dirname, "../i18n")).flatMap(
  (name) => CATALOGUE.exec(name)?.[1] ?? [],
);

/** Codes; those that the facts are told in first. */
export const LANGUAGES: readonly Language[] = [
  ...DATA_LANGUAGES,
  ...found.filter((code) => DATA_LANGUAGES.every((each) => each !== code)).toSorted(),
];
