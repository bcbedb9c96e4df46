// What the reader has searched out, as the query of an address and back: filters, country and order of the table.
import { EVIDENCE, REGIONS } from "../../data/schema.ts";
import { FACETS, isFacetValue, NO_FILTER, type Facet, type Filter } from "./filter.ts";
import { queryString, readQuery, type ParameterRules } from "./query.ts";

export const SORT_KEYS = ["name", "country", "joined"] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** The order of the table. */
export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** The part of an address that finding writes. */
export interface SearchView {
  readonly filter: Filter;
  readonly sort: Sort;
}

export const DEFAULT_SEARCH: SearchView = { filter: NO_FILTER, sort: { key: "country", descending: false } };

/** `region` in an address is the place that the map shows, so the facet has a name of its own. */
const PARAMETERS: Readonly<Record<Facet, string>> = {
  region: "regions",
  country: "country",
  joined: "joined",
  award: "award",
  evidence: "evidence",
};
const NAME = "name";
const SORT = "sort";
const NAME_LENGTH = 60;

/** What each facet takes, in words for whoever writes an address. */
const TAKES: Readonly<Record<Facet, string>> = {
  region: REGIONS.join(" "),
  country: "two letters, such as VN",
  joined: "years, or unstated",
  award: "years",
  evidence: EVIDENCE.join(" "),
};

const wordsOf = (value: string): readonly string[] => value.split(/[^\w-]+/);

/** What `readSearch` takes. */
export const SEARCH_RULES: ParameterRules = {
  ...Object.fromEntries(
    FACETS.map((facet) => [
      PARAMETERS[facet],
      { takes: TAKES[facet], isTaken: (value: string) => wordsOf(value).every(isFacetValue[facet]) },
    ]),
  ),
  [SORT]: {
    takes: `${SORT_KEYS.join(", ")}, each with or without a - before it`,
    isTaken: (value) => SORT_KEYS.some((key) => value.replace("-", "") === key),
  },
};

function readSort(text: string | null): Sort {
  const match = /^(-?)(\w+)$/.exec(text ?? "");
  const key = SORT_KEYS.find((each) => each === match?.[2]);
  return key === undefined ? DEFAULT_SEARCH.sort : { key, descending: match?.[1] === "-" };
}

/** Reads `regions`, `country`, `joined`, `award`, `evidence`, `name` and `sort`; what is broken is left out. Never throws. */
export function readSearch(query: string): SearchView {
  const parameters = readQuery(query);
  const valuesOf = (facet: Facet): readonly string[] => {
    const values = wordsOf(parameters.get(PARAMETERS[facet]) ?? "").filter(isFacetValue[facet]);
    return facet === "country" ? values.slice(0, 1) : [...new Set(values)];
  };
  return {
    filter: {
      facets: {
        region: valuesOf("region"),
        country: valuesOf("country"),
        joined: valuesOf("joined"),
        award: valuesOf("award"),
        evidence: valuesOf("evidence"),
      },
      name: [...(parameters.get(NAME) ?? "")].slice(0, NAME_LENGTH).join("").trim(),
    },
    sort: readSort(parameters.get(SORT)),
  };
}

/** Writes over `query`: what asks nothing is left out, parameters of others stay. Begins with "?" or is empty. */
export function writeSearch({ filter, sort }: SearchView, query: string): string {
  const parameters = readQuery(query);
  const write = (name: string, value: string): void => {
    if (value === "") parameters.delete(name);
    else parameters.set(name, value);
  };
  for (const facet of FACETS) write(PARAMETERS[facet], filter.facets[facet].join(" "));
  write(NAME, filter.name);
  const { key, descending } = DEFAULT_SEARCH.sort;
  const isHome = sort.key === key && sort.descending === descending;
  write(SORT, isHome ? "" : `${sort.descending ? "-" : ""}${sort.key}`);
  return queryString(parameters);
}
