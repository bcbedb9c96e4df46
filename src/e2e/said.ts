// What a reader hears who uses keys alone: where the focus goes, by role and name, and what live regions say, in order.
import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** What polite regions have come to say, each text once it is there. */
const LIVE = "[role=status],[role=alert],[aria-live=polite]";

declare global {
  interface Window {
    heard?: string[];
  }
}

export interface Journey {
  readonly page: Page;
  /** Presses a key, or types a text letter by letter, and notes where the focus is then. */
  readonly press: (key: string, times?: number) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Presses Tab until this has the focus; fails where the page's stops come to an end. */
  readonly tabTo: (selector: string) => Promise<void>;
  /** Notes what has the focus and what was said since the last note. */
  readonly note: () => Promise<void>;
  readonly isAt: (selector: string) => Promise<void>;
  /** Waits for a live region to say it. */
  readonly hears: (text: RegExp) => Promise<void>;
  readonly keys: () => number;
  /** Names on the way that another state of the tables would have otherwise. */
  readonly chance: string[];
  readonly log: () => readonly string[];
}

/** Listens to a page from its first script on. Goes nowhere yet. */
export async function openJourney(page: Page): Promise<Journey> {
  await page.addInitScript((live) => {
    const heard: string[] = (window.heard = []);
    const said = new WeakMap<Element, string>();
    new MutationObserver((records) => {
      const regions = new Set(
        records.flatMap(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement;
          return element?.closest(live) ?? [];
        }),
      );
      for (const region of regions) {
        const text = (region.textContent ?? "").trim();
        if (text === "" || text === said.get(region)) continue;
        said.set(region, text);
        heard.push(`says: ${text}`);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  }, LIVE);
  let count = 0;
  const lines: string[] = [];
  const focused = page.locator(":focus");
  const nameOfFocus = async (): Promise<string> => {
    if ((await focused.count()) === 0) return "focus: nothing";
    const [first = ""] = (await focused.ariaSnapshot()).split("\n");
    const text = (await focused.getAttribute("aria-valuetext")) ?? "";
    return `focus: ${first.replace(/^- |:$/g, "")}${text && ` ${text}`}`;
  };
  const listen = async (): Promise<void> => {
    lines.push(...(await page.evaluate(() => window.heard?.splice(0) ?? [])));
  };
  const note = async (): Promise<void> => {
    await listen();
    const at = await nameOfFocus();
    if (at !== lines.findLast((line) => line.startsWith("focus:"))) lines.push(at);
  };
  const press = async (key: string, times = 1): Promise<void> => {
    for (let i = 0; i < times; i += 1) {
      await page.keyboard.press(key);
      count += 1;
    }
  };
  const isFocused = (selector: string): Promise<boolean> =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  return {
    page,
    press,
    type: async (text) => {
      for (const letter of text) await press(letter);
    },
    tabTo: async (selector) => {
      do {
        await press("Tab");
        const isOut = await page.evaluate(() => document.activeElement === document.body);
        expect(isOut, `${selector} before the page ends`).toBe(false);
      } while (!(await isFocused(selector)));
      await note();
    },
    note,
    isAt: async (selector) => {
      await expect.poll(() => isFocused(selector), { message: selector }).toBe(true);
      await note();
    },
    hears: async (text) => {
      await expect
        .poll(async () => {
          await listen();
          return lines.findLast((line) => line.startsWith("says:"));
        })
        .toMatch(text);
      await note();
    },
    keys: () => count,
    chance: [],
    log: () => lines,
  };
}
