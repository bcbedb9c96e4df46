// In another site's article: each embed posts its height, also from a sandbox without origin, and hears the page.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { PNG } from "pngjs";
import { embedCode } from "../../model/embed-code.ts";
import { VIEWS } from "../../site/pages.ts";
import { rootAttribute } from "./page.ts";
import { ask, askIn } from "./tab.ts";
import { expect, test as base } from "./test.ts";

const test = base.extend<{
  readonly show: (html: string, headers?: Readonly<Record<string, string>>) => string;
}>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern, and this fixture needs none.
  show: async ({}, use) => {
    let page = "";
    let sent: Readonly<Record<string, string>> = {};
    const host = createServer((_, response) =>
      response.writeHead(200, { "content-type": "text/html", ...sent }).end(page),
    );
    await new Promise<void>((resolve) => {
      host.listen(0, resolve);
    });
    await use((html, headers = {}) => {
      sent = headers;
      page = `<!doctype html><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${html}`;
      return `http://localhost:${(host.address() as AddressInfo).port}/`;
    });
    host.closeAllConnections();
    host.close();
  },
});

const LISTENER = `<script>
  addEventListener("message", ({ data }) => {
    if (data.type !== "learning-cities:height") return;
    document.documentElement.dataset.height = data.height;
    document.querySelector("iframe")?.style.setProperty("height", data.height + "px");
  });
</script>`;

for (const { path } of Object.values(VIEWS).filter((view) => view.path.startsWith("embed/")))
  test(`/${path} in a sandbox has the height that it needs`, async ({ open, site, show }) => {
    const tab = await open({ width: 400, height: 800 });
    await tab.goto(
      show(
        `${LISTENER}<iframe src="${site.origin}/${path}" sandbox="allow-scripts" style="border:0;width:360px;height:10px"></iframe>`,
      ),
    );
    await expect
      .poll(() => ask(tab, () => document.querySelector("iframe")?.clientHeight ?? 0))
      .toBeGreaterThan(200);
    const needed = () => askIn(tab, "iframe", () => document.documentElement.getBoundingClientRect().height);
    await expect
      .poll(async () =>
        Math.abs(
          (await needed()) - (await ask(tab, () => document.querySelector("iframe")?.clientHeight ?? 0)),
        ),
      )
      .toBeLessThanOrEqual(1);
  });

test("the year moves in a sandbox, by the reader and by the page", async ({ open, site, show }) => {
  const tab = await open({ width: 800, height: 1000 });
  await tab.goto(
    show(
      `${LISTENER}<iframe src="${site.origin}/vi/embed/map/?year=2016" sandbox="allow-scripts" style="border:0;width:700px;height:900px"></iframe>`,
    ),
  );
  const year = () => askIn(tab, "iframe", () => document.documentElement.dataset["year"]);
  await expect.poll(year).toBe("2016");
  await expect
    .poll(() => askIn(tab, "iframe", () => document.querySelector("input[type=range]") !== null))
    .toBe(true);
  await askIn(tab, "iframe", () => document.querySelector<HTMLElement>("input[type=range]")?.focus());
  await ask(tab, () => {
    const { contentWindow } = document.querySelector("iframe")!;
    contentWindow?.postMessage({ type: "learning-cities:setYear", version: 1, year: 2020 }, "*");
  });
  await expect.poll(year).toBe("2020");
});

test("a page that is isolated from others shows the frame, also in a sandbox, and its map", async ({
  open,
  site,
  show,
}) => {
  const tab = await open({ width: 800, height: 1000, webgl: true });
  const address = `${site.origin}/embed/map/?year=2016`;
  await tab.goto(
    show(
      `<iframe class="own" src="${address}" width="700" height="900"></iframe><iframe class="sandboxed" sandbox="allow-scripts" src="${address}" width="700" height="900"></iframe>`,
      {
        "Cross-Origin-Embedder-Policy": "require-corp",
        "Cross-Origin-Opener-Policy": "same-origin",
      },
    ),
  );
  expect(await ask(tab, () => crossOriginIsolated)).toBe(true);
  for (const frame of [".own", ".sandboxed"])
    await expect
      .poll(() => askIn(tab, frame, () => document.querySelector("input[type=range]") !== null))
      .toBe(true);
  await expect
    .poll(() => askIn(tab, ".own", () => document.querySelector("#map-zoom button") !== null))
    .toBe(true);
  await askIn(tab, ".own", () => {
    const frame = document.querySelector("#frame");
    for (let press = 0; press < 8; press += 1)
      frame?.dispatchEvent(new KeyboardEvent("keydown", { key: "+" }));
  });
  await expect
    .poll(() => askIn(tab, ".own", () => document.documentElement.dataset["map"]), { timeout: 60_000 })
    .toBe("live");
});

for (const dark of [false, true])
  test(`the page's own ground is seen through a transparent frame, where the reader wants it ${dark ? "dark" : "light"}`, async ({
    open,
    site,
    show,
  }) => {
    const tab = await open({ width: 800, height: 700, dark });
    for (const query of ["?background=transparent", "?background=transparent&theme=dark"])
      for (const form of ["plain", "element"] as const) {
        const code = embedCode[form]({
          site: `${site.origin}/`,
          view: "growth",
          language: "en",
          edition: null,
          query,
          address: `${site.origin}/embed/growth/${query}`,
          page: "",
          picture: "",
          title: "Growth",
          heights: { phone: 600, wide: 600 },
          showAll: "",
        });
        await tab.goto(
          show(`${LISTENER}<style>body{margin:0;background:#00aa00}</style><p>The page.</p>${code}`),
        );
        const corner = async () => {
          const { x, y } = await ask(tab, () => {
            const holder = document.querySelector("iframe,learning-cities");
            return (holder?.getBoundingClientRect() ?? new DOMRect()).toJSON() as DOMRect;
          });
          const { data, width } = PNG.sync.read(await tab.screenshot());
          return [...data.subarray(4 * (Math.ceil(y + 1) * width + Math.ceil(x + 1))).subarray(0, 3)];
        };
        await expect.poll(() => rootAttribute(tab, "data-height")).not.toBeNull();
        expect([query, form, await corner()]).toEqual([query, form, [0, 170, 0]]);
      }
  });

test("embed.js makes a frame of its element, as high as its content", async ({ open, site, show }) => {
  const alone = await open({ width: 800, height: 1000 });
  await alone.goto(`${site.origin}/vi/embed/map/?year=2020`);
  await expect.poll(() => rootAttribute(alone, "data-year")).toBe("2020");
  const needed = await ask(alone, () => document.documentElement.getBoundingClientRect().height);
  await alone.close();
  const tab = await open({ width: 800, height: 1000 });
  await tab.goto(
    show(
      `<style>body{margin:0}</style><script>addEventListener("message", ({ data }) => {
        if (data.type === "learning-cities:height") document.documentElement.dataset.height = data.height;
      })</script><script async src="${site.origin}/embed.js"></script><learning-cities view="map" year="2020" lang="vi"><a href="${site.origin}/vi/embed/map/">Bản đồ</a></learning-cities><p style="height:3000px"></p>`,
    ),
  );
  const frameHeight = () =>
    ask(
      tab,
      () => document.querySelector("learning-cities")?.shadowRoot?.querySelector("iframe")?.clientHeight ?? 0,
    );
  await expect.poll(() => rootAttribute(tab, "data-height")).not.toBeNull();
  // A place that was too high is made lower once nobody sees it.
  await expect
    .poll(async () => {
      await ask(tab, () => scrollTo({ top: 2500, behavior: "instant" }));
      return Math.abs(needed - (await frameHeight()));
    })
    .toBeLessThanOrEqual(1);
});
