import type { OutlineSection } from "../document/outline.js";
import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { splitBehind } from "../text/splitBehind.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { sentencesOf, textPieces } from "./textPieces.js";

/** A clause of a section that sets goals: what one target says. */
export interface GoalClause {
  /** Without label and end mark. */
  readonly text: string;
  readonly span: Span;
  /** The item or paragraph it is part of. */
  readonly item: Passage;
  /** It says how much: a figure besides years, labels and numbers of documents. */
  readonly hasFigure: boolean;
}

/** The clauses of one section that sets goals (`II. MỤC TIÊU`), running text only. */
export interface GoalSection {
  readonly section: OutlineSection;
  readonly clauses: readonly GoalClause[];
}

const GOALS = /mục\s+tiêu|chỉ\s+tiêu|phấn\s+đấu/iu;
const NO_GOALS =
  /quan điểm|căn cứ|giải pháp|nhiệm vụ|thực hiện|yêu cầu|đánh giá|kết quả|tình hình|danh mục/iu;

/** The sections of goals, those nearest to their clauses: `2.1. Đến năm 2030` under `2. Mục tiêu cụ thể`. Linear. */
export const goalSections = perSubject((subject: Subject): readonly GoalSection[] => {
  const found = new Map<OutlineSection, GoalClause[]>();
  for (const { passage, block, inTable } of textPieces(subject)) {
    if (inTable || block.kind !== "paragraph" || passage.text.length > 5000) continue;
    const own = subject.outline.sectionOf.get(block);
    const section = own === undefined ? undefined : goalSectionOf(own);
    if (own === undefined || section === undefined) continue;
    if (block === own.heading && isHeading(own) && !own.runIn) continue;
    const clauses = clausesOf(passage, block.label?.end ?? 0);
    found.set(section, [...(found.get(section) ?? []), ...clauses]);
  }
  return [...found].map(([section, clauses]) => ({ section, clauses }));
});

/** The section itself or the nearest above it that is a heading, where it or one above it speaks of goals. */
function goalSectionOf(section: OutlineSection): OutlineSection | undefined {
  let nearest = section;
  while (!isHeading(nearest) && nearest.parent !== null) nearest = nearest.parent;
  for (let at: OutlineSection | null = nearest; at !== null; at = at.parent) {
    const head = (at.title ?? at.heading.passage.text.slice(0, 120)).replace(/mục tiêu quốc gia/giu, " ");
    if (NO_GOALS.test(head.replace(GOALS, " ")) && !/^\s*(?:mục tiêu|chỉ tiêu)/iu.test(head))
      return undefined;
    if (GOALS.test(head))
      return /tổng quát|mục tiêu chung|tầm nhìn/iu.test(nearest.title ?? "") ? undefined : nearest;
  }
  return undefined;
}

/** `2. Trồng 40 ha rừng.` is an item with a number, no heading. */
function isHeading({ title, heading }: OutlineSection): boolean {
  return title !== null && !/[.;]\**$/u.test(heading.passage.text);
}

function clausesOf(passage: Passage, from: number): readonly GoalClause[] {
  return sentencesOf(passage.text.slice(from)).flatMap((sentence) => {
    let at = from + sentence.from;
    return splitBehind(sentence.text, ";").flatMap((part) => {
      const start = at + (part.length - part.trimStart().length);
      at += part.length;
      const text = part.trim().replace(/[.;:*\s]+$/u, "");
      if (text.length < 8) return [];
      const span = spanAt(passage, start, start + text.length);
      return [{ text, span, item: passage, hasFigure: hasFigure(text) }];
    });
  });
}

/** What names rather than counts: years, days, numbers of documents, levels of classes. */
const NAMES =
  /(?:năm|tháng|ngày|quý|giai đoạn|điều|khoản|điểm|mục|phụ lục|quốc lộ|covid|top)\s?[-\d./–\s]*\d|số\s?\d+\/\S+|\d+\/\S*[A-Za-zÀ-ỹ]{2}\S*|(?:19|20)\d{2}|[A-Za-zÀ-ỹ]\d+/giu;

/** Figures in words. */
const WORDS =
  /một nửa|gấp (?:đôi|rưỡi|ba|bốn|năm)|một phần (?:hai|ba|tư|năm)|toàn bộ|tất cả|không còn|chấm dứt/iu;

function hasFigure(text: string): boolean {
  return /\d/u.test(text.replace(NAMES, " ")) || WORDS.test(text);
}

/** What can be counted or measured. */
const QUANTITY =
  "(?:(?:tỷ|tỉ) (?:lệ|trọng|suất|số)|tốc độ|chỉ số|mức (?:sinh|sống|thu nhập|tiêu hao)|số (?:lượng |vụ |ca |hộ |người |xã |cơ sở |doanh nghiệp |lượt |làng |trường |điểm |lao động |trẻ )|diện tích|năng suất|sản lượng|thu nhập bình quân|tuổi thọ|quy mô|doanh thu|kim ngạch|công suất|độ che phủ)";
const VERB = "(?:duy trì|nâng(?: cao)?|tăng|giảm|giữ(?: vững)?|hạ|kéo giảm|cải thiện|mở rộng)";
const OPENING =
  "^(?:(?:phấn đấu|tiếp tục|bảo đảm|đảm bảo|từng bước|hàng năm|hằng năm|mỗi năm|đến (?:hết )?năm \\d{4})[\\s,:]*)*";
const SET = new RegExp(`${OPENING}${VERB}\\s(?!cường|trưởng)(?:[A-Za-zÀ-ỹ]+ ){0,3}?${QUANTITY}`, "iu");
/** `Xây dựng mới các trạm cấp nước …`: how many? */
const ANEW = /^(?:phấn đấu )?(?:xây dựng|thành lập|hình thành|phát triển) mới (?:các|một số|thêm)\s/iu;
const TOLD = new RegExp(
  `${OPENING}${QUANTITY}[^;:]{3,120}\\s(?:tăng|giảm|được nâng)(?:\\s(?:dần|lên|mạnh|nhanh|cao|đáng kể|rõ rệt|qua các năm|hằng năm|hàng năm))+$`,
  "iu",
);
/** Without a figure, but there is a yardstick. */
const YARDSTICK =
  /bằng|hiện nay|hiện có|trung bình|bình quân (?:cả nước|chung)|cao hơn|thấp hơn|theo quy định|tối đa|đạt (?:tiêu )?chuẩn|đạt tiêu chí/iu;
const ASSURED =
  /^(?:phấn đấu |tiếp tục )?(?:bảo đảm|đảm bảo|duy trì|nâng cao|mở rộng|cải thiện|tăng cường)\s/iu;

/** A target without a figure: `set` says what to do with a quantity, `told` how it goes, `assured` only that something is done. */
export type Unfigured = "set" | "told" | "assured";

/**
 * How a clause of a section of goals leaves out its figure; undefined where it has one, a yardstick instead (`bằng mức bình quân
 * cả nước`), or speaks of nothing that is measured. `assured` only where the heading promises indicators (`Chỉ tiêu`).
 */
export function unfigured(
  { text, hasFigure: has }: GoalClause,
  { section }: GoalSection,
): Unfigured | undefined {
  if (has || YARDSTICK.test(text)) return undefined;
  if (TOLD.test(text)) return "told";
  if (SET.test(text) || ANEW.test(text)) return "set";
  return ASSURED.test(text) && /chỉ tiêu/iu.test(section.title ?? "") ? "assured" : undefined;
}

/** Sections of goals in which at least two clauses say how much, with those that don't. */
export const unfiguredClauses = perSubject((subject: Subject) =>
  goalSections(subject).flatMap((section) => {
    const figures = section.clauses.filter((clause) => clause.hasFigure).length;
    const without = section.clauses.flatMap((clause) => {
      const kind = unfigured(clause, section);
      return kind === undefined ? [] : [{ clause, kind }];
    });
    return figures < 2 || without.length === 0 || without.length > figures
      ? []
      : [{ section, figures, without }];
  }),
);
