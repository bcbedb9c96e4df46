// Stands in for Vite's helper round each `import()`: a part of the script is imported once all its files have come.
import { fetchText } from "./fetch-text.ts";

/** Files by address; what failed is forgotten. */
const brought = new Map<string, Promise<unknown>>();

/** Whether the page itself has named a script, which has run, because this one has. */
const isOfPage = (address: string): boolean =>
  [...document.querySelectorAll<HTMLLinkElement>("link[rel=modulepreload]")].some(
    ({ href }) => href === address,
  );

const addStyle = (address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.crossOrigin = "";
    link.href = address;
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => {
      link.remove();
      reject(new Error(`${address} has not come`));
    });
    document.head.append(link);
  });

function bring(address: string): Promise<unknown> {
  const known = brought.get(address);
  if (known) return known;
  const coming = address.endsWith(".css") ? addStyle(address) : fetchText(address);
  brought.set(address, coming);
  coming.catch(() => brought.delete(address));
  return coming;
}

/**
 * `files` are those of the part and of all that it imports, from `base` on. A browser may answer each later import of a
 * script that once did not come with the same failure, also where another script imports it, and no new address helps
 * those. So each is fetched first, which can fail and be asked for again; the import then finds it in the browser's cache.
 */
async function loadChunk<T>(
  load: () => Promise<T>,
  files: readonly string[] = [],
  base?: string,
): Promise<T> {
  const addresses = files.map((file) => new URL(file, base).href);
  await Promise.all(addresses.filter((address) => !isOfPage(address)).map(bring));
  return load();
}

// As Vite calls it.
export { loadChunk as __vitePreload };
