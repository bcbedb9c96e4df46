// Whatever a host says, the state stays one that the reader could have reached.
import fc from "fast-check";
import { expect, test } from "vitest";
import { readCommand } from "../../model/host-command.ts";
import { createPageState } from "../../state/page-state.ts";
import { execute } from "./host-api.ts";

const years = [2013, 2014, 2015, 2016, 2020];
const open = () => createPageState(years, { year: 2020, place: "world", city: null, theme: "auto" });

const names = ["hello", "play", "pause", "setYear", "select"].map((name) => `learning-cities:${name}`);
const message = fc.oneof(
  fc.anything(),
  fc.record({
    type: fc.constantFrom(...names),
    version: fc.constantFrom(1, 1, 1, 2),
    year: fc.oneof(fc.maxSafeInteger(), fc.integer({ min: 2010, max: 2030 }), fc.double()),
    city: fc.oneof(fc.constantFrom("vn-hanoi", null), fc.string()),
  }),
);

test("10,000 random messages: no exception, the state valid after each", () => {
  const state = open();
  fc.assert(
    fc.property(message, fc.boolean(), (data, motion) => {
      const command = readCommand(data);
      if (command) execute(command, state, () => motion);
      expect(years).toContain(state.year.value);
      expect(state.playing.value).toBeTypeOf("boolean");
      if (state.city.value !== null) expect(state.city.value).toMatch(/^[a-z]{2}(-[a-z0-9]+)+$/);
      state.tick();
      expect(years).toContain(state.year.value);
    }),
    { numRuns: 10_000 },
  );
});

test("a host does not set a reader in motion who wants none", () => {
  const state = open();
  execute({ name: "play" }, state, () => false);
  expect(state.playing.value).toBe(false);
  execute({ name: "play" }, state, () => true);
  expect(state.playing.value).toBe(true);
});
