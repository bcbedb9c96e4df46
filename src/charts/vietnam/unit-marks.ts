// A number of units → a block of small squares as one path, each row a dashed line.

/** Squares of 4 with gaps of 1, 25 in a row: Vinh's units are one whole row. */
export const UNIT = { side: 4, gap: 1, columns: 25 } as const;

const STEP = UNIT.side + UNIT.gap;

export interface UnitBlock {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** `count` squares from the left, row by row; drawn with a stroke of `side` and dashes of `side` and `gap`. Throws a RangeError unless a whole number, 0 or more. */
export function unitBlock(count: number, x = 0): UnitBlock {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a number of units: ${count}`);
  const rows = Math.ceil(count / UNIT.columns);
  const inRow = (row: number): number => Math.min(UNIT.columns, count - row * UNIT.columns);
  return {
    path: Array.from(
      { length: rows },
      (_, row) => `M${x} ${row * STEP + UNIT.side / 2}h${inRow(row) * STEP - UNIT.gap}`,
    ).join(""),
    width: Math.min(count, UNIT.columns) * STEP - (count === 0 ? 0 : UNIT.gap),
    height: rows * STEP - (rows === 0 ? 0 : UNIT.gap),
  };
}
