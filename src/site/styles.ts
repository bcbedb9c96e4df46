// The styles: what each view has inline, as much as its first screen needs, and the two sheets that are files.
import type { Dataset } from "../../data/schema.ts";
import { ARCHIPELAGOS } from "../../data/basemap/archipelagos.ts";
import { buildRanking, rankingCss } from "../charts/world/ranking-marks.ts";
import { groupDots } from "../map/dots.ts";
import { HOME_COUNTRY } from "../model/membership.ts";
import type { SingleView } from "../model/view-names.ts";
import { spotClass, storyCities } from "../views/pages/StoryPage.tsx";
import charts from "../charts/frame/charts.css?raw";
import forced from "../charts/frame/forced-colors.css?raw";
import tables from "../charts/frame/tables.css?raw";
import growth from "../charts/world/growth.css?raw";
import worldCharts from "../charts/world/world.css?raw";
import panel from "../views/map/map-panel.css?raw";
import method from "../views/method/method.css?raw";
import base from "../views/pages/base.css?raw";
import cityPage from "../views/pages/city-page.css?raw";
import full from "../views/pages/full-page.css?raw";
import storyPage from "../views/pages/story-page.css?raw";
import search from "../views/search/search.css?raw";
import update from "../views/sections/update-notice.css?raw";
import { cityCss } from "./css/city-css.ts";
import { placeCss } from "./css/place-css.ts";
import { themeCss } from "./css/theme-css.ts";
import { yearCss, yearSelector } from "./css/year-css.ts";

/** The archipelagos' names on the poster, by the class that each has there. */
const ARCHIPELAGO_LABELS = ARCHIPELAGOS.map(({ id, label }) => ({
  name: id,
  lon: label.lon,
  lat: label.lat,
}));

/** The style of the charts on Viet Nam. */
const vietnamCss = ({ cities }: Dataset): string =>
  charts + forced + cityCss(cities.filter(({ country }) => country === HOME_COUNTRY).map(({ id }) => id));

/** What the charts on the whole network need besides. */
const worldCss = ({ cities }: Dataset, years: readonly number[]): string =>
  worldCharts + rankingCss(buildRanking(cities, years), yearSelector);

/** The story's style, with the names of its cities on the map. */
function storyCss(dataset: Dataset, years: readonly number[]): string {
  const cities = storyCities(dataset);
  const labels = cities.flatMap(({ id, point }) => (point ? [{ name: spotClass(id), ...point }] : []));
  return (
    yearCss(years, groupDots(dataset.cities)) +
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
): Readonly<Record<SingleView, () => string>> {
  const plain = themeCss() + base;
  const map = (): string => yearCss(years, groupDots(dataset.cities)) + placeCss(ARCHIPELAGO_LABELS);
  const vietnam = (): string => plain + yearCss(years, []) + vietnamCss(dataset);
  const world = (): string => vietnam() + worldCss(dataset, years);
  return {
    full: () => plain + map() + growth + full,
    cities: () => plain + full + tables,
    "embed-map": () => plain + map() + panel,
    "embed-growth": () => plain + yearCss(years, []) + growth,
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
    story: () => plain + full + storyCss(dataset, years),
    method: () => plain + full + tables + method,
  };
}

/** What the full page needs below its first screen. */
export const belowFoldCss = (dataset: Dataset, years: readonly number[]): string =>
  panel + tables + update + search + vietnamCss(dataset) + worldCss(dataset, years);

/** The style of every city's page. */
export const cityPageCss = (): string => themeCss() + base + full + tables + cityPage;
