// The page of a state: of a year, a country or a region here, of a city by its own module.
import type { DataLanguage } from "../../data/schema.ts";
import { LICENCES } from "../../data/pipeline/build-downloads.ts";
import { createCityFacts } from "../model/city-facts.ts";
import { stateQuery, type MapAddress } from "../model/state-address.ts";
import { statePictureFile } from "../pictures/names.ts";
import { LAYOUTS } from "../pictures/sheet.ts";
import { PlacePage } from "../views/pages/PlacePage.tsx";
import { placeName, stateWords, yearOfState } from "../views/pages/state-words.ts";
import { YearPage } from "../views/pages/YearPage.tsx";
import { localeOf } from "./catalogues.ts";
import type { BuildInputs } from "./inputs.ts";
import { renderLightPage, stateLinks } from "./light-document.tsx";
import { pageWords, titleInSite } from "./page-words.ts";
import { pathOf, relativeUrl, rootFrom, statePage } from "./pages.ts";
import { renderCityPage } from "./render-city-page.tsx";
import type { RenderedPage } from "./render-page.tsx";

/** A function that renders the page of a state; what those of cities share is gathered once. */
export function createStatePages(
  inputs: BuildInputs,
): (state: MapAddress, language: DataLanguage) => RenderedPage {
  const factsOf = createCityFacts(inputs.data);
  return (state, language) =>
    state.kind === "city"
      ? renderCityPage(factsOf(state.key), language, inputs)
      : renderStatePage(state, language, inputs);
}

function renderStatePage(
  state: MapAddress,
  language: DataLanguage,
  inputs: Pick<BuildInputs, "data" | "files" | "site" | "years">,
): RenderedPage {
  const { data, years } = inputs;
  const { dataset } = data;
  const locale = localeOf(language);
  const page = statePage(state, language);
  const { path } = page;
  const said = stateWords(state, locale, dataset.cities, years);
  const { title, picture } = said;
  const common = stateLinks(page, state);
  const props = {
    locale,
    title,
    dataset,
    years,
    picture: {
      share: rootFrom(path) + statePictureFile(state, language, "share"),
      square: rootFrom(path) + statePictureFile(state, language, "square"),
      alt: picture,
      sizes: {
        share: { width: LAYOUTS.share.width, height: LAYOUTS.share.height },
        square: { width: LAYOUTS.square.width, height: LAYOUTS.square.height },
      },
    },
    links: {
      ...common,
      cities: relativeUrl(path, pathOf("cities", language)),
      map: common.full + stateQuery(state),
      why: `${common.full}#two-numbers`,
      page: (other: MapAddress) => relativeUrl(path, statePage(other, language).path),
    },
  };
  const words = pageWords({ ...said, title: titleInSite(title, language) }, language);
  return state.kind === "year"
    ? renderLightPage(
        page,
        words,
        { temporalCoverage: state.key, license: LICENCES[0]?.path ?? "" },
        <YearPage {...props} summary={yearOfState(state, years)} />,
        inputs,
      )
    : renderLightPage(
        page,
        words,
        { about: aboutPlace(state, placeName(locale, state)) },
        <PlacePage {...props} state={state} />,
        inputs,
      );
}

const aboutPlace = ({ kind, key }: MapAddress, name: string) =>
  kind === "country"
    ? { "@type": "Country", name, identifier: key.toUpperCase() }
    : { "@type": "Place", name };
