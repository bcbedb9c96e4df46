// The languages of the site: those that have a catalogue here. For the build alone, because it reads the folder.
import { readdirSync } from "node:fs";
import { WORD_LANGUAGES } from "../../data/schema.ts";
import type { Language } from "./translate.ts";

/** A catalogue's file is called by the language's code: fr.ts, pt-BR.ts. */
const CATALOGUE = /^([a-z]{2}(?:-[A-Z][A-Za-z]+)?)\.ts$/;

const found = readdirSync(import.meta.dirname).flatMap((name) => CATALOGUE.exec(name)?.[1] ?? []);

/** Codes; those that the facts are told in first. */
export const LANGUAGES: readonly Language[] = [
  ...WORD_LANGUAGES,
  ...found.filter((code) => WORD_LANGUAGES.every((each) => each !== code)).toSorted(),
];
