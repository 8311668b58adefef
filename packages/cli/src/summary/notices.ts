import type { Notice, NoticeCode } from "@lotrinh/core/document/source";
import type { Language, Text } from "../text.js";

const sentences: Readonly<Record<NoticeCode, Text>> = {
  "machine-read": {
    vi: "Văn bản quét, máy nhận dạng chữ: có thể có lỗi",
    en: "Recognised from a scan: slips are to be expected",
  },
  "converted-tcvn3": { vi: "Đã chuyển mã TCVN3 (ABC) sang Unicode", en: "Converted from TCVN3 (ABC)" },
  "converted-vni": { vi: "Đã chuyển mã VNI sang Unicode", en: "Converted from VNI" },
  "composed-unicode": { vi: "Đã chuyển Unicode tổ hợp sang dựng sẵn", en: "Decomposed Unicode was composed" },
  "encoding-guessed": { vi: "Bảng mã được suy đoán", en: "The encoding was guessed" },
  "tracked-changes-accepted": {
    vi: "Các thay đổi được theo dõi đã tính là chấp nhận",
    en: "Tracked changes were taken as accepted",
  },
  "comments-left-out": { vi: "Đã bỏ qua nhận xét", en: "Comments were left out" },
  "hidden-text-left-out": { vi: "Đã bỏ qua chữ ẩn", en: "Hidden text was left out" },
  "contents-left-out": { vi: "Đã bỏ qua mục lục tự động", en: "The table of contents was left out" },
  "other-format": {
    vi: "Nội dung tệp khác với phần mở rộng của tên tệp",
    en: "The content isn't what the file's name says",
  },
  "macros-ignored": { vi: "Đã bỏ qua macro", en: "Macros were ignored" },
  "page-without-text": { vi: "Trang không có chữ", en: "A page without text" },
  "low-quality-text": { vi: "Chất lượng chữ thấp", en: "Text of low quality" },
  "pages-left-out": { vi: "Văn bản quá dài, một số trang chưa đọc", en: "Too long: pages were left out" },
};

/** One line for people about what was done to the text. */
export function noticeText({ code, detail }: Notice, language: Language): string {
  const sentence = sentences[code][language];
  return detail === undefined ? sentence : `${sentence} (${detail})`;
}
