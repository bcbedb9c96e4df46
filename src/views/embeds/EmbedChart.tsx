// One chart of the section on Viet Nam as a guest in an article.
import type { ComponentChildren } from "preact";
import type { PageContext } from "../pages/page-context.ts";
import { EmbedFooter } from "./EmbedFooter.tsx";
import { IDS } from "../../model/dom-names.ts";

export function EmbedChart({
  locale,
  links,
  title,
  figure,
}: PageContext & {
  readonly title: string;
  readonly figure: ComponentChildren;
}) {
  return (
    <section class="embed" id={IDS.chart} aria-label={title}>
      {figure}
      <EmbedFooter locale={locale} full={links.full} map={false} />
    </section>
  );
}
