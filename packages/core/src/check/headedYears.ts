import type { Block } from "../document/block.js";
import type { OutlineSection } from "../document/outline.js";
import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { StageYear } from "./stageYears.js";
import type { Subject } from "./subject.js";
import { type TextPiece, textPieces } from "./textPieces.js";

/** A target below a heading, with the year that it names. */
interface DatedTarget {
  readonly year: number;
  readonly text: string;
  readonly span: Span;
}

const UNTIL = /(?:đến|tới|trong)\s(?:hết\s|cuối\s)?năm\s(20\d\d)(?!\s?[-–/]\s?\d)/giu;
const ANY_YEAR = /(?<![\d/.])20\d\d(?!\d)/gu;
const BY =
  /(?:(?:vào|đến|tới|trong)\s(?:cuối\s|hết\s)?|^[^\p{L}]*(?:chỉ tiêu\s\d+\s?[:.]\s?)?)năm\s(20\d\d)(?!\s?[-–/]\s?\d|\s(?:trở đi|so với))/giu;
const GOALS = /mục tiêu|chỉ tiêu|phấn đấu/iu;
const OTHER = /tầm nhìn|định hướng|giai đoạn|thời kỳ|chiến lược|chương trình|đề án|quyết định|nghị quyết/iu;
const fewest = 4;

/** Headings of goals whose targets all name another year, and single targets behind the year that all others share with the heading. */
export const headedYears = perSubject((subject: Subject): readonly StageYear[] => {
  if (/^báo cáo/iu.test(subject.reading.meta.type ?? "")) return [];
  const below = new Map<OutlineSection, DatedTarget[]>();
  for (const piece of textPieces(subject)) {
    if (piece.inTable || !piece.passage.text.includes("ăm 20")) continue;
    const head = headOf(piece.block, subject);
    const target = head === undefined ? undefined : targetOf(piece);
    if (head === undefined || target === undefined) continue;
    below.set(head, [...(below.get(head) ?? []), target]);
  }
  return [...below].flatMap(([head, targets]) => oddAmong(head, targets));
});

/** The nearest heading above that names a year by which goals are to be reached. */
function headOf(block: Block, { outline }: Subject): OutlineSection | undefined {
  for (let at = outline.sectionOf.get(block) ?? null; at !== null; at = at.parent) {
    const { text } = at.heading.passage;
    if (at.heading === block || !/20\d\d/u.test(text)) continue;
    return yearOf(text) === undefined ? undefined : at;
  }
  return undefined;
}

function yearOf(text: string): number | undefined {
  if (text.length > 160 || OTHER.test(text) || !GOALS.test(text)) return undefined;
  const [only, more] = matchesIn(text, UNTIL);
  return only === undefined || more !== undefined || matchesIn(text, ANY_YEAR).length > 1
    ? undefined
    : Number(only[1]);
}

function targetOf({ passage }: TextPiece): DatedTarget | undefined {
  const { text } = passage;
  if (text.length > 800 || OTHER.test(text)) return undefined;
  const years = new Set(matchesIn(text, ANY_YEAR).map(([year]) => year));
  const [found] = matchesIn(text, BY);
  const hasFigure = /\d/u.test(text.replace(ANY_YEAR, " ").replace(/^[\s*_+–-]*(?:\d{1,2}[.)]\s)?/u, ""));
  return found === undefined || years.size > 1 || !hasFigure
    ? undefined
    : { year: Number(found[1]), text, span: spanAt(passage) };
}

function oddAmong(head: OutlineSection, targets: readonly DatedTarget[]): readonly StageYear[] {
  const { passage } = head.heading;
  const year = yearOf(passage.text) ?? 0;
  const [first] = targets;
  if (first === undefined || targets.length < fewest) return [];
  const others = targets.filter((target) => target.year !== year);
  if (others.length === targets.length && targets.every((target) => target.year === first.year))
    return [{ year, text: passage.text, span: spanAt(passage), stage: first.text, heading: first.span }];
  const [odd, second] = others;
  if (odd === undefined || second !== undefined || odd.year < year) return [];
  return [{ ...odd, stage: passage.text, heading: spanAt(passage) }];
}
