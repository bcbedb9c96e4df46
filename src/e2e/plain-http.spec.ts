// Over plain HTTP browsers give pages no clipboard: every offer to copy then says what to do instead.
import { openHeadersServer } from "./headers-server.ts";
import { launchOptions } from "./launch.ts";
import { expect, LANGUAGES, test } from "./fixtures.ts";

const { args, ...launch } = launchOptions(false);
test.use({
  launchOptions: { ...launch, args: [...args, "--host-resolver-rules=MAP plain.example 127.0.0.1"] },
});

for (const { language, root } of LANGUAGES)
  test(`${language}: links, codes and the citation can be copied by hand`, async ({ browser }) => {
    const site = await openHeadersServer(`node_modules/.cache/site-${process.env["PORT"] ?? 4173}`);
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    const address = `${site.origin.replace("localhost", "plain.example")}/${root}`;
    const selected = () => page.evaluate(() => getSelection()?.toString().trim());

    await page.goto(`${address}?city=vn-hanoi`);
    expect(await page.evaluate(() => "clipboard" in navigator)).toBe(false);
    await page.locator(".card .acts + p button").click();
    await expect(page.locator(".card [role=status]")).toContainText(`${address}city/vn-hanoi/`);
    await page.locator(".asked button").last().click();
    await expect(page.locator(".asked span[role=status]")).toContainText(`${address}city/vn-hanoi/`);

    await page.locator(".cite + p button").click();
    const said = page.locator(".cite + p [role=status]");
    await expect(said).not.toBeEmpty();
    await expect.poll(selected).toBe(await page.locator(".cite").textContent());

    await page.locator("#embed button").click();
    await page.locator("dialog .copy").click();
    await expect(page.locator("dialog .copy + [role=status]")).toHaveText((await said.textContent()) ?? "");
    await expect.poll(selected).toBe(await page.locator("dialog textarea").inputValue());

    await page.goto(`${address}city/vn-hanoi/`);
    await page.locator("[data-share]").click();
    await expect(page.locator("[data-share] + *")).toContainText(page.url());
    expect(faults).toEqual([]);
    await page.close();
    site.close();
  });
