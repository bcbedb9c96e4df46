// The keyboard's short way through an embed: from its first stop past map or chart to its last link.

/** Puts a button that is seen while it has the focus first in the embed; `label` says what it does. Returns the removal. */
export function addSkipButton(document: Document, label: string): () => void {
  const last = document.querySelector<HTMLElement>("a[data-full]");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "unseen";
  button.textContent = label;
  // Out of the flow when it is seen as well: the frame's height, and with it the article, stays.
  button.style.position = "absolute";
  button.style.zIndex = "3";
  button.addEventListener("click", () => last?.focus());
  last?.closest(".embed")?.prepend(button);
  return () => button.remove();
}
