import type { Block, Paragraph } from "../document/block.js";
import { matchesIn } from "../text/matches.js";
import type { Subject } from "./subject.js";

/** The paragraphs before the first heading of the body that open with `Căn cứ` (or go on with their list), in order. */
export function openingBases({ anatomy: { body } }: Subject): readonly Paragraph[] {
  const bases: Paragraph[] = [];
  for (const block of body.slice(0, 60)) {
    if (block.kind !== "paragraph") break;
    const { text } = block.passage;
    if (/^(?:roman|part|chapter|article|arabic)$/u.test(block.label?.form ?? "")) break;
    if (/^[-–+*\s]*căn cứ(?![A-Za-zÀ-ỹ])/iu.test(text)) bases.push(block);
    else if (bases.length > 0 && !/^[-–+*\s]*(?:theo đề nghị|xét|thực hiện)(?![\p{L}])/iu.test(text)) break;
  }
  return bases;
}

const OPENING = /^[-–+*\s]*(?:căn cứ|theo đề nghị|xét|thực hiện|triển khai)(?![A-Za-zÀ-ỹ])/iu;
/** What follows the bases: the sentence that issues the document, `QUYẾT ĐỊNH:`, a heading. */
const ISSUING =
  /^[*\s]*(?:QUYẾT (?:ĐỊNH|NGHỊ)|(?:(?:Ủy|Uỷ) ban nhân dân|UBND|Sở|Ban|Chủ tịch|Văn phòng|Công an|Thanh tra)\s.{0,120}(?:ban hành|xây dựng|lập|triển khai|báo cáo|phê duyệt)(?![A-Za-zÀ-ỹ]))/u;

/** The last line of the bases with which the body opens, where what comes next is certainly none of them. */
export function lastBasis({ anatomy: { body } }: Subject): Paragraph | undefined {
  let last: Paragraph | undefined;
  for (const block of body.slice(0, 60)) {
    if (isHeading(block)) return last;
    if (block.kind !== "paragraph") return undefined;
    if (OPENING.test(block.passage.text)) last = block;
    else return ISSUING.test(block.passage.text) ? last : undefined;
  }
  return undefined;
}

function isHeading(block: Block): boolean {
  return block.kind === "paragraph" && /^(?:roman|part|chapter|article)$/u.test(block.label?.form ?? "");
}

/** One more document in the same line. `Luật sửa đổi, bổ sung …` stands behind the law that it amends. */
const ANOTHER =
  /; (?=(?:[Cc]ăn cứ |[Tt]heo )?(?:(?:Bộ luật|Luật) (?!sửa đổi)|(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Thông báo|Kết luận|Kế hoạch|Chương trình|Công văn)[^;]{0,30}? số\s?:?\s?\d))/gu;

/** How many documents more than its first a basis names behind semicolons within a line of the source. */
export function furtherBases({ passage: { text, marks } }: Paragraph): number {
  return matchesIn(text, ANOTHER).filter(({ index }) => !marks.some(({ at }) => at === index + 2)).length;
}
