// Finding: the search field, filters and their address, and what map and table make of them.
import type { Page } from "@playwright/test";
import { rollups } from "d3-array";
import { dotsSeen } from "./dots.ts";
import { ROWS } from "../charts/world/ranking-marks.ts";
import { expect, LANGUAGES, test } from "./fixtures.ts";
import { holdBack } from "./hold-back.ts";
import { BEFORE, FIRST, inRegion, LISTED, namedLike, newIn } from "./tables.ts";

/** So many finds are offered one by one; all of them together are one more. */
const OFFERED = 8;

const field = (page: Page) => page.locator("#search");
const options = (page: Page) => page.locator("#found [role=option]");
const card = (page: Page) => page.locator(".card");
const status = (page: Page) => page.locator(".asked > p:first-child");
const rings = (page: Page) => dotsSeen(page.locator(".marks .mark"));

/** Everything is there when the count is. */
const ready = async (page: Page): Promise<void> => {
  await page.locator("#search").hover();
  await expect(status(page)).toContainText(String(LISTED));
};

for (const { language, root } of LANGUAGES) {
  test.describe(language, () => {
    const hanoi = language === "en" ? "Hanoi" : "Hà Nội";

    test("every way to type Hà Nội finds it, rings it and opens its card by keyboard alone", async ({
      page,
    }) => {
      await page.goto(root);
      for (const typed of ["ha noi", "hanoi", "Hà Nội", "HANO"]) {
        await field(page).fill("");
        await field(page).pressSequentially(typed);
        await expect(options(page).first()).toContainText(hanoi);
        await expect.poll(() => rings(page)).toBe(1);
      }
      await expect(field(page)).toHaveAttribute("aria-activedescendant", "found-0");
      await page.keyboard.press("Enter");
      await expect(card(page).locator("h3")).toHaveText(hanoi);
      await expect(page).toHaveURL(/city=vn-hanoi/);
      await expect(options(page)).toHaveCount(0);
      await expect(field(page)).toHaveValue(hanoi);
      await expect(card(page).locator('a[href$="city/vn-hanoi/"]')).toBeVisible();
      await expect(card(page).locator('a[href$="embed/map/vn-hanoi/"]')).toBeVisible();
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      // The city alone is shown: what is handed on is its page.
      const address = new URL("city/vn-hanoi/", page.url()).href;
      await card(page).locator("p button").click();
      await expect(card(page).getByRole("status")).not.toBeEmpty();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
      const near = card(page).locator('a[href="?city=vn-son-la"]');
      await expect(near).toHaveText("Sơn La");
      await near.press("Enter");
      await expect(card(page).locator("h3")).toHaveText("Sơn La");
      await expect(page.locator(":focus")).toHaveAttribute("href", /^\?city=/);
    });

    test("what nobody is called is said politely; other names say what they found, and seoul finds its districts", async ({
      page,
    }) => {
      await page.goto(root);
      await field(page).click();
      await field(page).pressSequentially("Qwéxy");
      await expect(page.locator(".search [role=status]")).toContainText("“Qwéxy”");
      await expect(field(page)).toHaveAttribute("aria-expanded", "false");
      await expect(options(page)).toHaveCount(0);
      await field(page).fill("tp hcm");
      await expect(options(page)).toHaveText([/^(Ho Chi Minh City|TP\. Hồ Chí Minh) TPHCM · Vi/]);
      const seoul = namedLike("(Seoul)");
      await field(page).fill("seoul");
      await expect(options(page)).toHaveCount(Math.min(seoul, OFFERED) + 1);
      await expect(options(page).first()).toContainText("(Seoul)");
      await expect.poll(() => rings(page)).toBe(seoul);
      await page.keyboard.press("Escape");
      await expect(options(page)).toHaveCount(0);
      await expect(field(page)).toHaveValue("seoul");
      await page.keyboard.press("Escape");
      await expect(field(page)).toHaveValue("");
      await expect.poll(() => rings(page)).toBe(0);
    });
  });
}

test("arrows go round the options, and the last of them shows all that was found", async ({ page }) => {
  await page.goto("");
  await field(page).click();
  await field(page).pressSequentially("san");
  await expect(options(page)).not.toHaveCount(0);
  const last = (await options(page).count()) - 1;
  await page.keyboard.press("ArrowUp");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", `found-${last}`);
  await expect(options(page).nth(last)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", "found-0");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/name=san/);
  await expect(page.locator(".filtered")).toBeVisible();
  const left = Number(/^\d+/.exec((await status(page).textContent()) ?? "")?.[0]);
  expect(left).toBeGreaterThan(last);
  expect(left).toBeLessThan(60);
});

/** Where the map has come to rest, once it has. */
const AT = "(?:&at=[^&#]+)?";

test("a city and a country are steps that back and forward lead over; the year is not", async ({ page }) => {
  const root = page.locator("html");
  const heading = page.locator("#country-heading");
  // An address of an old form, brought into today's.
  await page.goto("?place=asia-pacific&year=2022&country=kr#embed");
  await expect(heading).toContainText("South Korea");
  await expect(page).toHaveURL(new RegExp(`\\?year=2022&country=KR&region=asia-pacific${AT}#embed$`));
  await expect(page.locator("nav a[hreflang=vi]")).toHaveAttribute("href", /vi\/.*country=KR.*#embed$/);
  await field(page).fill("hano");
  await expect(options(page).first()).toBeVisible();
  await field(page).press("Enter");
  await expect(card(page)).toBeVisible();
  await page.locator("input[type=range]").press("Home");
  await card(page).locator("a[data-country]").click();
  await expect(heading).toContainText("Viet Nam");

  await page.goBack();
  await expect(heading).toContainText("South Korea");
  await expect(card(page)).toBeVisible();
  await page.goBack();
  await expect(card(page)).toHaveCount(0);
  await expect(root).toHaveAttribute("data-year", "2022");
  await page.goForward();
  await expect(card(page)).toBeVisible();
  await expect(root).toHaveAttribute("data-year", String(FIRST));
  await page.goForward();
  await expect(heading).toContainText("Viet Nam");
  await expect(page).toHaveURL(
    new RegExp(`year=${FIRST}&country=VN&region=asia-pacific${AT}&city=vn-hanoi${AT}#embed$`),
  );
});

test("years that pass are no addresses; a link that is followed at once still takes the last one along", async ({
  page,
}) => {
  await page.goto("");
  const slider = page.locator("input[type=range]");
  await slider.press("Home");
  await expect(page).toHaveURL(new RegExp(`\\?year=${FIRST}$`));
  const written = await page.evaluateHandle(() => {
    const queries: string[] = [];
    const { replaceState } = history;
    history.replaceState = (...step) => {
      replaceState.apply(history, step);
      queries.push(location.search);
    };
    return queries;
  });
  await slider.evaluate((range: HTMLInputElement) => {
    for (const place of [2, 4, 6]) {
      range.value = String(place);
      range.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
  await expect(page).toHaveURL(/\?year=2019$/);
  expect(await written.jsonValue()).toEqual(["?year=2019"]);
  await slider.press("End");
  await slider.press("ArrowLeft");
  await page.locator("nav a[hreflang=vi]").click();
  await expect(page).toHaveURL(new RegExp(`/vi/\\?year=${BEFORE}$`));
});

test("what was typed before the script came is searched when it comes", async ({ page }) => {
  const letPass = await holdBack(page, "**/assets/find-*.js");
  await page.goto("");
  await field(page).click();
  await field(page).pressSequentially("hano");
  letPass();
  await expect(options(page).first()).toContainText("Hanoi");
  await expect(field(page)).toBeFocused();
});

test("what an extension puts beside the field, before the script comes, stays and does no harm", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const done = new Set<Element>();
    new MutationObserver(() => {
      for (const place of document.querySelectorAll("#find:has(#search), .search:has(#search)")) {
        if (done.has(place)) continue;
        done.add(place);
        const stranger = document.createElement("div");
        stranger.className = "stranger";
        stranger.append(document.createElement("input"));
        place.prepend(stranger);
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto("");
  await field(page).click();
  await field(page).pressSequentially("hano");
  await expect(options(page).first()).toContainText("Hanoi");
  await expect(field(page)).toHaveCount(1);
  await expect(page.locator("#find [role=listbox]")).toHaveCount(1);
  await expect(page.locator("#find .stranger > input")).toHaveCount(2);
  await expect(field(page)).toBeFocused();
});

test("a city outside of the place that is shown brings the world back", async ({ page }) => {
  await page.goto("?region=africa");
  await ready(page);
  await field(page).pressSequentially("cork");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-place", "world");
  await page.goto("?region=europe-north-america");
  await ready(page);
  await field(page).pressSequentially("cork");
  await page.keyboard.press("Enter");
  await expect(card(page)).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-place", "europe-north-america");
});

test("a country outside of the place that is shown is fitted", async ({ page }) => {
  await page.goto("?region=africa");
  await ready(page);
  await field(page).pressSequentially("south korea");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-place", "world");
  await expect(page.locator("html")).toHaveAttribute("data-near", "");
});

test("filters: counts, map, table, address, and back by one button", async ({ page }) => {
  await page.goto("");
  await ready(page);
  await page.locator(".filters summary").click();
  const africa = page.locator(".facets label", { hasText: "Africa" }).first();
  const count = Number(await africa.locator("small").textContent());
  await africa.getByRole("checkbox").check();
  await expect(status(page)).toContainText(new RegExp(`^${count} of ${LISTED}`));
  await expect(page).toHaveURL(/\?regions=africa(&at=[^&]+)?$/);
  await expect(page.locator("html")).toHaveAttribute("data-filtered", "");

  const drawn = () => dotsSeen(page.locator(".marks .g > g > path"));
  await expect.poll(drawn).toBe(inRegion("africa").placed.length);
  await expect(page.locator(".frame > .poster .camera > g")).toHaveCSS("opacity", "0.16");

  await page.locator(".facets label", { hasText: "2022" }).getByRole("checkbox").check();
  await expect(page).toHaveURL(/regions=africa&(at=[^&]+&)?joined=2022$/);
  const both = Number(/^\d+/.exec((await status(page).textContent()) ?? "")?.[0]);
  expect(both).toBeLessThan(count);
  await expect(page.locator(".facets label", { hasText: "2022" }).locator("small")).toHaveText(String(both));
  await page.reload();
  await expect(status(page)).toContainText(new RegExp(`^${both} of ${LISTED}`));
  await page.locator(".filtered button").click();
  await expect(status(page)).toContainText(new RegExp(`^${LISTED} of ${LISTED}`));
  await expect(page).toHaveURL(/\/$/);
  await expect(page.locator("html")).not.toHaveAttribute("data-filtered");
});

test("charts follow the filter, an anchor brings its chart, and a country in it leads to its view", async ({
  page,
}) => {
  await page.goto("?regions=africa#countries");
  const bars = page.locator(".time .bars").filter({ visible: true });
  const { listed, placed } = inRegion("africa");
  await expect(bars).toContainText(String(listed));
  await expect(bars.locator(".placed-alone").last()).toHaveText(
    (await page.locator("#places .africa b").textContent()) ?? "",
  );

  const figure = page.locator("#countries");
  await expect(figure).toBeInViewport();
  const rows = figure.locator(".ranks").filter({ visible: true }).locator("li");
  const countries = rollups(
    placed,
    (own) => own.length,
    ({ country }) => country,
  );
  await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(Math.min(ROWS, countries.length));
  const [[first = "", most = 0] = []] = countries.toSorted(([, a], [, b]) => b - a);
  const name = new Intl.DisplayNames("en-GB", { type: "region" }).of(first) ?? first;
  await expect(figure.locator(".standing").filter({ visible: true })).toContainText(`${name} ${most}`);
  await expect(page.locator("#regions .standing").filter({ visible: true })).toContainText("Africa 100%");
  await expect(page.locator("#viet-nam > .stand-in p")).toBeVisible();
  const names = page.locator("#newcomers .intake").last().locator("ul").filter({ visible: true });
  await page.locator("#newcomers .intake").last().locator("summary").click();
  await expect(names.locator("a")).toHaveCount(newIn("africa"));

  await rows.first().locator("a").click();
  await expect(page.locator("#country-heading")).toContainText(name);
  await expect(page.locator("#country-heading")).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`\\?(?:at=[^&#]+&)?country=${first}#countries$`));
  await page.locator(".filtered button").click();
  await expect(page.locator(".stand-in")).toHaveCount(0);
  await expect(figure.locator(".ranks")).toBeVisible();
});

test("filtered dots keep to the year", async ({ page }) => {
  await page.goto("?regions=africa&year=2016");
  await ready2016(page);
  const count = Number(/^\d+/.exec((await status(page).textContent()) ?? "")?.[0]);
  await expect.poll(() => dotsSeen(page.locator(".marks .g > g > path"))).toBe(count);
});

const ready2016 = (page: Page) => expect(status(page)).toContainText("2016");

test("the searched city is in the frame after the last key, and nothing is fetched for it", async ({
  page,
}) => {
  await page.goto("");
  await ready(page);
  await page.waitForLoadState("networkidle");
  await field(page).fill("han");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const first = await field(page).evaluate(async (input: HTMLInputElement) => {
    input.value = "hano";
    input.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise(requestAnimationFrame);
    return [...document.querySelectorAll("#found [role=option]")].map((option) => option.textContent);
  });
  expect(first).toEqual([expect.stringContaining("Hanoi")]);
  expect(asked).toEqual([]);
});

test("a country opens in the page for who has not come by the search", async ({ page }) => {
  await page.goto("#countries");
  await page.evaluate(() => Object.assign(window, { stays: true }));
  const link = page.locator("#countries a[data-country]").filter({ visible: true }).first();
  await expect(link).toBeVisible();
  await link.dispatchEvent("click");
  await expect(page.locator("#country-heading")).toBeFocused();
  expect(await page.evaluate(() => "stays" in window)).toBe(true);
});
