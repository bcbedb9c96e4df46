// What a reader does with our pages, in words of any engine.
import { expect } from "@playwright/test";
import { pressPlus } from "../zoom-to-live.ts";
import { ask, type Spot, type Tab } from "./tab.ts";

/** Waits until a selector leads to something that is seen. */
export const expectSeen = (tab: Tab, selector: string, timeout = 15_000): Promise<void> =>
  expect
    .poll(
      () =>
        ask(
          tab,
          (where) =>
            [...document.querySelectorAll(where)].some((element) =>
              element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
            ),
          selector,
        ),
      { timeout, message: `${selector} is seen` },
    )
    .toBe(true);

/** The text of what is seen at a selector. */
export const textOf = (tab: Tab, selector: string): Promise<string> =>
  ask(
    tab,
    (where) =>
      [...document.querySelectorAll(where)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((element) => element.textContent)
        .join(" ")
        .replaceAll(/\s+/g, " ")
        .trim(),
    selector,
  );

export const rootAttribute = (tab: Tab, name: string): Promise<string | null> =>
  ask(tab, (which) => document.documentElement.getAttribute(which), name);

/** Waits until MapLibre has taken the poster's place. */
export const expectLive = (tab: Tab): Promise<void> =>
  expect.poll(() => rootAttribute(tab, "data-map"), { timeout: 60_000 }).toBe("live");

/** Goes so near that MapLibre is wanted. */
export async function zoomIn(tab: Tab): Promise<void> {
  await expectSeen(tab, "#map-zoom button");
  await ask(tab, pressPlus);
}

export async function zoomToLive(tab: Tab): Promise<void> {
  await zoomIn(tab);
  await expectLive(tab);
}

/** Scrolls to what is at a selector and says where its middle is. */
export const middleOf = (tab: Tab, selector: string): Promise<Spot> =>
  ask(
    tab,
    (where) => {
      const element = document.querySelector(where);
      if (element === null) throw new Error(`nothing at ${where}`);
      element.scrollIntoView({ block: "center", behavior: "instant" });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    selector,
  );

/** Clicks once what is at a selector rests: parts of the page that come move those below. */
export async function clickOn(tab: Tab, selector: string): Promise<void> {
  await expectSeen(tab, selector);
  let at = await middleOf(tab, selector);
  await expect
    .poll(async () => {
      const before = at;
      at = await middleOf(tab, selector);
      return Math.hypot(at.x - before.x, at.y - before.y);
    })
    .toBeLessThan(1);
  await tab.click(at);
}

export const focusOn = (tab: Tab, selector: string): Promise<void> =>
  ask(tab, (where) => document.querySelector<HTMLElement>(where)?.focus(), selector);

/** Controls that something else lies over at their own middle, by name; marks of one drawing may overlap. */
export const coveredControls = (tab: Tab): Promise<readonly string[]> =>
  ask(tab, () => {
    const isClipped = (element: Element, x: number, y: number): boolean => {
      for (let around = element.parentElement; around; around = around.parentElement) {
        const box = around.getBoundingClientRect();
        const shown = x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
        if (getComputedStyle(around).overflowY !== "visible" && !shown) return true;
      }
      return false;
    };
    return [...document.querySelectorAll("button,select,summary,input,a[href]")].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
      // What is only for screen readers is a pixel large.
      if (element.closest(".unseen,.skip")) return [];
      const target = element.closest("label") ?? element;
      target.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
      // A link may be of no size itself, its parts laid out around it.
      const box = [target, ...target.querySelectorAll("*")]
        .flatMap((part) => Array.from(part.getClientRects()))
        .find(({ width, height }) => width > 1 && height > 1);
      if (box === undefined) return [];
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const under = document.elementFromPoint(x, y);
      if (under === null || target.contains(under) || under.contains(target)) return [];
      if (under.closest("label")?.contains(element) || isClipped(element, x, y)) return [];
      if (under.closest("svg")?.contains(element)) return [];
      const name = element.getAttribute("aria-label") ?? element.textContent;
      return [`${element.tagName} ${name.trim().slice(0, 40)} under ${under.outerHTML.slice(0, 80)}`];
    });
  });
