// No style attribute stays, and each element keeps its own style.
import fc from "fast-check";
import { expect, test } from "vitest";
import { extractInlineStyles } from "./extract-inline-styles.ts";

test("a style becomes a rule, the same style the same rule", () =>
  expect(
    extractInlineStyles(
      '<p style="left:1%">a</p><p class="x" style="left:2%">b</p><p style="left:1%" id="y">style="z"</p>',
    ),
  ).toEqual({
    html: '<p data-s="0">a</p><p class="x" data-s="1">b</p><p data-s="0" id="y">style="z"</p>',
    css: '[data-s="0"]{left:1%}[data-s="1"]{left:2%}',
  }));

test("quotes of a style are those of CSS again", () =>
  expect(extractInlineStyles('<p style="content:&quot;a&quot;">').css).toBe('[data-s="0"]{content:"a"}'));

test("markup without styles stays as it is", () =>
  expect(extractInlineStyles("<p>style</p>")).toEqual({ html: "<p>style</p>", css: "" }));

test("each element's rule is the style that it had", () => {
  const style = fc
    .tuple(fc.constantFrom("left", "top", "--v"), fc.nat(40))
    .map(([name, value]) => `${name}:${value}%`);
  fc.assert(
    fc.property(fc.array(style), (styles) => {
      const { html, css } = extractInlineStyles(styles.map((body) => `<i style="${body}">`).join(""));
      const rules = new Map(
        [...css.matchAll(/\[data-s="(\w+)"\]\{([^}]*)\}/g)].map(([, name, body]) => [name, body]),
      );
      expect(rules.size).toBe(new Set(styles).size);
      expect([...html.matchAll(/ data-s="(\w+)"/g)].map(([, name]) => rules.get(name))).toEqual(styles);
      expect(html).not.toContain("style=");
    }),
  );
});
