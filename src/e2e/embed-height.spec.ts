// The frame is as high as its content in each host page that newsrooms use, across origins, at every width.
import type { Frame, Page } from "@playwright/test";
import { expect, test } from "./article/servers.ts";
import { launchOptions } from "./launch.ts";

const WIDTHS = [280, 360, 480, 660, 800, 1000, 1200];

interface Dialect {
  readonly view: string;
  /** The host's page around the address of the embed. */
  readonly page: (address: string) => string;
}

const script = (name: string): string => `<script src="/lib/${name}"></script>`;

/** Finds the frame that spoke, as Datawrapper's documented listener does, and sizes it by what `read` makes of the data. */
const listener = (read: string): string => `<script>
  addEventListener("message", (event) => {
    const height = (${read})(event.data);
    if (height === undefined) return;
    for (const frame of document.querySelectorAll("iframe"))
      if (frame.contentWindow === event.source) frame.style.height = height + "px";
  });
</script>`;
const plain = (address: string): string =>
  `<iframe src="${address}" style="width:100%;border:0" height="400"></iframe>`;

const DIALECTS: Readonly<Record<string, Dialect>> = {
  "pym.js": {
    view: "map",
    page: (address) =>
      `<div id="story"></div>${script("pym.js")}<script>new pym.Parent("story", "${address}", {})</script>`,
  },
  "@newswire/frames": {
    view: "map",
    page: (address) =>
      `<div data-frame-src="${address}"></div>${script("frames.js")}<script>newswireFrames.autoInitFrames()</script>`,
  },
  Sidechain: {
    view: "growth",
    page: (address) => `${script("sidechain.js")}<side-chain src="${address}"></side-chain>`,
  },
  "iframe-resizer 4": {
    view: "map",
    page: (address) =>
      `<iframe id="one" src="${address}" style="width:1px;min-width:100%;border:0"></iframe>
       ${script("iframe-resizer.js")}<script>iFrameResize({ warningTimeout: 9000 }, "#one")</script>`,
  },
  Datawrapper: {
    view: "map",
    page: (address) =>
      `<iframe id="datawrapper-chart-map" src="${address}" scrolling="no" frameborder="0"
         style="width:0;min-width:100%!important;border:none" height="400"></iframe>
       ${listener('(data) => data["datawrapper-height"] && Object.values(data["datawrapper-height"])[0]')}`,
  },
  // As in wp-embed.js: found by secret, told as a number, kept between 200 and 1000 px.
  WordPress: {
    view: "growth",
    page: (address) =>
      `<iframe class="wp-embedded-content" sandbox="allow-scripts" src="${address}" width="100%" frameborder="0"></iframe>
       <script>
         const frame = document.querySelector("iframe");
         frame.dataset.secret = "a1B2c3D4e5";
         addEventListener("message", ({ data, source }) => {
           if (!data || data.secret !== frame.dataset.secret || source !== frame.contentWindow) return;
           if (data.message === "height") frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
         });
         addEventListener("load", () => { frame.src += "#?secret=" + frame.dataset.secret; });
       </script>`,
  },
  "a typed object": {
    view: "growth",
    page: (address) =>
      listener('(data) => data.type === "resize" ? data.height : undefined') + plain(address),
  },
  "our own": {
    view: "vietnam-size",
    page: (address) =>
      listener('(data) => data.type === "learning-cities:height" ? data.height : undefined') + plain(address),
  },
  "embed.js on a plain frame": {
    view: "map",
    page: (address) => `${plain(address)}<script async src="${new URL("/embed.js", address).href}"></script>`,
  },
};

const around = (body: string): string =>
  `<!doctype html><meta name="viewport" content="width=device-width"><style>body{margin:0}</style>
   <script>window.heard=[];addEventListener("message",(event)=>heard.push(event.data))</script>${body}`;

async function embedOf(page: Page): Promise<Frame> {
  await expect.poll(() => page.frames().length).toBe(2);
  return page.frames()[1]!;
}

/** What the frame's element gives, and what its document takes; pixels. */
async function sizes(embed: Frame) {
  const frame = await embed.frameElement();
  const given = await frame.evaluate((element) => (element as HTMLElement).clientHeight);
  const taken = await embed.evaluate(() => {
    const root = document.documentElement;
    return {
      needs: root.getBoundingClientRect().height,
      wide: innerWidth,
      bars: [root.scrollHeight > innerHeight, root.clientWidth < innerWidth, root.scrollWidth > innerWidth],
    };
  });
  return { given, ...taken };
}

async function expectFitsAtAllWidths(page: Page, embed: Frame): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await expect
      .poll(async () => {
        const { given, needs, wide, bars } = await sizes(embed);
        const fits = wide === width && Math.abs(given - needs) <= 1 && !bars.includes(true);
        return fits ? "fits" : { given, needs, wide, bars };
      })
      .toBe("fits");
  }
}

for (const [name, { view, page: pageOf }] of Object.entries(DIALECTS))
  test(`${name}: fits within 1 px and without a scrollbar, 280 to 1200 px`, async ({ page, site, host }) => {
    await page.setViewportSize({ width: WIDTHS[0]!, height: 900 });
    await page.goto(host.show(around(pageOf(`${site.root}embed/${view}/`))));
    await expectFitsAtAllWidths(page, await embedOf(page));
  });

for (const name of ["Datawrapper", "WordPress", "a typed object", "our own"]) {
  const { view, page: pageOf } = DIALECTS[name]!;
  test(`${name}: fits in a sandbox on a host that allows no other origin, where no module comes`, async ({
    page,
    site,
    host,
  }) => {
    await page.setViewportSize({ width: WIDTHS[0]!, height: 900 });
    const body = pageOf(`${site.closedRoot}embed/${view}/`).replace(
      /<iframe (?!.*sandbox)/,
      '<iframe sandbox="allow-scripts" ',
    );
    await page.goto(host.show(around(body)));
    const embed = await embedOf(page);
    await expectFitsAtAllWidths(page, embed);
    await expect(embed.locator("html")).not.toHaveAttribute("data-city");
  });
}

// Version 5 calls a frame that does not say it silent, after five seconds.
test("iframe-resizer hears that the frame has answered its first message", async ({ page, site, host }) => {
  const { page: pageOf } = DIALECTS["iframe-resizer 4"]!;
  const body = pageOf(`${site.root}embed/growth/`).replace(
    "warningTimeout",
    'onInit: () => (document.title = "answered"), warningTimeout',
  );
  await page.goto(host.show(around(body)));
  await expect(page).toHaveTitle("answered");
});

// As Datawrapper's embed codes found their frame until 2021.
test("Datawrapper's older listener sizes our frame, and no stranger's that stands before it", async ({
  page,
  site,
  host,
}) => {
  const older = `<script>
    addEventListener("message", ({ data }) => {
      for (const id in data["datawrapper-height"]) {
        const frame = document.getElementById("datawrapper-chart-" + id) || document.querySelector("iframe[src*='" + id + "']");
        if (frame) frame.style.height = data["datawrapper-height"][id] + "px";
      }
    });
  </script>`;
  const stranger = `<iframe src="${host.show("", {})}?/maps/embed" height="123" style="border:0"></iframe>`;
  await page.goto(host.show(around(older + stranger + plain(`${site.root}embed/map/`))));
  const frames = page.locator("iframe");
  await expect.poll(() => frames.nth(1).evaluate(({ clientHeight }) => clientHeight)).toBeGreaterThan(500);
  await expect(frames.nth(0)).toHaveJSProperty("clientHeight", 123);
});

const IN_ITS_PAGE: Readonly<Record<string, (address: string) => string>> = {
  "whose border counts as part of its height": (address) =>
    `<style>*{box-sizing:border-box}</style><iframe src="${address}" style="width:100%;border:7px solid" height="400"></iframe>`,
  "in a shadow root, in another": (address) =>
    `<div><template shadowrootmode="open"><p><template shadowrootmode="open">${plain(address)}</template></p></template></div>`,
};

for (const [which, pageOf] of Object.entries(IN_ITS_PAGE))
  test(`embed.js on a plain frame ${which}: fits within 1 px`, async ({ page, site, host }) => {
    const embedJs = `<script async src="${site.root}embed.js"></script>`;
    await page.goto(host.show(around(pageOf(`${site.root}embed/map/`) + embedJs)));
    const embed = await embedOf(page);
    await expect
      .poll(async () => {
        const { given, needs, bars } = await sizes(embed);
        return Math.abs(given - needs) <= 1 && !bars.includes(true) ? "fits" : { given, needs, bars };
      })
      .toBe("fits");
  });

test("no scrollbar where they take room, on screens with fractions of a pixel, from too low and from too high", async ({
  playwright,
  site,
  host,
}) => {
  const browser = await playwright.chromium.launch({
    ...launchOptions(true),
    ignoreDefaultArgs: ["--hide-scrollbars"],
  });
  for (const deviceScaleFactor of [1, 1.25, 1.5, 1.75])
    for (const height of [300, 1600]) {
      const page = await browser.newPage({ deviceScaleFactor, viewport: { width: 395, height: 800 } });
      await page.goto(
        host.show(
          around(
            `<div style="height:33.3px"></div>${DIALECTS["our own"]!.page(`${site.root}embed/map/`).replace('height="400"', `height="${height}"`)}`,
          ),
        ),
      );
      const embed = await embedOf(page);
      await expect
        .poll(async () => {
          const { given, needs } = await sizes(embed);
          const bar = await embed.evaluate(() => innerWidth - document.documentElement.clientWidth);
          return Math.abs(given - needs) <= 1 && bar === 0 ? "fits" : { given, needs, bar };
        })
        .toBe("fits");
      await page.close();
    }
  await browser.close();
});

test("a frame that stays too low can be scrolled", async ({ page, site, host }) => {
  await page.goto(host.show(around(plain(`${site.root}embed/map/`))));
  const embed = await embedOf(page);
  await embed.locator("input[type=range]").waitFor();
  await embed.evaluate(() => scrollTo({ top: 9999, behavior: "instant" }));
  expect(await embed.evaluate(() => scrollY)).toBeGreaterThan(300);
  expect(await embed.evaluate(() => document.documentElement.style.overflowY)).toBe("");
});

test("silent while nothing changes, and outside a frame", async ({ page, site, host }) => {
  await page.clock.install();
  await page.goto(host.show(around(plain(`${site.root}embed/map/`))));
  const embed = await embedOf(page);
  await embed.locator("input[type=range]").waitFor();
  const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  await expect.poll(async () => (await heard()).length).toBeGreaterThan(0);
  const before = await heard();
  await page.clock.runFor(3000);
  expect(await heard()).toEqual(before);
  for (const message of before) expect(JSON.stringify(message)).not.toContain("Hanoi");

  await page.goto(`${site.root}embed/map/`);
  await page.evaluate(() => {
    const heardHere: unknown[] = [];
    Object.assign(window, { heard: heardHere });
    addEventListener("message", (event) => heardHere.push(event.data));
  });
  await page.setViewportSize({ width: 500, height: 900 });
  await page.clock.runFor(300);
  expect(await heard()).toEqual([]);
});

test("a year whose sentence is longer is told, each height once", async ({ page, site, host }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(host.show(around(plain(`${site.root}embed/vietnam-2025/`))));
  const embed = await embedOf(page);
  const heights = () =>
    page.evaluate(() =>
      (window as unknown as { heard: { type?: string; height?: number }[] }).heard.flatMap(
        ({ type, height }) => (type === "learning-cities:height" ? [height] : []),
      ),
    );
  await expect.poll(async () => (await heights()).length).toBe(1);
  await embed.evaluate(() => {
    document
      .querySelector(".embed")!
      .append(Object.assign(document.createElement("p"), { textContent: "x" }));
  });
  await expect.poll(async () => (await heights()).length).toBe(2);
  expect(new Set(await heights()).size).toBe(2);
});
