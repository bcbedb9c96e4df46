// A failure names what was being made, and the table and row that it comes from.
import { expect, test } from "vitest";
import { readTable } from "../../data/pipeline/read.ts";
import { named, pictureError } from "./blame.ts";
import { rasterise } from "./pictures/raster.ts";

test("what fails has a name, what does not is handed on", () => {
  expect(named("a", () => 1)).toBe(1);
  const fail = () => {
    throw new TypeError("no point");
  };
  expect(() => named("members.csv, vn-vinh: city/vn-vinh/", fail)).toThrow(
    "members.csv, vn-vinh: city/vn-vinh/: no point",
  );
});

test("a picture that cannot be drawn names its file, and table, line and column of the character", async () => {
  const tables = new Map([["towns.csv", readTable("towns.csv", "id,name\na,Huế\nb,Vinh\uffff\n")]]);
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">\n<text>Huế Vinh\uffff</text></svg>';
  const error = await rasterise(svg).catch((reason: unknown) => reason);
  expect(pictureError("pictures/map.png", svg, error, tables).message).toMatch(
    /^pictures\/map\.png: .*, which stands in towns\.csv:3 name$/s,
  );
});

test("a picture that fails without a place names its file alone", () =>
  expect(pictureError("pictures/map.png", "<svg/>", new Error("no memory"), new Map()).message).toBe(
    "pictures/map.png: no memory",
  ));
