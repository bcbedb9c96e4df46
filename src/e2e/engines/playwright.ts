// The engines as Playwright drives them: Chromium everywhere, its own Firefox and WebKit where Debian's are not.
import { existsSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import {
  chromium,
  firefox,
  webkit,
  type Browser as BrowserOfPlaywright,
  type BrowserContext,
  type Page,
} from "@playwright/test";
import { launchOptions } from "../launch.ts";
import type { Browser, Engine, Spot, Tab } from "./tab.ts";

const TYPES = { blink: chromium, gecko: firefox, webkit } as const;

/** Whether Playwright has fetched its own browser for an engine. */
export const hasPlaywright = (engine: Engine): boolean => existsSync(TYPES[engine].executablePath());

/** Touches of real fingers, by Chromium's own protocol. */
async function openTouch(context: BrowserContext, page: Page): Promise<Tab["touch"]> {
  const session = await context.newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", spots: readonly Spot[]) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: spots.map(({ x, y }, id) => ({ x, y, id })),
    });
  return async (ways, hold = 0) => {
    const steps = Math.max(...ways.map(({ length }) => length));
    for (let step = 0; step < steps; step++)
      await send(
        step === 0 ? "touchStart" : "touchMove",
        ways.map((way) => way[Math.min(step, way.length - 1)] ?? way[0]),
      );
    await pause(hold);
    await send("touchEnd", []);
  };
}

/** The size of letters that a reader sets: Chromium's own setting; the others know none here, so the root is given it. */
async function enlargeText(engine: Engine, page: Page, size: number): Promise<void> {
  if (engine === "blink") {
    const session = await page.context().newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: size } });
  } else
    await page.addInitScript((pixels) => {
      document.documentElement.style.fontSize = `${pixels}px`;
    }, size);
}

/** Starts the engine's browser; each tab is a context of its own. */
export async function openPlaywright(engine: Engine): Promise<Browser> {
  const started = new Map<boolean, Promise<BrowserOfPlaywright>>();
  const browserFor = (webgl: boolean): Promise<BrowserOfPlaywright> => {
    const browser =
      started.get(webgl) ?? TYPES[engine].launch(engine === "blink" ? launchOptions(webgl) : {});
    started.set(webgl, browser);
    return browser;
  };
  return {
    open: async (screen) => {
      const { width, height, ratio = 1, dark = false, still = false, touch = false, webgl = false } = screen;
      const context = await (
        await browserFor(webgl)
      ).newContext({
        viewport: { width, height },
        deviceScaleFactor: ratio,
        colorScheme: dark ? "dark" : "light",
        reducedMotion: still ? "reduce" : "no-preference",
        hasTouch: touch,
        serviceWorkers: "allow",
      });
      const page = await context.newPage();
      if (screen.text !== undefined) await enlargeText(engine, page, 16 * screen.text);
      return {
        engine,
        goto: async (address) => {
          await page.goto(address);
        },
        evaluate: async (expression, frame) => {
          if (frame === undefined) return page.evaluate(expression);
          const content = await (await page.waitForSelector(frame)).contentFrame();
          return content?.evaluate(expression);
        },
        press: (key) => page.keyboard.press(key),
        type: (text) => page.keyboard.type(text),
        click: ({ x, y }) => page.mouse.click(x, y),
        touch: engine === "blink" && touch ? await openTouch(context, page) : null,
        // Chromium's emulation of another screen tells no media query.
        setRatio: null,
        screenshot: () => page.screenshot(),
        print: engine === "blink" ? () => page.pdf({ printBackground: false }) : null,
        close: () => context.close(),
      };
    },
    close: async () => {
      for (const browser of started.values()) await (await browser).close();
    },
  };
}
