// Keeps the syllables of a Vietnamese word on one line: written apart, they are read together.
import { changeOwnText } from "./own-text.ts";

const COMPOUNDS = [
  "bản đồ",
  "biểu đồ",
  "Bồ Đào Nha",
  "chứng nhận",
  "công bố",
  "công nhận",
  "dân số",
  "danh hiệu",
  "diện tích",
  "địa giới",
  "điều tra",
  "đơn vị",
  "gia nhập",
  "giải thể",
  "giải thưởng",
  "giáo dục",
  "Hà Nội",
  "Hải Dương",
  "Hàn Quốc",
  "hành chính",
  "Hồ Chí Minh",
  "Hoàng Sa",
  "học tập",
  "hội nghị",
  "Hy Lạp",
  "kế thừa",
  "kế tục",
  "khu vực",
  "mạng lưới",
  "mật độ",
  "Nhật Bản",
  "quần đảo",
  "suốt đời",
  "Thái Lan",
  "thành phố",
  "thành viên",
  "thông cáo",
  "tổng số",
  "Trung Quốc",
  "Trường Sa",
  "văn bản",
  "Việt Nam",
] as const;

const PATTERN = new RegExp(`(?<!\\p{L})(?:${COMPOUNDS.join("|")})(?!\\p{L})`, "giu");

/** The text of Vietnamese markup with a no-break space in each such word. */
export const bindCompounds = (html: string): string =>
  changeOwnText(html, (text) => text.replace(PATTERN, (word) => word.replaceAll(" ", "\u00A0")));
