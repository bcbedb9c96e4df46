// The styles: what each view has inline, as much as its first screen needs, and the two sheets that are files.
import type { Dataset } from "../../data/schema.ts";
import { ARCHIPELAGOS } from "../../data/basemap/archipelagos.ts";
import { buildRanking, rankingCss } from "../charts/world/ranking-marks.ts";
import { countRegions, shareMarks, sharesCss, yearsWithEnough } from "../charts/world/share-marks.ts";
import { groupDots } from "../map/dots.ts";
import { HOME_COUNTRY } from "../model/membership.ts";
import { placeDots } from "../model/spread-dots.ts";
import type { SingleView } from "../model/view-names.ts";
import { spotClass, storyCities } from "../views/pages/StoryPage.tsx";
import figure from "../charts/frame/figure.css?raw";
import forced from "../charts/frame/forced-colors.css?raw";
import tables from "../charts/frame/tables.css?raw";
import disputes from "../charts/vietnam/disputes.css?raw";
import membership from "../charts/vietnam/membership.css?raw";
import panelMap from "../charts/vietnam/panel-map.css?raw";
import sizes from "../charts/vietnam/sizes.css?raw";
import units from "../charts/vietnam/units.css?raw";
import newcomers from "../charts/world/newcomers.css?raw";
import ranking from "../charts/world/ranking.css?raw";
import shares from "../charts/world/shares.css?raw";
import awards from "../charts/world/awards.css?raw";
import embed from "../views/embeds/embed.css?raw";
import growth from "../views/embeds/growth.css?raw";
import legend from "../views/map/legend.css?raw";
import mapFigure from "../views/map/map-figure.css?raw";
import mapScreen from "../views/map/map-screen.css?raw";
import mapPanel from "../views/map/map-panel.css?raw";
import regionDot from "../views/map/region-dot.css?raw";
import method from "../views/method/method.css?raw";
import cityPage from "../views/pages/city-page.css?raw";
import statePage from "../views/pages/state-page.css?raw";
import full from "../views/pages/full-page.css?raw";
import hero from "../views/pages/hero.css?raw";
import print from "../views/pages/print.css?raw";
import reset from "../views/pages/reset.css?raw";
import storyPage from "../views/pages/story-page.css?raw";
import cityTable from "../views/search/city-table.css?raw";
import countryPanel from "../views/search/country-panel.css?raw";
import dataDownload from "../views/search/data-download.css?raw";
import filters from "../views/search/filters.css?raw";
import searchField from "../views/search/search.css?raw";
import account from "../views/sections/account.css?raw";
import update from "../views/sections/update-notice.css?raw";
import vietnamSection from "../views/sections/vietnam-section.css?raw";
import worldSection from "../views/sections/world-section.css?raw";
import milestone from "../views/year/milestone.css?raw";
import yearStrip from "../views/year/year-strip.css?raw";
import yearTotals from "../views/year/year-totals.css?raw";
import { cityCss } from "./css/city-css.ts";
import { placeCss } from "./css/place-css.ts";
import { themeCss } from "./css/theme-css.ts";
import { sinceCss, unaskedCss, yearCss, yearSelector } from "./css/year-css.ts";

/** The archipelagos' names on the poster, by the class that each has there. */
const ARCHIPELAGO_LABELS = ARCHIPELAGOS.map(({ id, label }) => ({
  name: id,
  lon: label.lon,
  lat: label.lat,
}));

/** What pages have; of equal selectors the later one counts, so paper comes last, after what embeds alone have. */
const first = reset + hero + yearTotals;
const control = legend + yearStrip + milestone;
const base = first + mapFigure + control + print;
const charts = vietnamSection + figure + units + panelMap + sizes + membership + disputes;
const worldCharts = worldSection + ranking + shares + newcomers + awards + account;
const search = searchField + filters + countryPanel + cityTable + dataDownload;

/** The style of the charts on Viet Nam. */
const vietnamCss = ({ cities }: Dataset, years: readonly number[]): string =>
  charts +
  forced +
  sinceCss(years) +
  cityCss(cities.filter(({ country }) => country === HOME_COUNTRY).map(({ id }) => id));

/** What the charts on the whole network need besides. */
const worldCss = ({ cities }: Dataset, years: readonly number[]): string =>
  worldCharts +
  rankingCss(buildRanking(cities, years), yearSelector) +
  sharesCss(shareMarks(yearsWithEnough(countRegions(cities, years))));

/** The story's style, with the names of its cities on the map. */
function storyCss(dataset: Dataset, years: readonly number[]): string {
  const cities = storyCities(dataset);
  const labels = cities.flatMap(({ id, point }) => (point ? [{ name: spotClass(id), ...point }] : []));
  return (
    yearCss(years, groupDots(placeDots(dataset.cities))) +
    sinceCss(years) +
    placeCss([...ARCHIPELAGO_LABELS, ...labels]) +
    cityCss(cities.map(({ id }) => id)) +
    forced +
    storyPage
  );
}

/** The inline style of each view, not yet minified. */
export function buildStyles(
  dataset: Dataset,
  years: readonly number[],
): Readonly<Record<SingleView, string>> {
  const page = themeCss() + base;
  const guest = (picture = ""): string => themeCss() + first + picture + control + embed + print;
  const plain = guest();
  const unasked = unaskedCss(dataset.cities, years);
  const map =
    mapScreen + yearCss(years, groupDots(placeDots(dataset.cities))) + unasked + placeCss(ARCHIPELAGO_LABELS);
  const vietnam = plain + yearCss(years, []) + vietnamCss(dataset, years);
  const world = vietnam + worldCss(dataset, years);
  return {
    full: page + map + full,
    cities: page + full + tables,
    "embed-map": guest(mapFigure) + map + mapPanel,
    "embed-growth": plain + yearCss(years, []) + unasked + growth,
    vietnam,
    "vietnam-map": vietnam,
    "vietnam-size": vietnam,
    "vietnam-2025": vietnam,
    "vietnam-asean": vietnam,
    "vietnam-membership": vietnam,
    "vietnam-sources": vietnam,
    countries: world,
    regions: world,
    newcomers: world,
    awards: world,
    story: page + full + storyCss(dataset, years),
    method: page + full + tables + method,
  };
}

/** What the full page needs below its first screen. */
export const belowFoldCss = (dataset: Dataset, years: readonly number[]): string =>
  mapPanel + tables + update + search + vietnamCss(dataset, years) + worldCss(dataset, years);

/** The style of every city's page. */
export const cityPageCss = (): string => themeCss() + base + full + tables + regionDot + cityPage + statePage;
