// Ten thousand messages that no host should send, carried out where they can be read.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCommand } from "./host-command.ts";

const types = ["hello", "play", "pause", "setYear", "select"].map((name) => `learning-cities:${name}`);
const nearly = fc.record(
  {
    type: fc.oneof(fc.constantFrom(...types), fc.anything()),
    version: fc.oneof(fc.constant(1), fc.anything()),
    year: fc.oneof(fc.integer({ min: 1900, max: 2100 }), fc.double(), fc.anything()),
    city: fc.oneof(fc.constantFrom("vn-hanoi", null), fc.string(), fc.anything()),
  },
  { requiredKeys: [] },
);

describe("readCommand", () => {
  test("10,000 random messages: no exception, and a command only in its known form", () => {
    fc.assert(
      fc.property(
        fc.oneof(nearly, fc.anything({ withDate: true, withMap: true, withSet: true })),
        (message) => {
          const command = readCommand(message);
          if (command === null) return;
          expect(types).toContain(`learning-cities:${command.name}`);
          if (command.name === "setYear") expect(Number.isSafeInteger(command.year)).toBe(true);
          if (command.name === "select" && command.city !== null)
            expect(command.city).toMatch(/^[a-z]{2}(-[a-z0-9]+)+$/);
        },
      ),
      { numRuns: 10_000 },
    );
  });

  test.each([
    [{ type: "learning-cities:play", version: 1 }, { name: "play" }],
    [
      { type: "learning-cities:setYear", version: 1, year: 2016 },
      { name: "setYear", year: 2016 },
    ],
    [
      { type: "learning-cities:select", version: 1, city: "vn-hanoi" },
      { name: "select", city: "vn-hanoi" },
    ],
    [
      { type: "Learning-Cities:setyear", version: 1, year: 2016 },
      { name: "setYear", year: 2016 },
    ],
    [
      { type: "learning-cities:SELECT", version: 1, city: " VN-Hanoi." },
      { name: "select", city: "vn-hanoi" },
    ],
    [
      { type: "learning-cities:select", version: 1, city: null },
      { name: "select", city: null },
    ],
  ])("%j", (message, command) => expect(readCommand(message)).toEqual(command));

  test.each([
    [{ type: "learning-cities:play" }],
    [{ type: "learning-cities:play", version: 2 }],
    [{ type: "learning-cities:play", version: "1" }],
    [{ type: "learning-cities:setYear", version: 1, year: "2016" }],
    [{ type: "learning-cities:setYear", version: 1, year: Number.NaN }],
    [{ type: "learning-cities:select", version: 1 }],
    [{ type: "learning-cities:select", version: 1, city: "<b>" }],
    ["learning-cities:play"],
    [null],
  ])("%j is noise", (message) => expect(readCommand(message)).toBeNull());
});
