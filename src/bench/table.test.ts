// Medians, ratios and the shape of a table.
import { expect, test } from "vitest";
import { median, ratio, toTable } from "./table.ts";

test.each([
  [[3], 3],
  [[5, 1, 3], 3],
  [[4, 1, 2, 100], 3],
])("the median of %j is %d", (values, middle) => expect(median(values)).toBe(middle));

test("no values have no median", () => expect(() => median([])).toThrow("no values"));

test("a ratio to nothing is none", () => {
  expect(ratio(1, 4)).toBe("0.25×");
  expect(ratio(1, 0)).toBe("–");
  expect(ratio(null, 4)).toBe("–");
});

test("columns line up", () =>
  expect(
    toTable([
      ["what", "a"],
      ["bytes", "12"],
      ["", "345"],
    ]),
  ).toBe(["what     a", "─────  ───", "bytes   12", "       345"].join("\n")));
