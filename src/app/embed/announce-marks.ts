// Says which city or year a chart that stands alone has marked, by the words of the mark itself.
import { effect, type ReadonlySignal } from "@preact/signals";
import type { PageState } from "../../state/page-state.ts";
import type { Say } from "../page/announcer.ts";

/** What a mark is called: its label, or else the first of its texts, which is the name. */
function nameOf(mark: Element): string {
  const texts = mark.ownerDocument.createTreeWalker(mark, NodeFilter.SHOW_TEXT);
  let name = mark.getAttribute("aria-label") ?? "";
  while (name === "" && texts.nextNode() !== null) name = texts.currentNode.textContent?.trim() ?? "";
  return name;
}

/** The marks of what is chosen are current, and a new choice is said once. Returns the stop. */
export function openMarkAnnouncer(
  root: Element,
  state: Pick<PageState, "city" | "year">,
  words: Readonly<Record<"marked" | "unmarked", string>>,
  say: Say,
): () => void {
  const follow = (about: "city" | "year", chosen: ReadonlySignal<string | number | null>): (() => void) => {
    let told = chosen.peek();
    const text = (): string => {
      const [before, now] = [told, chosen.peek()];
      told = now;
      const mark = before === now ? null : root.querySelector(`a[data-${about}="${now ?? before}"]`);
      if (!mark) return "";
      const sentence = root.querySelector(`.y.y${now}`)?.textContent ?? "";
      const form = words[now === null ? "unmarked" : "marked"];
      return `${form.replace("{name}", () => nameOf(mark))} ${sentence}`.trim();
    };
    return effect(() => {
      const now = chosen.value;
      for (const mark of root.querySelectorAll(`a[data-${about}]`))
        if (mark.getAttribute(`data-${about}`) === String(now)) mark.setAttribute("aria-current", "true");
        else mark.removeAttribute("aria-current");
      if (now !== told) say(about, text);
    });
  };
  const stops = [follow("city", state.city), follow("year", state.year)];
  return () => stops.forEach((stop) => stop());
}
