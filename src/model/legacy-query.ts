// Addresses as they were once written, turned into today's form, so that no link dies.
import { queryString } from "./query.ts";

/** Changes an address in place where it is of an old form; leaves every other alone. */
type Upgrade = (parameters: URLSearchParams) => void;

/** A parameter's old name gives way to its new one, unless that stands there too. */
const renamed =
  (before: string, now: string): Upgrade =>
  (parameters) => {
    const value = parameters.get(before);
    if (value === null) return;
    parameters.delete(before);
    if (!parameters.has(now)) parameters.set(now, value);
  };

/** Codes of countries in small letters, as they stand in the cities' ids. */
const countryInCapitals: Upgrade = (parameters) => {
  const code = parameters.get("country");
  if (code !== null && /^[a-z]{2}$/i.test(code)) parameters.set("country", code.toUpperCase());
};

/** Oldest first; one is added whenever an address changes its form, and none is ever taken away. */
const UPGRADES: readonly Upgrade[] = [
  renamed("place", "region"),
  renamed("cohort", "joined"),
  countryInCapitals,
];

/** The query in today's form; one that needs nothing comes back as it is. Begins with "?" or is empty. Never throws. */
export function upgradeQuery(query: string): string {
  const parameters = new URLSearchParams(query);
  const before = parameters.toString();
  for (const upgrade of UPGRADES) upgrade(parameters);
  return parameters.toString() === before ? query : queryString(parameters);
}
