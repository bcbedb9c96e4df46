// The code that an editor copies, in each form that places for it take.
import { round } from "./round.ts";

export const CODE_FORMS = [
  "plain",
  "script",
  "element",
  "link",
  "wordpress",
  "amp",
  "markdown",
  "mdx",
] as const;
export type CodeForm = (typeof CODE_FORMS)[number];

/** What the code is about. Addresses are absolute. */
export interface EmbedTarget {
  /** The site's root, ending in "/". */
  readonly site: string;
  readonly view: string;
  readonly language: string;
  /** The frozen edition whose numbers it has. */
  readonly edition: string | null;
  /** Parameters, beginning with "?", or empty. */
  readonly query: string;
  /** The embed itself, query included. */
  readonly address: string;
  /** The full page that shows the same. */
  readonly page: string;
  /** Of an edition there is none. */
  readonly picture: string | null;
  readonly title: string;
  /** Heights in CSS pixels that fit a phone's column and a wide one. */
  readonly heights: { readonly phone: number; readonly wide: number };
  /** What AMP's button says that shows the whole height. */
  readonly showAll: string;
}

/** Widths in CSS pixels of the columns that `heights` fit. */
export const COLUMNS = { phone: 328, wide: 680 } as const;

/** Widths of the windows that such columns stand in. */
const WINDOWS = { phone: 360, wide: 720 } as const;

const escape = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", " ");

/** `{ src: "…" }` as ` src="…"`; an attribute that is true stands alone. */
const attributes = (values: Readonly<Record<string, string | number | true>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`))
    .join("");

/** A height in CSS that fits both columns and runs straight between them. */
export function cssHeight({ phone, wide }: EmbedTarget["heights"]): string {
  if (phone === wide) return `${phone}px`;
  const slope = (wide - phone) / (WINDOWS.wide - WINDOWS.phone);
  const base = Math.round(phone - slope * WINDOWS.phone);
  const part = `${Math.abs(round(slope * 100, 1))}vw`;
  const [low, high] = [Math.min(phone, wide), Math.max(phone, wide)];
  return `clamp(${low}px,${base}px ${slope < 0 ? "-" : "+"} ${part},${high}px)`;
}

/** A transparent embed and its element need one colour scheme between them, or browsers put a ground of their own there. */
export function colourScheme(query: string): string | null {
  const options = new URLSearchParams(query);
  return options.get("background") === "transparent" ? (options.get("theme") ?? "light dark") : null;
}

/** `style` for an element that holds an embed. */
function styleOf(declarations: string, query: string): string {
  const scheme = colourScheme(query);
  return scheme === null ? declarations : `${declarations};color-scheme:${scheme}`;
}

/** What every form of a frame has. */
const frameValues = ({ address, title, heights }: EmbedTarget) => ({
  src: address,
  title,
  loading: "lazy",
  width: "100%",
  height: Math.max(heights.phone, heights.wide),
});

const frameStyle = ({ heights, query }: EmbedTarget): string =>
  styleOf(`border:0;width:100%;height:${cssHeight(heights)}`, query);

/** What is left where a system strips frames. */
const headline = ({ page, title }: EmbedTarget): string =>
  `<p><a${attributes({ href: page })}>${escape(title)}</a></p>`;

const frame = (embed: EmbedTarget): string =>
  `<iframe${attributes({ ...frameValues(embed), style: frameStyle(embed) })}></iframe>\n${headline(embed)}`;

const script = ({ site }: EmbedTarget): string =>
  `<script${attributes({ async: true, src: `${site}embed.js` })}></script>`;

function element(embed: EmbedTarget): string {
  const { view, language, edition, query, address, title, heights } = embed;
  const tag = `<learning-cities${attributes({
    view,
    lang: language,
    ...(edition !== null && { edition }),
    ...Object.fromEntries(new URLSearchParams(query)),
    style: styleOf(`display:block;min-height:${cssHeight(heights)}`, query),
  })}>`;
  return `${script(embed)}\n${tag}<a${attributes({ href: address })}>${escape(title)}</a></learning-cities>`;
}

const link = (embed: EmbedTarget): string =>
  `<p><a${attributes({ "data-learning-cities": true, href: embed.address })}>${escape(embed.title)}</a></p>\n${script(embed)}`;

function amp(embed: EmbedTarget): string {
  const { address, title, heights, picture, showAll } = embed;
  const src = "https://cdn.ampproject.org/v0/amp-iframe-0.1.js";
  const head = `<script${attributes({ async: true, "custom-element": "amp-iframe", src })}></script>`;
  const tag = `<amp-iframe${attributes({
    src: address,
    title,
    layout: "fixed-height",
    height: heights.phone,
    width: "auto",
    sandbox: "allow-scripts allow-popups",
    frameborder: 0,
    resizable: true,
  })}>`;
  const placeholder =
    picture === null
      ? ""
      : `<amp-img${attributes({ placeholder: true, layout: "fill", src: picture, alt: title })}></amp-img>`;
  const overflow = `<div${attributes({ overflow: true, tabindex: 0, role: "button" })}>${escape(showAll)}</div>`;
  return `${head}\n${tag}${placeholder}${overflow}</amp-iframe>\n${headline(embed)}`;
}

/** A text among Markdown's and MDX's own marks. */
const escapeMarkdown = (text: string): string => escape(text).replaceAll(/[\\[\]*_`{}]/g, String.raw`\$&`);
const markdownAddress = (address: string): string =>
  address.replaceAll("(", "%28").replaceAll(")", "%29").replaceAll(" ", "%20");
const markdownLink = (text: string, address: string): string => `[${text}](${markdownAddress(address)})`;

const markdownHeadline = ({ title, page }: EmbedTarget): string => markdownLink(escapeMarkdown(title), page);

function markdown(embed: EmbedTarget): string {
  if (embed.picture === null) return markdownHeadline(embed);
  const picture = `!${markdownLink(escapeMarkdown(embed.title), embed.picture)}`;
  return `${markdownLink(picture, embed.page)}\n\n${markdownHeadline(embed)}`;
}

/** `color-scheme` as `colorScheme`. */
const camelCase = (name: string): string => name.replaceAll(/-./g, (dash) => dash.charAt(1).toUpperCase());

function mdx(embed: EmbedTarget): string {
  const declarations = frameStyle(embed)
    .split(";")
    .map((declaration) => {
      const [name = "", value] = declaration.split(":");
      return [camelCase(name), value];
    });
  const style = JSON.stringify(Object.fromEntries(declarations));
  return `<iframe${attributes(frameValues(embed))} style={${style}} />\n\n${markdownHeadline(embed)}`;
}

export const embedCode: Readonly<Record<CodeForm, (embed: EmbedTarget) => string>> = {
  plain: frame,
  script: (embed) => `${frame(embed)}\n${script(embed)}`,
  element,
  link,
  wordpress: (embed) => `<!-- wp:html -->\n${frame(embed)}\n<!-- /wp:html -->`,
  amp,
  markdown,
  mdx,
};
