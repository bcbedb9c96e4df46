// Setting an embed up: by keyboard, every option, three widths, and code that works where it is pasted.
import type { Page } from "@playwright/test";
import { CODE_FORMS } from "../model/embed-code.ts";
import { expect, test } from "./article/servers.ts";
import { LAST } from "./tables.ts";

async function open(page: Page, address: string) {
  await page.goto(address);
  const button = page.locator("#embed button");
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.locator("dialog[open]");
  await expect(dialog.locator("textarea")).toBeVisible();
  return { button, dialog };
}

const code = (page: Page) => page.locator("dialog textarea").inputValue();
const addressIn = async (page: Page) =>
  new URL((/src="([^"]*embed[^"]*)"/.exec(await code(page))?.[1] ?? "").replaceAll("&amp;", "&"));

for (const [language, root] of [
  ["en", ""],
  ["vi", "vi/"],
] as const) {
  test(`${language}: opens and closes by keyboard, keeps the focus inside, gives it back`, async ({
    page,
    site,
  }) => {
    const { button, dialog } = await open(page, `${site.root}${root}`);
    const isInside = () => page.evaluate(() => document.activeElement?.closest("dialog") !== null);
    for (let press = 0; press < 30; press += 1) {
      await page.keyboard.press("Tab");
      // Past the last field the browser's own controls follow, where no element of the page has the focus.
      expect(
        (await isInside()) || (await page.evaluate(() => document.activeElement === document.body)),
      ).toBe(true);
    }
    // A key that is pressed in the preview's frame is that page's.
    await dialog.getByRole("combobox").first().focus();
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  });
}

test("begins with what the reader sees; every option is in the address", async ({ page, site }) => {
  const { dialog } = await open(page, `${site.root}?year=2016&region=africa`);
  expect((await addressIn(page)).search).toBe("?year=2016&region=africa");
  const set = async (label: string, value: string, expected: string) => {
    await dialog.getByRole("combobox", { name: label, exact: true }).selectOption(value);
    await expect.poll(async () => (await addressIn(page)).search).toContain(expected);
  };
  // A code of the latest year says whether it is to stay.
  await dialog.getByRole("combobox", { name: "Year", exact: true }).selectOption(String(LAST));
  const moves = dialog.getByRole("checkbox", { name: `otherwise it stays ${LAST}` });
  await expect(moves).toBeChecked();
  expect((await addressIn(page)).pathname).toBe("/embed/map/africa/");
  await moves.uncheck();
  await expect.poll(async () => (await addressIn(page)).search).toBe(`?year=${LAST}&region=africa`);
  await set("Year", "2020", "year=2020");
  await expect(moves).toHaveCount(0);
  await set("Region", "asia-pacific", "region=asia-pacific");
  await set("Country", "KR", "country=KR");
  await set("Theme", "dark", "theme=dark");
  await set("Background", "transparent", "background=transparent");
  await set("Background", "own", "background=ffffff");
  await set("Accent colour", "own", "accent=b00020");
  await dialog.getByLabel("Accent colour: a colour").fill("#004488");
  await expect.poll(async () => (await addressIn(page)).search).toContain("accent=004488");
  await set("Controls", "slider", "controls=slider");
  for (const [label, expected] of [
    ["With its headline", "title=0"],
    ["Plays when it is scrolled into view", "play=1"],
    ["Starts over at the end", "loop=1"],
  ] as const) {
    await dialog.getByLabel(label).click();
    await expect.poll(async () => (await addressIn(page)).search).toContain(expected);
  }
  await dialog.getByLabel("City whose card is open").fill("vn-hanoi");
  await page.keyboard.press("Tab");
  await expect.poll(async () => (await addressIn(page)).search).toContain("city=vn-hanoi");
  await dialog.getByLabel("City whose card is open").fill("Vinh, Viet Nam");
  await page.keyboard.press("Tab");
  await expect.poll(async () => (await addressIn(page)).search).toContain("city=vn-vinh");
  await dialog.getByLabel("Address of the one site").fill("https://news.example/article");
  await page.keyboard.press("Tab");
  await expect
    .poll(async () => (await addressIn(page)).searchParams.get("origin"))
    .toBe("https://news.example");

  await set("Language", "vi", "year=2020");
  expect((await addressIn(page)).pathname).toBe("/vi/embed/map/");
  await set("View", "vietnam", "theme=dark");
  const { pathname, search } = await addressIn(page);
  expect(pathname).toBe("/vi/embed/vietnam/");
  expect(search).not.toMatch(/region|country|city|play|loop/);
  await expect(dialog.locator("iframe")).toHaveAttribute("src", new RegExp(`${pathname}\\?`));
});

test("a city is taken by any name that the search takes; what is not understood stays and is told", async ({
  page,
  site,
}) => {
  const { dialog } = await open(page, site.root);
  // One city alone has an address of its own.
  const asked = async () => /embed\/map\/([^/]+)\/$/.exec((await addressIn(page)).pathname)?.[1] ?? null;
  const city = dialog.getByLabel("City whose card is open");
  for (const [typed, id] of [
    ["Hanoi", "vn-hanoi"],
    ["TPHCM", "vn-ho-chi-minh-city"],
    ["hà nội", "vn-hanoi"],
    ["VN-Vinh", "vn-vinh"],
  ] as const) {
    await city.fill(typed);
    await page.keyboard.press("Tab");
    await expect.poll(asked, typed).toBe(id);
    await expect(city).toHaveValue(/, Viet Nam$/);
    await expect(city).toHaveAccessibleDescription("");
  }
  await city.fill("Qwéxy");
  await page.keyboard.press("Tab");
  await expect(city).toHaveValue("Qwéxy");
  await expect(city).toHaveAttribute("aria-invalid", "true");
  await expect(city).toHaveAccessibleDescription(/No city here is called “Qwéxy”\./);
  expect(await asked()).toBeNull();
  await city.fill("");
  await page.keyboard.press("Tab");
  await expect(city).toHaveAttribute("aria-invalid", "false");
  await expect(city).toHaveAccessibleDescription("");

  const origin = dialog.getByLabel("Address of the one site");
  await origin.fill("news example");
  await page.keyboard.press("Tab");
  await expect(origin).toHaveValue("news example");
  await expect(origin).toHaveAttribute("aria-invalid", "true");
  await expect(origin).toHaveAccessibleDescription(/“news example” is not a web address/);
  await origin.fill("https://news.example/article");
  await page.keyboard.press("Tab");
  await expect(origin).toHaveValue("https://news.example");
  await expect(origin).toHaveAttribute("aria-invalid", "false");
  expect((await addressIn(page)).searchParams.get("origin")).toBe("https://news.example");
});

test("the preview is as wide as is asked, and as high as its content", async ({ page, site }) => {
  const { dialog } = await open(page, site.root);
  for (const width of [320, 1000, 640]) {
    await dialog.getByRole("radio", { name: new RegExp(width.toLocaleString("en-GB")) }).check();
    const frame = dialog.locator("iframe");
    await expect.poll(() => frame.evaluate((element) => element.clientWidth)).toBe(width);
    const inner = dialog.frameLocator("iframe").locator("html");
    await expect
      .poll(async () =>
        Math.abs(
          (await frame.evaluate((element) => element.clientHeight)) -
            (await inner.evaluate((root) => root.getBoundingClientRect().height)),
        ),
      )
      .toBeLessThanOrEqual(1);
  }
});

test("the code is copied as it stands", async ({ page, site, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { dialog } = await open(page, `${site.root}?year=2016`);
  for (const index of CODE_FORMS.keys()) {
    await dialog.locator("[name=embed-form]").nth(index).check();
    await dialog.getByRole("button", { name: "Copy the code" }).click();
    await expect(dialog.getByRole("status")).toHaveText("Copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page));
  }
});

test("what is copied works where it is pasted", async ({ page, site, host }) => {
  const { dialog } = await open(page, `${site.root}?year=2016`);
  const codes: string[] = [];
  for (const index of CODE_FORMS.keys()) {
    await dialog.locator("[name=embed-form]").nth(index).check();
    codes.push(await code(page));
  }
  await page.setViewportSize({ width: 700, height: 900 });
  for (const [index, form] of CODE_FORMS.entries()) {
    if (["amp", "markdown", "mdx"].includes(form)) continue;
    await page.goto(host.show(`<!doctype html><title>Host</title><body style="margin:0">${codes[index]}`));
    await expect.poll(() => page.frames().length).toBe(2);
    const embed = page.frames()[1]!;
    await expect(embed.locator("html")).toHaveAttribute("data-year", "2016");
    const element = await embed.frameElement();
    const slack = async () =>
      (await element.evaluate((frame) => (frame as HTMLElement).clientHeight)) -
      (await embed.evaluate(() => document.documentElement.getBoundingClientRect().height));
    // A frame that is in sight is never made lower.
    await expect.poll(slack).toBeLessThanOrEqual(120);
    expect([form, (await slack()) >= -1]).toEqual([form, true]);
  }
  const markdown = codes[CODE_FORMS.indexOf("markdown")] ?? "";
  const [, picture, link] = /\]\((.*?)\)\]\((.*)\)$/m.exec(markdown) ?? [];
  expect((await page.request.get(picture!)).status()).toBe(200);
  await page.goto(link!);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("2016");
});

test("where frames and scripts are stripped, a link to what was chosen is left", async ({
  page,
  site,
  host,
}) => {
  const { dialog } = await open(page, `${site.root}?year=2016`);
  const codes: string[] = [];
  for (const [index, form] of CODE_FORMS.entries()) {
    if (["markdown", "mdx"].includes(form)) continue;
    await dialog.locator("[name=embed-form]").nth(index).check();
    codes.push(await code(page));
  }
  for (const each of codes) {
    await page.goto(host.show("<!doctype html><title>Host</title><main></main>"));
    // What a system keeps of an author who may not paste frames.
    await page.locator("main").evaluate((main, html) => {
      const { body } = new DOMParser().parseFromString(html, "text/html");
      for (const element of body.querySelectorAll("*"))
        if (!["P", "A"].includes(element.tagName)) element.replaceWith(...element.childNodes);
      main.append(...body.childNodes);
    }, each);
    await page.getByRole("link").click();
    await expect(page).toHaveURL(/\/2016\/$/);
  }
});

test("without script the offer is a link to the embed", async ({ browser, site }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.root}vi/`);
  await expect(page.locator("#embed a")).toHaveAttribute("href", /embed\/map\/$/);
  await page.close();
});

test("nothing of the dialog is fetched before it is asked for", async ({ page, site }) => {
  await page.goto(site.root);
  await page.waitForLoadState("networkidle");
  expect(site.sent.map(({ path }) => path).filter((path) => path.includes("dialog"))).toEqual([]);
});
