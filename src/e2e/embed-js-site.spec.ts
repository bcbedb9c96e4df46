// embed.js inside a host's own bundle, and links that come into the page after it.
import type { Page } from "@playwright/test";
import { expect, test, type Site } from "./article/servers.ts";
import { SITE_ORIGIN } from "./headers-server.ts";

/** A page whose module has our code in it, built for `built`, beside a script of somebody else's that is called like ours. */
async function bundled(page: Page, site: Site, built: string, parts: string): Promise<string> {
  const code = await (await page.request.get(`${site.root}embed.js`)).text();
  expect(code).toContain(`${SITE_ORIGIN}/`);
  const module = code.replaceAll(`${SITE_ORIGIN}/`, built);
  return `<!doctype html><title>Host</title><script src="/other/embed.js"></script>${parts}<script type="module">${module}</script>`;
}

const link = (site: Site, query: string): string =>
  `<p><a data-learning-cities href="${site.root}embed/growth/?${query}">Growth of the network</a></p>`;

/** Resolves once each frame is as high as its content, to a pixel, or higher. */
async function expectSized(page: Page, count: number): Promise<void> {
  await expect.poll(() => page.frames().length).toBe(1 + count);
  for (const embed of page.frames().slice(1)) {
    const frame = await embed.frameElement();
    await expect
      .poll(
        async () =>
          (await frame.evaluate((element) => (element as HTMLElement).clientHeight)) -
          (await embed.evaluate(() => document.documentElement.getBoundingClientRect().height)),
      )
      .toBeGreaterThanOrEqual(-1);
  }
}

for (const [who, isTold] of [
  ["the page", true],
  ["the build", false],
] as const)
  test(`in a bundle, ${who} says where the site is: elements and links become frames`, async ({
    page,
    site,
    host,
  }) => {
    const meta = isTold ? `<meta name="learning-cities" content="${site.root.slice(0, -1)}">` : "";
    const parts = `${meta}<learning-cities view="growth" year="2016"></learning-cities>${link(site, "year=2020")}`;
    await page.goto(host.show(await bundled(page, site, isTold ? `${SITE_ORIGIN}/` : site.root, parts)));
    await expectSized(page, 2);
    const years = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((embed) => embed.locator("html").getAttribute("data-year")),
    );
    expect(years.toSorted()).toEqual(["2016", "2020"]);
  });

test("in a bundle that nobody told of the site, what is in the page stays, and the console says what is missing", async ({
  page,
  site,
  host,
}) => {
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  await page.goto(host.show(await bundled(page, site, "", link(site, "year=2020"))));
  await expect.poll(() => said.join("\n")).toContain('<meta name="learning-cities"');
  await expect(page.getByRole("link")).toHaveText("Growth of the network");
  expect(page.frames()).toHaveLength(1);
});

test("links that come later are found, and those to elsewhere are left", async ({ page, site, host }) => {
  await page.goto(
    host.show(`<!doctype html><title>Host</title><main></main><script src="${site.root}embed.js"></script>`),
  );
  const add = (html: string) =>
    page.locator("main").evaluate((main, text) => main.insertAdjacentHTML("beforeend", text), html);
  await add(link(site, "year=2016"));
  await expectSized(page, 1);
  await expect(page.locator("iframe")).toHaveAttribute("title", "Growth of the network");
  await add(`<section>${link(site, "year=2020")}</section>`);
  await expectSized(page, 2);
  await add(`<a data-learning-cities href="https://stranger.example/embed/map/">Elsewhere</a>`);
  await add(`<p>${link(site, "year=2017")}</p>`);
  await expectSized(page, 3);
  await expect(page.getByRole("link")).toHaveText("Elsewhere");
});
