// On paper, where browsers leave backgrounds out: what tells by its colour is there, in the light theme's colours.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { expectSeen } from "./page.ts";
import { ask, type Screen, type Tab } from "./tab.ts";
import { expect, test } from "./test.ts";

const RASTER = "/usr/bin/pdftoppm";
/** Pixels of the picture to one of CSS. */
const SCALE = 2;
const SCREEN: Screen = { width: 1280, height: 900, webgl: false, still: true };

interface Marks {
  /** As `r,g,b`. */
  readonly colour: string;
  /** In CSS pixels: that of all dots of the colour, or of bars, whose length paper decides, a few. */
  readonly area: number;
}

/** The marks at a selector, or before what is there, by their colour; waits for them. */
async function marksAt(tab: Tab, selector: string): Promise<readonly Marks[]> {
  await expectSeen(tab, selector.replace("::before", ""));
  return ask(
    tab,
    (where) => {
      const [elements = "", pseudo] = where.split(/(?=::before)/);
      const areas = new Map<string, number>();
      for (const element of document.querySelectorAll(elements)) {
        const own = getComputedStyle(element);
        // Rows that wait beyond the end of a list are not drawn.
        const list = element.closest("ol")?.getBoundingClientRect();
        if (list && element.getBoundingClientRect().top >= list.bottom) continue;
        const probe = document.createElement("i");
        probe.style.color = own.getPropertyValue("--c") || own.getPropertyValue("--r");
        if (probe.style.color === "") continue;
        document.body.append(probe);
        const colour = getComputedStyle(probe).color.replaceAll(/[^\d,]/g, "");
        probe.remove();
        const { width, height } = getComputedStyle(element, pseudo);
        const area = pseudo ? (Math.PI / 4) * parseFloat(width) * parseFloat(height) : 50;
        areas.set(colour, (areas.get(colour) ?? 0) + area);
      }
      return [...areas].map(([colour, area]) => ({ colour, area }));
    },
    selector,
  );
}

/** Leaves only what is at a selector to be seen. */
const leaveOnly = (tab: Tab, selector: string): Promise<void> =>
  ask(
    tab,
    (where) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        `*,*::before,*::after{visibility:hidden!important}${where}{visibility:visible!important}`,
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
    selector,
  );

/** How many pixels of CSS have each colour, on all sheets. */
function areasOf(pdf: Buffer): ReadonlyMap<string, number> {
  const dir = mkdtempSync(join(tmpdir(), "print-"));
  try {
    writeFileSync(join(dir, "page.pdf"), pdf);
    execFileSync(RASTER, ["-r", String(96 * SCALE), "-png", join(dir, "page.pdf"), join(dir, "page")]);
    const areas = new Map<string, number>();
    for (const file of readdirSync(dir).filter((name) => name.endsWith(".png"))) {
      const { data } = PNG.sync.read(readFileSync(join(dir, file)));
      for (let i = 0; i < data.length; i += 4) {
        const colour = `${data[i]},${data[i + 1]},${data[i + 2]}`;
        areas.set(colour, (areas.get(colour) ?? 0) + 1 / SCALE ** 2);
      }
    }
    return areas;
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** Drawn on paper, a colour may be rounded, and the edge of a dot is mixed with the ground. */
const areaNear = (areas: ReadonlyMap<string, number>, wanted: string): number => {
  const rgb = (colour: string): readonly number[] => colour.split(",").map(Number);
  const [red = 0, green = 0, blue = 0] = rgb(wanted);
  return [...areas].reduce((sum, [colour, area]) => {
    const [r = 0, g = 0, b = 0] = rgb(colour);
    return Math.hypot(red - r, green - g, blue - b) < 12 ? sum + area : sum;
  }, 0);
};

const MARKS = [
  ["embed/map/", ".legend li[class]::before"],
  ["vi/", ".legend li[class]::before"],
  ["ar/embed/growth/", ".legend li::before"],
  ["vi/embed/countries/", ".ranks .bar"],
  ["vi/embed/vietnam-size/", ".row b"],
  ["city/vn-hanoi/", ".where::before"],
  ["vi/city/vn-hanoi/", ".seen li:not(.inferred)::before"],
] as const;

for (const [path, selector] of MARKS)
  test(`/${path}: ${selector}`, async ({ open, site }) => {
    const light = await open(SCREEN);
    await light.goto(`${site.origin}/${path}`);
    const marks = await marksAt(light, selector);
    const dark = await open({ ...SCREEN, dark: true });
    test.skip(dark.print === null, `not tested: this driver of ${dark.engine} does not print`);
    if (!existsSync(RASTER) && process.env["CI"]) throw new Error(`there is no ${RASTER} on this machine`);
    test.skip(!existsSync(RASTER), `not tested: there is no ${RASTER} on this machine`);
    await dark.goto(`${site.origin}/${path}`);
    await expectSeen(dark, selector.replace("::before", ""));
    await leaveOnly(dark, selector);
    const areas = areasOf((await dark.print?.()) ?? Buffer.of());
    expect(marks.length).toBeGreaterThan(0);
    for (const { colour, area } of marks)
      expect.soft(areaNear(areas, colour), `${colour} covers its marks`).toBeGreaterThan(area * 0.6);
  });
