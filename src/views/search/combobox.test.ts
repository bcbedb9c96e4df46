// The combobox's keys and its active option: a table, and what holds after any letters and keys.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comboboxReducer, EMPTY, keyOf, type Combobox, type ComboboxAction } from "./combobox.ts";

const after = (...actions: readonly ComboboxAction[]): Combobox => actions.reduce(comboboxReducer, EMPTY);
const type = (text: string): ComboboxAction => ({ kind: "type", text });
const step = (by: 1 | -1, options: number, text = "ha"): ComboboxAction => ({
  kind: "step",
  by,
  options,
  text,
});
const escape: ComboboxAction = { kind: "escape" };
const leave: ComboboxAction = { kind: "leave" };

test.each<[string, readonly ComboboxAction[], Combobox]>([
  ["letters open the list at its first option", [type("ha")], { text: "ha", isOpen: true, active: 0 }],
  ["spaces open nothing", [type("  ")], { text: "  ", isOpen: false, active: 0 }],
  ["down", [type("ha"), step(1, 3)], { text: "ha", isOpen: true, active: 1 }],
  ["up from the first is the last", [type("ha"), step(-1, 3)], { text: "ha", isOpen: true, active: 2 }],
  [
    "another letter is the first again",
    [type("ha"), step(1, 3), type("han")],
    { text: "han", isOpen: true, active: 0 },
  ],
  [
    "an arrow opens what was closed",
    [type("ha"), escape, step(1, 0)],
    { text: "ha", isOpen: true, active: 0 },
  ],
  ["an arrow in an empty field opens nothing", [step(1, 0, "")], EMPTY],
  [
    "what is chosen stands in the field",
    [type("ha"), step(1, 3), { kind: "choose", text: "Hanoi" }],
    { text: "Hanoi", isOpen: false, active: 0 },
  ],
  ["Escape closes", [type("ha"), escape], { text: "ha", isOpen: false, active: 0 }],
  ["Escape twice empties", [type("ha"), escape, escape], EMPTY],
  ["leaving closes and keeps the text", [type("ha"), leave], { text: "ha", isOpen: false, active: 0 }],
])("%s", (_, actions, expected) => expect(after(...actions)).toEqual(expected));

describe("after any letters and keys", () => {
  /** As many options are listed while the list is open. */
  const actionsFor = (options: number): fc.Arbitrary<ComboboxAction> =>
    fc.oneof(
      fc.string({ maxLength: 3 }).map(type),
      fc.constantFrom<ComboboxAction>(escape, leave, { kind: "choose", text: "Hanoi" }),
      fc.constantFrom<1 | -1>(1, -1).map((by) => step(by, options)),
    );

  test("the active option is one of those listed", () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 9 })
          .chain((options) => fc.tuple(fc.constant(options), fc.array(actionsFor(options)))),
        ([options, actions]) => {
          const { active } = after(...actions);
          expect(Number.isInteger(active) && active >= 0 && active < options).toBe(true);
        },
      ),
    );
  });

  test("as many steps as there are options lead round; a step and one back change nothing", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.nat(8),
        fc.constantFrom<1 | -1>(1, -1),
        (options, from, by) => {
          const state: Combobox = { text: "ha", isOpen: true, active: from % options };
          const round = Array.from({ length: options }, () => step(by, options));
          expect(round.reduce(comboboxReducer, state)).toEqual(state);
          const back = by === 1 ? -1 : 1;
          expect([step(by, options), step(back, options)].reduce(comboboxReducer, state)).toEqual(state);
        },
      ),
    );
  });

  test("Escape twice leaves an empty field, and an empty field has no list", () => {
    fc.assert(
      fc.property(fc.array(actionsFor(3)), (actions) => {
        const state = after(...actions);
        expect([escape, escape].reduce(comboboxReducer, state)).toEqual(EMPTY);
        if (state.text.trim() === "") expect(state.isOpen).toBe(false);
      }),
    );
  });
});

describe("keys", () => {
  const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
    keyOf({ key, keyCode: 0, isComposing: false, ...more });

  test.each([
    ["ArrowDown", "next"],
    ["ArrowUp", "previous"],
    ["Enter", "choose"],
    ["Escape", "escape"],
    ["a", null],
    ["Home", null],
    ["toString", null],
  ])("%s asks for %s", (key, expected) => expect(press(key)).toBe(expected));

  test("none asks for anything while an input method composes, or once it has taken the key", () => {
    for (const key of ["ArrowDown", "ArrowUp", "Enter", "Escape", "Process"]) {
      expect(press(key, { isComposing: true })).toBeNull();
      expect(press(key, { keyCode: 229 })).toBeNull();
    }
  });
});
