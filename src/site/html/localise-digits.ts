// Writes the digits of a page's own text as its language does, wherever they were drawn.

/** A tag, whose attributes may hold anything, or the text between two. */
const PIECES = /<(?:"[^"]*"|[^">])*>|[^<]+/g;
/** An entity, a run of Latin words with what stands in it (CC BY 4.0), or a digit. */
const RUNS = /&#?\w+;|\d*[A-Za-zÀ-ɏḀ-ỹ][ -;=-~À-ɏḀ-ỹ]*|\d/g;
const VOID = /^(?:area|base|br|col|hr|img|input|link|meta|source|use|path|rect|circle)$/;

/** `digits` writes one digit. Scripts, styles and parts in another language are left as they are. */
export function localiseDigits(html: string, digits: (text: string) => string): string {
  if (digits("0") === "0") return html;
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
    if (piece.startsWith("<")) {
      onTag(piece);
      return piece;
    }
    if (foreign) return piece;
    return piece.replace(RUNS, (run) => (/^\d$/.test(run) ? digits(run) : run));
  });
}
