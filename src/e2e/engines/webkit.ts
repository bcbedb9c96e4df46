// WebKit: Debian's WebKitGTK, driven by Selenium over WebDriver.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Builder, By, Capabilities, Key as Keys, Origin, type WebDriver } from "selenium-webdriver";
import { openDisplay } from "./display.ts";
import type { Browser, Key, Tab } from "./tab.ts";

const DRIVER = "/usr/bin/WebKitWebDriver";
const MINI_BROWSER = `/usr/lib/${process.arch === "arm64" ? "aarch64" : "x86_64"}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;

/** Whether Debian's WebKit and its driver are installed. */
export const hasWebKit = (): boolean => existsSync(DRIVER) && existsSync(MINI_BROWSER);

/** The toolbar would make the window 450 pixels wide at least. */
const NO_TOOLBAR = `toolbar, toolbar *, headerbar, headerbar *, entry, button, progressbar {
  min-width: 0; min-height: 0; margin: 0; padding: 0; border: 0; font-size: 1px; -gtk-icon-transform: scale(0);
}`;

function writeSettings(still: boolean): string {
  const home = mkdtempSync(join(tmpdir(), "webkit-"));
  const folder = join(home, "gtk-3.0");
  mkdirSync(folder);
  writeFileSync(join(folder, "gtk.css"), NO_TOOLBAR);
  writeFileSync(join(folder, "settings.ini"), `[Settings]\ngtk-enable-animations=${still ? 0 : 1}\n`);
  return home;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}

const KEYS: Readonly<Record<Key, string>> = {
  ArrowLeft: Keys.ARROW_LEFT,
  ArrowRight: Keys.ARROW_RIGHT,
  ArrowDown: Keys.ARROW_DOWN,
  Home: Keys.HOME,
  End: Keys.END,
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  Tab: Keys.TAB,
  Space: " ",
};

type Answer = { readonly value: unknown } | { readonly error: string };

async function evaluate(driver: WebDriver, expression: string): Promise<unknown> {
  const answer = await driver.executeAsyncScript<Answer>(
    `const done = arguments[arguments.length - 1];
    (async () => (${expression}))().then((value) => done({ value }), (error) => done({ error: String(error) }));`,
  );
  if ("error" in answer) throw new Error(answer.error);
  return answer.value;
}

/** Waits until the driver answers, for ten seconds at most. */
async function ready(port: number, attempts = 100): Promise<void> {
  const answers = await fetch(`http://127.0.0.1:${port}/status`).then(
    ({ ok }) => ok,
    () => false,
  );
  if (answers) return;
  if (attempts === 0) throw new Error("WebKitWebDriver does not answer");
  await pause(100);
  await ready(port, attempts - 1);
}

function tabOf(driver: WebDriver, letters: number, close: () => Promise<void>): Tab {
  return {
    engine: "webkit",
    goto: async (address) => {
      await driver.get(address);
      // The browser knows no such setting that may be made from here: the root is given its size once it is there.
      if (letters !== 1)
        await evaluate(driver, `document.documentElement.style.fontSize = "${16 * letters}px"`);
    },
    evaluate: async (expression, frame) => {
      if (frame === undefined) return evaluate(driver, expression);
      await driver.switchTo().frame(await driver.findElement(By.css(frame)));
      try {
        return await evaluate(driver, expression);
      } finally {
        await driver.switchTo().defaultContent();
      }
    },
    press: (key) => driver.actions().sendKeys(KEYS[key]).perform(),
    type: (text) => driver.actions().sendKeys(text).perform(),
    click: ({ x, y }) =>
      driver
        .actions()
        .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 })
        .click()
        .perform(),
    // WebKitGTK's driver takes pointers of type touch, and sends the page those of a mouse.
    touch: null,
    setRatio: null,
    print: null,
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), "base64"),
    close,
  };
}

/** Starts a driver and a browser for each tab: scale and settings belong to the process. */
export async function openWebKit(): Promise<Browser> {
  const display = await openDisplay();
  return {
    open: async ({ width, height, ratio = 1, text = 1, dark = false, still = false, webgl = false }) => {
      const [settings, port] = [writeSettings(still), await freePort()];
      const service = spawn(DRIVER, [`--port=${port}`], {
        stdio: "ignore",
        env: {
          ...process.env,
          DISPLAY: display.name,
          XDG_CONFIG_HOME: settings,
          GDK_SCALE: String(ratio),
          LIBGL_ALWAYS_SOFTWARE: "1",
          NO_AT_BRIDGE: "1",
          // WebKit's own sandbox needs rights that root in a container has not.
          WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
        },
      });
      await ready(port);
      const driver = await new Builder()
        .disableEnvironmentOverrides()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities(
          new Capabilities({
            browserName: "MiniBrowser",
            "webkitgtk:browserOptions": {
              binary: MINI_BROWSER,
              args: ["--automation", `--enable-webgl=${webgl}`, ...(dark ? ["--dark-mode"] : [])],
            },
          }),
        )
        .build();
      await driver.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
      const window = driver.manage().window();
      await window.setRect({ x: 0, y: 0, width, height });
      const toolbar = Number(await evaluate(driver, "outerHeight - innerHeight"));
      await window.setRect({ x: 0, y: 0, width, height: height + toolbar });
      return tabOf(driver, text, async () => {
        await driver.quit().catch(() => undefined);
        service.kill();
        rmSync(settings, { recursive: true, force: true });
      });
    },
    close: () => Promise.resolve(display.close()),
  };
}
