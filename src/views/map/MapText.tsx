// What the map shows, in words, and the button that lists it: what there is of a map for those who do not see it.
import type { ReadonlySignal } from "@preact/signals";
import type { ClientLocale } from "../../i18n/key-sets.ts";
import { IDS } from "../../model/dom-names.ts";

export interface MapTextProps {
  readonly locale: ClientLocale;
  readonly year: ReadonlySignal<number>;
  /** Cities on the whole map, and in view. */
  readonly placed: ReadonlySignal<number>;
  readonly count: ReadonlySignal<number>;
  readonly isListed: ReadonlySignal<boolean>;
  readonly onToggle: () => void;
}

export function MapText({ locale: { t }, year, placed, count, isListed, onToggle }: MapTextProps) {
  const holes = { year: String(year.value), placed: placed.value, count: count.value };
  return (
    <>
      <p class="unseen" id={IDS.mapText}>
        {t("mapShows", holes)}
      </p>
      <button type="button" class="unseen" aria-expanded={isListed.value} onClick={onToggle}>
        {t("inView", holes)}
      </button>
    </>
  );
}
