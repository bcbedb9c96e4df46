// The markup of the search field: written into the page at build time, and kept when script takes it over.
import type { ComponentChildren, Ref, TargetedEvent, TargetedKeyboardEvent } from "preact";
import { IDS } from "../../model/dom-names.ts";

/** Ids by which field, list and options refer to each other. */
export const LIST_ID = "found";
export const optionId = (index: number): string => `${LIST_ID}-${index}`;

/** What the field is given once script runs. */
export interface FieldProps {
  readonly "aria-expanded": boolean;
  readonly "aria-activedescendant"?: string;
  readonly onInput: (event: TargetedEvent<HTMLInputElement>) => void;
  readonly onKeyDown: (event: TargetedKeyboardEvent<HTMLInputElement>) => void;
  readonly onFocus: (event: TargetedEvent<HTMLInputElement>) => void;
  readonly onBlur: () => void;
}

export function SearchField({
  label,
  field,
  fieldRef,
  children,
}: {
  readonly label: string;
  readonly field?: FieldProps;
  readonly fieldRef?: Ref<HTMLInputElement>;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="search">
      <input
        id={IDS.searchField}
        ref={fieldRef ?? null}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={false}
        aria-controls={LIST_ID}
        autocomplete="off"
        autocorrect="off"
        spellcheck={false}
        aria-label={label}
        placeholder={label}
        {...field}
      />
      {children}
    </div>
  );
}
