// Vietnamese words of the dialog that sets an embed up.
import type { embedEn } from "../en/embed-dialog.ts";

export const embedVi: Readonly<Record<keyof typeof embedEn, string>> = {
  embedTitle: "Dùng trong bài viết của bạn",
  embedText:
    "Có thể đặt bản đồ và từng biểu đồ vào trang khác: tự co giãn, không cookie, không cần xin phép. Chọn, xem, sao chép.",
  embedOpen: "Thiết lập mã nhúng",
  embedView: "Nội dung",
  embedLanguage: "Ngôn ngữ",
  embedYearLast: "mới nhất",
  embedYearMoves: "Chuyển sang năm mới hơn khi có số liệu; nếu không thì giữ nguyên {year}",
  embedEdition: "Giữ số liệu tháng {month} (một ấn bản), dù sau này có bổ sung hay sửa",
  embedCity: "Thành phố mở sẵn thẻ",
  embedCityUnknown:
    "Ở đây không có thành phố nào tên “{text}”. Hãy chọn trong danh sách; khi chưa chọn, không thẻ nào mở.",
  embedNobody: "không",
  embedBackground: "Nền",
  embedAccent: "Màu nhấn",
  embedThemes: "theo giao diện",
  embedTransparent: "trong suốt",
  embedColour: "một màu",
  embedContrast: "Màu làm chữ khó đọc sẽ không được dùng.",
  embedHeadline: "Có tiêu đề",
  embedControls: "Nút điều khiển",
  embedControlsFull: "đầy đủ",
  embedControlsSlider: "chỉ thanh năm",
  embedControlsNone: "không có, chỉ là hình",
  embedPlay: "Tự chạy khi cuộn đến",
  embedLoop: "Tự chạy lại",
  embedOrigin: "Địa chỉ của trang duy nhất mà mã lệnh được đổi năm và thành phố",
  embedOriginUnknown:
    "“{text}” không phải địa chỉ web như https://news.example. Khi chưa sửa, trang nào cũng đổi được năm và thành phố.",
  embedOptions: "Tùy chọn",
  embedPreview: "Xem trước",
  embedWidth: "Rộng {width} pixel",
  embedCode: "Mã",
  embedPlain: "Khung",
  embedPlainHint:
    "Cho HTML, và Markdown chấp nhận HTML (11ty, Jekyll). Không cần mã lệnh; chiều cao hợp với hầu hết các cột báo. Nơi nào bỏ khung thì liên kết vẫn còn.",
  embedScript: "Khung và mã lệnh",
  embedScriptHint: "Cho HTML ở nơi chấp nhận mã lệnh. Mã lệnh dưới 2 kB giúp khung cao đúng bằng nội dung.",
  embedElement: "Thành phần web",
  embedElementHint:
    "Cho mẫu trang của chính bạn: một mã lệnh cho mọi khung nhúng. Giữ sẵn chỗ và chỉ tải khi sắp đến.",
  embedLink: "Liên kết",
  embedLinkHint:
    "Cho người viết không được dán khung, như trong WordPress khi không có quyền “unfiltered_html” (ở đó, trong khối “HTML tùy chỉnh”): liên kết vẫn còn. Trên trang có embed.js, nó thành khung.",
  embedWordpressHint:
    "Cho trình soạn mã của WordPress hoặc khối “HTML tùy chỉnh”, khi có quyền “unfiltered_html”. Không có quyền ấy thì chỉ còn lại liên kết; địa chỉ của bản nhúng, đứng riêng một dòng, có thể thành khung của năm mới nhất.",
  embedAmpHint: "Cho trang AMP. Dòng đầu đặt trong phần head.",
  embedMarkdown: "Ảnh kèm liên kết",
  embedMarkdownHint: "Markdown, cho nơi không nhận khung: GitHub, diễn đàn, bản tin.",
  embedMdxHint: "Cho MDX: Docusaurus, Next.js, Astro, Gatsby.",
  embedCopy: "Sao chép mã",
  embedShowAll: "Xem toàn bộ",
};
