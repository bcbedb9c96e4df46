// A page as a document: its head, and its body around markup that is written already.
import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Meta } from "../i18n/meta.ts";
import { isLean, type PageWords } from "./metadata.tsx";
import { bindCompounds } from "./html/bind-compounds.ts";
import { isStateView, rootFrom, type Page } from "./pages.ts";

/** Attributes of the root by which the script of an embed knows the state that it begins with. */
export type RootState = Readonly<Partial<Record<`data-${"place" | "country" | "city"}`, string>>>;

interface DocumentProps {
  readonly page: Page;
  readonly direction: Meta["direction"];
  readonly words: PageWords;
  readonly root?: RootState;
  /** Scripts and styles, then what machines read. */
  readonly head: ComponentChildren;
  readonly extra?: ComponentChildren;
  /** Markup. */
  readonly body: string;
}

/** Text of scripts and styles stands as it is. */
export const raw = (text: string): { readonly dangerouslySetInnerHTML: { readonly __html: string } } => ({
  dangerouslySetInnerHTML: { __html: text },
});

const Document = ({ page, direction, words, root, head, extra, body }: DocumentProps): VNode => (
  <html
    lang={page.language}
    dir={direction}
    class={isStateView(page.view) ? "city" : page.view}
    data-place="world"
    {...root}
  >
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>{words.title}</title>
      {!isLean(page) && <meta name="description" content={words.description} />}
      {head}
      <link rel="icon" href={`${rootFrom(page.path)}favicon.svg`} />
      {extra}
    </head>
    <body {...raw(page.language === "vi" ? bindCompounds(body) : body)} />
  </html>
);

/** The slash of a tag that stands alone means nothing in HTML, and its bytes come in the first round trip. */
const withoutSlashes = (markup: string): string => markup.replaceAll("/>", ">");

/** What is drawn with nothing inside needs no end. */
const withoutEnds = (markup: string): string => markup.replace(/><\/(?:circle|line|path|rect|use)>/g, "/>");
/** In a body only fields and links are HTML's own; SVG needs its slashes. */
const withoutSlashesOfHtml = (markup: string): string =>
  markup.replaceAll(/<(?:input|link)\b[^>]*\/>/g, withoutSlashes);

export function renderDocument(props: DocumentProps): string {
  const html = renderToString(<Document {...props} />);
  const start = html.indexOf("<body>");
  return `<!doctype html>${withoutSlashes(html.slice(0, start))}${withoutSlashesOfHtml(withoutEnds(html.slice(start)))}`;
}
