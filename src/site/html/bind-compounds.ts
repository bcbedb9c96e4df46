// Keeps the syllables of a Vietnamese word on one line: written apart, they are read together.
import { changeOwnText } from "./own-text.ts";

const COMPOUNDS = [
  "bản đồ",
  "công bố",
  "công nhận",
  "danh hiệu",
  "địa giới",
  "gia nhập",
  "giải thể",
  "Hà Nội",
  "Hàn Quốc",
  "Hoàng Sa",
  "học tập",
  "hội nghị",
  "khu vực",
  "mạng lưới",
  "quần đảo",
  "thành phố",
  "thành viên",
  "tổng số",
  "Trung Quốc",
  "Trường Sa",
  "Việt Nam",
] as const;

const PATTERN = new RegExp(`(?<!\\p{L})(?:${COMPOUNDS.join("|")})(?!\\p{L})`, "giu");

/** The text of Vietnamese markup with a no-break space in each such word. */
export const bindCompounds = (html: string): string =>
  changeOwnText(html, (text) => text.replace(PATTERN, (word) => word.replace(" ", "\u00A0")));
