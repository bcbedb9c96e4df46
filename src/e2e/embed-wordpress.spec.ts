// An address pasted into WordPress: its frame is as high as its content, and its links lead on although nothing opens there.
import type { Page } from "@playwright/test";
import { en } from "../i18n/en.ts";
import { expect, test, type Host, type Site } from "./article/servers.ts";

/**
 * What WordPress makes of the oEmbed answer, with a listener that does what wp-embed.js does: the frame found by its
 * secret, its height kept between 200 and 1000 px, a link followed if it is on the frame's host and the frame has the focus.
 */
const SECRET = "a1B2c3D4e5";
const article = (site: Site, view: string, query: string): string => `<!doctype html><title>Article</title>
<blockquote class="wp-embedded-content" data-secret="${SECRET}"><a href="${site.root}">Headline</a></blockquote>
<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="${SECRET}"
  style="position: absolute; clip: rect(1px, 1px, 1px, 1px);" width="100%" height="860" frameborder="0"
  src="${site.root}embed/${view}/${query}#?secret=${SECRET}"></iframe>
<script>
  const [frame, quotation] = [document.querySelector("iframe"), document.querySelector("blockquote")];
  addEventListener("message", ({ data, source }) => {
    if (data?.secret !== frame.dataset.secret || source !== frame.contentWindow) return;
    quotation.style.display = "none";
    frame.removeAttribute("style");
    if (data.message === "height") frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
    if (data.message === "link" && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame)
      top.location.href = data.value;
  });
</script>`;

async function open(page: Page, site: Site, host: Host, view: string, query = "") {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto(host.show(article(site, view, query)));
  await expect(page.locator("blockquote")).toBeHidden();
  const embed = page.frames()[1]!;
  expect(await embed.evaluate(() => origin)).toBe("null");
  return embed;
}

test("the frame takes the quotation's place, as high as its content", async ({ page, site, host }) => {
  const embed = await open(page, site, host, "growth");
  const slack = async () =>
    (await page.locator("iframe").evaluate((frame) => frame.clientHeight)) -
    (await embed.evaluate(() => document.documentElement.getBoundingClientRect().height));
  await expect.poll(async () => Math.abs(await slack())).toBeLessThanOrEqual(1);
});

test("a link to the full page opens it in the article's window, in the year that is shown", async ({
  page,
  site,
  host,
}) => {
  const embed = await open(page, site, host, "map", "?year=2016");
  await embed.locator("input[type=range]").press("ArrowRight");
  const link = embed.locator("footer a[data-full]");
  await expect(link).toHaveAttribute("href", /year=2017/);
  await link.click();
  await page.waitForURL(`${site.root}?year=2017`);
  await expect(page.locator("html")).toHaveAttribute("data-year", "2017");
});

test("a link to another site says where it leads, till the reader goes on", async ({ page, site, host }) => {
  const embed = await open(page, site, host, "vietnam-sources");
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  const link = embed.locator(".embed a[href^='https:']:visible").first();
  const address = await link.evaluate((a: HTMLAnchorElement) => a.href);
  const before = page.url();
  await link.click();
  await expect(embed.getByRole("status").filter({ hasText: address })).toBeVisible();
  expect(page.url()).toBe(before);
  await embed.locator("h1, h2, h3").first().click();
  await expect(embed.getByText(address, { exact: true })).toHaveCount(0);
  expect(faults).toEqual([]);
});

test("what cannot work there is not offered: globe and full screen", async ({ page, site, host }) => {
  await page.goto(
    host.show(`<iframe src="${site.root}embed/map/?region=africa" width="700" height="900"></iframe>`),
  );
  const globe = page.frameLocator("iframe").getByRole("button", { name: "Globe" });
  await expect(globe).toBeVisible();
  const embed = await open(page, site, host, "map", "?region=africa");
  await expect(embed.getByRole("button", { name: "Whole map" })).toBeVisible();
  await expect(embed.getByRole("button", { name: /Globe|Full screen/ })).toHaveCount(0);
  await expect(embed.getByRole("button", { name: "Zoom in" })).toBeVisible();
});

test("the frame is told narrower after it was high: out of sight too it says what it comes to", async ({
  page,
  site,
  host,
}) => {
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.goto(
    host.show(
      article(site, "vietnam-sources", "").replace(
        '<blockquote class="wp-embedded-content"',
        '<p style="height: 5000px"></p><div style="width: 400px"><blockquote class="wp-embedded-content"',
      ),
    ),
  );
  await expect(page.locator("blockquote")).toBeHidden();
  await expect(page.locator("iframe")).toHaveAttribute("height", "1000");
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("what is said of links is true: a new tab, this window, or an address", async ({ page, site, host }) => {
  const sandboxed = (allowed: string) =>
    `<iframe sandbox="${allowed}" src="${site.root}embed/growth/" width="700" height="900"></iframe>`;
  const embed = page.frameLocator("iframe");
  const said = embed.locator(".embed > footer span").last();
  const link = embed.locator("footer a[data-full]");
  await page.goto(host.show(sandboxed("allow-scripts allow-same-origin allow-popups")));
  await expect(said).toHaveText(en.newTab);

  await page.goto(host.show(sandboxed("allow-scripts")));
  await expect(said).toHaveText(en.linksLead);
  await link.click();
  await expect(embed.getByText(site.root, { exact: true })).toBeVisible();

  await page.goto(host.show(sandboxed("allow-scripts allow-popups")));
  await expect(said).toHaveText(en.linksLead);
  const opened = page.waitForEvent("popup");
  await link.click();
  const tab = await opened;
  await expect(tab).toHaveURL(site.root);
  expect(await tab.evaluate(() => opener)).toBeNull();

  const inWordPress = await open(page, site, host, "growth");
  await expect(inWordPress.locator(".embed > footer span").last()).toHaveText(en.linksLead);
});
