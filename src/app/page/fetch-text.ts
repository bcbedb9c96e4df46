// Fetches what parts of the page are told by.

/** The text behind an address. Rejects where it is not there. */
export async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}
