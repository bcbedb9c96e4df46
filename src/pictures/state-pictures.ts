// The pictures of single states, each with its own map and number: a year, a region, a country, a city.
import type { City, Region } from "../../data/schema.ts";
import { accountOf } from "../model/account.ts";
import type { CityFacts } from "../model/city-facts.ts";
import { cityName } from "../model/city-name.ts";
import { HOME_COUNTRY, isMember, STALE_BEFORE } from "../model/membership.ts";
import type { MapAddress } from "../model/state-address.ts";
import { firstAndLast } from "../model/years.ts";
import { placeFacts } from "../model/state-facts.ts";
import { joiningText, placeName, stateWords, yearOfState } from "../views/pages/state-words.ts";
import { isleNames, mapLegend, type PictureFile } from "./all-pictures.ts";
import { drawCrop, type Crop, type Land } from "./draw-crop.ts";
import { drawMap } from "./draw-map.ts";
import { stateFormats, statePictureFile } from "./names.ts";
import { captionLines, credit, THEME, type Picture, type PictureInputs } from "./picture.ts";
import { composeSheet, type LegendEntry } from "./sheet.ts";

export interface StatePictureInputs extends PictureInputs {
  readonly land: Land;
  readonly factsOf: (id: string) => CityFacts;
}

/** What the picture shows, in words. */
const labelOf = (state: MapAddress, { locale, data, years }: StatePictureInputs): string =>
  stateWords(state, locale, data.dataset.cities, years).picture;

function yearPicture(state: MapAddress, inputs: StatePictureInputs): Picture {
  const { locale, data, years, parts } = inputs;
  const summary = yearOfState(state, years);
  const { year } = summary;
  return {
    sheet: {
      title: stateWords(state, locale, data.dataset.cities, years).title,
      year: String(year),
      total: locale.number(summary.members),
      facts: captionLines(locale, summary),
      legend: mapLegend(locale, parts.groups, year),
      credit: credit(locale, summary.asOf, true),
    },
    draw: drawMap(
      { ...parts, islandLabels: isleNames(locale) },
      year,
      "world",
      THEME,
      labelOf(state, inputs),
    ),
  };
}

/** What the sheet of a country or a region says beside its map. */
function placeSheet(state: MapAddress, { locale, data, years }: StatePictureInputs) {
  const { t, number, date } = locale;
  const { last } = firstAndLast(years);
  const year = String(last.year);
  const facts = placeFacts(state, data.dataset.cities, last.year);
  const { members, placed, scope } = facts;
  const count = members.length;
  const { announced } = accountOf(data.dataset, scope, last.year);
  return {
    ...facts,
    sheet: {
      title: stateWords(state, locale, data.dataset.cities, years).title,
      year,
      total: number(count),
      facts: [
        t("pictureKnown", { year }),
        t("placed", { placed }),
        ...(announced === null
          ? []
          : [t("pictureCounted", { count: announced.count, date: date(announced.asOf) })]),
      ],
      credit: credit(locale, last.asOf, true),
    },
  };
}

function regionPicture(state: MapAddress, inputs: StatePictureInputs): Picture {
  const { locale, years, parts } = inputs;
  const { last } = firstAndLast(years);
  const { sheet } = placeSheet(state, inputs);
  // Its own cities alone: the number beside the map is theirs.
  const groups = parts.groups.map((group) => ({
    ...group,
    paths: group.paths.filter(({ region }) => region === state.key),
  }));
  const legend = mapLegend(locale, groups, last.year).filter(({ label, symbol }) =>
    symbol === "full" ? label === placeName(locale, state) : symbol !== "rimmed",
  );
  return {
    sheet: { ...sheet, legend },
    draw: drawMap(
      { ...parts, groups, islandLabels: isleNames(locale) },
      last.year,
      state.key as Region,
      THEME,
      labelOf(state, inputs),
    ),
  };
}

/** What the dots of a crop mean, as far as they occur. */
function cropLegend(
  label: string,
  { own, others }: Pick<Crop, "own" | "others">,
  { locale: { t } }: StatePictureInputs,
): readonly LegendEntry[] {
  const placed = own.filter(({ point }) => point !== null);
  const [first] = placed;
  const colour = THEME.label;
  if (first === undefined) return [];
  return [
    {
      label,
      colour: THEME.regions[first.region],
      symbol: first.country === HOME_COUNTRY ? "ringed" : "full",
    },
    ...(others.length === 0 ? [] : [{ label: t("legendOthers"), colour, symbol: "full" as const }]),
    ...(placed.some(({ joined }) => joined === null)
      ? [{ label: t("legendBy"), colour, symbol: "hollow" as const }]
      : []),
    ...(placed.some(({ lastNamed }) => lastNamed < STALE_BEFORE)
      ? [{ label: t("legendFaint", { year: String(STALE_BEFORE) }), colour, symbol: "faint" as const }]
      : []),
  ];
}

/** Every other member of the last year. */
const othersThan = (own: readonly City[], { data, years }: StatePictureInputs): readonly City[] => {
  const { last } = firstAndLast(years);
  return data.dataset.cities.filter((city) => isMember(city, last.year) && !own.includes(city));
};

/** A short name: "Ville (Province)" is "Ville". */
const shortName =
  ({ language }: PictureInputs["locale"]) =>
  (city: City): string =>
    cityName(city, language).replace(/ \(.*\)$/, "");

/** What has no point stands beside the map of the world. */
function worldPicture(
  state: MapAddress,
  sheet: Omit<Picture["sheet"], "legend">,
  inputs: StatePictureInputs,
): Picture {
  const { locale, years, parts } = inputs;
  const { last } = firstAndLast(years);
  return {
    sheet: { ...sheet, legend: mapLegend(locale, parts.groups, last.year) },
    draw: drawMap(
      { ...parts, islandLabels: isleNames(locale) },
      last.year,
      "world",
      THEME,
      labelOf(state, inputs),
    ),
  };
}

function countryPicture(state: MapAddress, inputs: StatePictureInputs): Picture {
  const { locale, land } = inputs;
  const { sheet, all, members } = placeSheet(state, inputs);
  if (all.every(({ point }) => point === null)) return worldPicture(state, sheet, inputs);
  // Where all have left, the map shows where they were.
  const own = members.some(({ point }) => point !== null) ? members : all;
  const crop: Crop = {
    own,
    near: [],
    others: othersThan(all, inputs),
    nameOf: shortName(locale),
    islandLabels: isleNames(locale),
    label: labelOf(state, inputs),
  };
  return {
    sheet: { ...sheet, legend: cropLegend(placeName(locale, state), crop, inputs) },
    draw: drawCrop(crop, land, THEME),
  };
}

function cityPicture(state: MapAddress, inputs: StatePictureInputs): Picture {
  const { locale, years, land, factsOf } = inputs;
  const { t } = locale;
  const { last } = firstAndLast(years);
  const facts = factsOf(state.key);
  const { city } = facts;
  const name = cityName(city, locale.language);
  const near = facts.near.map((each) => each.city);
  const crop: Crop = {
    own: [city],
    near,
    others: othersThan([city], inputs),
    nameOf: shortName(locale),
    islandLabels: isleNames(locale),
    label: labelOf(state, inputs),
  };
  const sheet = {
    title: stateWords(state, locale, inputs.data.dataset.cities, years).title,
    year: city.joined === null ? t("by", { year: String(city.joinedBy) }) : locale.digits(city.joined),
    total: "",
    facts: [joiningText(locale, facts)],
    credit: credit(locale, last.asOf, true),
  };
  if (city.point === null) return worldPicture(state, sheet, inputs);
  return {
    sheet: { ...sheet, legend: cropLegend(name, crop, inputs) },
    draw: drawCrop(crop, land, THEME),
  };
}

const DRAWINGS: Readonly<
  Record<MapAddress["kind"], (state: MapAddress, inputs: StatePictureInputs) => Picture>
> = {
  year: yearPicture,
  region: regionPicture,
  country: countryPicture,
  city: cityPicture,
};

/** The pictures of one state in one language. */
export function buildStatePictures(state: MapAddress, inputs: StatePictureInputs): readonly PictureFile[] {
  const { sheet, draw } = DRAWINGS[state.kind](state, inputs);
  return stateFormats(state).map((form) => ({
    file: statePictureFile(state, inputs.locale.language, form),
    svg: composeSheet(sheet, draw, form, THEME),
  }));
}
