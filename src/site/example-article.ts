// A sample article with embeds between its paragraphs, as a newsroom would set it; for tests and who tries them out.
import { COLUMNS, cssHeight } from "../model/embed-code.ts";
import { estimateHeight } from "../model/embed-height.ts";

const PARAGRAPHS = [
  "When a city calls itself a learning city it promises little that can be photographed: classes for people past school age, libraries that stay open late, a budget line that outlives a mayor. The network that UNESCO launched in Beijing gathers those promises.",
  "It began with a declaration and no members. Two years passed before the first cities were admitted, and the first large intake came only after that. The map shows where they were.",
  "Growth has not been steady. Cities join in waves, because applications are called for every second year; and at one point the number that UNESCO announced went down, when it began to count only those that reported on their work.",
  "That is why the chart has steps, and why one of them leads downwards. The bars below count something else: cities that a source names, in the year in which they came.",
  "Viet Nam came late and then quickly. Two of its cities joined first, others followed in each of the next intakes, and the capital came last.",
  "They are not alike. One is a small town on the Mekong, another a metropolis, and what each had to prove differed accordingly.",
  "Whether membership changes what happens in a classroom is another question, and not one that a map can answer. It can only show who has promised.",
] as const;

/** An embed of the article: its view and its parameters. */
export interface Embed {
  readonly view: string;
  readonly query: string;
  readonly title: string;
}

export const EMBEDS: readonly Embed[] = [
  { view: "map", query: "year=2016&background=transparent", title: "Learning cities in 2016" },
  { view: "growth", query: "background=transparent", title: "Growth of the network" },
  {
    view: "vietnam-map",
    query: "theme=light&background=transparent",
    title: "Viet Nam’s learning cities",
  },
  { view: "vietnam", query: "theme=light&background=transparent", title: "When they joined" },
];

/** Each embed stands after one of these paragraphs; for more embeds the article begins anew. */
const AFTER = [1, 3, 4, 5];

/**
 * How the editor put the embeds in: by embed.js, as elements alone or with links among them; as frames without any
 * script; or as sandboxed frames that embed.js sizes.
 */
export type Form = "element" | "script" | "plain" | "sandboxed";

function embedHtml(site: string, { view, query, title }: Embed, form: Form, index: number): string {
  const address = `${site}embed/${view}/?${query}`.replaceAll("&", "&amp;");
  const sandbox = form === "sandboxed" ? ' sandbox="allow-scripts"' : "";
  if (form === "plain" || form === "sandboxed")
    return `<iframe class="e${index}" src="${address}" title="${title}" loading="lazy"${sandbox}></iframe>`;
  if (form === "script" && index % 2 === 1)
    return `<p><a data-learning-cities href="${address}">${title}</a></p>`;
  const attributes = [...new URLSearchParams(query)].map(([name, value]) => `${name}="${value}"`).join(" ");
  return `<learning-cities class="e${index}" view="${view}" ${attributes}><a href="${address}">${title}</a></learning-cities>`;
}

/** A height in CSS as the code has it that an editor copies. */
const heightOf = (view: string): string =>
  cssHeight({ phone: estimateHeight(view, COLUMNS.phone), wide: estimateHeight(view, COLUMNS.wide) });

interface ArticleOptions {
  readonly embeds?: readonly Embed[];
  /** For the article's own style sheet, where the host's policy asks for one. */
  readonly nonce?: string;
  /** HTML above the first paragraph. */
  readonly note?: string;
}

/** The article as HTML. */
export function articleHtml(
  site: string,
  form: Form,
  { embeds = EMBEDS, nonce = "", note = "" }: ArticleOptions = {},
): string {
  const places = embeds.map(
    ({ view }, index) =>
      `learning-cities.e${index}{display:block;min-height:${heightOf(view)}}iframe.e${index}{height:${heightOf(view)}}`,
  );
  const rounds = Array.from({ length: Math.ceil(embeds.length / AFTER.length) }, (_, round) => round);
  const body = rounds.flatMap((round) =>
    PARAGRAPHS.map((text, paragraph) => {
      const place = AFTER.indexOf(paragraph);
      const index = round * AFTER.length + place;
      const embed = place < 0 ? undefined : embeds[index];
      return `<p>${text}</p>${embed ? embedHtml(site, embed, form, index) : ""}`;
    }),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Cities that promise to learn</title>
<style nonce="${nonce}">
body{font:1.125rem/1.6 Georgia,"Noto Serif",serif;margin:0 auto;max-width:45rem;padding:1.5rem 1rem 4rem;background:#fff;color:#222}
h1{margin-top:0}
iframe{border:0;width:100%;display:block}
${places.join("\n")}
</style>
${form === "plain" ? "" : `<script async src="${site}embed.js"></script>`}
</head>
<body>
<h1>Cities that promise to learn</h1>
${note}
${body.join("\n")}
<footer>The end of the article.</footer>
</body>
</html>`;
}
