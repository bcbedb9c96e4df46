// What a host page may say to an embed, version 1: read from a message, or taken for noise.
import { readCode } from "./query.ts";
import { isCityId } from "./view-query.ts";

export const HOST_API_VERSION = 1;

export type HostCommand =
  | { readonly name: "hello" | "play" | "pause" }
  | { readonly name: "setYear"; readonly year: number }
  | { readonly name: "select"; readonly city: string | null };

function select(given: unknown): HostCommand | null {
  const city = typeof given === "string" ? readCode(given) : given;
  return isCityId(city) ? { name: "select", city } : null;
}

/** The command of a message `{ type: "learning-cities:…", version: 1, … }`; letters may be large or small; null for anything else. Never throws on cloned data. */
export function readCommand(message: unknown): HostCommand | null {
  if (typeof message !== "object" || message === null) return null;
  const { type, version, year, city } = message as Readonly<Record<string, unknown>>;
  if (version !== HOST_API_VERSION) return null;
  switch (typeof type === "string" ? type.toLowerCase() : null) {
    case "learning-cities:hello":
      return { name: "hello" };
    case "learning-cities:play":
      return { name: "play" };
    case "learning-cities:pause":
      return { name: "pause" };
    case "learning-cities:setyear":
      return Number.isSafeInteger(year) ? { name: "setYear", year: year as number } : null;
    case "learning-cities:select":
      return city === null ? { name: "select", city } : select(city);
    default:
      return null;
  }
}
