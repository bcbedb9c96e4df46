// The dots of the map as a list: every city that is in view, for those who do not see it or cannot point.
import type { ReadonlySignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { ClientLocale } from "../../i18n/key-sets.ts";
import type { CityEntry } from "../../model/city-file.ts";
import { cityName } from "../../model/city-name.ts";
import { CLASSES, IDS } from "../../model/dom-names.ts";
import type { MapState } from "../../state/map-state.ts";
import { onPlainClick } from "../plain-click.ts";
import "./cities-in-view.css";

/** What of the map is in view, and whether it is listed. */
export interface Sight {
  /** null until the cities have come. */
  readonly cities: ReadonlySignal<readonly CityEntry[] | null>;
  readonly isListed: ReadonlySignal<boolean>;
  readonly setListed: (listed: boolean) => void;
}

interface ListProps {
  readonly sight: Sight;
  readonly mapState: Pick<MapState, "choose">;
  readonly locale: ClientLocale;
}

/** `sight` is null until what knows of it has come. */
export function CitiesInView({
  sight: { value: sight },
  ...rest
}: Omit<ListProps, "sight"> & { readonly sight: ReadonlySignal<Sight | null> }) {
  return sight?.isListed.value ? <List {...rest} sight={sight} /> : null;
}

function List({ sight, mapState, locale }: ListProps) {
  const { t, language, country } = locale;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { activeElement: active, body } = document;
    // Whoever has gone on before it came stays there.
    if (active === body || active?.closest(`#${IDS.mapSays}`)) heading.current?.focus();
  }, []);
  const cities = (sight.cities.value ?? [])
    .map((city) => ({ city, name: cityName(city, language) }))
    .toSorted((a, b) => locale.compare(a.name, b.name));
  const title = t("inView", { count: cities.length });
  const close = (): void => sight.setListed(false);
  return (
    <section class={`${CLASSES.cityCard} sights`}>
      <button type="button" class="close" aria-label={t("close")} title={t("close")} onClick={close}>
        ×
      </button>
      <h3 aria-level={2} tabIndex={-1} ref={heading}>
        {title}
      </h3>
      <ul>
        {cities.map(({ city, name }) => (
          <li key={city.id} class={`where ${city.region}`}>
            <a href={`?city=${city.id}`} onClick={onPlainClick(() => mapState.choose([city.id]))}>
              <span translate={false}>{name}</span>
              {locale.comma}
              {country(city.country)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
