// Which part of the map an embed shows: region, country, city.
import { useComputed } from "@preact/signals";
import { useId } from "preact/hooks";
import { cityName } from "../../model/city-name.ts";
import { isPlace, PLACES } from "../../model/places.ts";
import { buildSiteIndex, citiesOf, searchSite } from "../../model/search.ts";
import { readCode } from "../../model/query.ts";
import { isCityId } from "../../model/view-query.ts";
import type { FieldsProps } from "./embed-dialog-props.ts";
import { SelectField } from "./fields.tsx";

export function PlaceFields({ setup: { choice, change }, pack, locale, cities }: FieldsProps) {
  const { t, country, compare, language } = locale;
  const list = useId();
  const index = useComputed(() =>
    buildSiteIndex(cities.value ?? [], {
      name: (city) => cityName(city, language),
      countries: (code) => ({ own: [country(code)], others: [] }),
      aliases: () => [],
    }),
  );
  /** The city of an id, or the best that a name finds. */
  const cityOf = (typed: string): string | null => {
    const id = readCode(typed);
    return isCityId(id) ? id : (citiesOf(searchSite(index.value, typed))[0] ?? null);
  };
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
      <label>
        <span>{t("embedCity")}</span>
        <input
          type="text"
          dir="ltr"
          list={list}
          placeholder="vn-hanoi"
          value={choice.value.city ?? ""}
          onChange={({ currentTarget }) => change({ city: cityOf(currentTarget.value) })}
        />
        <datalist id={list}>
          {(cities.value ?? []).map((city) => (
            <option key={city.id} value={city.id}>
              {cityName(city, language)}
            </option>
          ))}
        </datalist>
      </label>
    </>
  );
}
