import { expect, test } from "vitest";
import { parseUrl } from "./parse-url.ts";

test.each([
  ["https://example.org/a b", "https://example.org/a%20b"],
  ["mailto:a@example.org", "mailto:a@example.org"],
  ["example.org", null],
  ["", null],
  ["http://", null],
])("%j is %j", (address, href) => expect(parseUrl(address)?.href ?? null).toBe(href));
