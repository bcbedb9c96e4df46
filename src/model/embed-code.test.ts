// The code to copy: what is read back from it is what was put in, whatever the title and the parameters are.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CODE_FORMS, cssHeight, embedCode, type EmbedTarget } from "./embed-code.ts";

const embed: EmbedTarget = {
  site: "https://site.example/lc/",
  view: "map",
  language: "vi",
  edition: null,
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
          ["mdx", "iframe"],
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

  /** What is left where a system takes no frame, script, comment or element of its own, as WordPress' wp_kses. */
  const strip = (code: string): string =>
    code
      .replaceAll(/<!--.*?-->|<script[^>]*>.*?<\/script>|<iframe[^>]*?(\/>|>.*?<\/iframe>)/gs, "")
      .replaceAll(/<\/?(learning-cities|amp-[a-z]+|div)\b[^>]*>/g, "");

  test.each(CODE_FORMS.filter((form) => !/^(markdown|mdx)$/.test(form)))(
    "%s: where frames are stripped, a link with the headline is left",
    (form) => {
      const left = strip(embedCode[form](embed));
      expect([embed.page, embed.address]).toContain(attributeOf(left, "a", "href"));
      expect(/<a [^>]*>([^<]+)<\/a>/.exec(left)?.[1]).toBe(embed.title);
    },
  );
  test.each(["markdown", "mdx"] as const)("%s: the same, without its picture or frame", (form) =>
    expect(strip(embedCode[form](embed)).split("\n\n").at(-1)).toBe(`[${embed.title}](${embed.page})`),
  );

  test("a link becomes the frame where embed.js is, and stays one where it is not", () => {
    const code = embedCode.link(embed);
    expect(attributeOf(code, "a", "href")).toBe(embed.address);
    expect(code).toMatch(/<a data-learning-cities /);
    expect(attributeOf(code, "script", "src")).toBe(`${embed.site}embed.js`);
  });

  test("MDX: what JSX takes, style as an object, every element closed", () => {
    const code = embedCode.mdx({ ...embed, query: "?theme=dark&background=transparent" });
    const [, style = ""] = /style=\{(\{.*?\})\}/.exec(code) ?? [];
    expect(JSON.parse(style)).toEqual({
      border: "0",
      width: "100%",
      height: cssHeight(embed.heights),
      colorScheme: "dark",
    });
    expect(code).toMatch(/^<iframe [^\n]*\/>\n\n\[/);
    expect(attributeOf(code, "iframe", "src")).toBe(embed.address);
  });

  test("the element's attributes are the parameters", () => {
    const code = embedCode.element(embed);
    expect(attributeOf(code, "learning-cities", "year")).toBe("2016");
    expect(attributeOf(code, "learning-cities", "controls")).toBe("slider");
    expect(attributeOf(code, "learning-cities", "lang")).toBe("vi");
  });

  test.each(["markdown", "mdx"] as const)("%s holds together with marks and braces in the title", (form) => {
    const code = embedCode[form]({ ...embed, title: "a [b] *c* <d> {e}\n\nf" });
    expect(code).toContain(String.raw`[a \[b\] \*c\* &lt;d&gt; \{e\}  f](`);
    expect(code.split("\n\n")).toHaveLength(2);
  });
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
