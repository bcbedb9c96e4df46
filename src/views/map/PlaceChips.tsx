// The legend as a control: each region with its number on the map; one that is pressed is shown large, the others fade.
import type { ClientLocale } from "../../i18n/key-sets.ts";
import { PLACES } from "../../model/places.ts";
import type { PageState } from "../../state/page-state.ts";

/** `placedIn`: cities on the map by year, in the order of the years, and place, in that of PLACES without the world. */
export function PlaceChips({
  state,
  locale: { t, number },
  placedIn,
  canChoose,
}: {
  readonly state: Pick<PageState, "place" | "setPlace" | "years" | "year">;
  readonly locale: Pick<ClientLocale, "t" | "number">;
  readonly placedIn: readonly (readonly number[])[];
  /** An embed's editor may have left the choice away. */
  readonly canChoose: boolean;
}) {
  const counts = placedIn[state.years.indexOf(state.year.value)];
  const chosen = state.place.value;
  return (
    <>
      <span>{t("placesCounted")}</span>
      <ul aria-label={t("regionsLegend")}>
        {PLACES.slice(1).map((place, index) => {
          const text = (
            <>
              {t(place)} <b translate={false}>{number(counts?.[index] ?? 0)}</b>
            </>
          );
          return (
            <li key={place} class={place}>
              {canChoose ? (
                <button
                  type="button"
                  aria-pressed={place === chosen}
                  onClick={() => state.setPlace(place === chosen ? "world" : place)}
                >
                  {text}
                </button>
              ) : (
                <span>{text}</span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
