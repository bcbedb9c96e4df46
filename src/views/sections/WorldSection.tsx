// The charts on the whole network: each a view of its own, which the full page fetches when the reader comes near.
import type { ComponentType, VNode } from "preact";
import { Awards } from "../../charts/world/Awards.tsx";
import { Countries } from "../../charts/world/Ranking.tsx";
import { Newcomers } from "../../charts/world/Newcomers.tsx";
import { Regions } from "../../charts/world/Shares.tsx";
import type { ChartProps } from "../../charts/frame/chart-data.ts";
import type { Key, Locale } from "../../i18n/translate.ts";
import type { WorldChart } from "../../model/view-names.ts";
import type { PageContext } from "../pages/page-context.ts";
import { Embed } from "../embeds/Embed.tsx";
import { YearStrip } from "../year/YearStrip.tsx";
import { CLASSES, IDS } from "../../model/dom-names.ts";

/** Name of the view, as in its address → what it shows. */
export const WORLD_VIEWS = {
  countries: Countries,
  regions: Regions,
  newcomers: Newcomers,
  awards: Awards,
} as const satisfies Readonly<Record<WorldChart, ComponentType<ChartProps>>>;

/** The headings that lead there. */
const TITLES = {
  countries: "rankLink",
  regions: "sharesLink",
  newcomers: "intakeLink",
  awards: "awardLink",
} as const satisfies Readonly<Record<WorldChart, Key>>;

export const WorldSection = ({
  locale: { t },
  linkTo,
}: {
  readonly locale: Locale;
  readonly linkTo: (view: WorldChart) => string;
}): VNode => (
  <section class="world">
    <h2>{t("moreTitle")}</h2>
    {(Object.keys(WORLD_VIEWS) as WorldChart[]).map((view) => (
      <div key={view} class={CLASSES.lazySection}>
        <h3>
          <a href={linkTo(view)} data-later="">
            {t(TITLES[view])}
          </a>
        </h3>
      </div>
    ))}
  </section>
);

/** A chart that follows the year, as a guest in an article, with the control of the year under it. */
export const EmbedYears = ({
  locale,
  years,
  links,
  edition,
  title,
  figure,
}: PageContext & { readonly title: string; readonly figure: VNode }): VNode => (
  <Embed id={IDS.chart} title={title} locale={locale} full={links.full} edition={edition}>
    {figure}
    <section class="time" aria-label={locale.t("year")}>
      <YearStrip locale={locale} years={years} />
      <div id={IDS.player} />
    </section>
  </Embed>
);
