// Vietnamese words of the section on Viet Nam.
import type { vietnamEn } from "./vietnam-en.ts";

export const vietnamVi: Readonly<Record<keyof typeof vietnamEn, string>> = {
  vnMembershipLink: "Thành viên cam kết điều gì, Giải thưởng, và những nơi chuẩn bị đăng ký",
  vnSourcesLink: "Những điểm các nguồn không thống nhất",
  vnTitle: "{count} thành phố thành viên của Việt Nam",

  vnSources: "Nguồn:",
  vnPrinted: "Báo in Việt Nam, {year}",
  vnTable: "Xem dạng bảng",
  vnCsv: "Dữ liệu biểu đồ (CSV)",
  vnNotFound: "chưa tìm thấy",
  vnMissing: "không có số liệu",
  vnCity: "Thành phố",
  vnCountry: "Nước",
  vnProvince: "Tỉnh khi được công nhận",
  vnAdmitted: "Ngày công nhận",
  vnCeremony: "Lễ trao chứng nhận",
  vnMembersThen: "Số thành viên khi đó",

  vnStepsTitle: "Việt Nam: từ {first} thành phố năm {from} lên {last} năm {to}",
  vnStepsSub:
    "Các thành phố Việt Nam trong Mạng lưới Thành phố học tập toàn cầu của UNESCO, theo ngày công nhận, {from}–{to}. Chấm tròn: lễ trao chứng nhận.",
  vnStepsNote:
    "Phần rỗng từ {date}: thành phố không còn là đơn vị hành chính; không tìm thấy văn bản nào của UNESCO về đơn vị kế tục.",

  vnStanding:
    "Cuối năm {year}, Việt Nam có {placed} trong số các thành phố đặt được lên bản đồ này, chiếm {share}%: hạng {rank} trong {countries} nước.",
  vnStandingTied:
    "Cuối năm {year}, Việt Nam có {placed} trong số các thành phố đặt được lên bản đồ này, chiếm {share}%: hạng {rank} trong {countries} nước, cùng hạng với {ties} nước khác.",
  vnStandingNone: "Cuối năm {year}, Việt Nam chưa có thành phố thành viên nào.",

  vnMapTitle: "Từ {north} ở phía bắc đến {south} ở phía nam",
  vnMapSub:
    "Các thành phố thành viên của Việt Nam tính đến cuối năm được chọn; vị trí theo GeoNames, phép chiếu Mercator.",
  vnMapNote: "Đảo và bãi đá được vẽ bằng điểm, không theo diện tích.",
  vnLatitude: "Vĩ độ, ° B",
  vnLongitude: "Kinh độ, ° Đ",

  vnSizeTitle: "Từ {few} người ở {small} đến {many} người ở {large}",
  vnSizeNote:
    "Dân số đặt trên thang logarit, mỗi vạch gấp mười lần vạch trước. Mật độ, tỷ lệ thành thị và cơ cấu tuổi được suy ra từ bảng tổng điều tra.",
  vnAges: "Tuổi",

  vnUnitsTitle:
    "{ended} trong {all} thành phố không còn là đơn vị hành chính, {enlarged} được mở rộng, {kept} giữ nguyên địa giới",
  vnUnitsSub:
    "Số phường, xã khi được công nhận → từ {date}; mỗi ô một đơn vị. Với thành phố không còn, là những đơn vị hiện nay chứa một phần của nó.",
  vnUnitsNote: "Không tìm thấy văn bản nào của UNESCO về đơn vị kế tục những thành phố không còn.",
  vnEnded: "được công nhận {admitted}; đơn vị này chấm dứt {date}",
  vnEnlarged: "được công nhận {admitted}; mở rộng từ {date}",
  vnKept: "được công nhận {admitted}; giữ nguyên địa giới",
  vnAreas: "Diện tích: {before} → {after} {unit}.",

  vnAseanTitle: "Năm {year}, Việt Nam có {own} thành phố, {country} có {most}",
  vnAseanSub:
    "Số thành phố thành viên của từng nước ASEAN vào cuối năm, {from}–{to}; riêng năm {whole} biết được của mọi nước.",
  vnAseanNote:
    "Chỗ trống có dấu “?”: không tìm thấy danh sách đầy đủ của năm đó. Không có nghĩa là bằng không.",

  vnMemberTitle: "{features} đặc trưng cơ bản, {years} năm báo cáo một lần",
  vnMemberSub:
    "Thành viên là đơn vị hành chính do hội đồng hoặc cơ quan dân cử điều hành, có ít nhất {inhabitants} dân.",
  vnFeatures: "{features} đặc trưng cơ bản của thành phố học tập",
  vnBenefits: "Lợi ích rộng hơn",
  vnBlocks: "Các trụ cột chính",
  vnConditions: "Điều kiện nền tảng",
  vnRoute: "Đường đi của một hồ sơ",
  vnExample: "kế hoạch {number} ngày {plan}, công nhận {admitted}, trao chứng nhận {ceremony}",

  vnAwardTitle: "{awards} Giải thưởng Thành phố học tập qua {editions} kỳ, {own} cho Việt Nam",
  vnAwardTitleNone: "{awards} Giải thưởng Thành phố học tập qua {editions} kỳ, Việt Nam chưa có giải nào",
  vnAwardSub:
    "Các thành phố đoạt Giải thưởng Thành phố học tập của UNESCO theo từng kỳ. Thành viên có thể dự giải; bản thân tư cách thành viên không phải là giải thưởng.",
  vnCandidatesTitle:
    "{count} nơi được nêu năm {year} là đang chuẩn bị đăng ký; chỉ tìm thấy tin mới về {news} nơi",

  vnDisputesTitle: "{count} câu hỏi mà các nguồn trả lời khác nhau",
  vnDisputesSub: "Những điểm liên quan đến Việt Nam, điều mỗi bên nói, và cách trang này xử lý.",
  vnQuestion: "Câu hỏi",
  vnSides: "Các nguồn nói gì",
  vnDecision: "Trang này xử lý",
};
