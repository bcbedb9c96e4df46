// An article with several embeds, by keyboard and by its landmarks: a short way past each, only one "main", new tabs told.
import { articleHtml, EMBEDS } from "../site/example-article.ts";
import { expect, test } from "./article/servers.ts";
import { EMBED_NAMES } from "../model/view-names.ts";

test("embeds in one article are regions, each by its own name, and leave main to the article", async ({
  page,
  site,
  host,
}) => {
  const embeds = EMBED_NAMES.map((view) => ({ view, query: "", title: view }));
  await page.goto(host.show(articleHtml(site.root, "plain", { embeds })));
  await page.locator("iframe").evaluateAll((frames) => {
    for (const frame of frames) (frame as HTMLIFrameElement).loading = "eager";
  });
  await expect.poll(() => page.frames().length).toBe(1 + embeds.length);
  const names: string[] = [];
  for (const embed of page.frames().slice(1)) {
    await embed.waitForLoadState("load");
    await expect(embed.getByRole("main")).toHaveCount(0);
    const whole = embed.locator("body > section");
    const name = (await whole.getAttribute("aria-label")) ?? "";
    expect(name).not.toBe("");
    await expect(embed.getByRole("region", { name, exact: true }).and(whole)).toHaveCount(1);
    await expect(whole).toHaveAccessibleDescription("Links open in a new tab.");
    names.push(name);
  }
  expect(new Set(names).size).toBe(embeds.length);
});

test("two keys lead from the article past an embed, and the article does not move", async ({
  page,
  site,
  host,
}) => {
  const embeds = EMBEDS.slice(0, 1);
  await page.goto(
    host.show(
      articleHtml(site.root, "plain", { embeds }).replace("<footer>", '<footer><a href="#next">Next</a>'),
    ),
  );
  await expect.poll(() => page.frames().length).toBe(2);
  const embed = page.frames()[1]!;
  const skip = embed.getByRole("button", { name: "Skip this map or chart" });
  await expect(skip).toBeAttached();
  const height = () => embed.evaluate(() => document.documentElement.getBoundingClientRect().height);
  const before = await height();
  await page.keyboard.press("Tab");
  await expect(skip).toBeFocused();
  expect(await height()).toBe(before);
  await page.keyboard.press("Enter");
  await expect(embed.locator("footer a")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Next" })).toBeFocused();
});
