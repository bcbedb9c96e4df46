// Every text that is shown is the whole of an element, and nothing that is shown gets lost on the way.
import fc from "fast-check";
import { Fragment, h, type ComponentChild, type VNode } from "preact";
import { expect, test } from "vitest";
import { ownText } from "./own-text.ts";

type Host = VNode<{ children?: ComponentChild | ComponentChild[]; textContent?: string }>;

const childrenOf = ({ props }: Host): readonly ComponentChild[] => [props.children].flat();
const isHost = (child: ComponentChild): child is Host =>
  typeof child === "object" && child !== null && "type" in child;
const isShown = (child: ComponentChild): child is string | number =>
  (typeof child === "string" || typeof child === "number") && String(child).trim() !== "";

/** What a reader sees of it. */
const textOf = (child: ComponentChild): string =>
  isHost(child)
    ? (child.props.textContent ?? childrenOf(child).map(textOf).join(""))
    : typeof child === "string" || typeof child === "number"
      ? String(child)
      : "";

const nodes = fc.letrec<{ node: ComponentChild }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<ComponentChild[]>("", " ", null, undefined, false, true),
    fc.string({ minLength: 1 }),
    fc.integer(),
    fc
      .tuple(
        fc.constantFrom<string | typeof Fragment>("p", "small", "option", Fragment),
        fc.array(tie("node"), { maxLength: 4 }),
      )
      .map(([type, children]) => h(type as "p", null, ...children)),
  ),
})).node;

test("no text that is shown is left beside others for Preact to write to", () => {
  fc.assert(
    fc.property(nodes, (node) => {
      const before = textOf(node);
      const bare: ComponentChild[] = [];
      const visit = (child: ComponentChild): void => {
        if (!isHost(child)) return;
        ownText(child);
        bare.push(...childrenOf(child).filter(isShown));
        childrenOf(child).forEach(visit);
      };
      visit(node);
      expect(bare).toEqual([]);
      expect(textOf(node)).toBe(before);
    }),
  );
});

test("a text alone adds no element, and SVG's stays a node", () => {
  const paragraph = h("p", null, "Found: ", 1, false) as Host;
  ownText(paragraph);
  expect(paragraph.props).toEqual({ children: null, textContent: "Found: 1" });
  const label = h("text", null, "’", "25") as Host;
  ownText(label);
  expect(childrenOf(label)).toEqual(["’", "25"]);
});
