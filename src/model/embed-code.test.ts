// The code to copy: what is read back from it is what was put in, whatever the title and the parameters are.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CODE_FORMS, cssHeight, embedCode, type EmbedTarget } from "./embed-code.ts";

const embed: EmbedTarget = {
  site: "https://site.example/lc/",
  view: "map",
  language: "vi",
  query: "?year=2016&controls=slider",
  address: "https://site.example/lc/vi/embed/map/?year=2016&controls=slider",
  page: "https://site.example/lc/vi/?year=2016",
  picture: "https://site.example/lc/vi/pictures/map-1600x1200.png",
  title: "Các thành phố học tập",
  heights: { phone: 1070, wide: 960 },
  showAll: "Xem toàn bộ",
};

const unescape = (text: string): string =>
  text.replaceAll("&quot;", '"').replaceAll("&gt;", ">").replaceAll("&lt;", "<").replaceAll("&amp;", "&");
const attributeOf = (code: string, tag: string, name: string): string | undefined => {
  const value = new RegExp(`<${tag}\\b[^>]*? ${name}="([^"]*)"`).exec(code)?.[1];
  return value === undefined ? undefined : unescape(value);
};

describe("embedCode", () => {
  test.each(CODE_FORMS)("%s", (form) => expect(embedCode[form](embed)).toMatchSnapshot());

  test("address and title come back as they were; no markup escapes", () => {
    fc.assert(
      fc.property(fc.string(), fc.webQueryParameters(), (title, query) => {
        const address = `${embed.address}&${query}`;
        const calm = title.replaceAll("\n", " ");
        for (const [form, tag] of [
          ["plain", "iframe"],
          ["script", "iframe"],
          ["wordpress", "iframe"],
          ["amp", "amp-iframe"],
        ] as const) {
          const code = embedCode[form]({ ...embed, title, address });
          expect(attributeOf(code, tag, "src")).toBe(address);
          expect(attributeOf(code, tag, "title")).toBe(calm);
          expect(code.match(/<[a-z-]+/g)).toEqual(embedCode[form](embed).match(/<[a-z-]+/g));
        }
      }),
    );
  });

  test.each([
    ["?background=transparent", "color-scheme:light dark"],
    ["?year=2016&theme=dark&background=transparent", "color-scheme:dark"],
    ["?theme=dark&background=ffffff", null],
    ["?theme=dark", null],
  ])("%s: the page's own ground is seen through what is transparent", (query, scheme) => {
    for (const [form, tag] of [
      ["plain", "iframe"],
      ["script", "iframe"],
      ["wordpress", "iframe"],
      ["element", "learning-cities"],
    ] as const) {
      const style = attributeOf(embedCode[form]({ ...embed, query }), tag, "style") ?? "";
      expect(/color-scheme:[^;]*/.exec(style)?.[0] ?? null).toBe(scheme);
    }
  });

  test("the element's attributes are the parameters", () => {
    const code = embedCode.element(embed);
    expect(attributeOf(code, "learning-cities", "year")).toBe("2016");
    expect(attributeOf(code, "learning-cities", "controls")).toBe("slider");
    expect(attributeOf(code, "learning-cities", "lang")).toBe("vi");
  });

  test("Markdown holds together with brackets in the title", () =>
    expect(embedCode.markdown({ ...embed, title: "a [b] c" })).toContain(String.raw`![a \[b\] c](`));
});

describe("cssHeight", () => {
  test("gives both columns what they need, and no more than that between and beyond", () => {
    const heights = fc.record({
      phone: fc.integer({ min: 200, max: 4000 }),
      wide: fc.integer({ min: 200, max: 4000 }),
    });
    fc.assert(
      fc.property(heights, (wanted) => {
        const match = /^clamp\((\d+)px,(-?\d+)px ([+-]) ([\d.]+)vw,(\d+)px\)$/.exec(cssHeight(wanted));
        if (!match) {
          expect(wanted.phone).toBe(wanted.wide);
          return;
        }
        const [low, base, part, high] = [match[1], match[2], match[4], match[5]].map(Number) as [
          number,
          number,
          number,
          number,
        ];
        const at = (width: number): number =>
          Math.min(high, Math.max(low, base + ((match[3] === "-" ? -1 : 1) * part * width) / 100));
        expect(Math.abs(at(360) - wanted.phone)).toBeLessThan(2);
        expect(Math.abs(at(720) - wanted.wide)).toBeLessThan(2);
        expect(at(1400)).toBeCloseTo(wanted.wide, 0);
      }),
    );
  });
});
