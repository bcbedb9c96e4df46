// A small or a large screen on a slow line, played by Chromium: how a page is opened in each measurement.
import type { Browser, CDPSession, Page } from "@playwright/test";

/** Slow 4G as Chromium's tools have it: the latency is added to each request, the bandwidth is shared by all. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6e6 / 8,
  uploadThroughput: 750e3 / 8,
} as const;

export const SCREENS = {
  phone: { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true },
  desk: { viewport: { width: 1280, height: 900 } },
} as const;
export type Screen = keyof typeof SCREENS;

export interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly close: () => Promise<void>;
}

/** `slowdown`: how many times slower the main thread runs. */
export async function openScreen(
  browser: Browser,
  { slowdown, screen }: { readonly slowdown: number; readonly screen: Screen },
): Promise<Opened> {
  const context = await browser.newContext(SCREENS[screen]);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", LINE);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  return { page, cdp, close: () => context.close() };
}
