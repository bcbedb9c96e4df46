// What the account says in sentences: every number of it, and, where more are named than announced, that it is so.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../../data/pipeline/load.ts";
import { catalogueOf } from "../../site/catalogues.ts";
import { LANGUAGES } from "../../site/languages.ts";
import { createLocale } from "../../i18n/translate.ts";
import { accountOf, WORLD, type Account } from "../../model/account.ts";
import { linesOf } from "./AccountOfYears.tsx";

const small = fc.nat({ max: 900 });
/** Accounts as `accountOf` makes them. */
const accounts: fc.Arbitrary<Account> = fc
  .record({ count: small, named: small, surely: small, gone: small })
  .map(({ count, named, surely, gone }) => ({
    year: 2025,
    announced: { count, asOf: "2025", source: "a" },
    named,
    earlier: surely + gone,
    gone,
    unnamed: {
      least: Math.max(0, count - named - surely - gone),
      most: Math.max(0, count - named - surely),
    },
    over: Math.max(0, named + surely - count),
  }));

describe.each(LANGUAGES)("%s", (language) => {
  const { meta, words } = catalogueOf(language);
  const locale = createLocale(meta, words);
  const said = (account: Account): string => linesOf(locale, account).join(" ");

  test("more named than announced is said, and only then; else the bounds are", () => {
    fc.assert(
      fc.property(accounts, (account) => {
        const text = said(account);
        expect(text.includes(locale.t("accountOver", { over: account.over }))).toBe(account.over > 0);
        const { least, most } = account.unnamed ?? { least: 0, most: 0 };
        // Arabic says one and two in words.
        const inWords = locale.language === "ar" ? 2 : 0;
        if (most > inWords) expect(text).toContain(locale.number(most));
        if (least > inWords) expect(text).toContain(locale.number(least));
        expect(text).not.toMatch(/\{\w+\}/);
      }),
    );
  });

  test("three lines at most for every year of the tables", () => {
    const dataset = loadDataset("data");
    for (const { year } of dataset.network)
      expect(linesOf(locale, accountOf(dataset, WORLD, year)).length).toBeLessThanOrEqual(3);
  });
});
