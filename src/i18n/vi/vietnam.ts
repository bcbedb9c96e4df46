// Vietnamese words of the section on Viet Nam.
import type { vietnamEn } from "../en/vietnam.ts";

export const vietnamVi: Readonly<Record<keyof typeof vietnamEn, string>> = {
  vnMembershipLink: "Thành viên được gì và cam kết gì và những nơi chuẩn bị đăng ký",
  vnSourcesLink: "Những điểm các nguồn không thống nhất",
  vnTitle: "{count} thành phố thành viên của Việt Nam",

  vnSources: "Nguồn:",
  vnNoAddress: "{name} (không rõ địa chỉ)",
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
    "Phần rỗng từ {date}: thành phố đã giải thể, không còn là đơn vị hành chính; không tìm thấy văn bản nào của UNESCO về đơn vị kế tục.",

  vnStanding:
    "Cuối năm {year}, Việt Nam có {placed} trong số các thành phố trên bản đồ này, chiếm {share}%: hạng {rank} trong {countries} nước.",
  vnStandingTied:
    "Cuối năm {year}, Việt Nam có {placed} trong số các thành phố trên bản đồ này, chiếm {share}%: hạng {rank} trong {countries} nước, đồng hạng với {ties} nước khác.",
  vnStandingNone: "Cuối năm {year}, Việt Nam chưa có thành phố thành viên nào.",

  vnMapTitle: "Từ {north} ở phía bắc đến {south} ở phía nam",
  vnMapSub:
    "Các thành phố thành viên của Việt Nam tính đến cuối năm được chọn; vị trí theo GeoNames, phép chiếu Mercator.",
  vnMapNote: "Đảo và bãi đá được vẽ bằng điểm, không theo diện tích.",
  vnLatitude: "Vĩ độ, ° B",
  vnLongitude: "Kinh độ, ° Đ",

  vnSizeTitle: "Từ {few} người ở {small} đến {many} người ở {large}",
  vnSizeSub:
    "Các thành phố thành viên của Việt Nam theo Tổng điều tra dân số {date}: nhân khẩu thực tế thường trú, mật độ, tỷ lệ thành thị và tuổi, theo địa giới khi được công nhận.",
  vnSizeNote: "Mật độ, tỷ lệ thành thị và cơ cấu tuổi được suy ra từ bảng tổng điều tra.",
  vnAges: "Tuổi",

  vnUnitsTitle:
    "{ended} trong {all} thành phố đã giải thể, {enlarged} được mở rộng, {kept} giữ nguyên địa giới",
  vnUnitsSub:
    "Số phường, xã khi được công nhận → từ {date}. Với thành phố đã giải thể, tính các đơn vị hiện nay chứa một phần của nó.",
  vnUnitsChange: "trước có {before} phường, xã, nay có {after}",
  vnUnitsNote: "Không tìm thấy văn bản nào của UNESCO về đơn vị kế tục những thành phố đã giải thể.",
  vnEnded: "được công nhận {admitted}; giải thể từ {date}",
  vnEnlarged: "được công nhận {admitted}; mở rộng từ {date}",
  vnKept: "được công nhận {admitted}; giữ nguyên địa giới",
  vnAreas: "Diện tích: {before} → {after} {unit}.",

  vnAseanTitle: "Năm {year}, Việt Nam có {own} thành phố, {country} có {most}",
  vnAseanSub:
    "Số thành phố thành viên của các nước ASEAN vào cuối năm, {from}–{to}, trừ Timor-Leste (vào ASEAN tháng 10/2025, chưa nguồn nào nêu thành viên); riêng năm {whole} có số liệu của mọi nước.",
  vnAseanNote:
    "Chỗ trống có dấu “?”: không tìm thấy danh sách đầy đủ của năm đó. Không có nghĩa là bằng không.",

  vnMemberTitle: "{steps} bước để trở thành thành viên, báo cáo hai năm một lần",
  vnMemberSub:
    "Thành viên là đơn vị hành chính do hội đồng hoặc cơ quan dân cử điều hành: thành phố, quận, thị trấn hay làng xã. Về số dân tối thiểu, các nguồn không thống nhất.",
  vnFeatures: "{features} đặc trưng cơ bản của thành phố học tập",
  vnBenefits: "Lợi ích lâu dài",
  vnBlocks: "Các yếu tố chính",
  vnConditions: "Điều kiện cơ bản",
  vnIs: "Thành phố học tập là gì",
  vnGains: "Thành viên được gì",
  vnJudged: "Hồ sơ được xét thế nào",
  vnOwes: "Thành viên cam kết gì",
  vnRoute: "Quy trình xét hồ sơ",
  vnExample: "kế hoạch {number} ngày {plan}, công nhận {admitted}, trao chứng nhận {ceremony}",

  vnCandidatesTitle:
    "{count} nơi được nêu năm {year} là đang chuẩn bị đăng ký; chỉ tìm thấy tin mới về {news} nơi",
  vnContextTitle: "Phía Việt Nam: chủ trương và phát biểu",
  vnContextSub: "Những chủ trương mà báo chí Việt Nam gắn với việc gia nhập, và ai nói gì, kèm thời điểm.",

  vnDisputesTitle: "{count} câu hỏi mà các nguồn trả lời khác nhau",
  vnDisputesSub: "Những điểm liên quan đến Việt Nam, điều mỗi bên nói, và cách trang này xử lý.",
  vnQuestion: "Câu hỏi",
  vnSides: "Các nguồn viết gì",
  vnDecision: "Trang này xử lý",
};
