// The search field at work: a combobox over cities and countries (WAI-ARIA 1.2), its results ringed on the map.
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import type { TargetedKeyboardEvent } from "preact";
import { useCallback, useEffect, useRef } from "preact/hooks";
import type { SearchLocale } from "../../i18n/key-sets.ts";
import { searchSite } from "../../model/search.ts";
import { buildOptions, type SearchOption } from "../../model/search-options.ts";
import type { MapState } from "../../state/map-state.ts";
import type { SearchState } from "../../state/search-state.ts";
import { comboboxReducer, EMPTY, keyOf, type ComboboxAction } from "./combobox.ts";
import { LIST_ID, optionId, SearchField } from "./SearchField.tsx";
import { cityName } from "../../model/city-name.ts";

export interface ComboboxActions {
  readonly chooseCity: (id: string) => void;
  readonly openCountry: (code: string) => void;
  /** Narrows map and table to the cities that a text finds. */
  readonly showAll: (text: string) => void;
}

/** More rings than these would hide the map. */
const RINGED = 40;

interface SearchProps {
  readonly search: SearchState;
  readonly mapState: MapState;
  readonly locale: SearchLocale;
  readonly actions: ComboboxActions;
}

export function SearchCombobox({ search, mapState, locale, actions }: SearchProps) {
  const { t } = locale;
  const field = useRef<HTMLInputElement>(null);
  const box = useSignal(EMPTY);
  const dispatch = useCallback(
    (action: ComboboxAction): void => {
      box.value = comboboxReducer(box.peek(), action);
    },
    [box],
  );

  const text = useComputed(() => box.value.text);
  const isOpen = useComputed(() => box.value.isOpen);
  const found = useComputed(() => (search.index.value ? searchSite(search.index.value, text.value) : null));
  const options = useComputed(() => {
    if (!isOpen.value) return [];
    const [hits, cities] = [found.value, mapState.cities.value];
    return hits && cities ? buildOptions(hits, cities) : [];
  });

  useSignalEffect(() => {
    const ringed = options.value.filter(({ kind, ids }) => kind !== "all" || ids.length <= RINGED);
    // The list first, its rings in the frame after.
    const frame = requestAnimationFrame(() => mapState.setFound(ringed.flatMap(({ ids }) => ids)));
    return () => cancelAnimationFrame(frame);
  });
  // What was typed before this script came.
  useEffect(() => {
    const { current } = field;
    if (current && document.activeElement === current) dispatch({ kind: "type", text: current.value });
  }, [dispatch]);

  const showText = (): void => {
    if (field.current) field.current.value = text.peek();
  };
  const choose = (option: SearchOption): void => {
    const asked = text.peek();
    dispatch({ kind: "choose", text: option.kind === "all" ? asked : wordsOf(option, locale).name });
    showText();
    // A virtual keyboard would go on covering the map.
    if (window.matchMedia("(pointer: coarse)").matches) field.current?.blur();
    if (option.kind === "city") actions.chooseCity(option.city.id);
    else if (option.kind === "country") actions.openCountry(option.code);
    else actions.showAll(asked);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    const key = keyOf(event);
    if (key === null) return;
    if (key === "escape") {
      dispatch({ kind: "escape" });
      return showText();
    }
    event.preventDefault();
    const { length } = options.peek();
    if (key === "choose") {
      const option = options.peek()[box.peek().active];
      if (option) choose(option);
      return;
    }
    dispatch({
      kind: "step",
      by: key === "next" ? 1 : -1,
      options: length,
      text: event.currentTarget.value,
    });
    document.getElementById(optionId(box.peek().active))?.scrollIntoView({ block: "nearest" });
  };

  const { value: rows } = options;
  const { active } = box.value;
  const none = isOpen.value && rows.length === 0;
  const status = (): string => {
    if (mapState.citiesFailed.value) return t("citiesFailed");
    return found.value === null ? t("searchLoading") : t("searchNone", { text: text.value.trim() });
  };
  return (
    <SearchField
      label={t("searchLabel")}
      fieldRef={field}
      field={{
        "aria-expanded": rows.length > 0,
        ...(rows.length > 0 && { "aria-activedescendant": optionId(active) }),
        onInput: ({ currentTarget }) => dispatch({ kind: "type", text: currentTarget.value }),
        onKeyDown,
        onFocus: ({ currentTarget }) => currentTarget.select(),
        onBlur: () => dispatch({ kind: "leave" }),
      }}
    >
      <div class="found" id={LIST_ID} role="listbox" aria-label={t("searchLabel")} hidden={rows.length === 0}>
        {rows.map((option, index) => {
          const { name, more } = wordsOf(option, locale);
          const alias = option.kind === "city" && option.alias;
          return (
            // Keys come to the field, which keeps the focus; so do presses.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              // Another option is another element: a change inside the active one is told to nobody.
              key={`${option.kind} ${option.kind === "all" ? "" : option.ids.join()}`}
              id={optionId(index)}
              role="option"
              aria-selected={index === active}
              class={option.kind === "city" ? option.city.region : option.kind}
              tabIndex={-1}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              <span translate={option.kind !== "city"}>{name}</span>{" "}
              <small>
                {alias && (
                  <>
                    <bdi>{alias}</bdi> ·{" "}
                  </>
                )}
                {more}
              </small>
            </div>
          );
        })}
      </div>
      <p class={none ? "found" : "unseen"} role="status">
        {none && status()}
        {rows.length > 0 && t("searchResults", { count: rows.filter(({ kind }) => kind !== "all").length })}
      </p>
    </SearchField>
  );
}

/** What an option is called, and what stands beside it. */
function wordsOf(
  option: SearchOption,
  { t, language, country }: SearchLocale,
): { readonly name: string; readonly more: string } {
  if (option.kind === "city")
    return { name: cityName(option.city, language), more: country(option.city.country) };
  if (option.kind === "country")
    return { name: country(option.code), more: t("searchMembers", { count: option.ids.length }) };
  return { name: t("searchAll", { count: option.ids.length }), more: "" };
}
