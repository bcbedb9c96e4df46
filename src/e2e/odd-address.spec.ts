// An address as editors' systems and sentences make it opens what was meant, and what is not taken is said where its writer looks.
import type { Page } from "@playwright/test";
import { expect, test } from "@playwright/test";

/** What the page says in the console from now on. */
function listen(page: Page): string[] {
  const said: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "info") said.push(message.text());
  });
  return said;
}

const root = (page: Page) => page.locator("html");

test("escaped, decorated and in capitals, every parameter counts", async ({ page }) => {
  const said = listen(page);
  await page.goto(
    "embed/map/?Year=2020&amp;Region=Asia-Pacific.&amp;theme=DARK)&amp;city=VN-Hanoi.&amp;utm_x=1",
  );
  await expect(page.locator(".card h3")).toHaveText("Hanoi");
  for (const [name, value] of Object.entries({ year: "2020", place: "asia-pacific", theme: "dark" }))
    await expect(root(page)).toHaveAttribute(`data-${name}`, value);
  expect(said).toEqual([]);
});

test("without the module, year, place and theme are those of the address", async ({ page }) => {
  await page.route("**/assets/*.js", (route) => route.abort());
  await page.goto("embed/map/?year=2020.&amp;Region=Asia-Pacific.&amp;theme=Dark)");
  await expect(page.locator("input[name=year]:checked")).toHaveValue("2020");
  await expect(root(page)).toHaveAttribute("data-place", "asia-pacific");
  await expect(root(page)).toHaveAttribute("data-theme", "dark");
});

test("the full page's address is put in order, and what others wrote stays", async ({ page }) => {
  await page.goto("?year=2020.&amp;regions=Africa&amp;country=ma&amp;UTM_x=A.");
  await expect.poll(() => new URL(page.url()).search).toBe("?year=2020&regions=africa&country=MA&UTM_x=A.");
});

test("what is not taken is said once, with what would be, and nothing of others' parameters", async ({
  page,
}) => {
  const said = listen(page);
  await page.goto("embed/map/?year=1999&country=xx&city=vn-nowhere&theme=pink&utm_source=x&fbclid=y");
  await expect.poll(() => said.length).toBe(4);
  const last = (await root(page).getAttribute("data-year")) ?? "";
  await page.locator("input[type=range]").press("ArrowLeft");
  await expect(root(page)).not.toHaveAttribute("data-year", last);
  expect(
    said.toSorted().map((line) => line.replace(/^Learning Cities ignores (\S+): it takes .+$/, "$1")),
  ).toEqual(["city=vn-nowhere", "country=XX", "theme=pink", "year=1999"]);
});
