// What is an edition's name is a month and no more: it becomes part of an address and of a path.
import { expect, test } from "vitest";
import { isEdition } from "./edition.ts";

test.each(["2025-12", "2013-01", "2026-10"])("%s is one", (text) => expect(isEdition(text)).toBe(true));

test.each(["", "2025", "2025-00", "2025-13", "1999-12", "20a5-12", "2025-12/../..", "2025-121", "x2025-12"])(
  "%j is none",
  (text) => expect(isEdition(text)).toBe(false),
);
