// The search field at work: a combobox over cities and countries (WAI-ARIA 1.2), its results ringed on the map.
import { batch, useComputed, useSignal, useSignalEffect } from "@preact/signals";
import type { TargetedKeyboardEvent } from "preact";
import { useCallback, useEffect, useRef } from "preact/hooks";
import type { FindLocale } from "../../i18n/key-sets.ts";
import { searchSite } from "../../model/search.ts";
import { buildOptions, type SearchOption } from "../../model/search-options.ts";
import type { MapState } from "../../state/map-state.ts";
import type { SearchState } from "../../state/search-state.ts";
import { LIST_ID, optionId, SearchField } from "./SearchField.tsx";
import { cityName } from "../../model/city-name.ts";

export interface SearchActions {
  readonly chooseCity: (id: string) => void;
  readonly openCountry: (code: string) => void;
  /** Narrows map and table to the cities that a text finds. */
  readonly showAll: (text: string) => void;
}

/** Keys that go from option to option. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
/** More rings than these would hide the map. */
const RINGED = 40;

interface SearchProps {
  readonly search: SearchState;
  readonly mapState: MapState;
  readonly locale: FindLocale;
  readonly actions: SearchActions;
}

export function SearchCombobox({ search, mapState, locale, actions }: SearchProps) {
  const { t } = locale;
  const field = useRef<HTMLInputElement>(null);
  const text = useSignal("");
  const isOpen = useSignal(false);
  const active = useSignal(0);

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
  const type = useCallback(
    (typed: string): void =>
      batch(() => {
        text.value = typed;
        active.value = 0;
        isOpen.value = typed.trim() !== "";
      }),
    [text, active, isOpen],
  );
  // What was typed before this script came.
  useEffect(() => {
    if (field.current && document.activeElement === field.current) type(field.current.value);
  }, [type]);

  const close = (shown: string): void => {
    text.value = shown;
    isOpen.value = false;
    if (!field.current) return;
    field.current.value = shown;
    // A virtual keyboard would go on covering the map.
    if (shown !== "" && window.matchMedia("(pointer: coarse)").matches) field.current.blur();
  };
  const choose = (option: SearchOption): void => {
    const asked = text.peek();
    close(option.kind === "all" ? asked : wordsOf(option, locale).name);
    if (option.kind === "city") actions.chooseCity(option.city.id);
    else if (option.kind === "country") actions.openCountry(option.code);
    else actions.showAll(asked);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (event.isComposing) return;
    const { length } = options.peek();
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (length === 0) return type(event.currentTarget.value);
      active.value = (active.peek() + step + length) % length;
      document.getElementById(optionId(active.peek()))?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter") {
      const option = options.peek()[active.peek()];
      if (option) choose(option);
      event.preventDefault();
    } else if (event.key === "Escape") {
      if (isOpen.peek()) isOpen.value = false;
      else close("");
    }
  };

  const { value: rows } = options;
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
        ...(rows.length > 0 && { "aria-activedescendant": optionId(active.value) }),
        onInput: ({ currentTarget }) => type(currentTarget.value),
        onKeyDown,
        onFocus: ({ currentTarget }) => currentTarget.select(),
        onBlur: () => {
          isOpen.value = false;
        },
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
              key={optionId(index)}
              id={optionId(index)}
              role="option"
              aria-selected={index === active.value}
              class={option.kind === "city" ? option.city.region : option.kind}
              tabIndex={-1}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              {name}{" "}
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
  { t, language, country }: FindLocale,
): { readonly name: string; readonly more: string } {
  if (option.kind === "city")
    return { name: cityName(option.city, language), more: country(option.city.country) };
  if (option.kind === "country")
    return { name: country(option.code), more: t("searchMembers", { count: option.ids.length }) };
  return { name: t("searchAll", { count: option.ids.length }), more: "" };
}
