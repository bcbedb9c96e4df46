// Moves style attributes into rules, so that a content security policy can forbid them.

/** The markup with each `style="…"` replaced by a class-like attribute, and the rules that say the same. */
export function extractInlineStyles(html: string): { readonly html: string; readonly css: string } {
  const rules = new Map<string, string>();
  const hoisted = html.replaceAll(/ style="([^"]*)"/g, (_, body: string) => {
    const name = rules.get(body) ?? rules.size.toString(36);
    rules.set(body, name);
    return ` data-s="${name}"`;
  });
  const css = [...rules]
    .map(([body, name]) => `[data-s="${name}"]{${body.replaceAll("&quot;", '"')}}`)
    .join("");
  return { html: hoisted, css };
}
