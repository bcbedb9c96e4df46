// The map as a guest in an article: numbers, map, strip, and one line that says whose it is.
import { firstAndLast } from "../../model/years.ts";
import type { PageContext } from "../pages/page-context.ts";
import { Embed } from "./Embed.tsx";
import { mapHeadline } from "../map/map-headline.ts";
import { MapFigure, RegionChips } from "../map/MapFigure.tsx";
import { Milestone } from "../year/Milestone.tsx";
import { YearTotals } from "../year/YearTotals.tsx";
import { YearStrip } from "../year/YearStrip.tsx";
import { CLASSES, IDS } from "../../model/dom-names.ts";

/** For reading views and collectors of feeds, which take no drawing: never shown by the page's style, and so never fetched. */
export const StillPicture = ({ src, alt }: { readonly src: string; readonly alt: string }) => (
  <img loading="lazy" alt={alt} src={src} />
);

export function EmbedMap({ locale, chosen, years, parts, links, edition }: PageContext) {
  const { t } = locale;
  const { last } = firstAndLast(years);
  return (
    <Embed title={t("title")} locale={locale} full={links.full} dots={parts.groups} edition={edition}>
      <h1>{mapHeadline(locale, years)}</h1>
      <div class="hero">
        <YearTotals locale={locale} years={years} chosen={chosen} why={`${links.full}#two-numbers`} />
        <MapFigure locale={locale} parts={parts} last={last} lean />
        {/* Of an edition, and in languages that facts are not told in, there are no pictures. */}
        {edition === null && locale.language === locale.facts && (
          <StillPicture alt={t("title")} src={links.pictures.share} />
        )}
        <section class="time" aria-label={t("year")}>
          <YearStrip locale={locale} years={years} chosen={chosen} />
          <div id={IDS.player} />
          <Milestone locale={locale} years={years} chosen={chosen} brief />
        </section>
        <div class={CLASSES.legend}>
          <RegionChips t={t} />
        </div>
      </div>
    </Embed>
  );
}
