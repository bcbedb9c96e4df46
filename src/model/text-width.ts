// How wide a text is, without a font to ask.

// Advance widths in em, a little more than those of the usual system fonts, so that what fits here fits there.
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[iljI.,:;'’|!]/, 0.3],
  [/[frt ()\-–·]/, 0.38],
  [/[mwMWƠ]/, 0.9],
  [/[A-ZĐ]/, 0.7],
  [/\d/, 0.6],
];
const WIDTH = 0.57;
/** How much wider bold letters are. */
export const BOLD = 1.06;

/** Width in em of one line; marks over and under letters take no room. */
export const widthOf = (text: string, bold = false): number =>
  [...text.normalize("NFD").replaceAll(/\p{M}/gu, "")].reduce(
    (sum, letter) => sum + (WIDTHS.find(([pattern]) => pattern.test(letter))?.[1] ?? WIDTH),
    0,
  ) * (bold ? BOLD : 1);
