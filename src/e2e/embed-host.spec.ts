// A host page drives the embed by messages, hears what the reader does, and gets no answer to garbage.
import type { Frame, Page } from "@playwright/test";
import { expect, test, type Host, type Site } from "./article/servers.ts";
import { holdBack } from "./hold-back.ts";
import { FIRST, YEARS } from "./tables.ts";

interface Heard {
  readonly type?: string;
  readonly version?: number;
  readonly year?: number;
  readonly city?: string | null;
  readonly playing?: boolean;
  readonly years?: readonly number[];
}

async function open(page: Page, site: Site, host: Host, query = "", attributes = ""): Promise<Frame> {
  await page.goto(
    host.show(`<!doctype html><title>Host</title><script>
        window.heard = [];
        addEventListener("message", ({ data }) => {
          if (/^learning-cities:(ready|change)$/.test(data?.type)) heard.push(data);
        });
      </script><iframe ${attributes} src="${site.root}embed/map/${query}" width="700" height="900"></iframe>`),
  );
  await expect.poll(() => page.frames().length).toBe(2);
  const embed = page.frames()[1]!;
  await embed.locator("input[type=range]").waitFor();
  return embed;
}

const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard.splice(0));
const say = (page: Page, message: unknown) =>
  page.evaluate((data) => document.querySelector("iframe")!.contentWindow!.postMessage(data, "*"), message);
const command = (page: Page, name: string, facts: object = {}) =>
  say(page, { type: `learning-cities:${name}`, version: 1, ...facts });

/** Resolves once the other side has taken in all that was said to it so far. */
async function deliver(from: Page | Frame, to: Page | Frame): Promise<void> {
  await to.evaluate(() => {
    const last = new Promise((resolve) =>
      addEventListener("message", ({ data }) => data === "last" && resolve(null)),
    );
    Object.assign(window, { last });
  });
  await from.evaluate(() =>
    (document.querySelector("iframe")?.contentWindow ?? parent).postMessage("last", "*"),
  );
  await to.evaluate(() => (window as unknown as { last: Promise<null> }).last);
}

/** Resolves once the embed has taken in all that was said, and the host what the embed said to that. */
async function settle(page: Page, embed: Frame): Promise<void> {
  await deliver(page, embed);
  await deliver(embed, page);
}

const yearOf = (embed: Frame) => embed.locator("html").getAttribute("data-year");

for (const attributes of ["", 'sandbox="allow-scripts"'])
  test.describe(attributes || "unsandboxed", () => {
    test("ready, setYear, select, play, pause; no echo of the host's own words", async ({
      page,
      site,
      host,
    }) => {
      const embed = await open(page, site, host, "?year=2016", attributes);
      await expect
        .poll(() => heard(page))
        .toEqual([
          {
            type: "learning-cities:ready",
            version: 1,
            year: 2016,
            city: null,
            playing: false,
            years: YEARS,
          },
        ]);
      await command(page, "setYear", { year: 2020 });
      await expect.poll(() => yearOf(embed)).toBe("2020");
      await command(page, "select", { city: "vn-hanoi" });
      await expect(embed.locator(".card")).toContainText(/Hanoi|Ha Noi/);
      await command(page, "select", { city: null });
      await expect(embed.locator(".card")).toHaveCount(0);
      await command(page, "play");
      await expect(embed.getByRole("button", { name: "Pause" })).toBeVisible();
      await command(page, "pause");
      await expect(embed.getByRole("button", { name: "Play" })).toBeVisible();
      expect((await heard(page)).filter(({ playing }) => playing)).toEqual([]);
    });

    test("what the reader does is told; a greeting is answered; a year that is none comes back corrected", async ({
      page,
      site,
      host,
    }) => {
      const embed = await open(page, site, host, "?year=2016", attributes);
      await heard(page);
      await embed.locator("input[type=range]").press("ArrowRight");
      const change = { type: "learning-cities:change", version: 1, year: 2017, city: null, playing: false };
      await expect.poll(() => heard(page)).toEqual([change]);
      await embed.getByRole("button", { name: "Play" }).click();
      await expect.poll(async () => (await heard(page)).some(({ playing }) => playing)).toBe(true);
      await command(page, "setYear", { year: 1999 });
      await expect.poll(async () => (await heard(page)).at(-1)?.year).toBe(FIRST);
      await command(page, "hello");
      await expect.poll(async () => (await heard(page)).at(-1)?.type).toBe("learning-cities:ready");
    });
  });

test("what is said before the module has come is heard when it comes", async ({ page, site, host }) => {
  const letPass = await holdBack(page, /\/assets\/.*\.js$/);
  await page.goto(
    host.show(`<!doctype html><title>Host</title><iframe src="${site.root}embed/map/"></iframe>`),
    {
      waitUntil: "commit",
    },
  );
  await expect.poll(() => page.frames().length).toBe(2);
  const embed = page.frames()[1]!;
  await embed.locator("footer").waitFor();
  await command(page, "setYear", { year: 2016 });
  letPass();
  await expect.poll(() => yearOf(embed)).toBe("2016");
});

test("garbage is met with silence", async ({ page, site, host }) => {
  const embed = await open(page, site, host, "?year=2016");
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await heard(page);
  for (const message of [
    null,
    7,
    "learning-cities:play",
    "[iFrameSizer]",
    "pymxPYMxxPYMxheightxPYMx1",
    [],
    { type: "learning-cities:play" },
    { type: "learning-cities:setYear", version: 1, year: "2020" },
    { type: "learning-cities:setYear", version: 2, year: 2020 },
    { type: "learning-cities:select", version: 1, city: "<img src=x onerror=alert(1)>" },
    { type: { toString: null }, version: 1 },
  ])
    await say(page, message);
  await settle(page, embed);
  expect(await heard(page)).toEqual([]);
  expect(faults).toEqual([]);
  expect(await yearOf(embed)).toBe("2016");
});

test("a pinned origin is obeyed, any other is deaf and dumb", async ({ page, site, host }) => {
  const mine = await open(page, site, host, `?year=2016&origin=${encodeURIComponent(host.origin)}`);
  await command(page, "setYear", { year: 2020 });
  await expect.poll(() => yearOf(mine)).toBe("2020");
  for (const origin of ["https://news.example", "nonsense"]) {
    const other = await open(page, site, host, `?year=2016&origin=${encodeURIComponent(origin)}`);
    await command(page, "setYear", { year: 2020 });
    await command(page, "hello");
    await settle(page, other);
    expect(await yearOf(other)).toBe("2016");
    expect(await heard(page)).toEqual([]);
  }
});

test("only the parent is listened to", async ({ page, site, host }) => {
  const embed = await open(page, site, host, "?year=2016");
  await embed.evaluate(() => postMessage({ type: "learning-cities:setYear", version: 1, year: 2020 }, "*"));
  await settle(page, embed);
  expect(await yearOf(embed)).toBe("2016");
});

test("a host does not set in motion a reader who wants none", async ({ page, site, host }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const embed = await open(page, site, host, "?year=2016");
  await command(page, "play");
  await settle(page, embed);
  await expect(embed.getByRole("button", { name: "Play" })).toBeVisible();
  expect(await yearOf(embed)).toBe("2016");
});
