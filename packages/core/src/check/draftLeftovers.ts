import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { isFullDate } from "./citedMentions.js";
import type { Said, Severity } from "./diagnostic.js";
import { letterheadLines } from "./letterheadLines.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { type TextPiece, textPieces } from "./textPieces.js";
import { placesWith } from "./wordPlaces.js";

/** What drafting leaves behind, each by the words that show it. */
export type LeftoverKind =
  | "program"
  | "draft"
  | "source"
  | "letter"
  | "instruction"
  | "remark"
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

/** Patterns with a sign that every text has in which they find something. */
const PATTERNS: readonly (readonly [LeftoverKind, RegExp, RegExp])[] = [
  [
    "program",
    /(?:Error|Lỗi)\s?! (?:Reference source|Bookmark|No |Không tìm thấy|Chưa xác định)[^.]{0,40}|(?:Click or tap|Nhấp hoặc chạm vào)[^.]{0,40}|\{\{[^{}]{1,40}\}\}|(?:Commented|Comment) \[[^\]]{1,20}\]/gu,
    /Error|Lỗi|Click|Nhấp|\{\{|Comment/u,
  ],
  ["draft", /Trên đây là (?:nội dung )?dự thảo/gu, /Trên đây là/u],
  ["source", new RegExp(`\\[(?=[^\\][]{0,80}${HOST})[^\\][]{4,120}\\](?!\\()`, "giu"), /\[/u],
  [
    "source",
    new RegExp(`\\(\\s*(?:nguồn|theo)\\s*:?\\s*(?=[^()]{0,80}${HOST})[^()]{4,120}\\)`, "giu"),
    /\(\s*(?:n|t)/iu,
  ],
  [
    "letter",
    /\(\s*(?:theo |tại )?(?:CV|cv|công văn|VB|ý kiến|góp ý)\s*(?:số)?\s*:?\s*\d[^()]{0,60}\)(?=\s*[,;])/giu,
    /\)\s*[,;]/u,
  ],
  [
    "instruction",
    /[([]\s*(?:cần |đề nghị |đang |chờ |sẽ )?(?:bổ sung (?:số liệu|thêm|sau|nội dung)|rà soát lại|kiểm tra lại|xem lại|viết lại|điền (?:số|tên|thông tin)|ghi rõ (?:số|tên|ngày|nội dung)|cập nhật (?:số liệu|sau)|chờ (?:ý kiến|số liệu)|xin ý kiến|chưa có số liệu|số liệu (?:cũ|chưa))[^()[\]]{0,80}[)\]]/giu,
    /[([]\s*[A-Za-zÀ-ỹ]/u,
  ],
  [
    "instruction",
    /^[\s\p{P}]*(?:[A-Za-zÀ-ỹ][.)]\s*)?Dự thảo (?:chi tiết|sơ bộ|khung)(?!\s+(?:nghị|quyết|kế|đề|báo|tờ|chương|quy|văn))/gu,
    /Dự thảo/u,
  ],
  [
    "remark",
    /\(\s*(?:theo|góp ý|nhận xét|ý kiến|đánh giá|đề nghị)[^()]{0,60}?(?:kế hoạch|nội dung|nhiệm vụ|giải pháp|phần|mục) (?:này |trên )?(?:đã |chưa |còn |nên |cần |không )[^()]{4,160}\)/giu,
    /\(\s*[A-Za-zÀ-ỹ]/u,
  ],
  [
    "number",
    /(?<![A-Za-zÀ-ỹ])(?:tiêu chí|Quyết định|Nghị quyết|Kế hoạch|Chỉ thị|Công văn|Thông tư|Nghị định|Phụ lục) số(?=\s+(?:về|của|ngày|do|ban hành)(?![A-Za-zÀ-ỹ]))/gu,
    / số\s+(?:về|của|ngày|do|ban)/u,
  ],
  [
    "blank",
    /(?:(?:số|đạt|là|khoảng|gồm|trên|tăng|giảm|còn|đến|năm|tháng|ngày)\s*)(?:…{1,}|\.{4,}|_{3,}|[xX]{2,})(?=\s*(?:%|người|triệu|tỷ|đồng|hộ|xã|phường|km|ha|\/|tháng|năm|đơn vị|cơ sở)(?![A-Za-zÀ-ỹ]))/gu,
    BLANK,
  ],
  ["blank", /(?:ngày|tháng)\s+(?:…{1,}|\.{2,}|_{2,})\s*(?:\/|tháng|năm)/giu, BLANK],
  ["day", /(?<=(?:trước|chậm nhất(?: là)?|vào) )ngày tháng (?:\d{1,2}|hằng|hàng)/giu, /ngày tháng/iu],
];

/** Everything that drafting left in the text, in reading order; forms to be filled in are left out. */
export const draftLeftovers = perSubject((subject: Subject): readonly Leftover[] => {
  const issued = isIssued(subject);
  const pieces = textPieces(subject);
  const forms = placesWith(subject, ...FORM_WORDS).find((place) => {
    const text = pieces[place]?.passage.text ?? "";
    return text.length < 80 && FORM.test(text);
  });
  return [
    ...headMark(subject, issued),
    ...pieces.slice(0, forms ?? pieces.length).flatMap((piece) => leftoversIn(piece, issued)),
  ];
});

/** The heading of what others are to fill in; forms stand at the end. */
const FORM =
  /^[\s\p{P}]*(?:(?:phụ lục|biểu)[^A-Za-zÀ-ỹ]{0,6}[A-Za-zÀ-ỹ]{0,3}[^A-Za-zÀ-ỹ]{0,4})?(?:biểu mẫu|mẫu(?:\s+(?:số|biểu|báo cáo|đơn)|\s*\d)|đề cương|phiếu|tờ khai|bản đăng ký)(?![A-Za-zÀ-ỹ])/iu;

/** Words of which `FORM` has one. */
const FORM_WORDS = ["mẫu", "cương", "phiếu", "khai", "ký"];

/** Words or signs that one of the patterns needs. */
const WORTH_LOOKING =
  /[[({…_]|\.{2}|[xX]{2}|ngày tháng|dự thảo|Dự thảo|(?:Error|Lỗi)\s?!| số (?:về|của|ngày|do|ban)|Click|Nhấp/u;

function leftoversIn(piece: TextPiece, issued: boolean): readonly Leftover[] {
  const { text } = piece.passage;
  if (!WORTH_LOOKING.test(text)) return [];
  const blanks = issued && BLANK.test(text);
  return PATTERNS.flatMap(([kind, pattern, sign]) => {
    if (kind === "blank" ? !blanks : !sign.test(text) || (kind === "draft" && !issued)) return [];
    return matchesIn(text, pattern).map((match) => ({
      kind,
      span: spanAt(piece.passage, match.index, match.index + match[0].length),
      quote: match[0].trim().slice(0, 160),
    }));
  });
}

function isIssued({ reading: { meta } }: Subject): boolean {
  return meta.number !== null && isFullDate(meta.date);
}

/** `(DỰ THẢO)` at the head of a text that has its number, day and signer. */
function headMark(subject: Subject, issued: boolean): readonly Leftover[] {
  const { draftMark, first } = letterheadLines(subject);
  if (!draftMark || !issued || subject.reading.meta.signer === null) return [];
  return [{ kind: "draft", span: first, quote: "Dự thảo" }];
}
