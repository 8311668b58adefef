import type { OutlineSection } from "../document/outline.js";
import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** A number of things that another section is said to hold, and how many it holds. */
export interface ReferredCount {
  readonly text: string;
  readonly count: number;
  readonly listed: number;
  readonly span: Span;
  readonly list: Span;
}

const REFERRED =
  /(?<![\d.,/%-])(\d{1,2})\s(?:nhóm\s)?(mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|nội dung|đề án|dự án)(?:\s(?:cụ thể|chính|trọng tâm|chủ yếu|giải pháp)){0,2}(?:,?\s(?:với|và|gồm|có)\s(\d{1,3})\s(mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|nội dung)(?:\s(?:cụ thể|chính|trọng tâm|chủ yếu)){0,2})?\s(?:đã\s)?(?:được\s)?(?:nêu|ghi|quy định|đề ra|xác định)?\s?(?:tại|ở|trong)\s(?:(?:khoản|điểm|tiểu mục)\s(\d{1,2}),?\s(?:của\s)?)?(?:mục|phần)\s([IVX]{1,5}|\d{1,2})(?:\.(\d{1,2}))?(?![\dA-Za-zÀ-ỹ])([^.;]{0,40})/giu;
/** Stands in every text in which there is one. */
const COUNTED = /\d\s[nmcgđdNMCGĐD]/u;
const FOREIGN =
  /^\s*(?:(?:của|,) (?!Kế hoạch này|Chương trình này|Quyết định này|Đề án này|văn bản này)|(?:Quyết định|Nghị quyết|Kế hoạch|Chương trình|Kết luận|Chỉ thị) số)/iu;
/** Further off than this another list is meant. */
const widest = 3;

/** `04 mục tiêu nêu tại mục II` against the headings, or the items, of section II. Linear. */
export const referredCounts = perSubject((subject: Subject): readonly ReferredCount[] =>
  figurePiecesWith(subject, "mục", "phần").flatMap(({ passage, inTable }) => {
    if (inTable || passage.text.length > 5000 || !COUNTED.test(passage.text)) return [];
    return matchesIn(passage.text, REFERRED).flatMap((match) => {
      const [whole, digits = "", noun = "", within, kind = "", point, main = "", part, after = ""] = match;
      const below = point ?? part;
      const section = findSection(subject.outline.sections, below === undefined ? main : `${main}.${below}`);
      if (section === undefined || FOREIGN.test(after)) return [];
      const said = [{ digits, noun }, ...(within === undefined ? [] : [{ digits: within, noun: kind }])];
      const counts = said.map((one) => ({ ...one, counts: countsOf(section, one.noun) }));
      const wrong = counts.find((one) => contradicts(Number(one.digits), one.counts));
      const [listed] = wrong?.counts ?? [];
      if (wrong === undefined || listed === undefined) return [];
      const text = whole.slice(0, whole.length - after.length).trim();
      const span = spanAt(passage, match.index, match.index + text.length);
      return [{ text, count: Number(wrong.digits), listed, span, list: section.span }];
    });
  }),
);

function contradicts(count: number, [listed, ...others]: readonly number[]): boolean {
  return (
    listed !== undefined && listed !== count && !others.includes(count) && Math.abs(listed - count) <= widest
  );
}

function findSection(sections: readonly OutlineSection[], path: string): OutlineSection | undefined {
  return (
    sections.find((section) => section.path === path) ??
    sections.flatMap(({ children }) => children).find((one) => one.path === path)
  );
}

/**
 * How many things a section may be said to hold: those that carry the noun and a number (`Mục tiêu 3. …`), else its headings, its
 * items, those of its parts together.
 */
export function countsOf(section: OutlineSection, noun: string): readonly number[] {
  const own = numberedIn(section, noun.toLowerCase());
  if (own > 1) return [own];
  const headings = section.children.length;
  const deep = section.children.reduce(
    (all, child) => all + Math.max(1, itemsOf(child), child.children.length),
    0,
  );
  return [headings, itemsOf(section), deep].filter((count) => count > 1);
}

/** How many of `Chỉ tiêu 1`, `Chỉ tiêu 2`… a section names; they may begin anew under each of its headings. */
function numberedIn(section: OutlineSection, noun: string): number {
  const numbers = textsOf(section).flatMap((text) => {
    const [, found, digits] = NUMBERED.exec(text.toLowerCase()) ?? [];
    return found === noun ? [Number(digits)] : [];
  });
  const goesOn = numbers.every((number, at) => number === 1 || number === (numbers[at - 1] ?? 0) + 1);
  return goesOn ? numbers.length : new Set(numbers).size;
}

function textsOf(section: OutlineSection): readonly string[] {
  return [section.heading, ...section.blocks]
    .flatMap((block) => (block.kind === "paragraph" ? [block.passage.text] : []))
    .concat(section.children.flatMap(textsOf));
}

const NUMBERED =
  /^(?:[-–+*•\s]|(?:\d{1,2}[.)]){1,3}\d?\s)*(mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|nội dung|đề án|dự án)\s(\d{1,2})(?![\d%.]*\d)/u;

function itemsOf({ blocks }: OutlineSection): number {
  const forms = new Map<string, number>();
  for (const block of blocks)
    if (block.kind === "paragraph" && block.label !== null)
      forms.set(block.label.form, (forms.get(block.label.form) ?? 0) + 1);
  return Math.max(0, ...forms.values());
}
