// CHANGELOG.md as the page on method shows it: two histories, each of dated versions.

export interface Version {
  readonly name: string;
  readonly changes: readonly string[];
}

/** Heading of the history, as in the file → its versions, newest first. */
export type Changes = ReadonlyMap<string, readonly Version[]>;

/** Reads headings of the second level as histories, of the third as versions, and list items as changes; all else is left out. */
export function readChanges(markdown: string): Changes {
  const histories = new Map<string, { name: string; changes: string[] }[]>();
  let versions: { name: string; changes: string[] }[] = [];
  for (const line of markdown.split(/\r?\n/)) {
    const [, mark, text = ""] = /^(##|###|-) (.+)$/.exec(line) ?? [];
    if (mark === "##") histories.set(text, (versions = []));
    if (mark === "###") versions.push({ name: text, changes: [] });
    if (mark === "-") versions.at(-1)?.changes.push(text);
  }
  return histories;
}
