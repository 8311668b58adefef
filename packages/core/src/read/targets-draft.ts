import type { Passage } from "../document/passage.js";
import { spanAt } from "../document/passage.js";
import { coverSpans, type Span } from "../document/span.js";
import { type Confidence, clear, doubtful, inferred, weaker } from "./confidence.js";
import type { Target, TargetPart } from "./reading.js";
import { readDuty, splitDuty } from "./targets-duties.js";
import { isIndicatorNote, splitItems } from "./targets-items.js";
import { type Piece, splitPieces } from "./targets-markers.js";

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

/** One row of a table or one entry of a list: what is to be done, and who does it. */
export interface Entry {
  readonly main: readonly Passage[];
  readonly duty: readonly Passage[];
  readonly confidence: Confidence;
}

export function newDraft(): Draft {
  return { targets: [], current: undefined, part: undefined, closed: false };
}

/**
 * Adds a row to the draft. Tasks go to the part that is open; a row's `Chủ trì` goes to the parts that got
 * tasks in it, in order (a part that is still without one goes first); a list of units without label
 * continues the one before.
 */
export function addEntry(draft: Draft, entry: Entry): void {
  if (draft.closed) leave(draft);
  const before = draft.part;
  const items = before?.items.length ?? 0;
  const owner = draft.current;
  const touched: DraftPart[] = [];
  for (const passage of entry.main)
    for (const piece of splitPieces(passage)) addPiece(draft, piece, touched, entry);
  if (draft.current === undefined || entry.duty.length === 0) return;
  addDuties(draft, { before, items, owner, touched }, entry);
}

function addPiece(draft: Draft, { marker, passage }: Piece, touched: DraftPart[], entry: Entry): void {
  if (marker?.kind === "goal") draft.closed = true;
  else if (marker?.kind === "target") openTarget(draft, marker, passage, entry.confidence);
  else addBody(draft, { marker, passage }, touched, entry);
}

function addBody(draft: Draft, { marker, passage }: Piece, touched: DraftPart[], entry: Entry): void {
  if (draft.current === undefined || draft.closed) return;
  if (marker?.kind === "letter") openPart(draft, draft.current, marker.letter, passage);
  addText(draft, draft.current, passage, touched, entry.confidence);
}

/** The target that is open gets nothing more: a goal's title, a heading or another table follows. */
export function leave(draft: Draft): void {
  draft.current = undefined;
  draft.part = undefined;
  draft.closed = false;
}

type TargetMarker = Extract<Piece["marker"], { kind: "target" }>;

function openTarget(draft: Draft, marker: TargetMarker, passage: Passage, confidence: Confidence): void {
  const [title = "", ...items] = splitTitle(passage.text);
  const target: DraftTarget = {
    code: marker.code,
    goal: Number(marker.code.split(".")[0]),
    priority: marker.priority,
    title,
    spans: passage.marks.length > 0 ? [spanAt(passage)] : [],
    parts: [],
    confidence: marker.slip ? weaker(confidence, inferred("spelling")) : confidence,
  };
  draft.targets.push(target);
  draft.current = target;
  draft.part = undefined;
  draft.closed = false;
  if (items.length > 0) partOf(draft, target, passage).items.push(...items.flatMap(splitItems));
}

/** The title ends where a list of tasks begins in the same paragraph. */
function splitTitle(text: string): readonly string[] {
  const cut = /[.;:]\s+[-–+]\s+(?=\p{Lu})/u.exec(text);
  return cut === null ? [text] : [text.slice(0, cut.index + 1), text.slice(cut.index + 1).trim()];
}

function openPart(draft: Draft, target: DraftTarget, letter: string, passage: Passage): void {
  const last = target.parts.at(-1)?.letter;
  const next = letter === last && letter === "d" ? "đ" : letter;
  draft.part = newPart(next, passage, false);
  target.parts.push(draft.part);
}

function newPart(letter: string | null, passage: Passage | undefined, unmarked: boolean): DraftPart {
  const spans = passage === undefined || passage.marks.length === 0 ? [] : [spanAt(passage)];
  return { letter, items: [], duty: [], spans, confidence: clear, unmarked };
}

function partOf(draft: Draft, target: DraftTarget, passage: Passage | undefined): DraftPart {
  if (draft.part !== undefined) return draft.part;
  draft.part = newPart(null, passage, false);
  target.parts.push(draft.part);
  return draft.part;
}

function addText(
  draft: Draft,
  target: DraftTarget,
  passage: Passage,
  touched: DraftPart[],
  confidence: Confidence,
): void {
  if (passage.text === "") {
    if (draft.part !== undefined) touch(touched, draft.part);
    return;
  }
  if (target.parts.length === 0 && continuesTitle(target.title, passage.text)) {
    target.title = `${target.title} ${passage.text}`.trim();
    target.spans.push(spanAt(passage));
    target.confidence = weaker(target.confidence, inferred("row-joined"));
    return;
  }
  if (isIndicatorNote(passage.text)) return;
  const part = partOf(draft, target, passage);
  const [first, ...rest] = splitItems(passage.text);
  if (first !== undefined) appendItem(part, first, passage.text);
  part.items.push(...rest);
  part.spans.push(spanAt(passage));
  part.confidence = weaker(part.confidence, confidence);
  touch(touched, part);
}

function touch(touched: DraftPart[], part: DraftPart): void {
  if (!touched.includes(part)) touched.push(part);
}

function continuesTitle(title: string, text: string): boolean {
  return title === "" || (/^[\p{Ll},)]/u.test(text) && !/[.;:]$/u.test(title));
}

/** A task that a page break cut goes on in lower case. */
function appendItem(part: DraftPart, first: string, printed: string): void {
  const last = part.items.at(-1);
  if (last !== undefined && /^[\p{Ll},)]/u.test(printed) && !/[.;:]$/u.test(last))
    part.items[part.items.length - 1] = `${last} ${first}`;
  else part.items.push(first);
}

/** Where the text stood when the row began, and the parts that got tasks in it. */
interface RowState {
  readonly before: DraftPart | undefined;
  /** How many tasks `before` had. */
  readonly items: number;
  /** The target that `before` belongs to. */
  readonly owner: DraftTarget | undefined;
  readonly touched: DraftPart[];
}

function addDuties(draft: Draft, state: RowState, entry: Entry): void {
  const { before, touched } = state;
  const text = entry.duty
    .map((passage) => passage.text)
    .join(" ")
    .trim();
  const letter = /^([a-zđ])\s?[.)]$/u.exec(text)?.[1];
  const target = draft.current;
  const [printed] = entry.duty;
  if (target === undefined || printed === undefined || text === "") return;
  if (letter !== undefined) {
    openPart(draft, target, letter, printed);
    return;
  }
  const { tasks, rest, chunks } = splitDuty(text);
  if (tasks !== "") addSlipped(draft, target, tasks, printed, touched);
  const continued = rest !== "" && continueDuty(draft, before, touched, rest, printed);
  assignDuties(draft, chunks, { ...state, printed, continued });
}

/** Tasks that slipped into the column of units. */
function addSlipped(
  draft: Draft,
  target: DraftTarget,
  tasks: string,
  printed: Passage,
  touched: DraftPart[],
): void {
  if (isIndicatorNote(tasks)) return;
  const part = partOf(draft, target, printed);
  part.items.push(...splitItems(tasks));
  part.confidence = weaker(part.confidence, doubtful("column-shifted"));
  touch(touched, part);
}

/** Units without a label go on with the list that is open, else they lead the row's part. True: the former. */
function continueDuty(
  draft: Draft,
  before: DraftPart | undefined,
  touched: readonly DraftPart[],
  rest: string,
  printed: Passage,
): boolean {
  const open = before !== undefined && before.duty.length > 0 ? before : undefined;
  const part =
    open ?? touched[0] ?? (draft.current === undefined ? undefined : partOf(draft, draft.current, printed));
  if (part === undefined) return false;
  part.duty.push(rest);
  if (open !== undefined) part.confidence = weaker(part.confidence, inferred("row-joined"));
  return open !== undefined;
}

interface DutyState extends RowState {
  readonly printed: Passage;
  /** The row began with the end of the list of `before`. */
  readonly continued: boolean;
}

function assignDuties(draft: Draft, chunks: readonly string[], row: DutyState): void {
  if (chunks.length === 0 || draft.current === undefined) return;
  const open = slotsFor(draft, chunks.length, row);
  for (const [at, chunk] of chunks.entries()) {
    const slot = open[at] ?? open.at(-1);
    slot?.duty.push(chunk);
    slot?.spans.push(spanAt(row.printed));
  }
}

/** The parts that wait for their units, in order; one without mark is begun where a finished part gets a second lead. */
function slotsFor(draft: Draft, wanted: number, state: DutyState): readonly DraftPart[] {
  const { before, touched, printed, continued } = state;
  const waiting = touched.filter(
    (part) => part.duty.length === 0 || (part === before && !continued && !leads(part)),
  );
  const late = before !== undefined && before.duty.length === 0 && !touched.includes(before) ? [before] : [];
  if (waiting.length < wanted && late.length > 0)
    return [...late, ...waiting, ...lastPart(draft, printed, waiting.length)];
  if (waiting.length > 0) return waiting;
  const target = draft.current;
  if (target === undefined) return [];
  const [only] = touched;
  if (only !== undefined && only === before && leads(only)) return [splitOff(draft, only, state)];
  return [partOf(draft, target, printed)];
}

function lastPart(draft: Draft, printed: Passage, waiting: number): readonly DraftPart[] {
  return waiting > 0 || draft.current === undefined ? [] : [partOf(draft, draft.current, printed)];
}

function leads(part: DraftPart): boolean {
  return part.duty.some((text) => /chủ trì/iu.test(text));
}

/** The tasks of this row were added to a part that has its units already: they begin a part of their own. */
function splitOff(draft: Draft, part: DraftPart, { owner, items, printed }: DutyState): DraftPart {
  const letter = part.letter === null ? null : String.fromCodePoint((part.letter.codePointAt(0) ?? 96) + 1);
  const next = newPart(letter, printed, true);
  next.items.push(...part.items.splice(items));
  next.confidence = doubtful("row-joined");
  owner?.parts.push(next);
  if (draft.current === owner) draft.part = next;
  return next;
}

/** The finished target: parts without any content are left out. */
export function finishTarget(draft: DraftTarget, fallback: Span): Target {
  const parts = draft.parts.filter(
    (part) => part.letter !== null || part.items.length > 0 || part.duty.length > 0,
  );
  const span = draft.spans.length > 0 ? coverSpans(draft.spans) : fallback;
  return {
    code: draft.code,
    goal: draft.goal,
    priority: draft.priority,
    title: draft.title,
    span,
    parts: parts.map((part) => finishPart(part, span)),
    confidence: draft.confidence,
  };
}

function finishPart({ letter, items, duty, spans, confidence }: DraftPart, fallback: Span): TargetPart {
  const { lead, coordinating } = readDuty(duty.join(" "));
  const span = spans.length > 0 ? coverSpans(spans) : fallback;
  return { letter, lead, coordinating, tasks: items, span, confidence };
}
