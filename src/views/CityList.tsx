// The cities of the chosen year in words: the map for those who cannot see it, or have no WebGL.
import { useSignal } from "@preact/signals";
import type { ClientLocale } from "../i18n/client-keys.ts";
import { isMember } from "../model/membership.ts";
import type { Explore } from "../state/explore.ts";
import type { State } from "../state/state.ts";
import { joinedText, nameOf } from "./city-words.ts";

/** Closed it costs nothing; open it follows the year. A choice in it is a choice on the map. */
export function CityList({
  state,
  explore,
  locale,
}: {
  readonly state: State;
  readonly explore: Explore;
  readonly locale: ClientLocale;
}) {
  const open = useSignal(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        open.value = currentTarget.open;
      }}
    >
      <summary>{locale.t("listTitle", { year: String(state.year.value) })}</summary>
      {open.value && <Rows state={state} explore={explore} locale={locale} />}
    </details>
  );
}

function Rows({ state, explore, locale }: Parameters<typeof CityList>[0]) {
  const year = state.year.value;
  const nameIn = (code: string): string => locale.country(code);
  const cities = (explore.cities.value ?? [])
    .filter((city) => city.point !== null && isMember(city, year))
    .map((city) => ({ city, country: nameIn(city.country), name: nameOf(city, locale.language) }))
    .toSorted((a, b) => locale.compare(a.country, b.country) || locale.compare(a.name, b.name));
  return (
    <ul class="list">
      {cities.map(({ city, country, name }) => (
        <li key={city.id} class={city.region}>
          <a href={`?city=${city.id}`} data-city={city.id}>
            {name}
          </a>{" "}
          {country}. {joinedText(city, locale)}.
        </li>
      ))}
    </ul>
  );
}
