// Parameters as the query of an address.

/** Begins with "?", or is empty where there are none. */
export function queryString(parameters: URLSearchParams): string {
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}
