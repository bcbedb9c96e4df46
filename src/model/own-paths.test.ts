// What is packed comes out again, and nothing else.
import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { packPaths, packSums, unpackPaths, unpackSums } from "./own-paths.ts";

const name = fc.stringMatching(/^[a-z.-]{1,3}$/);
const path = fc
  .tuple(fc.array(name, { maxLength: 3 }), fc.boolean())
  .map(([names, isFolder]) => names.join("/") + (isFolder && names.length > 0 ? "/" : ""));

test("every path comes out again, and no other", () => {
  fc.assert(
    fc.property(fc.uniqueArray(path), (paths) => {
      expect(unpackPaths(packPaths(paths))).toEqual(new Set(paths));
    }),
  );
});

test("names that several folders share are written once", () => {
  expect(packPaths(["", "vi/city/a/", "city/b/", "city/a/", "vi/city/b/", "data/a.csv"])).toEqual([
    [[""], [""]],
    [
      ["city/", "vi/city/"],
      ["a/", "b/"],
    ],
    [["data/"], ["a.csv"]],
  ]);
});

test("every file but those named by their content has the beginning of its own sum", () => {
  const sumOf = (text: string): string => createHash("sha256").update(text).digest("base64");
  fc.assert(
    fc.property(fc.uniqueArray(path), (paths) => {
      const packed = packPaths([...paths, "assets/map-AbCd1234.js"]);
      const sums = unpackSums(packed, packSums(packed, sumOf));
      expect(new Set(sums.keys())).toEqual(new Set(paths.filter((each) => !each.startsWith("assets/"))));
      for (const [each, sum] of sums) expect(sum).toBe(sumOf(each).slice(0, 4));
    }),
  );
});
