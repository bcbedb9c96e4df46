// CHANGELOG.md, or CHANGELOG.vi.md, as the page on method shows it: two histories, each of dated versions.

export interface Version {
  readonly name: string;
  readonly changes: readonly string[];
}

/** Heading of the history, as in the file → its versions, newest first. */
export type Changes = ReadonlyMap<string, readonly Version[]>;

/** Reads headings of the second level as histories, of the third as versions, and list items, with the indented lines that go on, as changes; all else is left out. */
export function parseChangelog(markdown: string): Changes {
  const histories = new Map<string, { name: string; changes: string[] }[]>();
  let versions: { name: string; changes: string[] }[] = [];
  for (const line of markdown.split(/\r?\n/)) {
    const [, mark, text = ""] = /^(##|###|-) (.+)$/.exec(line) ?? [];
    if (mark === "##") histories.set(text, (versions = []));
    if (mark === "###") versions.push({ name: text, changes: [] });
    if (mark === "-") versions.at(-1)?.changes.push(text);
    const more = /^ {2}(\S.*)$/.exec(line)?.[1];
    const own = versions.at(-1)?.changes;
    if (more !== undefined && own !== undefined && own.length > 0) own.push(`${own.pop()} ${more}`);
  }
  return histories;
}
