// The two choices beside the year: the place that the map shows, and the theme.
import type { ClientLocale } from "../../i18n/key-sets.ts";
import { isPlace, PLACES } from "../../model/places.ts";
import { isThemeChoice, THEME_CHOICES } from "../../model/view-query.ts";
import type { PageState } from "../../state/page-state.ts";

interface ChoiceProps {
  readonly state: PageState;
  readonly locale: ClientLocale;
}

export function PlaceChoice({ state, locale: { t } }: ChoiceProps) {
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

export function ThemeChoice({ state, locale: { t } }: ChoiceProps) {
  return (
    <label>
      <span>{t("theme")}</span>
      <select
        value={state.theme.value}
        onChange={({ currentTarget: { value } }) => isThemeChoice(value) && state.setTheme(value)}
      >
        {THEME_CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {t(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}
