// One chart of the section on Viet Nam as a guest in an article.
import type { ComponentChildren } from "preact";
import type { PageContext } from "../pages/page-context.ts";
import { EmbedFooter } from "./EmbedFooter.tsx";
import { IDS } from "../../model/dom-names.ts";

export function EmbedChart({
  locale,
  links,
  figure,
}: PageContext & {
  readonly figure: ComponentChildren;
}) {
  return (
    <main class="embed" id={IDS.chart}>
      {figure}
      <EmbedFooter locale={locale} full={links.full} map={false} />
    </main>
  );
}
