// An embed's background and accent.
import { useSignal } from "@preact/signals";
import { readColour, type HexColour } from "../../model/embed-options.ts";
import type { FieldsProps } from "./embed-dialog-props.ts";
import { SelectField } from "./fields.tsx";

export function ColourFields({ setup: { choice, change }, locale: { t } }: FieldsProps) {
  const { background, accent } = choice.value;
  return (
    <>
      <Colour
        label={t("embedBackground")}
        none={t("embedThemes")}
        custom={t("embedColour")}
        clear={t("embedTransparent")}
        value={background}
        first="#ffffff"
        onColour={(value) => change({ background: value })}
      />
      <Colour
        label={t("embedAccent")}
        none={t("embedThemes")}
        custom={t("embedColour")}
        value={accent}
        first="#b00020"
        onColour={(value) => change({ accent: value === "transparent" ? null : value })}
      />
      {(accent !== null || (background !== null && background !== "transparent")) && (
        <p class="hint">{t("embedContrast")}</p>
      )}
    </>
  );
}

/** The theme's own colour, no colour at all (where `clear` says how that is called), or one of the editor's. */
function Colour({
  label,
  none,
  custom,
  clear,
  value,
  first,
  onColour,
}: {
  readonly label: string;
  readonly none: string;
  readonly custom: string;
  readonly clear?: string;
  readonly value: HexColour | "transparent" | null;
  /** What an own colour begins with. */
  readonly first: HexColour;
  readonly onColour: (value: HexColour | "transparent" | null) => void;
}) {
  const last = useSignal(first);
  const kind = value === null || value === "transparent" ? (value ?? "none") : "own";
  const choose = (name: string): void => {
    if (name === "own") onColour(last.peek());
    else onColour(name === "transparent" ? name : null);
  };
  return (
    <div class="colour">
      <SelectField label={label} value={kind} onChoose={choose}>
        <option value="none">{none}</option>
        {clear !== undefined && <option value="transparent">{clear}</option>}
        <option value="own">{custom}</option>
      </SelectField>
      {kind === "own" && (
        <input
          type="color"
          aria-label={`${label}: ${custom}`}
          value={value ?? first}
          onInput={({ currentTarget }) => {
            last.value = readColour(currentTarget.value) ?? first;
            onColour(last.value);
          }}
        />
      )}
    </div>
  );
}
