// Letters twice as large as usual, and pages as narrow as a zoom of 400 % makes them: nothing is cut off or covered.
import { LANGUAGES } from "../../site/languages.ts";
import { PAGES, VIEWS } from "../../site/pages.ts";
import type { Language } from "../../i18n/translate.ts";
import { expectSeen, rootAttribute, textOf } from "./page.ts";
import { ask } from "./tab.ts";
import { expect, test } from "./test.ts";
import { textFaults } from "./text-boxes.ts";

const SCREENS = [
  { width: 320, height: 740, text: 2 },
  { width: 360, height: 740, text: 2 },
  { width: 320, height: 256, text: 1 },
] as const;
/** Frames as narrow as articles have them; the archipelagos' names are longest in Vietnamese. */
const NARROW = [
  { width: 280, height: 740, text: 2 },
  { width: 280, height: 740, text: 1 },
] as const;

/** Every page of a language but the list of all cities; the map of the world and of what lies round the archipelagos. */
const pagesOf = (language: Language) =>
  PAGES.filter((page) => page.language === language && page.view !== "cities").flatMap(({ view, path }) =>
    (view === "embed-map" ? ["", "?region=vietnam", "?region=asia-pacific"] : [""]).map((query) => ({
      view,
      address: path + query,
    })),
  );

for (const language of LANGUAGES)
  for (const screen of [...SCREENS, ...(language === "vi" ? NARROW : [])])
    test(`${language}: ${screen.width} × ${screen.height}, letters × ${screen.text}`, async ({
      open,
      site,
    }) => {
      const tab = await open({ ...screen, webgl: false, still: true });
      for (const { view, address } of pagesOf(language)) {
        await tab.goto(`${site.origin}/${address}`);
        await expectSeen(tab, "h1");
        if (VIEWS[view].script !== null)
          await expect.poll(() => rootAttribute(tab, "data-city")).not.toBeNull();
        expect.soft(await textFaults(tab), `/${address}`).toEqual([]);
        const names = await ask(tab, () =>
          [...document.querySelectorAll(".inset span")].map(({ textContent }) =>
            textContent.replaceAll(/\s+/g, " "),
          ),
        );
        for (const name of names)
          expect.soft(await textOf(tab, ".isle, .inset span"), `/${address}`).toContain(name);
      }
    });
