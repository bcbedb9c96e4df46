// The section on Viet Nam: values from the data, choosing everywhere, both archipelagos, and what comes later.
import { expect, LANGUAGES, test } from "./fixtures.ts";
import { announced } from "./tables.ts";

for (const { language, root } of LANGUAGES) {
  test(`${language}: the section says 2, 3, 5, 6, the census and the wards, as its data do`, async ({
    page,
  }) => {
    await page.goto(root);
    const section = page.locator("#viet-nam");
    for (const value of language === "vi" ? ["8.993.082", "106.052"] : ["8,993,082", "106,052"])
      await expect(section).toContainText(value);
    await expect(section.locator(".vietnam-2025")).toContainText(/9\s*→?\s*2/);
    await expect(section.locator(".vietnam-asean")).toContainText("7");
    const csv = await (await page.request.get("data/charts/vietnam-asean.csv")).text();
    expect(csv).toContain("TH,2022,7");
  });

  test(`${language}: parts in words come when the reader is near, and without script are a link away`, async ({
    page,
    browser,
  }) => {
    await page.goto(root);
    await page.locator(".vietnam-sources").scrollIntoViewIfNeeded();
    await expect(page.locator(".vietnam-sources .fig, .vietnam-sources table").first()).toBeVisible();
    await expect(page.locator(".vietnam-membership .fig")).not.toHaveCount(0);
    const quiet = await browser.newPage({ javaScriptEnabled: false });
    await quiet.goto(new URL(root, page.url().replace(/vi\/.*$/, "")).href);
    await quiet.locator(".vietnam-sources a").click();
    await expect(quiet.locator("h1")).toBeVisible();
    await quiet.close();
  });
}

test("a city chosen in the timeline is chosen on map, card and address, and again not", async ({ page }) => {
  await page.goto("vi/");
  await page.locator('.vietnam a[data-city="vn-vinh"]').first().click();
  await expect(page).toHaveURL(/city=vn-vinh/);
  await expect(page.locator(".card")).toContainText("Vinh");
  await expect(page.locator('.vietnam-size [data-city="vn-vinh"]').first()).toHaveCSS("--chosen", "1");
});

test("the map of Viet Nam is never taller than 520 px, and every pin lies on it", async ({ page }) => {
  for (const width of [280, 360, 700, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("vi/embed/vietnam-map/");
    const map = (await page.locator(".vmap").boundingBox())!;
    expect(map.height, `at ${width}`).toBeLessThanOrEqual(520);
    for (const pin of await page.locator(".pin i").all()) {
      const { x, y } = (await pin.boundingBox())!;
      expect(x).toBeGreaterThan(map.x);
      expect(x).toBeLessThan(map.x + map.width);
      expect(y).toBeGreaterThan(map.y);
      expect(y).toBeLessThan(map.y + map.height);
    }
  }
});

test("no Vietnamese word breaks between its syllables at the end of a line", async ({ page }) => {
  await page.goto("vi/embed/vietnam/");
  for (const width of [280, 320, 360, 420, 700]) {
    await page.setViewportSize({ width, height: 900 });
    const broken = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector(".embed")!, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const { data } = walker.currentNode as Text;
        for (const { 0: word, index } of data.matchAll(/(?:thành|học|mạng)\s(?:phố|viên|tập|lưới)/giu)) {
          const range = document.createRange();
          range.setStart(walker.currentNode, index);
          range.setEnd(walker.currentNode, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
            found.push(word);
        }
      }
      return found;
    });
    expect(broken, `at ${width}`).toEqual([]);
  }
});

test("a year chosen in a chart is the year of the page", async ({ page }) => {
  await page.goto("vi/");
  await page.locator('.vietnam a[data-year="2022"], .vietnam-asean a[data-year="2022"]').first().click();
  await expect(page.locator(".total .y").filter({ visible: true })).toHaveText(announced(2022).members);
});

test("both archipelagos and their names stand in every Vietnamese view that shows Viet Nam", async ({
  page,
}) => {
  // The poster's own labels, for a reader who saves data: what MapLibre draws instead has a test of its own.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setDataSaverOverride", { dataSaverEnabled: true });
  for (const width of [320, 700, 1280])
    for (const address of [
      "vi/",
      "vi/embed/map/",
      "vi/embed/map/?region=vietnam",
      "vi/embed/map/?region=asia-pacific",
    ]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      for (const name of ["Quần đảo Hoàng Sa (Việt Nam)", "Quần đảo Trường Sa (Việt Nam)"]) {
        const label = page.locator("#map").getByText(name).filter({ visible: true }).first();
        await expect(label, `${address} at ${width}`).toBeVisible();
        const [inner, frame] = [(await label.boundingBox())!, (await page.locator("#map").boundingBox())!];
        expect(inner.x, `${name} in ${address} at ${width}`).toBeGreaterThanOrEqual(frame.x - 1);
        expect(inner.x + inner.width, `${name} in ${address} at ${width}`).toBeLessThanOrEqual(
          frame.x + frame.width + 1,
        );
      }
    }
  for (const address of ["vi/", "vi/embed/vietnam-map/"]) {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(address);
    await expect(page.locator(".vmap")).toContainText("Quần đảo Hoàng Sa (Việt Nam)");
    await expect(page.locator(".vmap")).toContainText("Quần đảo Trường Sa (Việt Nam)");
  }
});
