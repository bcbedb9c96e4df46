// Charts by keyboard: one stop each, arrow keys within, and every mark says in words what it stands for.
import { VIETNAM_CHARTS } from "../model/view-names.ts";
import { expect, LANGUAGES, test } from "./fixtures.ts";

const MARKS = "a[data-city],a[data-year]";

for (const { language, root } of LANGUAGES)
  test(`${language}: a chart is one stop, and the arrow keys reach its last mark and choose it`, async ({
    page,
  }) => {
    await page.goto(root);
    await expect(page.getByRole("slider")).toBeVisible();
    const stops: (readonly [string, number])[] = [];
    for (const name of VIETNAM_CHARTS) {
      const marks = page.locator(`#${name} :is(${MARKS})`);
      if ((await marks.count()) === 0) continue;
      stops.push([
        name,
        await marks.evaluateAll(
          (all) => all.filter((mark) => mark.tabIndex === 0 && mark.isConnected).length,
        ),
      ]);
      await expect(marks.first()).toHaveAccessibleDescription(/\p{L}/u);
    }
    const sized = page.locator("#vietnam-size a.row");
    await expect(sized.first()).toHaveAccessibleName(/^\p{L}.*: [\p{Nd}.,]+ \p{L}/u);
    await expect(sized.last()).toHaveAccessibleName(/^\p{L}.*: [\p{Nd}.,]+ %; .*: [\p{Nd}.,]+ %$/u);
    await expect(page.locator(".units a").first()).toHaveAccessibleName(
      language === "en" ? /\d wards and communes before, \d+ after/ : /có \d+ phường, xã, nay có \d/,
    );
    expect(stops.length).toBeGreaterThan(3);
    expect(stops.filter(([, count]) => count !== 1)).toEqual([]);

    const marks = page.locator(`#vietnam-size :is(${MARKS})`);
    await marks.first().focus();
    await page.keyboard.press("ArrowDown");
    await expect(marks.nth(1)).toBeFocused();
    await page.keyboard.press("End");
    await expect(marks.last()).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await expect(marks.last()).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.locator("#vietnam-size .quiet a").first()).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await expect(marks.last()).toBeFocused();
    await page.keyboard.press("Enter");
    const city = (await marks.last().getAttribute("data-city")) ?? "";
    await expect(page.locator("html")).toHaveAttribute("data-city", city);
  });

test("without script every mark of a chart is a link", async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  await page.goto("embed/vietnam-size/");
  const links = page.locator(`:is(${MARKS})`);
  expect(await links.count()).toBeGreaterThan(6);
  expect(await links.evaluateAll((all) => all.every(({ tabIndex }) => tabIndex === 0))).toBe(true);
  await page.close();
});
