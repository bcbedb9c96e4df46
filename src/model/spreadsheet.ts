// CSV as spreadsheets open it: Excel takes a file for UTF-8 only where it begins with a byte order mark.

const BYTE_ORDER_MARK = "\ufeff";

/** The same table for a spreadsheet; programs take it without the mark, which most would read as part of the first name. */
export const forSpreadsheets = (csv: string): string => `${BYTE_ORDER_MARK}${csv}`;
