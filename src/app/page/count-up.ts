// Lets the announced total run from one year's number to the next while motion is welcome.
import { effect } from "@preact/signals";
import type { PageState } from "../../state/page-state.ts";
import { CLASSES } from "../../model/dom-names.ts";
import { welcomesMotion } from "./motion.ts";

const DURATION = 500;
/** Time between two numbers, in ms: faster than they can be read, slow enough to leave most frames to the dots. */
const PACE = 50;

/** The number that is written in a language's digits, whatever separates them. */
function readNumber(text: string, digits: (value: number) => string): number {
  const ten = Array.from({ length: 10 }, (_, digit) => digits(digit));
  return Number(
    Array.from(text, (letter) => ten.indexOf(letter))
      .filter((digit) => digit >= 0)
      .join(""),
  );
}

/** A text that changes in place, unlike one put in anew, lets the rest of the page keep its style; a translator may have replaced it. */
function write(cell: Element, text: string): void {
  if (cell.firstChild instanceof Text) cell.firstChild.data = text;
  else cell.textContent = text;
}

/** Runs the text of `.run` inside each `.yYYYY`; every number ends as it was written. Returns the stop. */
export function openCountUp(
  document: Document,
  state: PageState,
  digits: (value: number) => string,
): () => void {
  const window = document.defaultView;
  if (!window) return () => {};
  const cellOf = (year: number) => document.querySelector(`.y${year} .${CLASSES.countUp}`);
  const written = new Map(state.years.map((year) => [year, cellOf(year)?.textContent ?? ""]));
  const textIn = (year: number): string => written.get(year) ?? "";
  let shown = state.year.peek();
  let timer = 0;
  const stop = effect(() => {
    const [from, to] = [shown, state.year.value];
    if (from === to) return;
    shown = to;
    window.clearInterval(timer);
    for (const year of state.years) {
      const cell = cellOf(year);
      if (cell && cell.textContent !== textIn(year)) write(cell, textIn(year));
    }
    const cell = cellOf(to);
    if (!cell || !welcomesMotion()) return;
    const start = window.performance.now();
    const [low, high] = [readNumber(textIn(from), digits), readNumber(textIn(to), digits)];
    const run = (): void => {
      const part = (window.performance.now() - start) / DURATION;
      if (part >= 1) window.clearInterval(timer);
      write(cell, part >= 1 ? textIn(to) : digits(Math.round(low + (high - low) * part)));
    };
    timer = window.setInterval(run, PACE);
    run();
  });
  return () => {
    stop();
    window.clearInterval(timer);
  };
}
