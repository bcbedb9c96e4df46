// The name that is shown.
import { expect, test } from "vitest";
import { cityName } from "./city-name.ts";

test.each([
  ["vi", "Ha Noi", "Hà Nội", "Hà Nội"],
  ["vi", "Bonn", null, "Bonn"],
  ["en", "Ha Noi", "Hà Nội", "Ha Noi"],
  ["fr", "Ha Noi", "Hà Nội", "Ha Noi"],
])("in %s, %s (%s) is shown as %s", (language, name, nameVi, shown) =>
  expect(cityName({ name, nameVi }, language)).toBe(shown),
);
