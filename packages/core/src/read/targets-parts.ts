import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { type Confidence, clear } from "./confidence.js";
import type { Target } from "./reading.js";

/** A target on its way: rows add tasks and units to it as they come. */
export interface DraftTarget {
  readonly code: string;
  readonly goal: number;
  readonly priority: Target["priority"];
  title: string;
  readonly spans: Span[];
  readonly parts: DraftPart[];
  confidence: Confidence;
}

export interface DraftPart {
  readonly letter: string | null;
  readonly items: string[];
  readonly duty: string[];
  readonly spans: Span[];
  confidence: Confidence;
  /** Begun without a printed mark, because a second `Chủ trì` followed a finished part. */
  readonly unmarked: boolean;
}

/** All targets so far, and where the text stands. */
export interface Draft {
  readonly targets: DraftTarget[];
  current: DraftTarget | undefined;
  part: DraftPart | undefined;
  /** A goal's title came after the target: nothing more belongs to that but the units of its row. */
  closed: boolean;
}

export function newDraft(): Draft {
  return { targets: [], current: undefined, part: undefined, closed: false };
}

/** The target that is open gets nothing more: a goal's title, a heading or another table follows. */
export function leave(draft: Draft): void {
  draft.current = undefined;
  draft.part = undefined;
  draft.closed = false;
}

export function openPart(draft: Draft, target: DraftTarget, letter: string, passage: Passage): void {
  const last = target.parts.at(-1)?.letter;
  const next = letter === last && letter === "d" ? "đ" : letter;
  draft.part = newPart(next, passage, false);
  target.parts.push(draft.part);
}

export function newPart(letter: string | null, passage: Passage | undefined, unmarked: boolean): DraftPart {
  const spans = passage === undefined || passage.marks.length === 0 ? [] : [spanAt(passage)];
  return { letter, items: [], duty: [], spans, confidence: clear, unmarked };
}

export function partOf(draft: Draft, target: DraftTarget, passage: Passage | undefined): DraftPart {
  if (draft.part !== undefined) return draft.part;
  draft.part = newPart(null, passage, false);
  target.parts.push(draft.part);
  return draft.part;
}

export function touch(touched: DraftPart[], part: DraftPart): void {
  if (!touched.includes(part)) touched.push(part);
}
