// Which driver opens which engine on this machine: Debian's browsers where they are, else Playwright's own.
import { hasFirefox, openGecko } from "./gecko.ts";
import { hasPlaywright, openPlaywright } from "./playwright.ts";
import { hasDebianChromium } from "../launch.ts";
import type { Browser, Engine } from "./tab.ts";
import { hasWebKit, openWebKit } from "./webkit.ts";

const DEBIAN: Readonly<
  Record<Engine, { readonly has: () => boolean; readonly open: () => Promise<Browser> }>
> = {
  blink: { has: hasDebianChromium, open: () => openPlaywright("blink") },
  gecko: { has: hasFirefox, open: openGecko },
  webkit: { has: hasWebKit, open: openWebKit },
};

/** Whether a browser of the engine can be started here. */
export const hasEngine = (engine: Engine): boolean => DEBIAN[engine].has() || hasPlaywright(engine);

/** Starts a browser of the engine; rejects where there is none. */
export const openEngine = (engine: Engine): Promise<Browser> =>
  DEBIAN[engine].has() ? DEBIAN[engine].open() : openPlaywright(engine);
