import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { isLocalPlan, isQuoted, isTold } from "./localPlans.js";
import { perSubject } from "./perSubject.js";
import { headingsAround } from "./sectionTitles.js";
import type { Subject } from "./subject.js";
import { sentencesIn, type TextPiece, textPieces } from "./textPieces.js";
import { placesWith } from "./wordPlaces.js";

/** Words that make a matter of the whole country the measure or the work of a local plan. */
export interface NationalScope {
  readonly kind:
    | "measure"
    | "governance"
    | "ground"
    | "law"
    | "power"
    | "corporations"
    | "government"
    | "goal";
  readonly printed: string;
  readonly span: Span;
}

interface Look {
  readonly kind: NationalScope["kind"];
  /** One of these words stands in it, and one of these phrases, looked for before the shape. */
  readonly words: readonly string[];
  readonly hints: readonly string[];
  /** What is shown is the first group. */
  readonly shape: RegExp;
  /** Words of the clause before that make it right. */
  readonly unless?: RegExp;
}

const COUNTRY = "(?:Việt Nam|nước ta|đất nước)";
const CHANGES = "(?:hoàn thiện|sửa đổi|ban hành)";
const LOOKS: readonly Look[] = [
  {
    kind: "measure",
    words: ["phù", "sát", "tiên"],
    hints: ["của Việt Nam", "ở Việt Nam", "tại Việt Nam", "nước ta", "đất nước", "của quốc gia"],
    shape: new RegExp(
      `((?:phù hợp|sát) với (?:(?!pháp|luật|quy|cam|điều ước|giá trị|văn hóa|phong tục|truyền thống)\\p{L}+,? ){0,8}?(?:của|ở|tại) ${COUNTRY}|ưu tiên (?:phát triển )?của (?:Việt Nam|nước ta|quốc gia))(?!\\p{L})`,
      "u",
    ),
    unless: /quốc tế[^.;]{0,40}$|pháp luật|tiêu chuẩn|quy chuẩn/iu,
  },
  {
    kind: "governance",
    words: ["trị"],
    hints: ["quản trị quốc gia"],
    shape:
      /((?:nâng cao|hoàn thiện|đổi mới|tăng cường|hiện đại hóa)[^.;,]{0,40}? (?:năng lực|hiệu quả|hiệu lực|hệ thống|nền|mô hình|phương thức)? ?quản trị quốc gia)(?!\p{L})/iu,
    unless: /góp phần|phục vụ|quốc gia/iu,
  },
  {
    kind: "ground",
    words: ["toàn", "cả"],
    hints: ["toàn quốc", "cả nước"],
    shape:
      /^[\s*_–+•-]*(?:Tổ chức|Triển khai|Thực hiện|Xây dựng|Nhân rộng|Mở rộng|Phát động|Áp dụng|Hoàn thiện|Ban hành|Thống nhất)\s[^.;]{0,160}?((?:trên|trong) (?:phạm vi )?(?:toàn quốc|cả nước))(?=\s?(?:[.;,]|$))/u,
    unless:
      /kết nối|liên thông|đồng bộ với|hưởng ứng|theo|tham gia|chung|so với|của quốc gia|các tỉnh|ngoài tỉnh|tiêu thụ|thị trường|quảng bá/iu,
  },
  {
    kind: "law",
    words: ["luật"],
    hints: ["pháp luật"],
    shape: new RegExp(
      `(?<!\\p{L})(${CHANGES}(?:,|\\s(?:và|các|những|hệ thống|cơ chế|chính sách|quy định|thể chế|kịp thời|đồng bộ|khung|bổ sung|hoàn thiện|sửa đổi|ban hành|xây dựng)(?!\\p{L}))*\\s(?<!(?:ban hành|văn bản|quy phạm)\\s)pháp luật)(?!\\p{L})`,
      "iu",
    ),
    unless:
      /góp ý|tham gia|đề xuất|kiến nghị|đề nghị|phản ánh|theo|thẩm quyền|phục vụ|phối hợp|góp phần|trung ương|cơ quan|nhằm|làm cơ sở|khi/iu,
  },
  {
    kind: "power",
    words: ["đóng", "bệnh", "trả", "lương", "thuế", "quy"],
    hints: ["mức đóng bảo hiểm", "bảo hiểm y tế", "mức lương ", "thuế suất", "quy chuẩn kỹ thuật quốc gia"],
    shape:
      /(?<!\p{L})((?:hoàn thiện|xây dựng|sửa đổi|ban hành|điều chỉnh|mở rộng|tăng)(?:, (?:hoàn thiện|ban hành|bổ sung))? (?:(?:lộ trình tăng|lộ trình điều chỉnh|các|gói) )*(?:mức đóng bảo hiểm (?:y tế|xã hội|thất nghiệp)|giá dịch vụ khám bệnh,?\s+chữa bệnh bảo hiểm y tế|danh mục (?:dịch vụ|thuốc)[^.;]{0,120}?bảo hiểm y tế chi trả|mức lương (?:tối thiểu|cơ sở)|thuế suất|quy chuẩn kỹ thuật quốc gia))(?!\p{L})/iu,
    unless:
      /góp ý|tham gia|đề xuất|kiến nghị|đề nghị|theo|triển khai|khi|hỗ trợ|nghị (?:định|quyết)|quyết định|thông tư|luật/iu,
  },
  {
    kind: "corporations",
    words: ["đoàn"],
    hints: ["ổng công ty"],
    shape:
      /^[\s*_–+•-]*((?:Các )?[Tt]ập đoàn(?: kinh tế)?(?:,| và)? (?:các )?[Tt]ổng công ty (?:[Nn]hà nước|90|91))(?!\p{L})[^.;:]{0,60}?(?::|\s(?:có trách nhiệm|chủ động|xây dựng|tổ chức|bố trí|căn cứ|triển khai))/u,
  },
  {
    kind: "government",
    words: ["thuộc"],
    hints: ["thuộc Chính phủ"],
    shape: /((?:cơ quan ngang [Bb]ộ, )?cơ quan thuộc Chính phủ)(?!\p{L})/u,
  },
  {
    kind: "goal",
    words: ["nam", "nước", "asean"],
    hints: ["Việt Nam ", "ước ta ", "Đất nước ", "Cả nước ", "ASEAN "],
    shape:
      /^[\s*_–+•-]*(?:Đến (?:hết )?năm 20\d\d, )?((?:Việt Nam|Nước ta|Đất nước|Cả nước|nước ta|Cộng đồng (?:\p{L}|[\s–,-]){0,30}ASEAN)) (?:trở thành|phấn đấu|thúc đẩy|đạt|hoàn thành|thuộc nhóm|nằm trong|cơ bản)(?!\p{L})/u,
  },
];
/** What a goal says first is who is to reach it. */
const IS_GOAL = /mục tiêu/iu;
const longest = 10_000;

/** Every such place, in order. Linear. */
export const nationalScopes = perSubject((subject: Subject): readonly NationalScope[] => {
  if (!isLocalPlan(subject)) return [];
  const pieces = textPieces(subject);
  return LOOKS.flatMap((look) =>
    placesWith(subject, ...look.words).flatMap((place) => {
      const piece = pieces[place];
      const text = piece?.passage.text ?? "";
      if (piece === undefined || text.length > longest || !look.hints.some((hint) => text.includes(hint)))
        return [];
      return findIn(piece, look, subject);
    }),
  );
});

function findIn(
  { passage, block, inTable }: TextPiece,
  { kind, shape, unless }: Look,
  subject: Subject,
): readonly NationalScope[] {
  const label = block.kind === "paragraph" ? (block.label?.end ?? 0) : 0;
  return sentencesIn(passage).flatMap(({ text: sentence, from }): readonly NationalScope[] => {
    const cut = Math.min(Math.max(0, label - from), sentence.length);
    const text = sentence.slice(cut);
    const match = shape.exec(text);
    const printed = match?.[1];
    if (match === null || printed === undefined) return [];
    const at = match.index + match[0].lastIndexOf(printed);
    const clause = text.slice(text.lastIndexOf(";", at) + 1, at);
    if (isQuoted(text, at) || unless?.test(clause) === true) return [];
    // In a list of recipients they are told, not asked to work.
    if (kind === "government" && !inTable && !/phối hợp/iu.test(clause)) return [];
    const span = spanAt(passage, from + cut + at, from + cut + at + printed.length);
    return isWorth(kind, span.line, inTable, subject) ? [{ kind, printed, span }] : [];
  });
}

/** Goals tell whose they are; all else is told of where tasks are set. */
function isWorth(kind: NationalScope["kind"], line: number, inTable: boolean, subject: Subject): boolean {
  const ofGoals = IS_GOAL.test(headingsAround(line, subject));
  if (kind === "goal") return ofGoals && !inTable;
  return !isTold(line, subject) && !ofGoals;
}
