// The compact file gives back every city it was written from, and names what is wrong with a broken one.
import { brotliCompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../data/pipeline/load.ts";
import { loadVietnam } from "../../data/pipeline/load-vietnam.ts";
import { arbitraryDataset } from "./testing/arbitrary-dataset.ts";
import { readCityFile } from "./city-file.ts";
import { toCityEntries, writeCityFile } from "./write-city-file.ts";

const LIMIT = 25_000;
const dataset = loadDataset("data");
const parse = (text: string): Record<string, unknown[]> => JSON.parse(text) as Record<string, unknown[]>;

const broken = (change: (file: Record<string, unknown[]>) => void): unknown => {
  const file = parse(writeCityFile(dataset));
  change(file);
  return file;
};

test("reading undoes writing", () => {
  fc.assert(
    fc.property(arbitraryDataset, (random) => {
      expect(readCityFile(JSON.parse(writeCityFile(random)))).toEqual(toCityEntries(random));
    }),
  );
});

test("every real city comes through, with source and awards", () => {
  const admissions = loadVietnam("data").cities;
  const entries = readCityFile(JSON.parse(writeCityFile(dataset, admissions)));
  expect(entries).toEqual(toCityEntries(dataset, admissions));
  for (const { id, admitted } of admissions)
    expect(entries.find((city) => city.id === id)?.joinedOn).toBe(admitted);
  expect(entries.map(({ id }) => id)).toEqual(dataset.cities.map(({ id }) => id));
  expect(entries.find(({ id }) => id === "ie-cork")).toMatchObject({
    name: "Cork",
    country: "IE",
    region: "europe-north-america",
    joined: 2016,
    joinedBy: null,
    point: { lat: 51.898, lon: -8.4706 },
    awards: [2015, 2024],
    source: { publisher: "UNESCO Institute for Lifelong Learning" },
  });
  expect(entries.find(({ id }) => id === "ke-kuno-consortium")?.point).toBeNull();
  expect(entries.find(({ id }) => id === "cy-kourion")?.source).toEqual({
    url: null,
    language: null,
    publisher: "Cyprus National Commission for UNESCO",
    publisherLanguage: "en",
    published: "2025-12-05",
  });
});

test("fits the limit", () => {
  expect(brotliCompressSync(writeCityFile(dataset)).length).toBeLessThan(LIMIT);
});

describe("a broken file", () => {
  test.each<[string, unknown, RegExp]>([
    ["is null", null, /cities\.json: is null/],
    ["is a text", "<!doctype html>", /cities\.json: is "<!doctype html>"/],
    ["has no names", {}, /cities\.json: publisher is undefined/],
    ["lacks a column", broken((file) => delete file["lat"]), /cities\.json: lat is undefined/],
    ["is cut short", broken((file) => file["region"]!.pop()), /region has \d+ values, not \d+/],
    ["has an unknown region", broken((file) => (file["region"]![7] = 9)), /region\[7\] is 9/],
    ["has an unknown source", broken((file) => (file["source"]![3] = -1)), /source\[3\] is -1/],
    ["has a text for a year", broken((file) => (file["from"]![2] = "2016")), /from\[2\] is "2016"/],
    ["has half a point", broken((file) => (file["lat"]![0] = null)), /lon\[0\] is -?\d+/],
    ["has a bad award", broken((file) => (file["awards"]![0] = ["x"])), /awards\[0\] is \["x"\]/],
  ])("%s", (_, file, message) => {
    expect(() => readCityFile(file)).toThrow(TypeError);
    expect(() => readCityFile(file)).toThrow(message);
  });
});
