import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { findUnits } from "../text/unitMentions.js";
import { familiesOf } from "./namedUnits.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

/** A clause `chủ trì …` of the part that says who does what, with the unit under whose name it stands. */
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
const LED = /chủ trì,?\s(?:(?:và\s)?phối hợp (?:với\s)?[^,;.]{0,160},\s)?([^;.:]{12,220})/giu;
/** What is led begins with what is done: `tổ chức`, `kiểm tra`; after `chủ trì` also units and places may stand. */
const DONE =
  /^(?:tổ chức|xây dựng|kiểm tra|thanh tra|quản lý|hướng dẫn|tham mưu|rà soát|theo dõi|giám sát|đào tạo|bồi dưỡng|tập huấn|phát triển|ban hành|thành lập|nghiên cứu|khảo sát|thống kê|bố trí|cân đối|huy động|hỗ trợ|tổng hợp|đánh giá|lập|vận hành|số hóa|cập nhật|thẩm định|điều tra|xử lý)\s/iu;
/** Duties that each unit leads in its own field. */
const EACH =
  /của (?:ngành|đơn vị|cơ quan|địa phương) mình|theo (?:chức năng|lĩnh vực|ngành|thẩm quyền|phân cấp)|trên địa bàn quản lý|thuộc (?:phạm vi|lĩnh vực|thẩm quyền)|được giao|được phân công|trong phạm vi|kế hoạch này|các nhiệm vụ/iu;

/** Every clause that gives a unit the lead of a matter, under that unit's heading or behind its name. Linear. */
export const ledClauses = perSubject((subject: Subject): readonly LedClause[] => {
  let heading: string | undefined;
  return textPieces(subject).flatMap(({ passage, block, inTable }) => {
    if (inTable || block.kind !== "paragraph" || passage.text.length > 5000) return [];
    const { text } = passage;
    const start = block.label?.end ?? 0;
    const own = unitAt(text, start);
    if (own !== undefined) heading = own;
    else if (/^(?:part|chapter|section|article|roman|arabic|decimal)$/u.test(block.label?.form ?? ""))
      heading = undefined;
    const families = heading === undefined ? undefined : familiesOf([heading], subject);
    if (heading === undefined || families === undefined || !/chủ trì/iu.test(text)) return [];
    const unit = heading;
    return [...text.matchAll(LED)].flatMap((match) => {
      const words = match[1] ?? "";
      const key = fold(words.split(/,\s/u)[0] ?? words);
      if (
        key.split(" ").length < fewestWords ||
        !DONE.test(words) ||
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
  });
});

/** `3. Công an tỉnh`, `4. Tỉnh đoàn: chủ trì …`: the unit that a paragraph opens with. */
function unitAt(text: string, start: number): string | undefined {
  const opening = text.slice(start, start + 140);
  const [first] = findUnits(opening);
  if (first === undefined || /\p{L}/u.test(opening.slice(0, first.from))) return undefined;
  const rest = opening.slice(first.to);
  return /^[\s*]*(?:$|:|chủ trì|là cơ quan|có trách nhiệm)/iu.test(rest) ? first.text : undefined;
}

/** The sentence before names another unit that leads. */
function namesAnother(before: string, unit: string): boolean {
  const last = before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf(";")) + 1);
  return findUnits(last).some(({ text }) => fold(text) !== fold(unit));
}
