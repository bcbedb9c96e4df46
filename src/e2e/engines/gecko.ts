// Gecko: Debian's Firefox, driven by Puppeteer over WebDriver BiDi.
import { existsSync } from "node:fs";
import { launch, type Browser as Firefox, type KeyInput, type Page } from "puppeteer-core";
import { openDisplay } from "./display.ts";
import type { Browser, Key, Screen, Tab } from "./tab.ts";

const FIREFOX = "/usr/bin/firefox-esr";

/** Whether Debian's Firefox is installed. */
export const hasFirefox = (): boolean => existsSync(FIREFOX);

/** Kinds of scripts for which Firefox keeps a size each. */
const SCRIPTS = ["x-western", "x-unicode", "ar", "ko"];

const preferences = ({ dark, still, webgl = false, text = 1, guarded = false }: Screen) => ({
  ...Object.fromEntries(SCRIPTS.map((script) => [`font.size.variable.${script}`, 16 * text])),
  "layout.css.prefers-color-scheme.content-override": dark ? 0 : 1,
  "ui.prefersReducedMotion": still ? 1 : 0,
  "privacy.resistFingerprinting": guarded,
  "webgl.disabled": !webgl,
  "webgl.force-enabled": webgl,
  "dom.serviceWorkers.testing.enabled": true,
  "browser.translations.automaticallyPopup": false,
});

function tabOf(page: Page, { width, height }: Screen): Tab {
  return {
    engine: "gecko",
    goto: async (address) => {
      await page.goto(address, { waitUntil: "load", timeout: 60_000 });
    },
    evaluate: async (expression, frame) => {
      if (frame === undefined) return page.evaluate(expression);
      const content = await (await page.waitForSelector(frame))?.contentFrame();
      return content?.evaluate(expression);
    },
    press: (key: Key) => page.keyboard.press(key as KeyInput),
    type: (text) => page.keyboard.type(text),
    click: ({ x, y }) => page.mouse.click(x, y),
    touch: null,
    setRatio: (ratio) => page.setViewport({ width, height, deviceScaleFactor: ratio }),
    screenshot: async () => Buffer.from(await page.screenshot()),
    // On A4: this driver hands its inches on as centimetres.
    print: async () =>
      Buffer.from(await page.pdf({ printBackground: false, width: "21in", height: "29.7in" })),
    close: async () => {
      await page.browserContext().close();
    },
  };
}

/** On a display of its own: of two on one display only one has the focus, and the other takes 30 s to close a window. */
async function startFirefox(extraPrefsFirefox: ReturnType<typeof preferences>): Promise<Firefox> {
  const display = await openDisplay();
  const firefox = await launch({
    browser: "firefox",
    executablePath: FIREFOX,
    headless: false,
    extraPrefsFirefox,
    env: { ...process.env, DISPLAY: display.name, LIBGL_ALWAYS_SOFTWARE: "1" },
  });
  firefox.on("disconnected", () => display.close());
  return firefox;
}

/** Starts Firefox for each set of preferences that a screen asks for. */
export async function openGecko(): Promise<Browser> {
  const started = new Map<string, Promise<Firefox>>();
  const browserFor = (screen: Screen): Promise<Firefox> => {
    const wanted = preferences(screen);
    const key = JSON.stringify(wanted);
    const browser = started.get(key) ?? startFirefox(wanted);
    started.set(key, browser);
    return browser;
  };
  return {
    open: async (screen) => {
      const context = await (await browserFor(screen)).createBrowserContext();
      const page = await context.newPage();
      const { width, height, ratio = 1 } = screen;
      await page.setViewport({ width, height, deviceScaleFactor: ratio });
      return tabOf(page, screen);
    },
    close: async () => {
      for (const browser of started.values()) await (await browser).close();
    },
  };
}
