// The one address that is let through.
import fc from "fast-check";
import { expect, test } from "vitest";
import { passOnly, trustedServiceWorker, trustWorker } from "./trusted-types.ts";

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
    },
  };
  trustWorker({ trustedTypes }, worker);
  trustWorker({ trustedTypes }, worker);
  expect(made).toEqual(["default"]);
  expect(() => trustWorker({}, worker)).not.toThrow();
});

test("the service worker's address comes from a policy of its own, or stays as it is", () => {
  const names: string[] = [];
  const trustedTypes = {
    createPolicy: (name: string, rules: { readonly createScriptURL: (address: string) => string | null }) => {
      names.push(name);
      return { createScriptURL: (address: string) => `trusted ${rules.createScriptURL(address)}` };
    },
  };
  expect(trustedServiceWorker({ trustedTypes }, worker)).toBe(`trusted ${worker}`);
  expect(names).toEqual(["service-worker"]);
  expect(trustedServiceWorker({}, worker)).toBe(worker);
});
