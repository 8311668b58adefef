import type { OutlineSection } from "../document/outline.js";
import { spanAt } from "../document/passage.js";
import { endOfRun, isOf, letter, mark, number } from "../text/codeUnits.js";
import { canStart, isUnitStart } from "../text/unitHeads.js";
import type { ListedUnit } from "../text/unitList.js";
import { eachUnit } from "../text/unitMentions.js";
import { wordsOf } from "../text/words.js";
import { perSubject } from "./perSubject.js";
import { sectionsAround } from "./sectionTitles.js";
import type { Subject } from "./subject.js";
import { type TextPiece, textPieces } from "./textPieces.js";

/** A paragraph of the text with the units under whose names it stands. */
export interface UnitPassage {
  readonly piece: TextPiece;
  /** As printed; empty where it stands under no unit. */
  readonly units: readonly string[];
  /** The paragraph itself begins with the names: a heading, or a sentence of its own. */
  readonly opens: boolean;
  /** Offset in the text behind the names, or behind the label where it has none. */
  readonly rest: number;
  /** It stands in the part that says who does what. */
  readonly inDuties: boolean;
}

const DUTIES = /tổ chức thực hiện|trách nhiệm|phân công|phân giao|nhiệm vụ cụ thể|giao nhiệm vụ/iu;

/** Whether the titles around a paragraph say that it stands in the part that says who does what. */
export function isDuties(titles: string): boolean {
  return DUTIES.test(titles);
}

const INTRODUCTION =
  /^[\s*_"“]*(?:(?:đề nghị|giao|yêu cầu|đối với|ngoài ra,?|trách nhiệm của|thủ trưởng|giám đốc|lãnh đạo|người đứng đầu)\s+)*(?:cho\s+)?/iu;
/** What may stand between two names of a list; the rest of a name that wasn't known to its end only before a comma. */
export const BETWEEN_UNITS =
  /^(?:(?:\s(?!chủ trì|phối hợp|có trách|chịu trách)\p{Ll}+){0,3}\s?[,;]|[\s*_]*[,;&/]?)[\s*_]*(?:(?:và|cùng|hoặc|với)\s+)?(?:(?:thủ trưởng|giám đốc|lãnh đạo|chủ tịch)\s+)?$/u;

/** Every paragraph outside tables with the units that it stands under, in order. Linear. */
export const unitPassages = perSubject((subject: Subject): readonly UnitPassage[] => {
  let units: readonly string[] = [];
  let heading: OutlineSection | undefined;
  const { sectionOf } = subject.outline;
  const duties = new Map<string, boolean>();
  return textPieces(subject).flatMap((piece) => {
    const { passage, block, inTable } = piece;
    if (inTable || block.kind !== "paragraph" || passage.text.length > 20_000) return [];
    const start = block.label?.end ?? 0;
    const opening = openingUnits(passage.text, start);
    const rest = opening.at(-1)?.to ?? start;
    const opens = opening.length > 0;
    const section = sectionOf.get(block);
    if (opens) {
      units = opening.map(({ text }) => text);
      heading = section?.heading === block ? section : undefined;
    } else if (NUMBERED.test(block.label?.form ?? "") && !isBelow(section, heading)) units = [];
    const titles = sectionsAround(spanAt(passage).line, subject);
    const inDuties = duties.get(titles) ?? DUTIES.test(titles);
    duties.set(titles, inDuties);
    return [{ piece, units, opens, rest, inDuties }];
  });
});

const NUMBERED = /^(?:part|chapter|section|article|roman|arabic|decimal)$/u;

/** `1. …` under `Điều 8. Sở Y tế`: what a heading has below it is still for its units. */
function isBelow(section: OutlineSection | undefined, heading: OutlineSection | undefined): boolean {
  if (heading === undefined) return false;
  for (let above = section?.parent; above !== undefined && above !== null; above = above.parent)
    if (above === heading) return true;
  return false;
}

/** The units that a text begins with: `3. Công an tỉnh`, `Đề nghị Hội Nông dân tỉnh, Tỉnh đoàn …`; offsets are those of the text. */
function openingUnits(text: string, start: number): readonly ListedUnit[] {
  const opening = text.slice(start, start + 260);
  const from = INTRODUCTION.exec(opening)?.[0].length ?? 0;
  const [first] = wordsOf(firstWordOf(opening, from));
  if (first === undefined || !canStart(first)) return [];
  if (!isUnitStart(wordsOf(opening.slice(from, from + 60)), 0)) return [];
  const names: ListedUnit[] = [];
  for (const unit of eachUnit(opening)) {
    const last = names.at(-1)?.to;
    if (/^tổ chức (?!chính|xã|đoàn|tôn)|^tổ chức$/iu.test(unit.text) || isInspecting(unit, opening)) break;
    if (last === undefined ? unit.from !== from : !BETWEEN_UNITS.test(opening.slice(last, unit.from))) break;
    names.push(wholeGroup(unit, opening));
  }
  return names.map(({ text: name, from, to }) => ({ text: name, from: from + start, to: to + start }));
}

/** `Thanh tra, kiểm tra`, `Thanh tra việc …`: what is done, not the office. */
const isInspecting = ({ text, to }: ListedUnit, opening: string): boolean =>
  /^thanh tra$/iu.test(text) && /^(?:,|\svà)?\s\p{Ll}/u.test(opening.slice(to));

/** What stands up to the end of the first word from a place on. */
function firstWordOf(text: string, from: number): string {
  let start = from;
  while (start < text.length && !isOf(inWord, text, start) && text.charAt(start) !== "&") start += 1;
  return text.slice(from, Math.max(endOfRun(inWord, text, start), start + 1));
}

const inWord = letter | mark | number;

/** `các tổ chức` `chính trị - xã hội`: the kind of organisations that follows belongs to the name. */
function wholeGroup(unit: ListedUnit, text: string): ListedUnit {
  const kind = /^\s(?:chính trị(?:\s?[-–]\s?xã hội)?|xã hội(?:\s?[-–]\s?nghề nghiệp)?)/u.exec(
    text.slice(unit.to),
  );
  if (kind === null || !/tổ chức$/iu.test(unit.text)) return unit;
  return { ...unit, text: unit.text + kind[0], to: unit.to + kind[0].length };
}
