// Vietnamese words of the section on Viet Nam.
import type { vietnamEn } from "./vietnam-en.ts";

export const vietnamVi: Readonly<Record<keyof typeof vietnamEn, string>> = {
  vnSources: "Nguồn:",
  vnPrinted: "Báo in Việt Nam, {year}",
  vnTable: "Xem dạng bảng",
  vnCsv: "Biểu đồ này dạng CSV",
  vnNotFound: "chưa tìm thấy",
  vnMissing: "không có số liệu",

  vnCity: "Thành phố",
  vnProvince: "Tỉnh khi được công nhận",
  vnAdmitted: "Ngày công nhận",
  vnCeremony: "Lễ trao chứng nhận",
  vnMembersThen: "Số thành viên khi đó",

  vnStepsTitle: "Việt Nam: từ {first} thành phố năm {from} lên {last} năm {to}",
  vnStepsSub:
    "Các thành phố Việt Nam trong Mạng lưới thành phố học tập toàn cầu của UNESCO, theo ngày công nhận, {from}–{to}. Chấm tròn: lễ trao chứng nhận.",
  vnStepsNote:
    "Phần rỗng từ {date}: thành phố không còn là đơn vị hành chính; không tìm thấy văn bản nào của UNESCO về đơn vị kế tục.",
};
