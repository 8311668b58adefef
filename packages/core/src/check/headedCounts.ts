import type { OutlineSection } from "../document/outline.js";
import { spanAt } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import { countsOf, type ReferredCount } from "./referredCounts.js";
import { titleOf } from "./sectionReferences.js";
import type { Subject } from "./subject.js";
import { sentencesIn, textPieces } from "./textPieces.js";

const CLAIM =
  /(?<![\d.,/%-])(\d{1,2})\s(?:nhóm\s)?(nhiệm vụ(?:,|\svà)\sgiải pháp|nhiệm vụ|giải pháp|mục tiêu|chỉ tiêu|nội dung|quan điểm|nguyên tắc)(?:\s(?:cụ thể|chính|trọng tâm|chủ yếu|then chốt)){0,2}(?=\s?[;,.]|\svà\s\d|\s(?:để|nhằm|của (?:bản )?Kế hoạch|trong (?:bản )?Kế hoạch)|$)/giu;
/** The sentence tells what the document itself holds. */
const OWN =
  /^(?:[-–+•*\s]|\d{1,2}[.)]|[a-zđ]\))*(?:Xác định|Kế hoạch(?: này)? (?:xác định|đề ra|đặt ra|gồm|bao gồm|có|nêu|tập trung|triển khai)|Đề án (?:xác định|đề ra|gồm|bao gồm)|Chương trình (?:xác định|đề ra|gồm|bao gồm)|Tập trung (?:thực hiện|triển khai)|(?:Cụ thể hóa|Triển khai|Thực hiện) (?:đầy đủ |có hiệu quả |hiệu quả )?\d)|(?:của|trong) (?:bản )?(?:Kế hoạch|Đề án|Chương trình) này/u;
const FOREIGN = /\d\s?[-/]\s?\p{Lu}|quốc gia|Trung ương|Chính phủ|Nghị quyết|Chiến lược/u;
const widest = 3;

/** `Xác định cụ thể 08 nhóm nhiệm vụ, giải pháp` against the headings of the section that is titled so. Linear. */
export const headedCounts = perSubject((subject: Subject): readonly ReferredCount[] => {
  const sections = subject.outline.sections.filter(
    ({ path, label }) => !path.startsWith("PL") && (label.form === "roman" || label.form === "part"),
  );
  return textPieces(subject).flatMap(({ passage, inTable }) => {
    if (
      inTable ||
      passage.text.length > 5000 ||
      !/\d\s(?:nhóm|nhiệm|giải|mục|chỉ|nội|quan|nguyên)\s/u.test(passage.text)
    )
      return [];
    return sentencesIn(passage).flatMap(({ text, from }) => {
      if (!OWN.test(text.trimStart()) || FOREIGN.test(text)) return [];
      return matchesIn(text, CLAIM).flatMap((match) => {
        const [printed, digits = "", noun = ""] = match;
        const section = sectionOf(sections, noun);
        if (section === undefined) return [];
        const count = Number(digits);
        const counts = numbered(section) ? countsOf(section, noun) : [];
        const [listed] = counts;
        if (listed === undefined || counts.includes(count) || Math.abs(listed - count) > widest) return [];
        const span = spanAt(passage, from + match.index, from + match.index + printed.length);
        return [{ text: printed, count, listed, span, list: section.span }];
      });
    });
  });
});

/** The one chapter whose title names what is counted. */
function sectionOf(sections: readonly OutlineSection[], noun: string): OutlineSection | undefined {
  const words = noun.toLowerCase().split(/,\s|\svà\s/u);
  const found = sections.filter((section) => {
    const title = titleOf(section).toLowerCase();
    return words.every((word) => title.includes(word)) && !/tổ chức thực hiện|kinh phí|kết quả/u.test(title);
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Three headings or more, numbered from 1 without a gap, that aren't kinds of what is counted (`Mục tiêu chung`, `Mục tiêu cụ thể`). */
function numbered({ children }: OutlineSection): boolean {
  const numbers = children.filter(({ label }) => label.form === "arabic");
  return (
    numbers.length > 2 &&
    numbers.every(({ label }, at) => Number(label.value) === at + 1) &&
    !numbers.some((one) => /^(?:mục tiêu|nhiệm vụ|giải pháp|chỉ tiêu|nội dung)(?!\s\d)/iu.test(titleOf(one)))
  );
}
