import { type Passage, slicePassage } from "../document/passage.js";
import { matchesIn } from "../text/matches.js";

/** What opens at a place of the text of a target table or list. */
export type Marker =
  | { readonly kind: "goal"; readonly number: number }
  | {
      readonly kind: "target";
      readonly code: string;
      readonly priority: "MTUT" | "MTKK" | null;
      readonly slip: boolean;
    }
  | { readonly kind: "letter"; readonly letter: string };

/** A stretch of text with the marker that opens it; null: text that goes on. */
export interface Piece {
  readonly marker: Marker | null;
  readonly passage: Passage;
}

const targetForm =
  /(?:\(?\d{1,3}[).]\s{0,2})?M[ụu]c ti[êeế]u(?: cụ thể)?\s{1,2}(?<goal>\d{1,2})\s?\.\s?(?<index>\d{1,2})(?![\d.]\d)\s?(?:[:.]\s?(?=\())?(?:\((?:mục tiêu [^()]{0,40})?\(?(?<priority>M\s?T\s?[\p{Lu}]{2})\)?\s?\))?\s?[:.–-]?\s{0,2}/giu;
const goalForm = /(?:[-–+*]\s{0,2})?M[ụu]c ti[êeế]u\s{1,2}(?<goal>\d{1,2})\s{0,2}(?:[:.–-]\s{0,2})(?!\d)/giu;
const letterForm = /^(?<letter>[a-zđ])(?:\s?[.)](?:\s|$|(?=\p{Lu}))|$)\s{0,2}/u;

/**
 * Splits a paragraph where a goal, a target or a lettered part begins. Markers count at the paragraph's start, and
 * for numbered targets (`(12) Mục tiêu 3.4 …`) also inside it; a mention in a sentence opens nothing.
 */
export function splitPieces(passage: Passage): readonly Piece[] {
  const { text } = passage;
  const starts = [...findTargets(text), ...findGoals(text)].sort((a, b) => a.from - b.from);
  if (starts.length === 0) return openLetter(passage);
  const pieces: Piece[] = [];
  const [first] = starts;
  if (first !== undefined && first.from > 0) pieces.push(...openLetter(slicePassage(passage, 0, first.from)));
  for (const [at, start] of starts.entries()) {
    const end = starts[at + 1]?.from ?? text.length;
    pieces.push({ marker: start.marker, passage: slicePassage(passage, start.to, end) });
  }
  return pieces;
}

interface Start {
  readonly marker: Marker;
  readonly from: number;
  readonly to: number;
}

function findTargets(text: string): readonly Start[] {
  return matchesIn(text, targetForm).flatMap((match): Start[] => {
    const { goal, index, priority } = match.groups ?? {};
    const numbered = /^\(?\d/u.test(match[0]);
    const opens = match.index === 0 || (numbered && /[\s.;:]$/u.test(text.slice(0, match.index)));
    if (goal === undefined || index === undefined || !opens || !isTitleAhead(text, match)) return [];
    const marker: Marker = { kind: "target", code: `${goal}.${index}`, ...readPriority(priority) };
    return [{ marker, from: match.index, to: match.index + match[0].length }];
  });
}

/** `Mục tiêu 1.1 và 1.2 …` and `mục tiêu 3.4 của Kế hoạch` are mentions. */
function isTitleAhead(text: string, match: RegExpExecArray): boolean {
  if (match.groups?.priority !== undefined || /[:.–-]\s*$/u.test(match[0])) return true;
  return /^\p{Lu}/u.test(text.slice(match.index + match[0].length));
}

/** `MTUT` (ưu tiên) or `MTKK` (khuyến khích); a slip in the last letters is read by the first of them. */
function readPriority(printed: string | undefined): { priority: "MTUT" | "MTKK" | null; slip: boolean } {
  const letters = printed?.replace(/\s/gu, "").toUpperCase() ?? "";
  if (letters === "") return { priority: null, slip: false };
  const priority = /^MT[UƯV]/u.test(letters) ? "MTUT" : /^MTK/u.test(letters) ? "MTKK" : null;
  return { priority, slip: letters !== priority };
}

function findGoals(text: string): readonly Start[] {
  return matchesIn(text, goalForm).flatMap((match): Start[] => {
    const number = Number(match.groups?.goal);
    if (match.index !== 0) return [];
    return [{ marker: { kind: "goal", number }, from: match.index, to: match.index + match[0].length }];
  });
}

function openLetter(passage: Passage): readonly Piece[] {
  if (passage.text === "") return [];
  const match = letterForm.exec(passage.text);
  const letter = match?.groups?.letter;
  if (match === null || letter === undefined) return [{ marker: null, passage }];
  return [{ marker: { kind: "letter", letter }, passage: slicePassage(passage, match[0].length) }];
}
