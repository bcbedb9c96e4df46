// Whether each piece of text of a page can be read: whole in the window and in what holds it, and not over another.
import { ask, type Tab } from "./tab.ts";

/** What is wrong with the text that is seen, a line for each fault. */
export const textFaults = (tab: Tab): Promise<readonly string[]> =>
  ask(tab, () => {
    interface Line {
      readonly element: Element;
      readonly name: string;
      readonly box: DOMRect;
    }
    const width = document.documentElement.clientWidth;
    /** For screen readers, and what script holds back: no reader sees it. Lists of choices are the browser's own. */
    const isUnseen = (element: Element): boolean => {
      if (element.closest(".unseen, .skip, select, script, style, svg title") !== null) return true;
      const drawn = { visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true };
      if (!element.checkVisibility(drawn)) return true;
      for (let around: Element | null = element; around; around = around.parentElement)
        if (getComputedStyle(around).clipPath !== "none") return true;
      return false;
    };
    /** Rows that wait beyond the end of a list are not cut off. */
    const waits = (element: Element, { top, bottom }: DOMRect): boolean => {
      if (element.closest("ol") === null) return false;
      for (let around = element.parentElement; around; around = around.parentElement) {
        const frame = around.getBoundingClientRect();
        const hides = ["hidden", "clip"].includes(getComputedStyle(around).overflowY);
        if (hides && (top >= frame.bottom || bottom <= frame.top)) return true;
      }
      return false;
    };
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const [node, element] = [walker.currentNode, walker.currentNode.parentElement];
      if (!node.textContent?.trim() || element === null || isUnseen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const name = `${element.localName}.${element.getAttribute("class") ?? ""} “${node.textContent.trim().slice(0, 30)}”`;
      for (const box of range.getClientRects())
        if (box.width > 1 && !waits(element, box)) lines.push({ element, name, box });
    }
    const faults = new Set<string>();
    if (document.documentElement.scrollWidth > width)
      faults.add(`the page is ${document.documentElement.scrollWidth} px wide`);
    for (const { element, name, box } of lines) {
      let scrolls = false;
      for (let around: Element | null = element; around; around = around.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(around);
        const frame = around.getBoundingClientRect();
        scrolls ||= ["auto", "scroll"].includes(overflowX) || position === "fixed";
        if (around === document.documentElement || around === document.body) break;
        const hides = (overflow: string): boolean => ["hidden", "clip"].includes(overflow);
        if (hides(overflowX) && (box.left < frame.left - 1 || box.right > frame.right + 1))
          faults.add(`${name} is cut off by ${around.localName}.${around.getAttribute("class") ?? ""}`);
        // Letters need less height than their line.
        const [top, bottom] = [box.top + box.height * 0.2, box.bottom - box.height * 0.2];
        if (hides(overflowY) && (top < frame.top - 1 || bottom > frame.bottom + 1))
          faults.add(
            `${name} is cut off in height by ${around.localName}.${around.getAttribute("class") ?? ""}`,
          );
      }
      if (!scrolls && (box.left < -1 || box.right > width + 1)) faults.add(`${name} leaves the window`);
    }
    const sorted = lines.toSorted((a, b) => a.box.top - b.box.top);
    for (const [index, { element, name, box }] of sorted.entries())
      for (const other of sorted.slice(index + 1)) {
        if (other.box.top > box.bottom) break;
        if (other.element === element) continue;
        const [high, low] = [box.height * 0.25, other.box.height * 0.25];
        const meet =
          box.left < other.box.right - 1 &&
          other.box.left < box.right - 1 &&
          box.top + high < other.box.bottom - low &&
          other.box.top + low < box.bottom - high;
        if (meet) faults.add(`${name} and ${other.name} lie over one another`);
      }
    return [...faults];
  });
