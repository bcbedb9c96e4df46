// Reads a web address that somebody wrote.

/** The address; null for what is none. `URL.canParse` and `URL.parse` are younger than the browsers we support. */
export function parseUrl(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
