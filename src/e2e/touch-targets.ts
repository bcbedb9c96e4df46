// What a finger may miss: whatever can be pressed, is not a link in a sentence, and is smaller than 44 px.
import type { Page } from "@playwright/test";

/** Name and size of each such target in what is shown; `scope` selects where to look. */
export const smallTargets = (page: Page, scope: string): Promise<readonly string[]> =>
  page.evaluate((where) => {
    const LEAST = 44;
    /** Whether what lies so far up or down from the middle is still the same control. */
    const reaches = (element: Element, { x, y, width, height }: DOMRect, half: number): boolean =>
      [-half, half].every((by) => {
        const under = document.elementFromPoint(x + width / 2, y + height / 2 + by);
        return under !== null && (element.contains(under) || under.closest("label")?.contains(element));
      });
    const isInSentence = (element: Element): boolean => {
      if (element.matches(".source")) return true;
      let block = element;
      while (getComputedStyle(block).display === "inline" && block.parentElement) block = block.parentElement;
      return block !== element && block.textContent.trim() !== element.textContent.trim();
    };
    return [...document.querySelectorAll("button,select,summary,input,a[href]")].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
      if (element.closest(where) === null || isInSentence(element)) return [];
      // Years in a column each, and cities that lie side by side, have equals elsewhere on the page.
      if (element.closest(".unseen,.at,.pin")) return [];
      element.scrollIntoView({ block: "center", behavior: "instant" });
      const target = element.closest("label") ?? element;
      const box = target.getBoundingClientRect();
      const isLarge = box.height >= LEAST || reaches(target, box, LEAST / 2 - 1);
      if (isLarge && (box.width >= LEAST || element.matches("a"))) return [];
      const name = element.getAttribute("aria-label") ?? element.textContent;
      return [`${element.tagName} ${name.trim().slice(0, 30)}: ${box.width} × ${box.height}`];
    });
  }, scope);
