// The rules of the years, followed as a browser follows them: what is seen in a year, chosen by script or by radio button.
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { yearCss } from "./year-css.ts";

interface Stay {
  readonly from: number;
  readonly until: number;
}

const span = (name: string, html = ""): string => `<i class="${name}">${html}</i>`;

/** A page with all that the rules speak of; `root` are attributes of its root, `checked` is the year of the checked button. */
function pageOf(
  years: readonly number[],
  groups: readonly Stay[],
  root: string,
  checked: number | null,
): Document {
  const buttons = years.map(
    (year) => `<input type="radio" name="year" id="y${year}"${year === checked ? " checked" : ""}>`,
  );
  const marks = years.map((year) => span(`y y${year}`) + span(`s s${year}`) + span(`at at${year}`));
  const dots = groups.map(({ from, until }) =>
    span(`g g${from}${until === Infinity ? "" : ` u${until}`}`, span("flare")),
  );
  return parseHTML(`<!doctype html><html ${root}><body>${buttons.concat(marks, dots).join("")}</body></html>`)
    .document;
}

/** What a property of an element comes to: rules that look at the root win over those that do not (`:where` does not count), later ones over earlier ones. */
function styleOf(
  document: Document,
  css: string,
): (element: Element, property: string) => string | undefined {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]+)\}/g)].map(([, selector = "", body = ""]) => {
    const [name, ...value] = body.split(":");
    return {
      name,
      value: value.join(":"),
      strong: selector.startsWith(":root"),
      matched: new Set(document.querySelectorAll(selector)),
    };
  });
  return (element, property) =>
    rules
      .filter(({ name, matched }) => name === property && matched.has(element))
      .reduce<(typeof rules)[number] | undefined>(
        (best, each) => (best?.strong === true && !each.strong ? best : each),
        undefined,
      )?.value;
}

const seasons = fc
  .tuple(fc.integer({ min: 2010, max: 2014 }), fc.integer({ min: 2, max: 6 }))
  .chain(([first, count]) => {
    const years = Array.from({ length: count }, (_, i) => first + i);
    const stay = fc
      .tuple(fc.constantFrom(...years), fc.oneof(fc.constant(Infinity), fc.constantFrom(...years)))
      .filter(([from, until]) => from < until)
      .map(([from, until]): Stay => ({ from, until }));
    const groups = fc
      .uniqueArray(stay, { maxLength: 6, selector: ({ from, until }) => `${from} ${until}` })
      .map((each) => each.toSorted((a, b) => a.from - b.from || a.until - b.until));
    return fc.tuple(fc.constant(years), groups, fc.constantFrom(...years));
  });

const expectYear = (document: Document, css: string, year: number): void => {
  const style = styleOf(document, css);
  const numberIn = (element: Element, letter: string): number | null =>
    Number(new RegExp(String.raw`\b${letter}(\d+)`).exec(element.className)?.[1] ?? NaN) || null;
  for (const element of document.querySelectorAll(".y"))
    expect(style(element, "visibility")).toBe(numberIn(element, "y") === year ? "visible" : "hidden");
  for (const element of document.querySelectorAll(".s"))
    expect(style(element, "visibility") ?? "visible").toBe(
      (numberIn(element, "s") ?? 0) <= year ? "visible" : "hidden",
    );
  for (const element of document.querySelectorAll(".at"))
    expect(style(element, "--at")).toBe(numberIn(element, "at") === year ? "1" : "0");
  for (const element of document.querySelectorAll(".g")) {
    const [from, until] = [numberIn(element, "g") ?? 0, numberIn(element, "u") ?? Infinity];
    expect(style(element, "opacity") ?? "1", `${element.className} in ${year}`).toBe(
      from <= year && year < until ? "1" : "0",
    );
  }
};

const sheet = (years: readonly number[], groups: readonly Stay[]): string =>
  yearCss(
    years,
    groups.map((group) => ({ ...group, paths: [] })),
  );

test("whichever year the root or a radio button names is shown, and no other", () => {
  fc.assert(
    fc.property(seasons, ([years, groups, year]) => {
      const css = sheet(years, groups);
      expectYear(pageOf(years, groups, `data-year="${year}"`, null), css, year);
      expectYear(pageOf(years, groups, "", year), css, year);
    }),
    { numRuns: 60 },
  );
});

test("without a choice it is the last year", () => {
  fc.assert(
    fc.property(seasons, ([years, groups]) =>
      expectYear(pageOf(years, groups, "", null), sheet(years, groups), years.at(-1) ?? 0),
    ),
    { numRuns: 30 },
  );
});

test("only dots that come in the year flare up", () => {
  const groups = [
    { from: 2013, until: Infinity },
    { from: 2014, until: Infinity },
  ];
  const document = pageOf([2013, 2014], groups, 'data-year="2014"', null);
  const style = styleOf(document, sheet([2013, 2014], groups));
  expect(
    [...document.querySelectorAll(".flare")].map((flare) => style(flare, "animation") !== undefined),
  ).toEqual([false, true]);
});

test("no years are a mistake", () => expect(() => yearCss([], [])).toThrow(TypeError));
