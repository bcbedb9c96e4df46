// Read to its end, the full page fetches its lower parts, and no engine finds anything that its policy forbids.
import { ask } from "./tab.ts";
import { expect, test } from "./test.ts";

for (const root of ["", "vi/"])
  test(`/${root}`, async ({ open, site }) => {
    const tab = await open({ width: 1280, height: 900 });
    await tab.goto(`${site.origin}/${root}`);
    const later = () => ask(tab, () => document.querySelectorAll("a[data-later]").length);
    expect(await later()).toBeGreaterThan(0);
    await expect
      .poll(async () => {
        await ask(tab, () =>
          document.querySelector("a[data-later]")?.scrollIntoView({ block: "center", behavior: "instant" }),
        );
        return later();
      })
      .toBe(0);
  });
