// Styles and drawings that the page itself names: what did not come is asked for again when the network is back.

/** Where a style has not come, browsers have no sheet, or one that may not be read. */
function hasCome({ sheet }: HTMLLinkElement): boolean {
  try {
    return (sheet?.cssRules.length ?? 0) > 0;
  } catch {
    return false;
  }
}

/** Returns the stop. */
export function openLostFiles({ document }: Window): () => void {
  const ask = (): void => {
    for (const link of document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]"))
      if (!hasCome(link)) link.replaceWith(link.cloneNode());
    // Whether a drawing has come cannot be asked; one that has comes from the browser's cache.
    for (const use of document.querySelectorAll("use:not([href^='#'])")) use.replaceWith(use.cloneNode());
  };
  window.addEventListener("online", ask);
  return () => window.removeEventListener("online", ask);
}
