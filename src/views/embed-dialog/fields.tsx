// A field that chooses, one that ticks and one that is written in, each with its label.
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

export function SelectField({
  label,
  value,
  onChoose,
  children,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ComponentChildren;
}) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {children}
      </select>
    </label>
  );
}

export function CheckboxField({
  label,
  on,
  onTick,
}: {
  readonly label: string;
  readonly on: boolean;
  readonly onTick: (on: boolean) => void;
}) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => onTick(currentTarget.checked)} />
      {label}
    </label>
  );
}

/** `problem`: why what stands in the field is not understood; "" where it is. */
export function TextField({
  label,
  value,
  problem,
  onEnter,
  type = "text",
  ...rest
}: {
  readonly label: string;
  readonly value: string;
  readonly problem: string;
  readonly onEnter: (text: string) => void;
  readonly type?: "text" | "url";
  readonly placeholder?: string;
  /** Id of what is offered. */
  readonly list?: string;
  readonly dir?: "ltr";
}) {
  const said = useId();
  /** What is being written: between two keys the field would else go back to its value. */
  const draft = useSignal<string | null>(null);
  return (
    <div class="entry">
      <label>
        <span>{label}</span>
        <input
          {...rest}
          type={type}
          value={draft.value ?? value}
          aria-invalid={problem !== ""}
          aria-describedby={said}
          onInput={({ currentTarget }) => {
            draft.value = currentTarget.value;
          }}
          onChange={({ currentTarget }) => {
            draft.value = null;
            onEnter(currentTarget.value.trim());
          }}
        />
      </label>
      <p class="hint" aria-live="polite" id={said}>
        {problem}
      </p>
    </div>
  );
}
