// The page that stands in, without a network, for one that was never seen: written into the service worker.
import type { CatalogueFile } from "./catalogues.ts";
import { THEMES, type ThemeName } from "../map/theme.ts";
import { integrityOf } from "./hash.ts";
import { escapeHtml } from "./html/escape-html.ts";

const colours = (name: ThemeName): string =>
  `:root{background:${THEMES[name].ground};color:${THEMES[name].ink}}`;

const STYLE =
  ":root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}" +
  `${colours("light")}@media(prefers-color-scheme:dark){${colours("dark")}}` +
  "body{margin:0 auto;max-width:42rem;padding:1rem}h1{font-size:1.5rem;line-height:1.3;text-wrap:balance}a{display:inline-block;padding:.75rem 0;color:inherit}";

/** What the page is served with: nothing but its own style, and an icon that is empty, so that none is asked for. */
export const OFFLINE_POLICY = `default-src 'none'; style-src '${integrityOf(STYLE)}'; img-src data:`;

/** What stands for the address of the full page, which the worker knows. */
export const HOME_PLACEHOLDER = "{full}";

export function buildOfflinePage({ meta, words }: CatalogueFile): string {
  const text = (key: "offlineTitle" | "offlineText" | "offlineLink" | "siteName"): string =>
    escapeHtml(words[key]);
  return (
    `<!doctype html><html lang="${meta.code}" dir="${meta.direction}"><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width">' +
    `<link rel="icon" href="data:,"><title>${text("offlineTitle")} – ${text("siteName")}</title><style>${STYLE}</style>` +
    `<main><h1>${text("offlineTitle")}</h1><p>${text("offlineText")}</p>` +
    `<p><a href="${HOME_PLACEHOLDER}">${text("offlineLink")}</a></p></main>`
  );
}
