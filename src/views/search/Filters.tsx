// The filters: values of each facet with the number of cities that each would leave, and what is asked for now.
import { useSignal } from "@preact/signals";
import { EVIDENCE, REGIONS } from "../../../data/schema.ts";
import type { SearchLocale } from "../../i18n/key-sets.ts";
import { UNSTATED, type Facet } from "../../model/filter.ts";
import type { MapState } from "../../state/map-state.ts";
import type { SearchState } from "../../state/search-state.ts";
import type { PageState } from "../../state/page-state.ts";
import type { ShareActions } from "../../model/share-url.ts";
import { ShareButton } from "./ShareButton.tsx";
import { FACET_KEYS, filterTexts, valueText } from "./filter-labels.ts";

interface FilterProps {
  readonly state: PageState;
  readonly search: SearchState;
  readonly mapState: MapState;
  readonly locale: SearchLocale;
}

export function Filters(props: FilterProps) {
  const { search, locale } = props;
  const { t } = locale;
  const asked = filterTexts(search.filter.value, locale).length;
  const open = useSignal(false);
  return (
    <details
      class="filters"
      onToggle={({ currentTarget }) => {
        open.value = currentTarget.open;
      }}
    >
      <summary>
        {t("filterTitle")} <small>({asked === 0 ? t("filterNone") : locale.number(asked)})</small>
      </summary>
      {open.value && <Facets {...props} />}
    </details>
  );
}

/** Whole years that occur, oldest first, and then "not stated" if that occurs. */
const yearsOf = (values: readonly (number | null)[]): readonly string[] =>
  [
    ...new Set(values.filter((value) => value !== null).toSorted((a, b) => a - b)),
    ...(values.includes(null) ? [UNSTATED] : []),
  ].map(String);

function Facets(props: FilterProps) {
  const cities = props.mapState.cities.value;
  if (!cities) return null;
  return (
    <div class="facets">
      <Boxes {...props} facet="region" values={REGIONS} />
      <CountrySelect {...props} />
      <Boxes {...props} facet="joined" values={yearsOf(cities.map(({ joined }) => joined))} />
      <Boxes {...props} facet="award" values={yearsOf(cities.flatMap(({ awards }) => awards))} />
      <Boxes {...props} facet="evidence" values={EVIDENCE} />
    </div>
  );
}

function Boxes({
  search,
  locale,
  facet,
  values,
}: FilterProps & { readonly facet: Facet; readonly values: readonly string[] }) {
  const chosen = search.filter.value.facets[facet];
  const counts = search.counts.value[facet];
  return (
    <fieldset>
      <legend>{locale.t(FACET_KEYS[facet])}</legend>
      {values.map((value) => (
        <label key={value} class={facet === "region" ? value : undefined}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => search.toggle(facet, value)}
          />
          {valueText(facet, value, locale)} <small>{locale.number(counts.get(value) ?? 0)}</small>
        </label>
      ))}
    </fieldset>
  );
}

function CountrySelect({ search, mapState, locale }: FilterProps) {
  const { t, country, number, compare } = locale;
  const counts = search.counts.value.country;
  const codes = [...new Set((mapState.cities.value ?? []).map((city) => city.country))].toSorted((a, b) =>
    compare(country(a), country(b)),
  );
  return (
    <fieldset>
      <legend>{t(FACET_KEYS.country)}</legend>
      <select
        aria-label={t(FACET_KEYS.country)}
        value={search.country.value ?? ""}
        onChange={({ currentTarget: { value } }) => search.setCountry(value === "" ? null : value)}
      >
        <option value="">{t("allCountries")}</option>
        {codes.map((code) => (
          <option key={code} value={code}>
            {country(code)} ({number(counts.get(code) ?? 0)})
          </option>
        ))}
      </select>
    </fieldset>
  );
}

/** Over the map: that not all of it is in full colour, and a way back. */
export function FilterNote({ state, search, locale: { t } }: Omit<FilterProps, "mapState">) {
  if (!search.isFiltered.value) return null;
  return (
    <p class="filtered">
      {t("shownOnMap", {
        count: search.count.value,
        all: search.members.value.length,
        year: String(state.year.value),
      })}{" "}
      <button type="button" onClick={search.clear}>
        {t("clearFilters")}
      </button>
    </p>
  );
}

/** How many cities answer, a button for each thing asked, and handing that on. */
export function ActiveFilters({
  state,
  search,
  locale,
  share,
}: Omit<FilterProps, "mapState"> & { readonly share: ShareActions }) {
  const { t } = locale;
  const [count, all] = [search.count.value, search.members.value.length];
  const year = String(state.year.value);
  const asked = filterTexts(search.filter.value, locale);
  return (
    <div class="asked">
      <p>{t("shownOf", { count, all, year })}</p>
      {asked.map(({ facet, value, text }) => (
        <button
          key={text}
          type="button"
          aria-label={t("removeFilter", { value: text })}
          onClick={() => (facet === "name" ? search.setName("") : search.toggle(facet, value))}
        >
          {text} <span aria-hidden="true">×</span>
        </button>
      ))}
      {asked.length > 1 && (
        <button type="button" onClick={search.clear}>
          {t("clearFilters")}
        </button>
      )}
      <ShareButton locale={locale} title={t("siteName")} actions={share} />
    </div>
  );
}
