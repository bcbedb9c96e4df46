// Text in pictures: escaped, measured without a font, broken into lines and made to fit.
import { round } from "../model/round.ts";
import { BOLD, widthOf } from "../model/text-width.ts";

export const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Breaks at spaces so that no line is wider than `width` em, as long as its words are not. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** `size`, or as much less as lets a bold text fit into so many lines of `width` pixels. */
export function fitLines(text: string, size: number, width: number, lines: number): number {
  let fitted = size;
  const isTooLong = (): boolean => {
    const broken = wrap(text, width / fitted / BOLD);
    return broken.length > lines || broken.some((line) => widthOf(line, true) * fitted > width);
  };
  while (fitted > 1 && isTooLong()) fitted -= 1;
  return fitted;
}

/** A run of Latin letters with what belongs to it: CC BY 4.0, GeoNames (CC BY). */
const LATIN =
  /\p{Script=Latin}(?:(?:[^\p{Script=Arabic}·،؛()]|\([^\p{Script=Arabic}()]*\))*(?:[\p{Script=Latin}\d]|\([^\p{Script=Arabic}()]*\)))?/gu;

/**
 * A line to be read from right to left, whoever shows it: embedded as a whole, and so is each Latin run, so that clauses
 * keep their order. Embeddings and marks, not isolates, of which WebKit knows nothing in the text of an SVG.
 */
export const embedRtl = (line: string): string =>
  `\u202b${line.replaceAll(LATIN, "\u202a$&\u202c\u200f")}\u202c`;

export interface TextStyle {
  readonly size: number;
  readonly colour: string;
  readonly weight?: 300 | 600;
  readonly anchor?: "middle" | "end";
  /** Colour of a rim that keeps the text readable over a drawing. */
  readonly rim?: string;
}

/** Hundredths of a pixel are as exact as a picture has to be. */
export const hundredths = (value: number): number => round(value, 2);

/** One line with its baseline at (x, y). */
export const textAt = (
  x: number,
  y: number,
  text: string,
  { size, colour, weight, anchor, rim }: TextStyle,
): string =>
  `<text x="${hundredths(x)}" y="${hundredths(y)}" font-size="${size}" fill="${colour}"${
    weight === undefined ? "" : ` font-weight="${weight}"`
  }${anchor === undefined ? "" : ` text-anchor="${anchor}"`}${
    rim === undefined
      ? ""
      : ` stroke="${rim}" stroke-width="${hundredths(size / 4)}" stroke-linejoin="round" paint-order="stroke"`
  }>${escapeXml(text)}</text>`;

/** Leading that leaves room for stacked Vietnamese marks. */
export const LEADING = 1.45;

/** Lines below each other, the first with its baseline at (x, y). */
export const linesAt = (x: number, y: number, lines: readonly string[], style: TextStyle): string =>
  lines.map((line, index) => textAt(x, y + index * style.size * LEADING, line, style)).join("");
