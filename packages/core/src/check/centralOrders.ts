import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { isLocalPlan, isQuoted, isTold } from "./localPlans.js";
import { perSubject } from "./perSubject.js";
import { sectionsAround } from "./sectionTitles.js";
import type { Subject } from "./subject.js";
import { sentencesIn, type TextPiece } from "./textPieces.js";
import { isDuties } from "./unitHeadings.js";
import { piecesWith } from "./wordPlaces.js";

/** Words of a national text that a local plan took over as an order of its own. */
export interface CentralOrder {
  readonly kind: "advised" | "ordered" | "ministry" | "assembly" | "funds" | "upside-down";
  readonly printed: string;
  /** The wording that fits, where there is one. */
  readonly likely?: string;
  readonly certain: boolean;
  readonly span: Span;
}

const COMMITTEE = "(?:UBND|[ỦU]y ban nhân dân|Uỷ ban nhân dân)";
/** `tham mưu cho Ủy ban nhân dân các tỉnh`: one province's unit advises one committee. */
const ADVISED = new RegExp(
  `(?<!\\p{L})(?:tham mưu|giúp|báo cáo|trình|đề xuất|xin ý kiến)(?:,? (?:cho|với|giúp|lên|về|trình|báo cáo|đề xuất))* (${COMMITTEE} các tỉnh(?:,? thành phố)?)(?!\\p{L})`,
  "iu",
);
/** Which provinces are meant where they are others. */
const OTHER_PROVINCES =
  /^[\s,]*(?:(?:và )?thành phố |trực thuộc trung ương )?(?:lân cận|bạn|giáp|khác|trong|ngoài|miền|vùng|thuộc|có|trên|phía|dọc|liên quan|nơi|\p{Lu})/u;
/** Who may speak to all provinces. */
const FROM_ABOVE =
  /(?<!\p{L})(?:Bộ (?!Chỉ huy|CHQS|Tư lệnh|đội)\p{Lu}|Chính phủ|Thủ tướng|Trung ương|Quốc hội)/u;

const VERBS =
  "(?:có trách nhiệm|chịu trách nhiệm|căn cứ|chủ trì|chỉ đạo|xây dựng|tổ chức|bố trí|chủ động|triển khai|báo cáo|rà soát|khẩn trương|tập trung|ban hành|quán triệt)";
const PROVINCES = `(?:Chủ tịch )?${COMMITTEE} (?:các tỉnh(?:,| và)? thành phố(?: trực thuộc [Tt]rung ương)?|tỉnh,? thành phố trực thuộc [Tt]rung ương)`;
const MINISTRIES =
  "(?:(?:Thủ trưởng |Bộ trưởng )?[Cc]ác [Bb]ộ,? (?:ban, )?(?:ngành|cơ quan ngang [Bb]ộ)|Bộ trưởng, [Tt]hủ trưởng (?:các )?cơ quan ngang [Bb]ộ)";
/** `Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương chỉ đạo …`, `Các bộ, ngành, địa phương có trách nhiệm …`. */
const ORDERED = new RegExp(
  `^[\\s*_–+•-]*(?:(?:Giao|Yêu cầu)\\s(?:cho\\s)?)?((?:${PROVINCES}|${MINISTRIES}))(?![\\p{L}])([^.;:]{0,160}?)\\s?(?::|[\\s*_]${VERBS}(?!\\p{L}))`,
  "u",
);
/** What others did, may do, or are asked to do. */
const NOT_ORDERED = /(?<!\p{L})(?:đã|được|đang|đều|về|để|việc|đề nghị|phối hợp với)(?!\p{L})/iu;
/** `Bộ Công Thương chủ trì …` at the head of an item of the part on who does what. */
const MINISTRY_LEADS =
  /^[\s*_–+•-]*(?:Giao\s)?(Bộ (?!Chỉ huy|CHQS|Tư lệnh|Tham mưu|Chính trị)\p{Lu}\p{L}*(?:(?:,| và)?\s\p{L}+){0,7}?)\s(?:chủ trì|có trách nhiệm)(?!\p{L})/u;
/** `…, báo cáo Quốc hội, Chính phủ`. */
const ASSEMBLY = /(?<!\p{L})((?:báo cáo|trình)(?: kết quả)?(?: lên| với)? Quốc hội)(?!\p{L})/iu;
const NOT_OWN =
  /(?<!\p{L})(?:để|phục vụ|đại biểu|đã|được|dự án|dự thảo|đề nghị|kiến nghị|theo|yêu cầu|sau khi|trước khi|cơ sở|giám sát)(?!\p{L})/iu;
/** `ngân sách nhà nước do Bộ A và Bộ B cân đối`. */
const FUNDS =
  /(?<!\p{L})(do Bộ (?!Chỉ huy|CHQS|Tư lệnh)\p{Lu}[^.;:()]{3,80}?\s(?:cân đối|bố trí|bảo đảm|đảm bảo))(?!\p{L})/u;
const NATIONAL_FUNDS = /trung ương|mục tiêu quốc gia|trái phiếu|NSTW/iu;
/** `tỉnh xây dựng dự toán …, gửi Sở A`: who is above sends to who is below. */
const UPSIDE_DOWN = new RegExp(
  `(?:^|[,;.:]\\s)((?:${COMMITTEE} )?[Tt]ỉnh (?:xây dựng|lập)(?: và tổng hợp)? dự toán)[^.;:]{0,200}?\\sgửi (?:về |cho |đến )?(?:các )?[Ss]ở \\p{Lu}`,
  "u",
);
const JOINED = /(?:các|cấp|huyện|ngành|xã)[^.;]{0,25}$/iu;
const longest = 10_000;

/** Every such place. Linear. */
export const centralOrders = perSubject((subject: Subject): readonly CentralOrder[] => {
  if (!isLocalPlan(subject)) return [];
  return piecesWith(subject, "tỉnh", "bộ", "quốc").flatMap((piece) => {
    const { passage, inTable } = piece;
    if (passage.text.length > longest || !WORDS.test(passage.text)) return [];
    if (isTold(spanAt(passage).line, subject)) return [];
    const heads = inTable ? [] : headOrders(piece, subject);
    return [...heads, ...inSentences(piece)];
  });
});

/** A quick look before the others. */
const WORDS = /các tỉnh|Trung ương|trung ương|[Bb]ộ\s?,|Bộ (?:trưởng|\p{Lu})|Quốc hội|ỉnh (?:xây dựng|lập)/u;

/** Who an item begins with. */
function headOrders({ passage, block }: TextPiece, subject: Subject): readonly CentralOrder[] {
  const start = block.kind === "paragraph" ? (block.label?.end ?? 0) : 0;
  const text = passage.text.slice(start, start + 400);
  const found = [ORDERED.exec(text), MINISTRY_LEADS.exec(text)];
  return found.flatMap((match, at): readonly CentralOrder[] => {
    const [whole = "", printed = "", between = ""] = match ?? [];
    if (match === null || NOT_ORDERED.test(between)) return [];
    const from = start + match.index + whole.indexOf(printed);
    const span = spanAt(passage, from, from + printed.length);
    const certain = at === 0 || isDuties(sectionsAround(span.line, subject));
    return [{ kind: at === 0 ? "ordered" : "ministry", printed, certain, span }];
  });
}

interface Look {
  readonly kind: CentralOrder["kind"];
  readonly shape: RegExp;
  /** Whether the words before and behind leave it what it looks like. */
  readonly holds: (before: string, after: string) => boolean;
  readonly likely?: (printed: string) => string;
}

const LOOKS: readonly Look[] = [
  {
    kind: "advised",
    shape: ADVISED,
    holds: (before, after) => !OTHER_PROVINCES.test(after) && !FROM_ABOVE.test(before),
    likely: (printed) => printed.replace(/các tỉnh.*$/iu, "tỉnh"),
  },
  { kind: "assembly", shape: ASSEMBLY, holds: (before) => !NOT_OWN.test(before) && !FROM_ABOVE.test(before) },
  {
    kind: "funds",
    shape: FUNDS,
    holds: (before) => /kinh phí|ngân sách|vốn/iu.test(before) && !NATIONAL_FUNDS.test(before),
  },
  { kind: "upside-down", shape: UPSIDE_DOWN, holds: (before) => !JOINED.test(before) },
];

/** What a sentence says in its middle. */
function inSentences({ passage }: TextPiece): readonly CentralOrder[] {
  return sentencesIn(passage).flatMap(({ text, from }) =>
    LOOKS.flatMap(({ kind, shape, holds, likely }): readonly CentralOrder[] => {
      const match = shape.exec(text);
      const printed = match?.[1];
      if (match === null || printed === undefined) return [];
      const at = match.index + match[0].indexOf(printed);
      const clause = text.slice(text.lastIndexOf(";", at) + 1, at);
      if (isQuoted(text, at) || !holds(clause, text.slice(at + printed.length))) return [];
      const span = spanAt(passage, from + at, from + at + printed.length);
      return [{ kind, printed, certain: true, span, ...(likely && { likely: likely(printed) }) }];
    }),
  );
}
