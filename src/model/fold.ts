// One folding for all text that is matched: what a reader types and what a name is written as come to the same letters.

/** Letters that no decomposition brings together: Latin ones, Greek's last sigma, and what Arabic, Persian and Urdu write alike. */
const LETTERS: Readonly<Record<string, string>> = {
  đ: "d",
  ð: "d",
  ø: "o",
  ł: "l",
  ı: "i",
  ə: "e",
  ħ: "h",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ς: "σ",
  ٱ: "ا",
  ة: "ه",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  ى: "ي",
  ی: "ي",
  ک: "ك",
};
const FOLDED = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");

/** Marks, what is not seen, and the stroke that only lengthens an Arabic word. */
const MARKS = /[\p{M}\p{Cf}ـ]/gu;
/** Anything but letters and digits; apostrophes that Unicode counts as letters (ʻ ʼ) are none here. */
const BETWEEN = /(?:[^\p{L}\p{N}]|[ʹ-˿])+/gu;
const ARABIC_DIGITS = /[٠-٩۰-۹]/g;

/** Plain lower-case words with one space between them: "Sa Đéc" → "sa dec", "N'Zérékoré" → "n zerekore". */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(MARKS, "")
    .toLowerCase()
    .replaceAll(FOLDED, (letter) => LETTERS[letter] ?? letter)
    // Both rows of digits begin at a multiple of 16.
    .replaceAll(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) % 16))
    .replaceAll(BETWEEN, " ")
    .trim();
