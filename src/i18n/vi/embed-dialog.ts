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
    "Dùng được ở mọi nơi cho phép khung, không cần mã lệnh. Chiều cao hợp với hầu hết các cột báo.",
  embedScript: "Khung và mã lệnh",
  embedScriptHint: "Mã lệnh dưới 1,5 kB giúp khung cao đúng bằng nội dung.",
  embedElement: "Thành phần web",
  embedElementHint: "Một mã lệnh cho mọi khung nhúng. Giữ sẵn chỗ và chỉ tải khi sắp đến.",
  embedWordpressHint: "Cho trình soạn mã của WordPress. Hoặc dán riêng khung vào khối “HTML tùy chỉnh”.",
  embedAmpHint: "Cho trang AMP. Dòng đầu đặt trong phần head.",
  embedMarkdown: "Ảnh kèm liên kết",
  embedMarkdownHint: "Markdown, cho nơi không nhận khung.",
  embedCopy: "Sao chép mã",
  embedShowAll: "Xem toàn bộ",
};
