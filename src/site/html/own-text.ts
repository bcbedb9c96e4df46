// Finds the text that a page says in its own language, between the tags of its markup.

/** A tag, whose attributes may hold anything, or the text between two. */
const PIECES = /<(?:"[^"]*"|[^">])*>|[^<]+/g;
const VOID = /^(?:area|base|br|col|hr|img|input|link|meta|source|use|path|rect|circle)$/;

/** The markup with each piece of text changed. Scripts, styles and parts in another language are left as they are. */
export function changeOwnText(html: string, change: (text: string) => string): string {
  let foreign: { readonly name: string; depth: number } | null = null;
  const onTag = (tag: string): void => {
    const [, close = "", name = ""] = /^<(\/?)([\w-]+)/.exec(tag) ?? [];
    if (VOID.test(name) || tag.endsWith("/>")) return;
    if (foreign) {
      if (name === foreign.name) foreign.depth += close === "" ? 1 : -1;
      if (foreign.depth === 0) foreign = null;
      return;
    }
    if (close === "" && (name === "script" || name === "style" || / lang="/.test(tag)))
      foreign = { name, depth: 1 };
  };
  return html.replace(PIECES, (piece) => {
    if (!piece.startsWith("<")) return foreign ? piece : change(piece);
    onTag(piece);
    return piece;
  });
}
