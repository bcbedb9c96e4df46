// Numbers into medians, ratios and tables of plain text.

/** The middle value, or the mean of the two middle ones. Throws when there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new TypeError("there are no values");
  return (lower + upper) / 2;
}

export const fixed = (value: number | null, digits = 0): string =>
  value === null ? "–" : value.toFixed(digits);

/** "0.31×"; a dash where either is missing or the second is nothing. */
export const ratio = (value: number | null, base: number | null): string =>
  value === null || base === null || base === 0 ? "–" : `${(value / base).toFixed(2)}×`;

/** Rows of cells as text: the first column to the left, the others to the right. */
export function toTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  const [header = [], ...body] = rows;
  return [line(header), widths.map((width) => "─".repeat(width)).join("  "), ...body.map(line)].join("\n");
}
