// Forced failures, in both languages: whatever breaks, every placed city and a year control are left, never a blank.
import { expect, test, type Page } from "@playwright/test";
import { LANGUAGES } from "./fixtures.ts";
import { expectWholePoster, expectYearControl } from "./expect-poster.ts";
import { launchOptions } from "./launch.ts";
import { zoomIn, zoomToLive } from "./zoom-to-live.ts";

test.use({ launchOptions: launchOptions(true) });

const message = (page: Page) => page.locator(".message");
const sentence = (page: Page) => page.locator("#places .late");

for (const { language, root } of LANGUAGES) {
  test.describe(language, () => {
    test.describe("no JavaScript", () => {
      test.use({ javaScriptEnabled: false });
      test("radio buttons choose the year", async ({ page }) => {
        for (const view of ["", "embed/map/"]) {
          await page.goto(root + view);
          await expectWholePoster(page);
          await expectYearControl(page);
          await expect(sentence(page)).toContainText("JavaScript");
        }
      });

      test("no field is seen that finds nothing, though the browser's rules cannot ask for script", async ({
        page,
      }) => {
        await page.route(/\/$/, async (route) => {
          const response = await route.fetch();
          const html = (await response.text()).replaceAll(/\(scripting: ?none\)/g, "(unheard-of)");
          await route.fulfill({ response, body: html });
        });
        await page.goto(root);
        await expect(page.locator("#search")).toBeHidden();
        await expect(page.locator("#finder a")).toBeVisible();
      });
    });

    test("script blocked", async ({ page }) => {
      await page.route("**/*.js", (route) => route.abort());
      await page.goto(root);
      await expectWholePoster(page);
      await expectYearControl(page);
      await expect(sentence(page)).toHaveCSS("opacity", "1");
    });

    test("syntax too new for the browser", async ({ page }) => {
      await page.route("**/*.js", (route) =>
        route.fulfill({ contentType: "text/javascript", body: "let a = b ?? ?? c;" }),
      );
      await page.goto(root);
      await expectWholePoster(page);
      await expectYearControl(page);
    });

    test("a throw at start", async ({ page }) => {
      await page.addInitScript("JSON.parse = () => { throw new Error('forced'); };");
      await page.goto(root);
      await expectWholePoster(page);
      await expectYearControl(page);
    });

    test("a throw after the slider has come", async ({ page }) => {
      await page.addInitScript("window.matchMedia = () => { throw new Error('forced'); };");
      await page.goto(root);
      await expect(page.locator("input[type=range]")).toBeVisible();
      await expectWholePoster(page);
      await expectYearControl(page);
    });

    test("worker blocked", async ({ page }) => {
      await page.route("**/*worker*", (route) => route.abort());
      await page.goto(root);
      await zoomIn(page);
      await expect(message(page)).not.toBeEmpty({ timeout: 45_000 });
      await expect(page.locator("html")).not.toHaveAttribute("data-map", "live");
      await expectWholePoster(page);
      await expectYearControl(page);
    });

    test("base map missing", async ({ page }) => {
      await page.route("**/*.pmtiles", (route) => route.fulfill({ status: 404 }));
      await page.goto(root);
      await zoomIn(page);
      await expect(message(page)).not.toHaveText(/…|^$/, { timeout: 45_000 });
      await expectWholePoster(page);
      await expectYearControl(page);
    });

    test("data file 404", async ({ page }) => {
      await page.route("**/cities-*.json", (route) => route.fulfill({ status: 404 }));
      await page.goto(root);
      await page.locator("#search").hover();
      await expect(message(page)).not.toHaveText(/…|^$/);
      await expectWholePoster(page);
      await expectYearControl(page);
    });

    test("offline after the page has come", async ({ page, context }) => {
      await page.goto(`${root}embed/map/`);
      await expect(page.locator("#map-zoom button").first()).toBeVisible();
      await context.setOffline(true);
      await zoomIn(page);
      await expect(message(page)).not.toHaveText(/…|^$/);
      await expectWholePoster(page);
      await expectYearControl(page);
    });

    test("print", async ({ page }) => {
      await page.goto(root);
      await zoomToLive(page);
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      await expectWholePoster(page);
      await expect(page.locator(".strip")).toBeVisible();
      await expect(page.locator("html")).toHaveCSS("background-color", "rgb(251, 250, 248)");
    });
  });
}
