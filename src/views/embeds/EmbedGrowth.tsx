// The growth chart as a guest in an article: numbers, totals and newcomers by year, and that year's sentence.
import { growthTitle } from "../../charts/world/growth-title.ts";
import type { PageContext } from "../pages/page-context.ts";
import { Embed } from "./Embed.tsx";
import { RegionList } from "../map/MapFigure.tsx";
import { Milestone } from "../year/Milestone.tsx";
import { YearTotals } from "../year/YearTotals.tsx";
import { YearStrip } from "../year/YearStrip.tsx";
import { CLASSES, IDS } from "../../model/dom-names.ts";

export function EmbedGrowth({ locale, years, links, edition }: PageContext) {
  const { t } = locale;
  const title = growthTitle(locale, years);
  return (
    <Embed title={title} locale={locale} full={links.full} edition={edition}>
      <h1>{title}</h1>
      <div class="hero">
        <YearTotals locale={locale} years={years} why={`${links.full}#two-numbers`} />
        <section class="time" aria-label={t("year")}>
          <YearStrip locale={locale} years={years} />
          <div id={IDS.player} />
          <Milestone locale={locale} years={years} brief />
        </section>
        <div class={CLASSES.legend}>
          <RegionList t={t} />
        </div>
      </div>
    </Embed>
  );
}
