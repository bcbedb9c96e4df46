// Every page, and the files that go with them: charts' numbers, styles, words, headers, what machines read.
import { DATA_LANGUAGES, type Dataset } from "../../data/schema.ts";
import { chartCsvs } from "../charts/frame/chart-csvs.ts";
import { statesOf } from "../model/state-facts.ts";
import { named } from "./blame.ts";
import { buildEmbedDialogData } from "./embed-dialog-data.ts";
import type { TextFile } from "./hash.ts";
import { buildHeaderRules } from "./headers.ts";
import { htaccess, netlifyHeaders, nginxMap } from "./host-files.ts";
import { sharedFiles, type BuildInputs } from "./inputs.ts";
import { LANGUAGES } from "./languages.ts";
import { buildOEmbed, buildRobots, buildSitemap } from "./metadata.tsx";
import { editionPages, isEmbed, PAGES, pathOf } from "./pages.ts";
import { createStateEmbeds, renderPage, type RenderedPage, type RenderedView } from "./render-page.tsx";
import { createStatePages } from "./render-state-page.tsx";

/** Files made here that lie in no page's folder. */
const BESIDE = ["robots.txt", "sitemap.xml"].map((file) => ({ file, text: "" }));

/** `others`: the files that there are besides; `editions`: what frozen editions are written from, oldest first. */
export function buildSite(
  inputs: BuildInputs,
  others: readonly TextFile[],
  editions: readonly BuildInputs[] = [],
): readonly TextFile[] {
  const { data, site, files } = inputs;
  const pages = PAGES.map((page) => named(`${page.path}index.html`, () => renderPage(page, inputs)));
  const frozen = editions.map(renderEdition);
  const all = [...pages, ...(inputs.cityPages ? renderStates(inputs) : []), ...frozen.flat()];
  const rules = buildHeaderRules(all, inputs, [...others, ...BESIDE]);
  return [
    ...all.map(({ page, html }) => ({ file: `${page.path}index.html`, text: html })),
    ...Object.entries(chartCsvs(data)).map(([name, text]) => ({ file: `data/charts/${name}.csv`, text })),
    ...sharedFiles(files).filter((file) => inputs.cityPages || file !== files.cityScript),
    ...LANGUAGES.map((language) => ({
      file: `${pathOf("full", language)}embed/dialog.json`,
      text: JSON.stringify(
        buildEmbedDialogData(language, pages, placedCountries(data.dataset), frozen.at(-1) ?? []),
      ),
    })),
    ...editions.flatMap(({ edition }) =>
      edition === undefined || edition.isCurrent ? [] : [edition.cities],
    ),
    { file: "robots.txt", text: buildRobots(site) },
    { file: "_headers", text: netlifyHeaders(rules) },
    { file: "_headers.nginx", text: nginxMap(rules, site) },
    { file: ".htaccess", text: htaccess(rules, site) },
    ...(site === null ? [] : answersFor(site, all)),
  ];
}

/** `inputs` of an edition → its pages. */
const renderEdition = (inputs: BuildInputs): readonly RenderedView[] =>
  (inputs.edition === undefined ? [] : editionPages(inputs.edition.name)).map((page) =>
    named(`${page.path}index.html`, () => renderPage(page, inputs)),
  );

/** The page of every state, and the map as a guest in it, in every language of the facts. */
function renderStates(inputs: BuildInputs): readonly RenderedPage[] {
  const renderState = createStatePages(inputs);
  const renderEmbed = createStateEmbeds(inputs);
  const states = statesOf(inputs.data.dataset.cities, inputs.years);
  return DATA_LANGUAGES.flatMap((language) =>
    states.flatMap((state) =>
      named(`${state.kind} ${state.key} (${language})`, () => [
        renderState(state, language),
        renderEmbed(state, language),
      ]),
    ),
  );
}

/** What can be said only of a site whose address is known. */
const answersFor = (site: string, all: readonly RenderedPage[]): readonly TextFile[] => [
  {
    file: "sitemap.xml",
    text: buildSitemap(
      site,
      all.map(({ page }) => page),
    ),
  },
  ...all
    .filter(({ page }) => isEmbed(page))
    .map(({ page, words }) => ({ file: `${page.path}oembed.json`, text: buildOEmbed(page, words, site) })),
];

/** ISO codes of the countries that have a city on the map. */
const placedCountries = ({ cities }: Dataset): readonly string[] => [
  ...new Set(cities.flatMap(({ country, point }) => (point ? [country] : []))),
];
