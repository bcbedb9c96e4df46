// What a combobox does with letters and keys, as a pure function: its text, whether its list is open, the active option.

export interface Combobox {
  readonly text: string;
  readonly isOpen: boolean;
  /** Place of the option that Enter would choose. */
  readonly active: number;
}

export const EMPTY: Combobox = { text: "", isOpen: false, active: 0 };

export type ComboboxAction =
  | { readonly kind: "type"; readonly text: string }
  /** `options`: so many are listed; where none is, the text is looked for again. */
  | { readonly kind: "step"; readonly by: 1 | -1; readonly options: number; readonly text: string }
  /** An option was chosen, and the field says `text`. */
  | { readonly kind: "choose"; readonly text: string }
  /** Closes the list, or, where none is open, empties the field. */
  | { readonly kind: "escape" }
  | { readonly kind: "leave" };

const open = (text: string): Combobox => ({ text, isOpen: text.trim() !== "", active: 0 });

export function comboboxReducer(state: Combobox, action: ComboboxAction): Combobox {
  switch (action.kind) {
    case "type":
      return open(action.text);
    case "step": {
      const { by, options, text } = action;
      if (options === 0) return open(text);
      return { ...state, active: (state.active + by + options) % options };
    }
    case "choose":
      return { text: action.text, isOpen: false, active: 0 };
    case "escape":
      return state.isOpen ? { ...state, isOpen: false } : EMPTY;
    case "leave":
      return { ...state, isOpen: false };
  }
}

/** The code of a key that an input method has taken: Safari sends its Enter after the composition has ended. */
const TAKEN = 229;

export type ComboboxKey = "next" | "previous" | "choose" | "escape";
const KEYS: ReadonlyMap<string, ComboboxKey> = new Map([
  ["ArrowDown", "next"],
  ["ArrowUp", "previous"],
  ["Enter", "choose"],
  ["Escape", "escape"],
]);

/** What a key asks for; null for keys that only write, and for those of an input method. */
export const keyOf = ({
  key,
  keyCode,
  isComposing,
}: Pick<KeyboardEvent, "key" | "keyCode" | "isComposing">): ComboboxKey | null =>
  isComposing || keyCode === TAKEN ? null : (KEYS.get(key) ?? null);
