// A failure names what was being made, and the table and row that it comes from.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { named, pictureError } from "./blame.ts";
import { drawPicture } from "./draw-picture.ts";

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
  const dir = mkdtempSync(join(tmpdir(), "learning-cities-"));
  writeFileSync(join(dir, "towns.csv"), "id,name\na,Huế\nb,Vinh\uffff\n");
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">\n<text>Huế Vinh\uffff</text></svg>';
  await expect(drawPicture("pictures/map.png", svg, dir)).rejects.toThrow(
    /^pictures\/map\.png: .*, which stands in towns\.csv:3 name$/s,
  );
  expect(await drawPicture("pictures/map.svg", svg, dir)).toBe(svg);
  rmSync(dir, { recursive: true });
});

test("a picture that fails without a place names its file alone", () =>
  expect(pictureError("pictures/map.png", "<svg/>", new Error("no memory"), new Map()).message).toBe(
    "pictures/map.png: no memory",
  ));
