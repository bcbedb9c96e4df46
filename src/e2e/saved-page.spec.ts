// A page that is kept as one file, as phones download it: the year that was shown is in it, and no other.
import { expect, test } from "./fixtures.ts";

for (const path of ["", "embed/map/"])
  test(`/${path}, saved in another year than the latest`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    const saved = async (): Promise<readonly string[]> => {
      const { data } = await session.send("Page.captureSnapshot", { format: "mhtml" });
      const markup = data.replaceAll(/=\r?\n/g, "").replaceAll("=3D", "=");
      return [...markup.matchAll(/<span class="y y\d+">(20\d\d)</g)].map(([, year]) => year ?? "");
    };
    await page.goto(`${path}?year=2017`);
    await expect.poll(saved).toEqual(["2017"]);
    await page.locator("#year-control input").press("ArrowLeft");
    await expect.poll(saved).toEqual(["2016"]);
  });
