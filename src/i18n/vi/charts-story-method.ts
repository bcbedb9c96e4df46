// Vietnamese words of the charts on the world, the story and the page on method.
import type { moreEn } from "../en/charts-story-method.ts";

export const moreVi: Readonly<Record<keyof typeof moreEn, string>> = {
  moreTitle: "Mạng lưới qua bốn biểu đồ nữa",
  rankLink: "Xếp hạng các nước qua từng năm",
  sharesLink: "Tỷ trọng của các khu vực",
  intakeLink: "Tên các thành phố mới của từng năm",
  awardLink: "Các thành phố nhận Danh hiệu Thành phố học tập",

  rankTitle:
    "{first} có nhiều nhất: {count} thành phố trên bản đồ cuối năm {year}, tiếp theo là {second} với {next}",
  rankSub:
    "Số thành phố thành viên có trên bản đồ này, theo nước, cuối năm được chọn; {rows} nước đứng đầu và Việt Nam.",
  rankNote:
    "Số công bố chỉ có cho toàn mạng lưới. Các nước bằng nhau giữ thứ tự của năm trước. Mọi năm dùng chung một thang đo. Số xám sau dấu + là số thành viên ít nhất được đếm trong năm ấy mà chưa tìm thấy tên.",
  rankAll: "Tất cả {countries} nước qua từng năm",
  rankYear: "{year}: {countries} nước có thành phố trên bản đồ. Nhiều nhất: {leaders}.",
  rankNone: "{year}: chưa có thành phố nào trên bản đồ.",
  rankTies: "và {more} nước nữa với {count}",
  rankCut: "Còn {cut} nước nữa, mỗi nước nhiều nhất {count}, chỉ có trong bảng.",

  sharesTitle:
    "{up}: từ {upFrom}% lên {upTo}% số thành phố trên bản đồ, {from}–{to}; {down}: từ {downFrom}% còn {downTo}%",
  sharesSub:
    "Tỷ trọng từng khu vực của UNESCO trong số thành phố thành viên có trên bản đồ này vào cuối năm, {from}–{to}.",
  sharesNote:
    "Vẽ từ {from}, năm đầu tiên có từ {enough} thành phố trên bản đồ. Những thành phố chưa có trên bản đồ có thể phân bố khác.",
  sharesYear: "{year}, {placed} thành phố trên bản đồ: {shares}.",

  intakeTitle: "{intakes} đợt công bố {announced} thành phố; các nguồn nêu tên {named}, còn thiếu {missing}",
  intakeSub:
    "Các thành phố theo năm gia nhập. Phần tô: số đã biết tên; khung rỗng, con số thứ hai: số UNESCO công bố cho đợt ấy. Đến hết năm 2018 các thành phố được kết nạp rải rác, không công bố theo đợt.",
  intakeNote: "Mỗi đợt chỉ đếm số mới vào. Cộng các đợt không ra quy mô mạng lưới, vì có thành viên rời đi.",
  intakeAnnounced: "Công bố",
  intakeMissing: "Còn thiếu",
  intakeSummary: "{date}: công bố {announced}, đã biết tên {named}",
  intakeOpen: "kết nạp rải rác: đã biết tên {named}",
  intakeBy: "Đã là thành viên chậm nhất vào cuối năm {year}, không rõ năm gia nhập: {count}",

  awardTitle: "{always}: kỳ nào trong {editions} kỳ cũng có thành phố nhận danh hiệu",
  awardTitleNone: "{awards} danh hiệu qua {editions} kỳ, cho thành phố của {countries} nước",
  awardSub:
    "Danh hiệu Thành phố học tập UNESCO (Award): {awards} lần trao qua {editions} kỳ, cho thành phố của {countries} nước. Đây không phải giải thưởng (Prize) kèm tiền, cũng không phải việc gia nhập.",
  awardOnce: "{countries} nước khác, mỗi nước một lần",
  awardCount: "{count} danh hiệu",
  awardNames: "Tên các thành phố nhận danh hiệu",

  storyTitle: "Câu chuyện qua {steps} bước",
  storyLink: "Câu chuyện qua {steps} bước",
  storyDek:
    "Từ lời kêu gọi năm {first} đến {members} thành viên năm {last}. Cuộn trang hoặc đi từng bước; mỗi bước là một trạng thái của bản đồ.",
  storyMap: "Bản đồ và năm của bước này",
  storySteps: "Các bước",
  storyStep: "Bước {step}",
  storyBack: "Lùi",
  storyNext: "Tiếp",
  storyState: "Mở trên bản đồ đầy đủ",

  methodTitle: "Cách chúng tôi đếm",
  methodLink: "Cách đếm: các đợt kết nạp, mức bằng chứng, mâu thuẫn, phần còn thiếu",
  methodDek:
    "UNESCO công bố mạng lưới có bao nhiêu thành viên. Chúng tôi đặt lên bản đồ những thành phố có nguồn nêu tên. Trang này cho biết hai con số được tách bạch ra sao, từng thông tin chắc chắn đến đâu và còn thiếu gì.",
  methodCounted: "Đếm những gì",
  methodAnnounced:
    "Số công bố: tổng số mà UNESCO hoặc Viện Học tập suốt đời của UNESCO (UIL) nêu cho toàn mạng lưới; nơi nào không có thì lấy số của báo chí; đều kèm ngày và nguồn. Riêng năm {year} là ước tính của chúng tôi.",
  methodPlaced:
    "Số trên bản đồ: những thành phố có nguồn cho thấy đã gia nhập và biết vị trí. Việc từng thành phố đã gia nhập đều có nguồn; hiện còn là thành viên hay không thì không nguồn nào cho biết.",
  methodNever:
    "Không con số nào được suy ra từ con số kia, và không tổng số nào được tính bằng cách cộng các đợt: có thành viên rời đi mà UNESCO không công bố tên.",
  methodYears: "Công bố và trên bản đồ, theo từng năm",
  methodIntakes: "Các đợt kết nạp và phần còn thiếu",
  methodIntakesText:
    "Trong số thành phố được công bố ở mỗi đợt, bao nhiêu thành phố đã biết tên và bao nhiêu có vị trí. Bên dưới là những gì đã đọc về từng đợt và điều gì sẽ giúp bổ sung phần còn thiếu.",
  methodIntake: "Đợt",
  methodBefore:
    "Trước năm {first}, các thành phố được kết nạp quanh năm. Cuối năm {year}, có {announced} thành viên được công bố và {placed} thành phố có trên bản đồ.",
  methodGap: "{intake}: còn thiếu {missing} trong {cities} thành phố",
  methodGapBefore: "Trước năm {first}: còn thiếu {missing} trong {cities} thành phố",
  methodGapCountries:
    "UNESCO công bố các thành phố thuộc {countries} nước; ở đây biết thành phố của {known} nước.",
  methodGapRead: "Đã đọc",
  methodGapSettle: "Cần có để bổ sung",
  methodBy: "Với {count} thành phố, chỉ biết đã là thành viên chậm nhất vào năm nào.",
  methodLeft: "{count} thành phố có nguồn cho biết đã rời đi; UNESCO không công bố tên.",
  methodLeftNone: "Không nguồn nào nêu tên một thành phố đã rời đi.",
  methodEvidence: "Mỗi tư cách thành viên được biết từ đâu",
  methodEvidenceText: "Mỗi thành phố có một trong ba mức bằng chứng và trang nguồn đã đọc.",
  methodLevel: "Mức",
  methodCities: "Thành phố",
  methodShare: "Tỷ lệ",
  methodFaint: "{count} thành phố được nhắc đến lần cuối trước năm {year} và được vẽ nhạt hơn.",
  methodPoints:
    "{geonames} vị trí lấy từ GeoNames, {hand} vị trí đặt bằng tay với sai số khoảng 5 km, {none} thành phố chỉ liệt kê, chưa có vị trí.",
  methodRosters: "Những danh sách không khớp với bản đồ",
  methodRostersText:
    "Với một số nước, ủy ban quốc gia hoặc báo chí nêu danh sách hay con số. Chỗ nào khác với số thành phố trên bản đồ vào ngày ấy thì ghi ở đây, không lặng lẽ sửa.",
  methodRosterDate: "Thời điểm",
  methodRosterCount: "Số theo nguồn",
  methodRosterMissing: "Nguồn nêu tên, bản đồ không có: {names}.",
  methodRosterFurther: "Bản đồ có, nguồn không nêu: {names}.",
  methodRulings: "Chỗ các nguồn không thống nhất",
  methodRulingsText: "{count} câu hỏi, các nguồn viết gì, và trang này chọn cách nào.",
  methodSides: "Các nguồn viết gì",
  methodDecision: "Cách làm ở đây",
  methodContribute: "Cách bổ sung một dòng",
  methodContributeText:
    "Một thành phố chỉ cần hai dòng và một nguồn; thêm một trang mới nêu tên thành phố thì chỉ cần một dòng. Không phải sửa mã: bản đồ, số đếm, biểu đồ, danh sách và tệp tải về tự thay đổi theo.",
  methodContribute1:
    "Tìm một trang cho biết thành phố đã gia nhập: ưu tiên UNESCO, UIL, ủy ban quốc gia hoặc phái đoàn, sau đó đến báo chí.",
  methodContribute2:
    "Thêm trang ấy vào data/sources.csv nếu chưa có: mã ngắn, địa chỉ, đơn vị công bố, ngày.",
  methodContribute3:
    "Thêm thành phố vào data/members.csv: tên, nước, khu vực, tọa độ; và thêm điều trang ấy nói vào data/sightings.csv: thời điểm, gia nhập hay là thành viên, thời điểm có được nêu rõ không, mức bằng chứng, mã nguồn, vài lời.",
  methodContribute4:
    "Chạy npm run data:check. Lệnh này chỉ ra từng lỗi kèm tệp, dòng, cột, giá trị và gợi ý. Ý nghĩa từng cột có trong data/README.md.",
  methodLicences: "Giấy phép",
  methodLicencesTables:
    "Các bảng của chúng tôi: CC BY 4.0; xin ghi “Learning Cities” và, với từng dữ kiện, ghi nguồn của nó. Tọa độ từ GeoNames: CC BY 4.0. Bản đồ nền: Natural Earth, phạm vi công cộng. Mã của trang: MIT.",
  methodLicencesOthers:
    "Giấy phép của phần mềm, đường nét bản đồ và kiểu chữ của bên khác được dùng trong trang này",
  methodPages: "Các trang nguồn thuộc về đơn vị công bố; ở đây chỉ lấy dữ kiện.",
  methodVersions: "Các phiên bản",
  methodVersionsText: "Hai dòng lịch sử riêng, vì thêm một dữ kiện không phải là đổi trang web.",
  methodData: "Dữ liệu",
  methodSite: "Trang web",
};
