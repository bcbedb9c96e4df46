// What every browser test shares: pages in both languages, and a page that reports what must not happen.
import { expect, test as base } from "@playwright/test";

export const LANGUAGES = [
  { language: "en", root: "" },
  { language: "vi", root: "vi/" },
] as const;

/** A page on which an uncaught error, a console error or a request to another origin fails the test. */
export const test = base.extend<{ readonly watched: readonly string[] }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(`uncaught: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(`console: ${message.text()} ${message.location().url}`);
      });
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (!["data:", "blob:"].includes(url.protocol) && url.origin !== new URL(baseURL ?? "").origin)
          faults.push(`another origin: ${url.href}`);
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
