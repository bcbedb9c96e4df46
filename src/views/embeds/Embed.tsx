// What every embed is within its article: a region by a name of its own, and a last line.
import type { ComponentChildren } from "preact";
import type { Locale } from "../../i18n/translate.ts";
import type { DotGroup } from "../../map/dots.ts";
import { IDS, type Id } from "../../model/dom-names.ts";
import type { PageContext } from "../pages/page-context.ts";
import { EmbedFooter } from "./EmbedFooter.tsx";

/** No `main`, of which the article has one. `full`: address of the full page; `dots`: those of the map, if one is shown. */
export const Embed = ({
  id,
  title,
  locale,
  full,
  dots,
  edition,
  children,
}: {
  readonly id?: Id;
  readonly title: string;
  readonly locale: Locale;
  readonly full: string;
  readonly dots?: readonly DotGroup[];
  readonly edition: PageContext["edition"];
  readonly children: ComponentChildren;
}) => (
  <section class="embed" id={id} aria-label={title} aria-describedby={IDS.newTab}>
    {children}
    <EmbedFooter locale={locale} full={full} dots={dots} edition={edition} />
  </section>
);
