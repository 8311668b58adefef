import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** One printed span of years with the words before it: `Chương trình … giai đoạn 2021-2025`. */
export interface PeriodMention {
  readonly from: number;
  readonly to: number;
  /** As printed: `giai đoạn 2021 - 2025`. */
  readonly printed: string;
  /** The words of its clause before it, at most 160 characters. */
  readonly before: string;
  /** The words of its sentence before it, at most 600 characters. */
  readonly sentence: string;
  readonly after: string;
  readonly span: Span;
  /** It stands in the letterhead or title, not in the body or an annex. */
  readonly inTitle: boolean;
  readonly inTable: boolean;
}

const range =
  /(?:giai đoạn|thời kỳ)\s+(?:từ\s+)?(?:năm\s+)?((?:19|20)\d\d)\s*(?:[-–—]|đến(?:\s+năm)?)\s*((?:19|20)\d\d)(?!\d)/giu;

/** Every period that the document prints, in order. Linear. */
export const periodMentions = perSubject((subject: Subject): readonly PeriodMention[] => {
  const titleLines = subject.reading.meta.spans.title;
  const found: PeriodMention[] = [];
  for (const block of subject.blocks)
    if (block.kind === "paragraph") found.push(...mentionsIn(block.passage, titleLines, false));
    else
      for (const { cells } of block.rows)
        for (const { paragraphs } of cells)
          for (const { passage } of paragraphs) found.push(...mentionsIn(passage, titleLines, true));
  return found;
});

/** Letters of `giai đoạn` and `thời kỳ`, which a search for both patterns takes longer to find. */
const SIGNS = ["oạn", "OẠN", "kỳ", "KỲ", "Kỳ"];

const NONE: readonly PeriodMention[] = [];

function mentionsIn(passage: Passage, title: Span | undefined, inTable: boolean): readonly PeriodMention[] {
  const { text } = passage;
  if (!SIGNS.some((sign) => text.includes(sign))) return NONE;
  return matchesIn(text, range).map((match) => {
    const end = match.index + match[0].length;
    const head = text.slice(Math.max(0, match.index - 160), match.index);
    const long = text.slice(Math.max(0, match.index - 600), match.index);
    const span = spanAt(passage, match.index, end);
    return {
      from: Number(match[1]),
      to: Number(match[2]),
      printed: match[0],
      before: head.slice(clauseStart(head)),
      sentence: long.slice(long.lastIndexOf(". ") + 1),
      after: text.slice(end, end + 120),
      span,
      inTitle: title !== undefined && title.line <= span.line && span.endLine <= title.endLine,
      inTable,
    };
  });
}

/** Where the last clause of a text begins: after the last full stop, semicolon or bracket. */
function clauseStart(text: string): number {
  return Math.max(...[". ", ";", ":", "(", "“", '"'].map((mark) => text.lastIndexOf(mark) + 1));
}

const SCHEME = /Đề án|Chương trình|Kế hoạch|Chiến lược|Dự án|Nghị quyết|Quy hoạch/giu;

/**
 * The scheme that a period belongs to, from its kind (`Đề án`, `Chương trình`) to the period: folded words. Undefined where
 * the words before name none.
 */
export function schemeOf(mention: PeriodMention): string | undefined {
  const words = schemeWords(mention);
  return words === undefined || /[,;]/u.test(words.replace(/,[^,]*,/gu, "")) ? undefined : fold(words);
}

/** `thay thế Quyết định số 12/QĐ-UBND … ban hành Kế hoạch … giai đoạn 2016 - 2020`: the period of an act that is no longer in force. */
export function isOfReplaced({ sentence }: PeriodMention): boolean {
  return /(?:thay thế|thay cho|bãi bỏ)\s[^.;]*\d\//iu.test(sentence);
}

/** The same as printed. */
export function schemeWords({ before }: PeriodMention): string | undefined {
  const start = matchesIn(before, SCHEME).at(-1)?.index;
  return start === undefined ? undefined : before.slice(start);
}
