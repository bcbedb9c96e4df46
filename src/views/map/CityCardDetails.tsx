// What finding adds to the card of a city: its neighbours, and handing it on.
import type { SearchLocale } from "../../i18n/key-sets.ts";
import type { CityEntry } from "../../model/city-file.ts";
import { nearestTo } from "../../model/distance.ts";
import type { MapState } from "../../state/map-state.ts";
import type { ShareActions } from "../../model/share-url.ts";
import { ShareButton } from "../search/ShareButton.tsx";
import { cityName } from "../../model/city-name.ts";
import { onPlainClick } from "../plain-click.ts";

/** So many neighbours are told; the city's page tells more. */
const NEAR = 3;

interface CardMoreProps {
  readonly city: CityEntry;
  readonly mapState: MapState;
  readonly locale: SearchLocale;
  readonly actions: ShareActions;
  readonly onChoose: (id: string) => void;
  /** The embedded map with the city. */
  readonly embed: (id: string) => string;
  /** Where a mistake in it can be reported; null where the site has no such place. */
  readonly report: (city: CityEntry) => string | null;
}

export function CityCardDetails({ city, mapState, locale, actions, onChoose, embed, report }: CardMoreProps) {
  const { t, language } = locale;
  const near = nearestTo(city, mapState.cities.value ?? [], NEAR);
  const reportTo = report(city);
  return (
    <>
      {near.length > 0 && (
        <p>
          {`${t("cityNear")}: `}
          {near.map(({ city: other, km }, i) => (
            // The link stays where it is, and keeps the focus, while its city changes.
            // oxlint-disable-next-line react/no-array-index-key
            <span key={i}>
              <a
                href={`?city=${other.id}`}
                translate={false}
                onClick={onPlainClick(() => onChoose(other.id))}
              >
                {cityName(other, language)}
              </a>
              {` ${t("cityKm", { km: Math.max(1, Math.round(km)) })}${i < near.length - 1 ? locale.comma : ""}`}
            </span>
          ))}
        </p>
      )}
      <p class="acts">
        <a href={embed(city.id)}>{t("cityEmbed")}</a>
        {reportTo !== null && (
          <a href={reportTo} rel="external">
            {t("cityReport")}
          </a>
        )}
      </p>
      <p>
        <ShareButton key={city.id} locale={locale} title={cityName(city, language)} actions={actions} />
      </p>
    </>
  );
}
