import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { isFullDate } from "./citedMentions.js";
import type { Said, Severity } from "./diagnostic.js";
import { letterheadLines } from "./letterheadLines.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";
import { placesWith } from "./wordPlaces.js";

/** What drafting leaves behind, each by the words that show it. */
export type LeftoverKind =
  | "program"
  | "draft"
  | "source"
  | "letter"
  | "instruction"
  | "remark"
  | "review"
  | "number"
  | "blank"
  | "day";

/** A place where something of the drafting was left in the text. */
export interface Leftover {
  readonly kind: LeftoverKind;
  readonly span: Span;
  /** The words as printed, shortened. */
  readonly quote: string;
}

/** How each kind is told, and how sure it is. */
export const LEFTOVERS: Readonly<Record<LeftoverKind, Said & { readonly severity: Severity }>> = {
  program: {
    vi: "thông báo lỗi, chữ mẫu của phần mềm soạn thảo",
    en: "a message of the word processor",
    severity: "warning",
  },
  draft: {
    vi: "chữ “dự thảo” trong văn bản đã có số, ngày ban hành",
    en: "the word “dự thảo” (draft) in an issued text",
    severity: "warning",
  },
  source: { vi: "nguồn tin lấy từ trang mạng", en: "a web page as a source", severity: "warning" },
  letter: {
    vi: "ghi chú văn bản góp ý, đề xuất trong danh sách đơn vị",
    en: "a note on a unit's letter within a list of units",
    severity: "info",
  },
  instruction: { vi: "lời dặn người soạn thảo", en: "an instruction to the drafter", severity: "info" },
  remark: {
    vi: "lời nhận xét, đánh giá trong ngoặc",
    en: "a reviewer's remark in brackets",
    severity: "info",
  },
  review: {
    vi: "lời nhắc của người rà soát, góp ý dự thảo",
    en: "a note of someone who went over the draft",
    severity: "warning",
  },
  number: {
    vi: "sau chữ “số” không có số",
    en: "the word “số” (No.) without its number",
    severity: "warning",
  },
  day: { vi: "thiếu ngày trước chữ “tháng”", en: "a day left out before the month", severity: "warning" },
  blank: { vi: "chỗ để trống chưa điền", en: "a blank that wasn't filled in", severity: "warning" },
};

const BLANK = /[…_]|\.{2}|[xX]{2}/u;
const HOST = "(?:https?:\\/\\/|www\\.|[A-Za-zÀ-ỹ\\d-]+\\.(?:vn|com|net|org|info|gov|edu)(?![A-Za-zÀ-ỹ\\d]))";

/** What drafting leaves, and what every text has in which it stands: one of some words (in small letters), a sign, or both. */
interface Shape {
  readonly kind: LeftoverKind;
  readonly pattern: RegExp;
  readonly words?: readonly string[];
  readonly sign?: RegExp;
}

const SHAPES: readonly Shape[] = [
  {
    kind: "program",
    pattern:
      /(?:Error|Lỗi)\s?! (?:Reference source|Bookmark|No |Không tìm thấy|Chưa xác định)[^.]{0,40}|(?:Click or tap|Nhấp hoặc chạm vào)[^.]{0,40}|(?:Commented|Comment) \[[^\]]{1,20}\]/gu,
    words: ["error", "lỗi", "click", "nhấp", "commented", "comment"],
  },
  { kind: "program", pattern: /\{\{[^{}]{1,40}\}\}/gu, sign: /\{\{/u },
  { kind: "draft", pattern: /Trên đây là (?:nội dung )?dự thảo/gu, words: ["thảo"] },
  {
    kind: "source",
    pattern: new RegExp(`\\[(?=[^\\][]{0,80}${HOST})[^\\][]{4,120}\\](?!\\()`, "giu"),
    sign: /\[/u,
  },
  {
    kind: "source",
    pattern: new RegExp(`\\(\\s*(?:nguồn|theo)\\s*:?\\s*(?=[^()]{0,80}${HOST})[^()]{4,120}\\)`, "giu"),
    words: ["nguồn", "theo"],
    sign: /\(\s*[nNtT]/u,
  },
  {
    kind: "letter",
    pattern:
      /\(\s*(?:theo |tại )?(?:CV|cv|công văn|VB|ý kiến|góp ý)\s*(?:số)?\s*:?\s*\d[^()]{0,60}\)(?=\s*[,;])/giu,
    words: ["cv", "văn", "vb", "kiến", "góp"],
    sign: /\)\s*[,;]/u,
  },
  {
    kind: "instruction",
    pattern:
      /[([]\s*(?:cần |đề nghị |đang |chờ |sẽ )?(?:bổ sung (?:số liệu|thêm|sau|nội dung)|(?:rà soát|kiểm tra) lại(?! (?:sau|trước|định kỳ|hằng|hàng|mẫu|trong)(?![A-Za-zÀ-ỹ]))|xem lại|viết lại|điền (?:số|tên|thông tin)|ghi rõ (?:số|tên|ngày|nội dung)|cập nhật (?:số liệu|sau)|chờ (?:ý kiến|số liệu)|xin ý kiến|chưa có số liệu|số liệu (?:cũ|chưa))[^()[\]]{0,80}[)\]]/giu,
    words: ["sung", "lại", "điền", "rõ", "nhật", "chờ", "xin", "liệu"],
    sign: /[([]/u,
  },
  {
    kind: "instruction",
    pattern:
      /^[\s\p{P}]*(?:[A-Za-zÀ-ỹ][.)]\s*)?Dự thảo (?:chi tiết|sơ bộ|khung)(?!\s+(?:nghị|quyết|kế|đề|báo|tờ|chương|quy|văn))/gu,
    words: ["thảo"],
  },
  {
    kind: "remark",
    pattern:
      /\(\s*(?:theo|góp ý|nhận xét|ý kiến|đánh giá|đề nghị)[^()]{0,60}?(?:kế hoạch|nội dung|nhiệm vụ|giải pháp|phần|mục) (?:này |trên )?(?:đã |chưa |còn |nên |cần |không )[^()]{4,160}\)/giu,
    words: ["theo", "góp", "xét", "kiến", "giá", "nghị"],
    sign: /\(/u,
  },
  {
    kind: "review",
    pattern:
      /[([]\s*(?:(?:đề nghị|đ\/n|đn|nhờ|yêu cầu|giao|cần|xin|phải|các)\s)(?:[^()[\];:]{0,50}?\s)?(?:rà|xem|tính|sửa|viết|kiểm tra|kiểm|chỉnh|chỉnh sửa|cân nhắc|đối chiếu|xác nhận|cân đối|thống nhất|xem xét|rà soát|tính toán|soát)(?: (?:kỹ|số liệu|nội dung|câu|chỗ|phần|mục|số|đoạn|từ|ý))?(?: (?:này|đó))? lại[^()[\]]{0,60}[)\]]/giu,
    words: ["lại"],
    sign: /[([][^()[\]]*lại/u,
  },
  {
    kind: "review",
    pattern:
      /[([]\s*(?:(?:xem|sửa|viết|rà|tính|kiểm tra|rà soát|soát|chỉnh|cân đối) lại(?: (?:giúp|số liệu|câu|đoạn|mục|phần|chỗ|ý) ?[^()[\]]{0,40}| ?)(?=[)\]])|(?:chưa|chờ|đang chờ|đợi) (?:chốt|thống nhất|xác nhận|duyệt|(?:anh|chị|đ\/c|sếp|lãnh đạo) [^()[\]]{1,30})|(?:chờ|đợi) [^()[\]]{1,30} (?:cho|gửi|cấp) (?:số|ý kiến)(?![A-Za-zÀ-ỹ])|tô (?:vàng|đỏ)|bôi (?:vàng|đỏ)|bỏ (?:đoạn|câu|ý|mục|phần|chỗ) này|(?:đoạn|câu|ý|mục|phần|chỗ|số|số liệu) này (?:lấy|ở đâu|cần|nên|chưa|phải|có đúng|trùng|bỏ|sai|có|đề nghị))[^()[\]]{0,80}[)\]]/giu,
    words: ["lại", "chưa", "chờ", "đợi", "vàng", "đỏ", "này"],
    sign: /[([]/u,
  },
  {
    kind: "number",
    pattern:
      /(?<![A-Za-zÀ-ỹ])(?:tiêu chí|Quyết định|Nghị quyết|Kế hoạch|Chỉ thị|Công văn|Thông tư|Nghị định|Phụ lục) số(?=\s+(?:về|của|ngày|do|ban hành)(?![A-Za-zÀ-ỹ]))/gu,
    words: ["số"],
    sign: / số\s+(?:về|của|ngày|do|ban)/u,
  },
  {
    kind: "blank",
    pattern:
      /(?:(?:số|đạt|là|khoảng|gồm|trên|tăng|giảm|còn|đến|năm|tháng|ngày)\s*)(?:…{1,}|\.{4,}|_{3,}|[xX]{2,})(?=\s*(?:%|người|triệu|tỷ|đồng|hộ|xã|phường|km|ha|\/|tháng|năm|đơn vị|cơ sở)(?![A-Za-zÀ-ỹ]))/gu,
    sign: BLANK,
  },
  {
    kind: "blank",
    pattern: /(?:ngày|tháng)\s+(?:…{1,}|\.{2,}|_{2,})\s*(?:\/|tháng|năm)/giu,
    words: ["ngày", "tháng"],
    sign: BLANK,
  },
  {
    kind: "blank",
    pattern:
      /(?<![A-Za-zÀ-ỹ])(?:Quyết định|Nghị quyết|Kế hoạch|Chỉ thị|Công văn|Thông tư|Nghị định|Thông báo|Tờ trình) số\s*:?\s*(?:…+|\.{2,}|_{2,}|[xX]{2,})\s*(?=\/)/gu,
    words: ["số"],
    sign: BLANK,
  },
  {
    kind: "blank",
    pattern:
      /(?<=[A-Za-zÀ-ỹ] |: )(?:…+|\.{3,}|_{3,}|x{2,})(?=\s?%|\s(?:triệu|tỷ|nghìn|đồng|phần trăm|km|ha)(?![A-Za-zÀ-ỹ]))/gu,
    sign: BLANK,
  },
  {
    kind: "blank",
    pattern:
      /(?<![A-Za-zÀ-ỹ])(?:Sở|Ban|Chi cục|Phòng|UBND (?:xã|phường|huyện)) (?:…+|\.{3,}|_{3,})(?=\s+(?:chủ trì|phối hợp|tham mưu|thực hiện|tổ chức|chịu|là)(?![A-Za-zÀ-ỹ]))/gu,
    sign: BLANK,
  },
  {
    kind: "blank",
    pattern:
      /[[(<]\s*(?:tên|ghi|điền|nhập|chọn)\s(?:rõ\s)?(?:tên\s)?(?:cơ quan|đơn vị|tổ chức|địa phương|người|tỉnh|huyện|xã|số|ngày|năm)(?![A-Za-zÀ-ỹ])[^()[\]<>]{0,30}[\])>]|\(\s*\?+\s*\)|\?{2,}/giu,
    sign: /[[(<]\s*[tgđncTGĐNC?]|\?\?/u,
  },
  {
    kind: "day",
    pattern: /(?<=(?:trước|chậm nhất(?: là)?|vào) )ngày tháng (?:\d{1,2}|hằng|hàng)/giu,
    words: ["tháng"],
    sign: /ngày tháng/iu,
  },
];

/** Everything that drafting left in the text, in reading order; forms to be filled in are left out. */
export const draftLeftovers = perSubject((subject: Subject): readonly Leftover[] => {
  const issued = isIssued(subject);
  const pieces = textPieces(subject);
  const forms = placesWith(subject, ...FORM_WORDS).find((place) => {
    const text = pieces[place]?.passage.text ?? "";
    return text.length < 80 && FORM.test(text);
  });
  const end = forms ?? pieces.length;
  const all = SHAPES.flatMap((shape) =>
    !issued && OF_ISSUED.has(shape.kind) ? [] : leftoversOf(shape, subject, end),
  ).toSorted((a, b) => a.place - b.place);
  const reviewed = new Set(
    all.flatMap(({ leftover: { kind, quote } }) => (kind === "review" ? [quote] : [])),
  );
  const found = all.filter(
    ({ leftover: { kind, quote } }) => !(kind === "instruction" || kind === "remark") || !reviewed.has(quote),
  );
  return [...headMark(subject, issued), ...found.map(({ leftover }) => leftover)];
});

/** What a text under work rightly has. */
const OF_ISSUED: ReadonlySet<LeftoverKind> = new Set(["draft", "blank"]);

/** The heading of what others are to fill in; forms stand at the end. */
const FORM =
  /^[\s\p{P}]*(?:(?:phụ lục|biểu)[^A-Za-zÀ-ỹ]{0,6}[A-Za-zÀ-ỹ]{0,3}[^A-Za-zÀ-ỹ]{0,4})?(?:biểu mẫu|mẫu(?:\s+(?:số|biểu|báo cáo|đơn)|\s*\d)|đề cương|phiếu|tờ khai|bản đăng ký)(?![A-Za-zÀ-ỹ])/iu;

/** Words of which `FORM` has one. */
const FORM_WORDS = ["mẫu", "cương", "phiếu", "khai", "ký"];

/** What stands of one shape before a place among all pieces, and in which of them. */
function leftoversOf(
  { kind, pattern, words, sign }: Shape,
  subject: Subject,
  end: number,
): readonly { readonly place: number; readonly leftover: Leftover }[] {
  const pieces = textPieces(subject);
  const places = words === undefined ? pieces.keys() : placesWith(subject, ...words);
  const found: { place: number; leftover: Leftover }[] = [];
  for (const place of places) {
    const passage = place < end ? pieces[place]?.passage : undefined;
    if (passage === undefined || (sign !== undefined && !sign.test(passage.text))) continue;
    for (const match of matchesIn(passage.text, pattern)) {
      const span = spanAt(passage, match.index, match.index + match[0].length);
      found.push({ place, leftover: { kind, span, quote: match[0].trim().slice(0, 160) } });
    }
  }
  return found;
}

/** A number or a signer, and a whole day: copies often lack the one that was stamped on. */
function isIssued({ reading: { meta } }: Subject): boolean {
  return (meta.number !== null || (meta.signer !== null && !meta.isDraft)) && isFullDate(meta.date);
}

/** `(DỰ THẢO)` at the head of a text that has its number, day and signer. */
function headMark(subject: Subject, issued: boolean): readonly Leftover[] {
  const { draftMark, first } = letterheadLines(subject);
  if (!draftMark || !issued || subject.reading.meta.signer === null) return [];
  return [{ kind: "draft", span: first, quote: "Dự thảo" }];
}
