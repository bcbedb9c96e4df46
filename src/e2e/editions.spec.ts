// Embeds that name an edition: the one that is kept, one that is not, and what is none; without script; and the code that names it.
import { readEditions } from "../../data/pipeline/editions.ts";
import { expect, LANGUAGES, test } from "./fixtures.ts";
import { announced, BEFORE, LAST } from "./tables.ts";

const EDITION = readEditions("data").at(-1)?.name ?? "";
const MONTH = new Date(EDITION).toLocaleDateString("en-GB", {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const SAID = { en: `Numbers of ${MONTH}`, vi: `Số liệu tháng ${EDITION.replace(/(\d+)-(\d+)/, "$2/$1")}` };

for (const [from, to] of [
  [`embed/map/?edition=${EDITION}`, `embed/map/`],
  [`embed/map/index.html?year=${BEFORE}&edition=${EDITION}.`, `embed/map/?year=${BEFORE}`],
  [`embed/growth/?theme=dark&edition=${EDITION}&title=0#top`, `embed/growth/?theme=dark&title=0#top`],
  [`embed/vietnam-asean/?edition=${EDITION}`, `embed/vietnam-asean/`],
  // The state of a page of its own is a parameter there.
  [`embed/map/${BEFORE}/?edition=${EDITION}`, `embed/map/?year=${BEFORE}`],
  [`embed/map/kr/?edition=${EDITION}`, `embed/map/?region=asia-pacific&country=KR`],
  [`embed/map/vn-hanoi/?edition=${EDITION}&controls=none`, `embed/map/?controls=none&city=vn-hanoi`],
] as const)
  for (const { language, root } of LANGUAGES)
    test(`${language}: ${from} is the edition's`, async ({ page }) => {
      await page.goto(root + from);
      await page.waitForURL(`**/${root}editions/${EDITION}/${to}`);
      await expect(page.locator("footer b")).toHaveText(SAID[language]);
    });

test("an edition that is not kept is said to be none, beside the newest numbers", async ({ page }) => {
  await page.goto("embed/map/?edition=2014-03&theme=dark");
  const line = page.locator(".embed > p");
  await expect(line).toContainText("Edition 2014-03 is not kept. These are the newest numbers");
  await expect(line).toBeVisible();
  await expect(page).toHaveURL(/\/embed\/map\/\?edition=2014-03&theme=dark$/);
  await expect(page.locator("html")).toHaveAttribute("data-year", String(LAST));
  await expect(page.getByText(announced(LAST).members, { exact: true }).first()).toBeVisible();
  await expect(page.locator("footer b")).toHaveCount(0);
});

for (const odd of ["2025-13", "banana", "2025-1", "2025-12-04", "<b>2025-12"])
  test(`${odd} is no edition: the newest, and a line in the console`, async ({ page }) => {
    const said = page.waitForEvent("console", (message) => message.text().includes("ignores edition="));
    await page.goto(`embed/map/?edition=${encodeURIComponent(odd)}`);
    expect((await said).text()).toContain("it takes a month");
    await expect(page.locator("#map-zoom button").first()).toBeVisible();
    await expect(page.locator(".embed > p")).toHaveCount(0);
    expect(new URL(page.url()).pathname).toMatch(/\/embed\/map\/$/);
  });

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the edition's own address has its numbers; the parameter does no harm", async ({ page }) => {
    await page.goto(`editions/${EDITION}/embed/map/`);
    await expect(page.locator("footer b")).toHaveText(SAID.en);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.goto(`embed/map/?edition=${EDITION}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("footer b")).toHaveCount(0);
  });
});

test("an edition's map has its own cities", async ({ page }) => {
  const cities = page.waitForResponse(/assets\/cities-[\da-f]{8}\.json$/);
  await page.goto(`vi/editions/${EDITION}/embed/map/?city=vn-hanoi`);
  expect((await cities).ok()).toBe(true);
  await expect(page.locator("#city-card")).toContainText("Hà Nội");
});

test("the dialog offers to keep the numbers: preview, code and the link in it are the edition's", async ({
  page,
}) => {
  await page.goto("");
  await page.locator("#embed button").click();
  const dialog = page.locator("dialog[open]");
  await dialog.getByRole("checkbox", { name: `Keeps the numbers of ${MONTH}` }).check();
  await dialog.getByRole("combobox", { name: "Country", exact: true }).selectOption("KR");
  const address = new RegExp(`/editions/${EDITION}/embed/map/\\?country=KR"`, "g");
  await expect
    .poll(async () => (await dialog.locator("textarea").inputValue()).match(address))
    .toHaveLength(2);
  await expect(dialog.frameLocator("iframe").locator("footer b")).toHaveText(SAID.en);
});
