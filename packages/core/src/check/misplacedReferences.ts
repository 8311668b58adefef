import type { OutlineSection } from "../document/outline.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import { findReferred, type SectionReference, sectionReferences, titleOf } from "./sectionReferences.js";
import type { Subject } from "./subject.js";

/** A reference to a section that holds another matter, where another section's title names what is looked for. */
export interface MisplacedReference {
  readonly reference: SectionReference;
  readonly asked: string;
  readonly section: OutlineSection;
  readonly meant: OutlineSection;
}

/** What a reference looks for, and the titles under which it can't stand. Tasks are found among duties of units too. */
const TOPICS: readonly { readonly asked: RegExp; readonly elsewhere: RegExp }[] = [
  {
    asked: /^(?:nhiệm vụ|giải pháp)$/iu,
    elsewhere:
      /^(?:(?!nhiệm vụ|giải pháp|nội dung|tổ chức|thực hiện|phân công).)*(?:kinh phí|mục tiêu|mục đích|yêu cầu|quan điểm|thực trạng|chỉ tiêu)(?:(?!nhiệm vụ|giải pháp|nội dung|tổ chức thực hiện|phân công).)*$/iu,
  },
  {
    asked: /^(?:mục tiêu|chỉ tiêu)$/iu,
    elsewhere:
      /^(?:(?!mục tiêu|chỉ tiêu|kết quả).)*(?:kinh phí|nhiệm vụ|giải pháp|tổ chức thực hiện|quan điểm)(?:(?!mục tiêu|chỉ tiêu|kết quả).)*$/iu,
  },
  {
    asked: /^(?:kinh phí|dự toán)$/iu,
    elsewhere:
      /^(?:(?!kinh phí|nguồn lực|tài chính|vốn).)*(?:mục tiêu|chỉ tiêu|mục đích|quan điểm)(?:(?!kinh phí|nguồn lực|tài chính|vốn).)*$/iu,
  },
];

const NOUN =
  /(?<!\p{L})(nhiệm vụ|giải pháp|mục tiêu|chỉ tiêu|kinh phí|dự toán|nội dung|đối tượng|địa bàn|tiêu chí|danh mục|tổ chức thực hiện|trách nhiệm)(?!\p{L})/giu;

/** What the last words before a reference look for: `nhiệm vụ` of `các nhiệm vụ nêu tại`. */
function askedFor(before: string): string | undefined {
  const clause = before.slice(Math.max(...[". ", ";", ":"].map((mark) => before.lastIndexOf(mark))) + 1);
  const last = matchesIn(clause, NOUN).at(-1);
  return last === undefined || clause.length - last.index > mostBetween ? undefined : last[0].toLowerCase();
}

const mostBetween = 60;

/** Every such reference. Linear. */
export const misplacedReferences = perSubject((subject: Subject): readonly MisplacedReference[] =>
  sectionReferences(subject).flatMap((reference) => {
    if (reference.article || reference.point !== null || !reference.sure) return [];
    const { section } = findReferred(reference, subject);
    const asked = askedFor(reference.before);
    const topic = TOPICS.find((one) => one.asked.test(asked ?? ""));
    if (section === undefined || topic === undefined || asked === undefined) return [];
    const titles = [section, ...section.children].map(titleOf).join(" / ").toLowerCase();
    if (!topic.elsewhere.test(titleOf(section)) || titles.includes(asked)) return [];
    const [meant, more] = subject.outline.sections.filter(
      (one) => one.label.form === section.label.form && titleOf(one).toLowerCase().includes(asked),
    );
    return meant === undefined || more !== undefined ? [] : [{ reference, asked, section, meant }];
  }),
);
