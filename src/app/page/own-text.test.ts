// What Preact shows of anything, after a translator has been there, is what it would have shown without.
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { Fragment, h, options, render, type ComponentChild } from "preact";
import { afterAll, expect, test } from "vitest";
import { keepTextsOwn } from "./own-text.ts";

const { document } = parseHTML("<!doctype html><html><body></body></html>");
const { vnode } = options;
Object.assign(globalThis, { document });
keepTextsOwn();
// Other files share these modules.
afterAll(() => {
  options.vnode = vnode ?? (() => {});
  Reflect.deleteProperty(globalThis, "document");
});

/** Puts an element in the place of every text that is not blank, as translators do. */
function translate(root: Node): void {
  for (const node of root.childNodes)
    if (node.nodeType === 1) translate(node);
    else if ((node.textContent ?? "").trim() !== "") {
      const font = document.createElement("font");
      font.textContent = node.textContent;
      root.replaceChild(font, node);
    }
}

/** A description of what is rendered, of which nodes are made anew for each rendering. */
interface Described {
  readonly type: string | typeof Fragment;
  readonly children: readonly (Described | string | number | boolean | null)[];
}

const { described } = fc.letrec<{ described: Described }>((tie) => ({
  described: fc.record({
    type: fc.constantFrom<Described["type"]>("p", "small", "option", Fragment),
    children: fc.array(
      fc.oneof(
        { depthSize: "small" },
        fc.constantFrom("", " ", null, false, true),
        fc.stringMatching(/^\w{1,5}$/),
        fc.integer(),
        tie("described"),
      ),
      { maxLength: 5 },
    ),
  }),
}));

const build = ({ type, children }: Described): ComponentChild =>
  h(
    type as "p",
    null,
    ...children.map((child) => (typeof child === "object" && child !== null ? build(child) : child)),
  );

const shown = (root: HTMLElement, wanted: Described): string => {
  render(build(wanted), root);
  return root.textContent;
};

test("whatever is shown after what, translated or not", () => {
  fc.assert(
    fc.property(fc.array(described, { minLength: 2, maxLength: 5 }), (steps) => {
      const [plain, translated] = [document.createElement("div"), document.createElement("div")];
      for (const step of steps) {
        expect(shown(translated, step)).toBe(shown(plain, step));
        translate(translated);
      }
    }),
  );
});

test("a text alone adds no element, one among elements does, and SVG's stays a node", () => {
  const root = document.createElement("div");
  const htmlOf = (node: ComponentChild): string => {
    render(node, root);
    return root.innerHTML;
  };
  expect(htmlOf(h("p", null, "Found: ", 1, false))).toBe("<p>Found: 1</p>");
  expect(htmlOf(h("p", null, "Found: ", h("b", null, 1)))).toBe("<p><span>Found: </span><b>1</b></p>");
  expect(htmlOf(h("svg", null, h("text", null, "’", "25")))).toContain("<text>’25</text>");
});
