// Among neighbours: known values in their places, gaps left open, nobody ranked by a year that is not whole.
import { expect, test } from "vitest";
import { loadVietnam } from "../../../data/pipeline/load-vietnam.ts";
import { ASEAN, aseanMarks } from "./asean-marks.ts";
import { lastWholeYear } from "./Asean.tsx";

const { asean } = loadVietnam("data");
const marks = aseanMarks(asean);
const valueOf = (country: string, year: number) =>
  asean.find((row) => row.country === country && row.year === year)?.value;

test.each([
  ["TH", 2022, 7],
  ["TH", 2025, 13],
  ["VN", 2019, 0],
  ["VN", 2020, 2],
  ["VN", 2025, 6],
  ["PH", 2015, null],
  ["PH", 2024, 2],
  ["PH", 2025, null],
  ["SG", 2024, 0],
  ["SG", 2023, null],
])("%s in %i: %s", (country, year, value) => expect(valueOf(country, year)).toBe(value));

test("2024 is the last year known of every country", () => expect(lastWholeYear(asean)).toBe(2024));

test("the most members stand first, countries without any apart", () => {
  expect(marks.rows.map(({ country }) => country).slice(0, 3)).toEqual(["TH", "VN", "PH"]);
  expect(marks.noneLines.flat().toSorted()).toEqual(["BN", "KH", "LA", "MM", "SG"]);
  expect(marks.noneYears).toEqual([2024]);
});

test("a member is as high in every row, and no two rows overlap", () => {
  for (const [i, row] of marks.rows.entries()) {
    expect(marks.y(row, 0) - marks.y(row, 1)).toBe(ASEAN.unit);
    const top = Math.min(...row.values.map(({ value }) => marks.y(row, value ?? 0)));
    expect(top).toBeGreaterThan(marks.rows[i - 1]?.base ?? 0);
  }
});

test("the Philippines' line stops where the list of 2025 is missing", () => {
  const row = marks.rows.find(({ country }) => country === "PH");
  expect(row?.steps.gaps).toEqual([2015, 2025]);
  expect(row?.steps.lines).toHaveLength(1);
  expect(row?.steps.lines[0]).toMatch(new RegExp(`H${marks.x(2024)}V.*H${marks.x(2025)}$`));
});
