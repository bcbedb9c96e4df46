// What a browser's translator does to a page, in the way of Google's: each text gives way to an element of its own.

/** What it puts round each text, so that a reading can leave it out. */
const MARKS = /[⟦⟧]/g;

/** A reading of a translated page as its own language has it. */
export const unmarked = (text: string): string => text.replaceAll(MARKS, "");

/**
 * Translates the body and whatever comes into it; what is marked as not to be translated, code and drawings are left.
 * Sent to the page as text, so it names nothing from outside.
 */
export function translatePage(): void {
  const left = "[translate=no],.notranslate,script,style,textarea,svg,font font";
  const isForeign = (text: Text): boolean =>
    text.parentElement === null || text.parentElement.closest(left) !== null;
  const replace = (text: Text): void => {
    if (text.data.trim() === "" || !text.isConnected || isForeign(text)) return;
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.append(`⟦${text.data}⟧`);
    outer.append(inner);
    text.before(outer);
    text.remove();
  };
  const walk = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = root instanceof Text ? [root] : [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    texts.forEach(replace);
  };
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records)
      for (const node of type === "characterData" ? [target] : addedNodes)
        if (document.body?.contains(node)) walk(node);
  }).observe(document, { childList: true, characterData: true, subtree: true });
  if (document.body) walk(document.body);
}
