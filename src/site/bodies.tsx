// What each view shows, and what its page is called.
import type { ComponentType, VNode } from "preact";
import changelogEn from "../../CHANGELOG.md?raw";
import changelogVi from "../../CHANGELOG.vi.md?raw";
import type { DataLanguage } from "../../data/schema.ts";
import { CHART_HEADS } from "../charts/chart-heads.ts";
import type { ChartProps } from "../charts/frame/chart-data.ts";
import { growthTitle } from "../charts/world/growth-title.ts";
import { parseChangelog, type Changes } from "../model/changelog.ts";
import { firstAndLast } from "../model/years.ts";
import type { ChartName, SingleView, VietnamChart, WorldChart } from "../model/view-names.ts";
import { EmbedChart } from "../views/embeds/EmbedChart.tsx";
import { EmbedGrowth } from "../views/embeds/EmbedGrowth.tsx";
import { EmbedMap } from "../views/embeds/EmbedMap.tsx";
import { citiesDek, CitiesPage } from "../views/pages/CitiesPage.tsx";
import { fullDek, FullPage } from "../views/pages/FullPage.tsx";
import { MethodPage } from "../views/pages/MethodPage.tsx";
import type { PageContext } from "../views/pages/page-context.ts";
import { storyDek, StoryPage } from "../views/pages/StoryPage.tsx";
import { VIETNAM_VIEWS, type VietnamProps } from "../views/sections/VietnamSection.tsx";
import { EmbedYears, WORLD_VIEWS } from "../views/sections/WorldSection.tsx";

type Body = (context: PageContext) => VNode;

/** A chart of the section on Viet Nam as a page of its own. */
function vietnamChart(name: VietnamChart): Body {
  const View: ComponentType<VietnamProps> = VIETNAM_VIEWS[name];
  return (context) => (
    <EmbedChart {...context} title={titleOf(name, context)} figure={<View {...context.chart} level={1} />} />
  );
}

/** A chart on the whole network as a page of its own; `Frame`: with or without a control of the year. */
function worldChart(name: WorldChart, Frame: typeof EmbedYears | typeof EmbedChart): Body {
  const View: ComponentType<ChartProps> = WORLD_VIEWS[name];
  return (context) => (
    <Frame {...context} title={titleOf(name, context)} figure={<View {...context.chart} level={1} />} />
  );
}

/** What changed, in the languages that facts are told in. */
const CHANGES: Readonly<Record<DataLanguage, Changes>> = {
  en: parseChangelog(changelogEn),
  vi: parseChangelog(changelogVi),
};

export const BODIES: Readonly<Record<SingleView, Body>> = {
  full: FullPage,
  cities: CitiesPage,
  "embed-map": EmbedMap,
  "embed-growth": EmbedGrowth,
  vietnam: vietnamChart("vietnam"),
  "vietnam-map": vietnamChart("vietnam-map"),
  "vietnam-size": vietnamChart("vietnam-size"),
  "vietnam-2025": vietnamChart("vietnam-2025"),
  "vietnam-asean": vietnamChart("vietnam-asean"),
  "vietnam-membership": vietnamChart("vietnam-membership"),
  "vietnam-sources": vietnamChart("vietnam-sources"),
  countries: worldChart("countries", EmbedYears),
  regions: worldChart("regions", EmbedYears),
  newcomers: worldChart("newcomers", EmbedChart),
  awards: worldChart("awards", EmbedChart),
  story: StoryPage,
  method: (context) => <MethodPage {...context} changes={CHANGES[context.locale.facts]} />,
};

type Words = Readonly<Record<Exclude<SingleView, ChartName>, (context: PageContext) => string>>;

/** Titles of pages that are no charts. */
const TITLES: Words = {
  full: ({ locale }) => locale.t("title"),
  cities: ({ locale }) => locale.t("citiesTitle"),
  "embed-map": ({ locale }) => locale.t("title"),
  "embed-growth": ({ locale, years }) => growthTitle(locale, years),
  story: ({ locale, dataset }) => locale.t("storyTitle", { steps: dataset.story.length }),
  method: ({ locale }) => locale.t("methodTitle"),
};

const mapDescription = ({ locale, years }: PageContext): string => {
  const { first, last } = firstAndLast(years);
  return locale.t("description", { first: String(first.year), last: String(last.year) });
};

/** What search engines and cards say of pages that are no charts. */
const DESCRIPTIONS: Words = {
  full: mapDescription,
  cities: citiesDek,
  "embed-map": mapDescription,
  "embed-growth": fullDek,
  story: storyDek,
  method: ({ locale }) => locale.t("methodDek"),
};

const isChart = (view: SingleView): view is ChartName => Object.hasOwn(CHART_HEADS, view);

/** The page's headline. */
export const titleOf = (view: SingleView, context: PageContext): string =>
  isChart(view) ? CHART_HEADS[view](context.chart).title : TITLES[view](context);

/** What search engines and cards say of the page; of a chart, what it counts. */
export const descriptionOf = (view: SingleView, context: PageContext): string =>
  isChart(view) ? CHART_HEADS[view](context.chart).subtitle : DESCRIPTIONS[view](context);
