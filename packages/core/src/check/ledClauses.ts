import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { findUnits, openingUnit } from "../text/unitMentions.js";
import { familiesOf } from "./namedUnits.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { type TextPiece, textPieces } from "./textPieces.js";
import { placesWith } from "./wordPlaces.js";

/** A clause `chủ trì …`, `phụ trách …` of the part that says who does what, with the unit under whose name it stands. */
export interface LedClause {
  readonly unit: string;
  readonly families: ReadonlySet<string>;
  /** What is led, folded: equal for the same words. */
  readonly key: string;
  readonly text: string;
  readonly span: Span;
}

/** Fewer words than these stand under many units. */
const fewestWords = 6;
const LED = /(?:chủ trì|phụ trách),?\s(?:(?:và\s)?phối hợp (?:với\s)?[^,;.]{0,160},\s)?([^;.:]{12,220})/giu;
/** Behind `chủ trì` also those stand that take part, where the list of them has commas; what is led is none of them. */
const PARTY =
  /^(?:với|và|tại|theo|về|cho|của|trong|cùng|này|được|thuộc|là|để|các|những|từng|mỗi|sở|ban(?! hành)|bộ|cục|chi cục|hội|liên|đoàn|tỉnh đoàn|huyện đoàn|công an|quân|văn phòng|phòng (?!,|chống|ngừa)|ubnd|ubmt|ủy ban|uỷ ban|mặt trận|trung tâm|trường|viện|đài|báo (?!cáo)|kho bạc|ngân hàng|bảo hiểm|thanh tra (?:tỉnh|huyện|thành)|huyện|thị xã|thành phố|xã|phường|địa phương|cơ quan|đơn vị|doanh nghiệp|hiệp hội|tổ chức (?:chính trị|đoàn thể|xã hội|liên quan))/iu;
/** Duties that each unit leads in its own field. */
export const EACH =
  /của (?:ngành|đơn vị|cơ quan|địa phương) mình|theo (?:chức năng|lĩnh vực|ngành|thẩm quyền|phân cấp)|trên địa bàn quản lý|thuộc (?:phạm vi|lĩnh vực|thẩm quyền)|được giao|được phân công|trong phạm vi|kế hoạch này|các nhiệm vụ/iu;

/** Every clause that gives a unit the lead of a matter, under that unit's heading or behind its name. Linear. */
export const ledClauses = perSubject((subject: Subject): readonly LedClause[] => {
  const pieces = textPieces(subject);
  let done = -1;
  let unit: string | undefined;
  return placesWith(subject, "trì", "trách").flatMap((place) => {
    const piece = pieces[place];
    const label = piece === undefined ? undefined : labelOf(piece);
    if (piece === undefined || label === undefined || !/chủ trì|phụ trách/iu.test(piece.passage.text))
      return [];
    unit = lastHeading(pieces, done, place, unit);
    done = place;
    return unit === undefined ? [] : ledIn(piece.passage, label.end, unit, subject);
  });
});

/** The label of a paragraph that may lead to a unit or name one; undefined for other pieces. */
function labelOf({
  block,
  inTable,
  passage,
}: TextPiece): { readonly end: number; readonly form: string } | undefined {
  if (inTable || block.kind !== "paragraph" || passage.text.length > 5000) return undefined;
  return { end: block.label?.end ?? 0, form: block.label?.form ?? "" };
}

/** The unit under whose name a piece stands: that of the last heading behind another piece, or else that one's. */
function lastHeading(
  pieces: readonly TextPiece[],
  behind: number,
  place: number,
  before: string | undefined,
): string | undefined {
  for (let at = place; at > behind; at -= 1) {
    const piece = pieces[at];
    const label = piece === undefined ? undefined : labelOf(piece);
    if (piece === undefined || label === undefined) continue;
    const own = unitAt(piece.passage.text, label.end);
    if (own !== undefined) return own;
    if (/^(?:part|chapter|section|article|roman|arabic|decimal)$/u.test(label.form)) return undefined;
  }
  return before;
}

function ledIn(passage: Passage, start: number, unit: string, subject: Subject): readonly LedClause[] {
  const { text } = passage;
  const families = familiesOf([unit], subject);
  if (families === undefined) return [];
  return matchesIn(text, LED).flatMap((match) => {
    const words = match[1] ?? "";
    const key = keyOf(words);
    if (
      key.split(" ").length < fewestWords ||
      PARTY.test(words) ||
      EACH.test(words) ||
      namesAnother(text.slice(start, match.index), unit)
    )
      return [];
    return [
      {
        unit,
        families,
        key,
        text: words.trim(),
        span: spanAt(passage, match.index, match.index + match[0].length),
      },
    ];
  });
}

/** `các chỉ tiêu 1, 3 của Mục tiêu 3`: which of them are led is told by all of its numbers. */
const NUMBERED = /(?:chỉ tiêu|mục tiêu|nhiệm vụ|dự án|nội dung|giải pháp|điểm|khoản|mục)\s(?:số\s)?\d/iu;

/** What is led up to the first comma behind which it says enough: `quan trắc, cảnh báo môi trường vùng nuôi`. */
function keyOf(words: string): string {
  if (NUMBERED.test(words)) return fold(words);
  const parts = words.split(/,\s/u).map(fold);
  const enough = parts.findIndex(
    (_, at) =>
      parts
        .slice(0, at + 1)
        .join(" ")
        .split(" ").length >= fewestWords,
  );
  return parts.slice(0, enough + 1 || parts.length).join(" ");
}

/** `3. Công an tỉnh`, `4. Tỉnh đoàn: chủ trì …`: the unit that a paragraph opens with. */
function unitAt(text: string, start: number): string | undefined {
  const opening = text.slice(start, start + 140);
  const first = openingUnit(opening);
  if (first === undefined) return undefined;
  const rest = opening.slice(first.to);
  return /^[\s*]*(?:$|:|chủ trì|phụ trách|là cơ quan|có trách nhiệm)/iu.test(rest) ? first.text : undefined;
}

/** The sentence before names another unit that leads. */
function namesAnother(before: string, unit: string): boolean {
  const last = before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf(";")) + 1);
  return findUnits(last).some(({ text }) => fold(text) !== fold(unit));
}
