// Which part of the map an embed shows: region, country, city.
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useId } from "preact/hooks";
import type { CityEntry } from "../../model/city-file.ts";
import { cityName } from "../../model/city-name.ts";
import { isPlace, PLACES } from "../../model/places.ts";
import { buildSiteIndex, citiesOf, searchSite } from "../../model/search.ts";
import { readCode } from "../../model/query.ts";
import type { FieldsProps } from "./embed-dialog-props.ts";
import { SelectField, TextField } from "./fields.tsx";

export function PlaceFields(props: FieldsProps) {
  const {
    setup: { choice, change },
    pack,
    locale,
  } = props;
  const { t, country, compare } = locale;
  const countries = pack.countries.map((code) => ({ code, name: country(code) }));
  return (
    <>
      <SelectField
        label={t("facetRegion")}
        value={choice.value.place}
        onChoose={(place) => isPlace(place) && change({ place })}
      >
        {PLACES.map((each) => (
          <option key={each} value={each}>
            {t(each)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t("facetCountry")}
        value={choice.value.country ?? ""}
        onChoose={(code) => change({ country: code || null })}
      >
        <option value="">{t("embedNobody")}</option>
        {countries
          .toSorted((a, b) => compare(a.name, b.name))
          .map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </SelectField>
      <CityField {...props} />
    </>
  );
}

/** Takes a city by any of its names, as the search does, or by its id. What finds none stays, so that it can be mended. */
function CityField({ setup: { choice, change }, locale, cities, names }: FieldsProps) {
  const { t, country, language } = locale;
  const list = useId();
  const typed = useSignal("");
  const index = useComputed(() => {
    const all = cities.value ?? [];
    const { aliases, countries } = names.value ?? { aliases: [], countries: {} };
    const places = new Map(all.map(({ id }, place) => [id, place]));
    return buildSiteIndex(all, {
      name: (city) => cityName(city, language),
      countries: (code) => countries[code] ?? { own: [country(code)], others: [] },
      aliases: (id) => aliases[places.get(id) ?? -1] ?? [],
    });
  });
  const labelOf = (city: CityEntry): string =>
    `${cityName(city, language)}${locale.comma}${country(city.country)}`;
  // Also what was typed before cities and names came.
  useSignalEffect(() => {
    const [text, all, site] = [typed.value, cities.value, index.value];
    if (text === "" || all === null) return;
    const id = readCode(text);
    const found = all.some((city) => city.id === id) ? id : citiesOf(searchSite(site, text))[0];
    change({ city: found ?? null });
    if (found !== undefined) typed.value = "";
  });
  const { city } = choice.value;
  const chosen = cities.value?.find(({ id }) => id === city);
  return (
    <>
      <TextField
        label={t("embedCity")}
        list={list}
        value={typed.value || (chosen ? labelOf(chosen) : (city ?? ""))}
        problem={typed.value && cities.value ? t("embedCityUnknown", { text: typed.value }) : ""}
        onEnter={(text) => {
          typed.value = text;
          if (text === "") change({ city: null });
        }}
      />
      <datalist id={list}>
        {(cities.value ?? []).map((each) => (
          <option key={each.id}>{labelOf(each)}</option>
        ))}
      </datalist>
    </>
  );
}
