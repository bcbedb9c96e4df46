// What is heard of charts that stand alone, and of the year's slider while it plays: each choice once, nothing on the way.
import { CHART_NAMES } from "../model/view-names.ts";
import { expect, LANGUAGES, test } from "./fixtures.ts";
import { openJourney } from "./said.ts";
import { YEARS } from "./tables.ts";

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: "reduce" }));

for (const { language, root } of LANGUAGES)
  test(`${language}: what is chosen in a chart that stands alone is said once, by its name, in a line that was there`, async ({
    page,
  }) => {
    test.slow();
    const journey = await openJourney(page);
    const said = () => journey.log().filter((line) => line.startsWith("says:")).length;
    const heard: string[] = [];
    for (const name of CHART_NAMES) {
      await page.goto(`${root}embed/${name}/`);
      const line = page.locator("body > p[role=status]");
      await expect(line).toBeEmpty();
      const same = await line.elementHandle();
      const marks = page.locator("#chart :is(a[data-city],a[data-year])");
      if ((await marks.count()) === 0) continue;
      heard.push(name);
      const folded = page.locator("#chart details:has(a[data-city]) summary");
      if ((await folded.count()) > 0) await folded.first().click();
      const words = await marks.first().evaluate((mark) => {
        const [text = ""] = (mark.textContent ?? "").trim().split(/[,\d]|\s{2}/);
        return mark.getAttribute("aria-label") ?? text.trim();
      });
      const before = said();
      await marks.first().press("Enter");
      await journey.hears(new RegExp(`^says: \\p{L}.*${words}\\.`, "u"));
      await expect(marks.first()).toHaveAttribute("aria-current", "true");
      const first = await same?.textContent();
      const last = page.locator("#chart :is(a[data-city],a[data-year]):not(details:not([open]) *)").last();
      await last.dispatchEvent("click");
      await expect(last).toHaveAttribute("aria-current", "true");
      await expect(line).not.toHaveText(first ?? "");
      const city = await last.getAttribute("data-city");
      if (city !== null) {
        const chosen = (await line.textContent()) ?? "";
        await last.dispatchEvent("click");
        await expect(last).not.toHaveAttribute("aria-current");
        await expect(line).not.toHaveText(chosen);
      }
      await journey.note();
      expect(said() - before, name).toBe(city === null ? 2 : 3);
      // One line said it all.
      expect(await same?.textContent()).toBe(await line.textContent());
    }
    expect(heard.length).toBeGreaterThan(3);
  });

for (const path of ["", "embed/map/", "embed/growth/"])
  test(`/${path}: the slider that has the focus says that it plays, and the year where it rests, while the ring goes on`, async ({
    page,
  }) => {
    await page.goto(path);
    const slider = page.getByRole("slider");
    await slider.focus();
    await slider.evaluate((input: HTMLInputElement) => {
      const heard: string[] = (window.heard = []);
      new MutationObserver(() =>
        requestAnimationFrame(() => {
          const now = `${input.value}: ${input.getAttribute("aria-valuetext")}`;
          if (now !== heard.at(-1)) heard.push(now);
        }),
      ).observe(document.documentElement, { attributeFilter: ["data-year"] });
    });
    await page.keyboard.press("Space");
    const later = YEARS[3] ?? 0;
    await expect(page.locator("html")).toHaveAttribute("data-year", String(later));
    await expect(page.locator(".thumb")).toHaveAttribute(
      "style",
      new RegExp(`--i: ?${YEARS.indexOf(later)}`),
    );
    const heard = await page.evaluate(() => window.heard ?? []);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatch(/^\d+: \P{Nd}+$/u);
    // A key leads on from the year that is shown.
    await slider.press("ArrowRight");
    await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
    const year = Number(await page.locator("html").getAttribute("data-year"));
    expect(year).toBeGreaterThan(later);
    await expect(slider).toHaveValue(String(YEARS.indexOf(year)));
    await expect(slider).toHaveAttribute("aria-valuetext", new RegExp(`^${year}: `));
  });

test("no number of a drawing is heard alone: it has the words of a label, or is left to the table", async ({
  page,
}) => {
  for (const name of CHART_NAMES) {
    await page.goto(`embed/${name}/`);
    const alone = await page.locator("#chart svg text").evaluateAll((all) =>
      all
        .filter((text) => !text.closest(":is(svg,svg *):is([aria-hidden=true],[role=img],[aria-label])"))
        .map((text) => text.textContent.trim())
        .filter((text) => !/\p{L}/u.test(text)),
    );
    expect(alone, name).toEqual([]);
  }
  await page.goto("embed/vietnam-asean/");
  await expect(page.locator("#chart details table")).toBeAttached();
  await page.goto("embed/vietnam/");
  await expect(page.locator("#chart a[data-year]").last()).toHaveAccessibleName(/^Year \d{4}; [^:]+: \d+$/);
  await page.goto("embed/newcomers/");
  await expect(page.locator("#chart summary").first()).toHaveAccessibleName(/^\d{4} \p{L}/u);
});
