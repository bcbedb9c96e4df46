// Lets the announced total run from one year's number to the next while motion is welcome.
import { effect } from "@preact/signals";
import type { State } from "../state/state.ts";

const DURATION = 500;

/** The number that is written in a language's digits, whatever separates them. */
function readNumber(text: string, digits: (value: number) => string): number {
  const ten = Array.from({ length: 10 }, (_, digit) => digits(digit));
  return Number(
    Array.from(text, (letter) => ten.indexOf(letter))
      .filter((digit) => digit >= 0)
      .join(""),
  );
}

/** Runs the text of `.run` inside each `.yYYYY`; every number ends as it was written. Returns the stop. */
export function openCounter(document: Document, state: State, digits: (value: number) => string): () => void {
  const window = document.defaultView;
  if (!window || window.matchMedia("(prefers-reduced-motion: reduce)").matches) return () => {};
  const spanOf = (year: number): Element | null => document.querySelector(`.y${year} .run`);
  const written = new Map(state.years.map((year) => [year, spanOf(year)?.textContent ?? ""]));
  const valueOf = (year: number): number => readNumber(written.get(year) ?? "", digits);
  let shown = state.year.peek();
  let frame = 0;
  const stop = effect(() => {
    const [from, to] = [shown, state.year.value];
    if (from === to) return;
    shown = to;
    window.cancelAnimationFrame(frame);
    for (const year of state.years) {
      const span = spanOf(year);
      if (span && span.textContent !== written.get(year)) span.textContent = written.get(year) ?? "";
    }
    const span = spanOf(to);
    const start = window.performance.now();
    const run = (now: number): void => {
      const part = Math.min(1, Math.max(0, (now - start) / DURATION));
      if (!span) return;
      span.textContent =
        part === 1
          ? (written.get(to) ?? "")
          : digits(Math.round(valueOf(from) + (valueOf(to) - valueOf(from)) * part));
      if (part < 1) frame = window.requestAnimationFrame(run);
    };
    frame = window.requestAnimationFrame(run);
  });
  return () => {
    stop();
    window.cancelAnimationFrame(frame);
  };
}
