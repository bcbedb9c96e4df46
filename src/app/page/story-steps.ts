// Which step of the story is read, and what follows from it: the state, the address, the buttons, what is said.
import { readView } from "../../model/view-query.ts";
import type { PageRuntime } from "./start-page.tsx";
import { IDS } from "../../model/dom-names.ts";
import { welcomesMotion } from "./motion.ts";

/** A line across the screen, as parts of its height from the top: the step that lies on it is read. */
const LINE = { beside: 0.5, below: 0.8 } as const;

/** Beside each other from this width on; the same as in story.css. */
const WIDE = "(min-width: 64rem)";

const marginOf = (line: number): string => `-${line * 100}% 0px -${(1 - line) * 100 - 0.5}% 0px`;

const button = (document: Document, id: string): HTMLButtonElement | null => {
  const element = document.getElementById(id);
  return element instanceof HTMLButtonElement ? element : null;
};

/** Out of reach it is still a stop, which keeps the focus and says so. */
const setReachable = (control: HTMLElement | null, isReachable: boolean): void =>
  control?.setAttribute("aria-disabled", String(!isReachable));

/** Follows the reader; `texts` say each year, in their order. Returns the stop. */
export function openStorySteps(
  window: Window,
  { state, home, say }: PageRuntime,
  texts: readonly string[],
): () => void {
  const { document } = window;
  const steps = [...document.querySelectorAll<HTMLElement>("[data-to]")];
  const links = steps.map(({ id }) => document.querySelector(`.steps a[href="#${id}"]`));
  const [back, next] = [button(document, IDS.storyBack), button(document, IDS.storyNext)];
  let current = -1;

  const show = (index: number): void => {
    const step = steps[index];
    if (!step || index === current) return;
    const isFirst = current === -1;
    current = index;
    const view = readView(step.dataset["to"] ?? "", home, state.years);
    state.setYear(view.year);
    state.setPlace(view.place);
    state.select(view.city);
    for (const [i, link] of links.entries())
      if (i === index) link?.setAttribute("aria-current", "step");
      else link?.removeAttribute("aria-current");
    setReachable(back, index > 0);
    setReachable(next, index < steps.length - 1);
    if (isFirst) return;
    window.history.replaceState(window.history.state, "", `#${step.id}`);
    say("step", () => {
      // Whoever goes from link to link through the steps hears the links.
      if (step.parentElement?.contains(document.activeElement)) return "";
      const text = texts[state.years.indexOf(view.year)] ?? "";
      return `${links[index]?.getAttribute("aria-label") ?? ""}. ${text}`;
    });
  };

  // The step that was asked for counts, also while the page is still on its way there.
  let goal = -1;
  const go = (by: 1 | -1): void => {
    const index = (goal === -1 ? current : goal) + by;
    const step = steps[index];
    if (!step) return;
    goal = index;
    step.scrollIntoView({ behavior: welcomesMotion() ? "smooth" : "instant", block: "start" });
  };
  const arrive = (): void => {
    goal = -1;
  };
  const [goBack, goOn] = [() => go(-1), () => go(1)];

  const wide = window.matchMedia(WIDE);
  let observer: IntersectionObserver | null = null;
  const observe = (): void => {
    observer?.disconnect();
    observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting && target instanceof HTMLElement) {
            const index = steps.indexOf(target);
            show(index);
            if (index === goal) arrive();
          }
      },
      { rootMargin: marginOf(wide.matches ? LINE.beside : LINE.below) },
    );
    for (const step of steps) observer.observe(step);
  };

  for (const each of [back, next]) if (each) each.hidden = false;
  back?.addEventListener("click", goBack);
  next?.addEventListener("click", goOn);
  window.addEventListener("scrollend", arrive);
  wide.addEventListener("change", observe);
  show(
    Math.max(
      0,
      steps.findIndex(({ id }) => window.location.hash === `#${id}`),
    ),
  );
  observe();
  return () => {
    observer?.disconnect();
    back?.removeEventListener("click", goBack);
    next?.removeEventListener("click", goOn);
    window.removeEventListener("scrollend", arrive);
    wide.removeEventListener("change", observe);
  };
}
