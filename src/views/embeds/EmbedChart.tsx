// One chart of the section on Viet Nam as a guest in an article.
import type { ComponentChildren } from "preact";
import type { PageContext } from "../pages/page-context.ts";
import { Embed } from "./Embed.tsx";
import { IDS } from "../../model/dom-names.ts";

export function EmbedChart({
  locale,
  links,
  edition,
  title,
  figure,
}: PageContext & {
  readonly title: string;
  readonly figure: ComponentChildren;
}) {
  return (
    <Embed id={IDS.chart} title={title} locale={locale} full={links.full} edition={edition}>
      {figure}
    </Embed>
  );
}
