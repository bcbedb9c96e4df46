// Arabic letters take the forms that Unicode itself says stand for them, in drawing order.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countryNames } from "./country-names.ts";
import { drawnText } from "./arabic.ts";

/** Unicode's compatibility decomposition turns every form back into its letter. */
const readBack = (drawn: string): string =>
  Array.from(drawn)
    .toReversed()
    .map((letter) => letter.normalize("NFKC"))
    .join("")
    .replaceAll("\u00a0", " ");

test.each([
  ["مصر", "\ufeae\ufebc\ufee3"],
  ["لا", "\ufefb"],
  ["بلاد", "\ufea9\ufefc\ufe91"],
])("%s", (text, drawn) => expect(drawnText(text)).toBe(drawn));

test("what has no Arabic letters is left as it is", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      if (!/[\u0621-\u064a]/.test(text)) expect(drawnText(text)).toBe(text);
    }),
  );
});

describe("every name on the map can be read back", () => {
  const names = Object.values(
    countryNames((code) => new Intl.DisplayNames("ar", { type: "region" }).of(code) ?? code),
  );
  test.each(names)("%s", (name) => {
    const drawn = drawnText(name);
    expect(drawn).not.toMatch(/[\u0621-\u064a]/);
    const swapped = readBack(drawn).replaceAll(/[()]/g, (each) => (each === "(" ? ")" : "("));
    expect(swapped).toBe(name.replaceAll(/[\u064b-\u0652\u0640]/g, "").normalize("NFKC"));
  });
});
