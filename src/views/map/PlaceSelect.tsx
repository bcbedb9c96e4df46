// The choice of the place that the map shows.
import type { ClientLocale } from "../../i18n/key-sets.ts";
import { isPlace, PLACES } from "../../model/places.ts";
import type { PageState } from "../../state/page-state.ts";

export function PlaceSelect({
  state,
  locale: { t },
}: {
  readonly state: Pick<PageState, "place" | "setPlace">;
  readonly locale: Pick<ClientLocale, "t">;
}) {
  return (
    <label>
      <span>{t("show")}</span>
      <select
        value={state.place.value}
        onChange={({ currentTarget: { value } }) => isPlace(value) && state.setPlace(value)}
      >
        {PLACES.map((place) => (
          <option key={place} value={place}>
            {t(place)}
          </option>
        ))}
      </select>
    </label>
  );
}
