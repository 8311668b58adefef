import { type Passage, spanAt } from "../document/passage.js";
import { doubtful, inferred, weaker } from "./confidence.js";
import { splitDuty } from "./targets-duties.js";
import { isIndicatorNote, splitItems } from "./targets-items.js";
import {
  type Draft,
  type DraftPart,
  type DraftTarget,
  newPart,
  openPart,
  partOf,
  touch,
} from "./targets-parts.js";

/** Where the text stood when the row began, and the parts that got tasks in it. */
export interface RowState {
  readonly before: DraftPart | undefined;
  /** How many tasks `before` had. */
  readonly items: number;
  /** The target that `before` belongs to. */
  readonly owner: DraftTarget | undefined;
  readonly touched: DraftPart[];
}

/**
 * Adds a row's responsibility cell: each `Chủ trì` to the parts that got tasks in the row, in order (a part that is
 * still without one goes first); a list of units without label continues the one before.
 */
export function addDuties(draft: Draft, state: RowState, duty: readonly Passage[]): void {
  const { before, touched } = state;
  const text = duty
    .map((passage) => passage.text)
    .join(" ")
    .trim();
  const letter = /^([a-zđ])\s?[.)]$/u.exec(text)?.[1];
  const target = draft.current;
  const [printed] = duty;
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
  const [first] = touched;
  const goesOn = first === undefined || first === before || /^[\p{Ll},;)]/u.test(rest);
  const open = before !== undefined && before.duty.length > 0 && goesOn ? before : undefined;
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
