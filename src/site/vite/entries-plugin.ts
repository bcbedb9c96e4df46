// The scripts that pages start, one for each language, so that no page carries words it does not show.
import { resolve } from "node:path";
import { runnerImport, type Plugin } from "vite";
import { PAGE_KEYS, SHARED_KEYS, type ClientKey } from "../../i18n/key-sets.ts";
import type * as Catalogues from "../catalogues.ts";
import { LANGUAGES } from "../languages.ts";
import type { Entry } from "../pages.ts";
import type { Language } from "../../i18n/translate.ts";

/** Name of a script → its source. */
const SOURCES = {
  full: "full-page.tsx",
  embed: "embed-map.ts",
  "embed-growth": "embed-year-chart.ts",
  "embed-chart": "embed-chart.ts",
  story: "story.ts",
} as const satisfies Readonly<Record<Entry, string>>;

const ENTRY = "virtual:entry/";
const WORDS = "virtual:words/";

/** The entry's module, and the name of its chunk's entry. */
export const entryId = (entry: Entry, language: Language): string => `${ENTRY}${entry}/${language}`;
export const entryName = (entry: Entry, language: Language): string => `${entry}-${language}`;

/** What the bundler starts from. */
export const ENTRIES: Readonly<Record<string, string>> = Object.fromEntries(
  (Object.keys(SOURCES) as Entry[]).flatMap((entry) =>
    LANGUAGES.map((language) => [entryName(entry, language), entryId(entry, language)]),
  ),
);

const fileOf = (name: string): string => JSON.stringify(resolve(import.meta.dirname, "../../app", name));

/** The catalogues find each other by Vite's glob, which a config file itself has not. */
async function readCatalogues(): Promise<typeof Catalogues> {
  const { module } = await runnerImport<typeof Catalogues>(resolve(import.meta.dirname, "../catalogues.ts"), {
    configFile: false,
    logLevel: "error",
  });
  return module;
}

const isEntry = (name: string): name is Entry => Object.hasOwn(SOURCES, name);
const isLanguage = (name: string): name is Language => LANGUAGES.some((language) => language === name);

/** What `entry/language` names. */
function parse(path: string): { readonly entry: Entry; readonly language: Language } {
  const [entry = "", language = ""] = path.split("/");
  if (!isEntry(entry) || !isLanguage(language)) throw new Error(`no entry ${path}`);
  return { entry, language };
}

async function wordsModule(path: string): Promise<string> {
  const { entry, language } = parse(path);
  const { catalogueOf } = await readCatalogues();
  const { meta, words } = catalogueOf(language);
  const keys: readonly ClientKey[] = entry === "full" ? PAGE_KEYS : SHARED_KEYS;
  const needed = Object.fromEntries(keys.map((key) => [key, words[key]]));
  const { unreviewed: _, ...writing } = meta;
  return `import { setPageWords } from ${fileOf("contract/page-words.ts")};\nsetPageWords(${JSON.stringify({ writing, words: needed })});\n`;
}

function entryModule(path: string): string {
  const { entry, language } = parse(path);
  return `import "${WORDS}${path}";\nimport ${fileOf(`entries/${SOURCES[entry]}?${language}`)};\n`;
}

/** Words first, then the script that needs them; both by names that no other entry uses, so that they are one file. */
export function entriesPlugin(): Plugin {
  return {
    name: "entries",
    resolveId: (id) => (id.startsWith(ENTRY) || id.startsWith(WORDS) ? `\0${id}` : null),
    async load(inner) {
      const id = inner.slice(1);
      if (id.startsWith(WORDS))
        return { code: await wordsModule(id.slice(WORDS.length)), moduleSideEffects: true };
      if (id.startsWith(ENTRY)) return { code: entryModule(id.slice(ENTRY.length)), moduleSideEffects: true };
      return null;
    },
  };
}
