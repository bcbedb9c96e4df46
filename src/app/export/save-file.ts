// Hands a file to the reader, as a download of the browser.

/** Saves `content` under `name`. */
export function saveFile(document: Document, content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken the file by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
