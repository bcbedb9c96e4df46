// A frozen edition of the tables: how it is named, and where its embeds lie.

/** What an edition is called: the month that its numbers are of. */
export const isEdition = (text: string): boolean => /^20\d\d-(?:0[1-9]|1[0-2])$/.test(text);

/** The folder of an edition's embeds, below that of a language. */
export const editionPath = (name: string): string => `editions/${name}/`;
