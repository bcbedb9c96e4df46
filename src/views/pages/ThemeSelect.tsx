// The choice of the theme: light, dark, or the system's.
import type { ClientLocale } from "../../i18n/key-sets.ts";
import { isThemeChoice, THEME_CHOICES } from "../../model/view-query.ts";
import type { PageState } from "../../state/page-state.ts";

export function ThemeSelect({
  state,
  locale: { t },
}: {
  readonly state: Pick<PageState, "theme" | "setTheme">;
  readonly locale: Pick<ClientLocale, "t">;
}) {
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
