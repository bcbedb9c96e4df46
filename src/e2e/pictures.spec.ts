// Pictures: what the build has drawn, what a reader can take from the page, and the years as an animated SVG.
import { readFileSync } from "node:fs";
import { chromium, type Download, type Page } from "@playwright/test";
import { countDots } from "../model/dot-path.ts";
import { EMBED_NAMES } from "../model/view-names.ts";
import { launchOptions } from "./launch.ts";
import { expect, LANGUAGES, test } from "./fixtures.ts";
import { LAST } from "./tables.ts";

const bytesOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

/** Width and height in a PNG's header. */
const sizeOf = (png: Buffer): readonly [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

async function take(page: Page, name: string): Promise<Download> {
  const download = page.waitForEvent("download");
  await page.locator("#view-downloads").getByRole("button", { name }).click();
  return download;
}

for (const { language, root } of LANGUAGES) {
  test(`${language}: every picture is there in its size`, async ({ request }) => {
    for (const name of EMBED_NAMES) {
      for (const [width, height] of [
        [1200, 630],
        [1600, 1200],
      ] as const) {
        const png = await (await request.get(`${root}pictures/${name}-${width}x${height}.png`)).body();
        expect(sizeOf(png)).toEqual([width, height]);
      }
      expect(await (await request.get(`${root}pictures/${name}.svg`)).text()).toMatch(/^<svg .*<\/svg>$/s);
    }
  });

  test(`${language}: the view is taken as SVG and PNG, with its year, place and numbers`, async ({
    page,
  }) => {
    await page.goto(`${root}?year=2016&region=asia-pacific`);
    const svg = await take(page, "SVG");
    expect(svg.suggestedFilename()).toBe("learning-cities-asia-pacific-2016.svg");
    const text = (await bytesOf(svg)).toString();
    expect(text).toContain(">177<");
    expect(text).toContain(language === "en" ? "Spratly Islands" : "Quần đảo Trường Sa (Việt Nam)");
    expect(text).toContain(language === "en" ? "sources: UNESCO" : "nguồn: UNESCO");
    const png = await take(page, "PNG");
    expect(sizeOf(await bytesOf(png))).toEqual([1600, 1200]);
  });
}

test("the picture from the page shows the dots of its year and no others", async ({ page }) => {
  await page.goto("?year=2016");
  const text = (await bytesOf(await take(page, "SVG"))).toString();
  const all = countDots(await (await page.request.get("pictures/map.svg")).text());
  const some = countDots(text);
  expect(some).toBeGreaterThan(100);
  expect(some).toBeLessThan(all);
});

test("a film is recorded with progress; it can be cancelled", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto("");
  const record = page.locator("#view-downloads").getByRole("button", { name: /MP4|WebM/ });
  await record.click();
  await expect(page.locator("progress")).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(record).toBeVisible();
  const film = page.waitForEvent("download", { timeout: 50_000 });
  await record.click();
  await expect
    .poll(() => page.locator("progress").evaluate((bar: HTMLProgressElement) => bar.value))
    .toBeGreaterThan(0.1);
  const download = await film;
  expect(download.suggestedFilename()).toMatch(new RegExp(`^learning-cities-world-${LAST}\\.(mp4|webm)$`));
  const length = await page.evaluate(
    async ([base64, kind]) => {
      const video = document.createElement("video");
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      video.src = URL.createObjectURL(new Blob([bytes], { type: `video/${kind}` }));
      await new Promise((resolve) => {
        video.addEventListener("loadedmetadata", resolve);
      });
      return video.duration;
    },
    [(await bytesOf(download)).toString("base64"), download.suggestedFilename().split(".").at(-1)] as const,
  );
  // A WebM that was recorded states no length.
  expect(length).toBeGreaterThan(12);
});

test("no button where the browser records nothing", async ({ page }) => {
  await page.addInitScript("delete window.MediaRecorder");
  await page.goto("");
  await expect(page.locator("#view-downloads button")).toHaveText(["SVG", "PNG"]);
});

test("the animated SVG plays inside an image, and rests on the last year under reduced motion", async ({
  page,
  baseURL,
}) => {
  const show = async (tab: Page): Promise<Buffer> => {
    await tab.goto(`${baseURL}cities/`);
    await tab.setContent('<img src="/vi/pictures/map-animated.svg" width="800">');
    await tab.locator("img").evaluate((image: HTMLImageElement) => image.decode());
    return tab.locator("img").screenshot();
  };
  // Emulation does not reach into images, the browser's own setting does.
  const { executablePath, args } = { executablePath: undefined, ...launchOptions(false) };
  const calm = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...args, "--force-prefers-reduced-motion"],
  });
  const resting = await calm.newPage({ reducedMotion: null });
  const still = await show(resting);
  const early = await show(page);
  await expect.poll(async () => early.equals(await page.locator("img").screenshot())).toBe(false);
  // It has had as long as the other took to change.
  expect(still.equals(await resting.locator("img").screenshot())).toBe(true);
  await calm.close();
});
