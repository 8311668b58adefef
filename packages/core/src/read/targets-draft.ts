import { type Passage, spanAt } from "../document/passage.js";
import { coverSpans, type Span } from "../document/span.js";
import { type Confidence, inferred, weaker } from "./confidence.js";
import type { Target, TargetPart } from "./reading.js";
import { readDuty } from "./targets-duties.js";
import { isIndicatorNote, splitItems } from "./targets-items.js";
import { type Piece, splitPieces } from "./targets-markers.js";
import {
  type Draft,
  type DraftPart,
  type DraftTarget,
  leave,
  openPart,
  partOf,
  touch,
} from "./targets-parts.js";
import { addDuties } from "./targets-slots.js";

/** One row of a table or one entry of a list: what is to be done, and who does it. */
export interface Entry {
  readonly main: readonly Passage[];
  readonly duty: readonly Passage[];
  readonly confidence: Confidence;
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
  addDuties(draft, { before, items, owner, touched }, entry.duty);
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

type TargetMarker = Extract<Piece["marker"], { kind: "target" }>;

function openTarget(draft: Draft, marker: TargetMarker, passage: Passage, confidence: Confidence): void {
  const [printed = "", ...items] = splitTitle(passage.text);
  const ending = marker.priority === null ? priorityAtEnd.exec(printed) : null;
  const title = ending === null ? printed : printed.slice(0, ending.index).trimEnd();
  const target: DraftTarget = {
    code: marker.code,
    goal: Number(marker.code.split(".")[0]),
    priority: ending === null ? marker.priority : ending[1]?.startsWith("MTK") ? "MTKK" : "MTUT",
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

/** `… so với năm 2019 (MTUT)` */
const priorityAtEnd = /\s\((MTUT|MTKK)\)[.;]?$/u;

/** The title ends where a list of tasks begins in the same paragraph. */
function splitTitle(text: string): readonly string[] {
  const cut = /[.;:]\s+[-–+]\s+(?=\p{Lu})/u.exec(text);
  return cut === null ? [text] : [text.slice(0, cut.index + 1), text.slice(cut.index + 1).trim()];
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
    parts: parts.map((part, at) => finishPart(lostFirst(part, parts[at + 1]), span)),
    confidence: draft.confidence,
  };
}

/** What stands without a letter before part `b` is part `a`, whose letter was lost. */
function lostFirst(part: DraftPart, next: DraftPart | undefined): DraftPart {
  if (part.letter !== null || next?.letter !== "b") return part;
  return { ...part, letter: "a", confidence: weaker(part.confidence, inferred("row-joined")) };
}

function finishPart({ letter, items, duty, spans, confidence }: DraftPart, fallback: Span): TargetPart {
  const { lead, coordinating } = readDuty(duty.join(" "));
  const span = spans.length > 0 ? coverSpans(spans) : fallback;
  return { letter, lead, coordinating, tasks: items, span, confidence };
}
