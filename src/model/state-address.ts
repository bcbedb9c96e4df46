// Addresses of single states of the map: a year, a country, a region or a city, for which static files answer.
import { REGIONS } from "../../data/schema.ts";
import { queryString, readQuery } from "./query.ts";

export const STATE_KINDS = ["year", "country", "region", "city"] as const;
export type StateKind = (typeof STATE_KINDS)[number];

/** One state. `key` as its address has it: "2020", "kr", "asia-pacific", "vn-hanoi"; no two states of any kind share one. */
export interface MapAddress {
  readonly kind: StateKind;
  readonly key: string;
}

/** The state's page, below the folder of its language. */
export const statePath = ({ kind, key }: MapAddress): string => `${kind}/${key}/`;

/** The query by which map and embed know the same state; begins with "?". */
export const stateQuery = ({ kind, key }: MapAddress): string =>
  `?${kind}=${kind === "country" ? key.toUpperCase() : key}`;

/**
 * The state that a query of ours asks for, if it is one and no more, with the query of all else that it asks for; null for
 * several, for none, and for places that are no region.
 */
export function stateOf(query: string): { readonly state: MapAddress; readonly rest: string } | null {
  const parameters = readQuery(query);
  const [kind, second] = STATE_KINDS.filter((each) => parameters.has(each));
  if (kind === undefined || second !== undefined) return null;
  const key = (parameters.get(kind) ?? "").toLowerCase();
  if (key === "" || (kind === "region" && !(REGIONS as readonly string[]).includes(key))) return null;
  parameters.delete(kind);
  return { state: { kind, key }, rest: queryString(parameters) };
}
