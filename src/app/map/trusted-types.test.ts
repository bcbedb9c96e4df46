// The one address that is let through.
import fc from "fast-check";
import { expect, test } from "vitest";
import { passOnly, trustWorker } from "./trusted-types.ts";

const worker = "https://site.example/assets/worker-1a2b.js";

test("the worker's address passes as it is, any other is refused", () => {
  expect(passOnly(worker)(worker)).toBe(worker);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.string().map((end) => worker + end),
      ),
      (address) => {
        expect(passOnly(worker)(address)).toBe(address === worker ? worker : null);
      },
    ),
  );
});

test("the default policy is made once, and nowhere that has no trusted types", () => {
  const made: string[] = [];
  const trustedTypes = {
    defaultPolicy: null as unknown,
    createPolicy: (name: string) => {
      made.push(name);
      trustedTypes.defaultPolicy = {};
      return { createScriptURL: String };
    },
  };
  trustWorker({ trustedTypes }, worker);
  trustWorker({ trustedTypes }, worker);
  expect(made).toEqual(["default"]);
  expect(() => trustWorker({}, worker)).not.toThrow();
});
