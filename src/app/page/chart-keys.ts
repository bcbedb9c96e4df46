// A chart is one stop of the Tab key: within it the arrow keys lead from mark to mark.

/** How far each key leads among so many marks, from the one at `place`. */
const TARGETS: Readonly<Record<string, (place: number, count: number) => number>> = {
  ArrowRight: (place) => place + 1,
  ArrowDown: (place) => place + 1,
  ArrowLeft: (place) => place - 1,
  ArrowUp: (place) => place - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The links of a chart that choose a year or a city, in the order of the page; names that are folded away stay stops of their own. */
const marksOf = (figure: Element): readonly (HTMLElement | SVGElement)[] =>
  [
    ...figure.querySelectorAll<HTMLElement | SVGElement>(":is(a[data-year],a[data-city]):not(details *)"),
  ].filter((mark) => mark.closest("[aria-hidden]") === null);

/** Makes every chart that `root` holds one stop; `hint` tells of the arrow keys. Without script each mark is a link as any other. */
export function openChartKeys(root: Element, hint: string): void {
  for (const [i, figure] of root.querySelectorAll("figure.fig").entries()) {
    const marks = marksOf(figure);
    if (marks.length < 2) continue;
    const said = document.createElement("p");
    said.id = `keys-${i}`;
    said.className = "unseen";
    said.textContent = hint;
    figure.append(said);
    const stop = (chosen: HTMLElement | SVGElement): void => {
      for (const mark of marks) mark.tabIndex = mark === chosen ? 0 : -1;
    };
    for (const [place, mark] of marks.entries()) {
      mark.setAttribute("aria-describedby", said.id);
      // The stop stays where the reader was, however they came there.
      mark.addEventListener("focus", () => stop(mark));
      mark.addEventListener("keydown", (event) => {
        if (!(event instanceof KeyboardEvent) || event.altKey || event.ctrlKey || event.metaKey) return;
        const target = marks[TARGETS[event.key]?.(place, marks.length) ?? -1];
        if (!target) return;
        event.preventDefault();
        target.focus();
      });
    }
    if (marks[0]) stop(marks[0]);
  }
}
