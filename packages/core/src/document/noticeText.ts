import type { Notice, NoticeCode } from "./source.js";

/** A sentence in both languages. */
interface Said {
  readonly vi: string;
  readonly en: string;
}

const sentences: Readonly<Record<NoticeCode, Said>> = {
  "machine-read": {
    vi: "Chữ được máy nhận dạng từ ảnh quét, có thể có lỗi; cần đối chiếu kỹ các con số",
    en: "Text recognised from a scan; slips are possible, check the figures with care",
  },
  "converted-tcvn3": {
    vi: "Văn bản dùng bảng mã TCVN3 (ABC), đã chuyển sang Unicode",
    en: "The document used TCVN3 (ABC) and was converted to Unicode",
  },
  "converted-vni": {
    vi: "Văn bản dùng bảng mã VNI, đã chuyển sang Unicode",
    en: "The document used VNI and was converted to Unicode",
  },
  "composed-unicode": {
    vi: "Dấu tiếng Việt ở dạng tổ hợp, đã đưa về dạng dựng sẵn",
    en: "Decomposed Unicode was composed",
  },
  "encoding-guessed": { vi: "Bảng mã của tệp được suy đoán", en: "The file's encoding was guessed" },
  "tracked-changes-accepted": {
    vi: "Tệp có nội dung đang theo dõi sửa đổi; đã đọc như đã chấp nhận mọi sửa đổi",
    en: "Tracked changes were read as accepted",
  },
  "comments-left-out": { vi: "Không đọc các nhận xét bên lề", en: "Comments were left out" },
  "hidden-text-left-out": { vi: "Không đọc phần chữ ẩn", en: "Hidden text was left out" },
  "contents-left-out": { vi: "Không đọc mục lục tự động", en: "The table of contents was left out" },
  "other-format": {
    vi: "Nội dung tệp khác với phần mở rộng của tên tệp",
    en: "The content isn't what the file's name says",
  },
  "macros-ignored": { vi: "Không chạy các macro trong tệp", en: "Macros were ignored" },
  "page-without-text": { vi: "Có trang không có chữ", en: "A page has no text" },
  "low-quality-text": {
    vi: "Chất lượng chữ thấp, kết quả đọc cần được đối chiếu",
    en: "The text is of low quality; compare with the original",
  },
  "pages-left-out": {
    vi: "Tệp quá dài, chỉ đọc phần đầu",
    en: "The file is too long; only its beginning was read",
  },
};

/** What intake did to a document's text, in a sentence without its full stop. A notice of a newer program that isn't known here shows its facts only. */
export function noticeText({ code, detail }: Notice, language: keyof Said): string {
  const known: Readonly<Record<string, Said | undefined>> = sentences;
  const text = known[code]?.[language] ?? "";
  return detail === undefined ? text : `${text} (${detail})`;
}
