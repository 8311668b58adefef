import type { Block, Paragraph } from "../document/block.js";
import { joinPassages, type Passage, passageOf } from "../document/passage.js";
import { findColumn } from "./columns.js";
import { headingForm } from "./columns-headings.js";
import { doubtful, weaker } from "./confidence.js";
import type { ReadContext } from "./context.js";
import { findIndicatorColumns } from "./indicators/columns.js";
import type { Target } from "./reading.js";
import { joinTables } from "./tables.js";
import type { LogicalRow, LogicalTable } from "./tables-rows.js";
import { addEntry, type Entry, finishTarget } from "./targets-draft.js";
import { splitPieces } from "./targets-markers.js";
import { type Draft, type DraftTarget, leave, newDraft } from "./targets-parts.js";

/**
 * Reads the targets (mục tiêu cụ thể: `Mục tiêu 3.4 (MTUT): …`) with their tasks and units, from tables of targets and
 * plain lists. A target that stands in several places is read where its tasks stand; its title is the first printed. Ordered
 * by goal and number as first listed. Doubtful rows are kept and say so; nothing throws.
 */
export function readTargets(ctx: ReadContext): readonly Target[] {
  const tables = joinTables(ctx.blocks).filter(holdsTargets);
  const drafts = tables.map((table) => readTable(table));
  const listed = readList(ctx.blocks);
  const all = [...drafts, listed].flatMap(({ targets }) => targets);
  return mergeDrafts(all).map((draft) => finishTarget(draft, { line: 1, endLine: 1 }));
}

/** Whether a table states targets: two rows or more open one. */
export function holdsTargets(table: LogicalTable): boolean {
  let found = 0;
  for (const row of table.rows) {
    if (numberedTarget(row, table) !== undefined) found += 1;
    else if (
      row.cells.some((cell, at) => cell?.column === at && cell.own && cell.paragraphs.some(opensTarget))
    )
      found += 1;
    if (found > 1) return true;
  }
  return false;
}

function opensTarget({ passage }: Paragraph): boolean {
  return (
    /mục tiêu/iu.test(passage.text) && splitPieces(passage).some(({ marker }) => marker?.kind === "target")
  );
}

/** In a column headed `Mục tiêu` a row may open a target with its number alone: `1.1. Đến năm 2030 … (MTUT)`. */
function numberedTarget(row: LogicalRow, { columns }: LogicalTable): Passage | undefined {
  const target = findColumn(columns, "target");
  if (target === undefined || !/^(?:cac )?muc tieu/.test(headingForm(target.heading))) return undefined;
  const passage = joinPassages(paragraphsOf(row, target.index).map((paragraph) => paragraph.passage));
  return /^\d{1,2}\.\d{1,2}[.:)]?\s+(?:\p{Lu}|\d{1,3}(?:,\d+)?\s?%\s)/u.test(passage.text)
    ? joinPassages([passageOf("Mục tiêu", passage.marks[0]?.line ?? 0), passage])
    : undefined;
}

function readTable(table: LogicalTable): Draft {
  const draft = newDraft();
  const measured = findIndicatorColumns(table) !== undefined;
  for (const row of table.rows) addEntry(draft, measured ? titleEntry(row, table) : rowEntry(row, table));
  fillGaps(draft);
  return draft;
}

/** In a table of indicators only the titles of targets are read. */
function titleEntry(row: LogicalRow, table: LogicalTable): Entry {
  const target = findColumn(table.columns, "target") ?? findColumn(table.columns, "indicator");
  const paragraphs = target === undefined ? [] : paragraphsOf(row, target.index);
  return { main: paragraphs.map(({ passage }) => passage), duty: [], confidence: row.confidence };
}

function rowEntry(row: LogicalRow, table: LogicalTable): Entry {
  const { columns } = table;
  const numbered = numberedTarget(row, table);
  const lead = findColumn(columns, "assigned", "lead", "responsible");
  const partner = findColumn(columns, "coordinating");
  const aside = new Set([lead?.index, partner?.index, findColumn(columns, "ordinal")?.index]);
  const main = columns.filter(
    ({ index, kind }) => !aside.has(index) && (kind === "target" || kind === "task" || kind === "indicator"),
  );
  const duty = lead === undefined || isMerged(row, lead.index) ? [] : paragraphsOf(row, lead.index);
  const label =
    lead !== undefined &&
    lead.kind !== "assigned" &&
    !duty.some(({ passage }) => /chủ trì\s*:/iu.test(passage.text));
  return {
    main: (main.length > 0 ? main : columns.slice(0, 1)).flatMap(({ index, kind }) =>
      kind === "target" && numbered !== undefined
        ? [numbered]
        : paragraphsOf(row, index).map(({ passage }) => passage),
    ),
    duty: [
      ...labelled(duty, label ? "Chủ trì: " : ""),
      ...labelled(partner === undefined ? [] : paragraphsOf(row, partner.index), "Phối hợp: "),
    ],
    confidence: row.confidence,
  };
}

/** Separate columns for lead and partners are read like one cell with labels. */
function labelled(paragraphs: readonly Paragraph[], label: string): Entry["duty"] {
  const [first, ...rest] = paragraphs.map(({ passage }) => passage);
  if (first === undefined || label === "") return first === undefined ? [] : [first, ...rest];
  const mark = first.marks[0];
  return [passageOf(label, mark?.line ?? 0), first, ...rest];
}

/** A cell over the whole row is a title, not a list of units. */
function isMerged(row: LogicalRow, column: number): boolean {
  return row.cells[column]?.column !== column;
}

function paragraphsOf(row: LogicalRow, column: number): readonly Paragraph[] {
  const cell = row.cells[column];
  return cell === undefined || !cell.own || cell.column !== column ? [] : cell.paragraphs;
}

/**
 * A part that began without any mark, right before a target whose number skips one, belongs to the target that was lost
 * between them: it is kept under that code, doubtful, with no title of its own.
 */
function fillGaps(draft: Draft): void {
  for (let at = draft.targets.length - 2; at >= 0; at -= 1) {
    const [here, next] = [draft.targets[at], draft.targets[at + 1]];
    const last = here?.parts.at(-1);
    if (here === undefined || next === undefined || last === undefined || !last.unmarked) continue;
    const [goal, index] = here.code.split(".").map(Number);
    if (next.code !== `${goal}.${(index ?? 0) + 2}`) continue;
    here.parts.pop();
    const part = { ...last, letter: null, unmarked: false };
    const lost: DraftTarget = {
      ...here,
      code: `${goal}.${(index ?? 0) + 1}`,
      priority: null,
      title: "",
      spans: [...last.spans],
      parts: [part],
      confidence: doubtful("row-joined"),
    };
    draft.targets.splice(at + 1, 0, lost);
  }
}

/** Targets in plain lists: the paragraph opens with the mark; tasks and units follow until the next heading. */
function readList(blocks: readonly Block[]): Draft {
  const draft = newDraft();
  for (const block of blocks) {
    if (block.kind === "table") leave(draft);
    else if (opensTarget(block))
      addEntry(draft, { main: [block.passage], duty: [], confidence: { level: "clear", reasons: [] } });
    else if (draft.current !== undefined) addListed(draft, block);
  }
  return draft;
}

function addListed(draft: Draft, paragraph: Paragraph): void {
  const { label, passage, style } = paragraph;
  const heading =
    style.heading !== undefined ||
    (label !== null && /^(?:roman|part|chapter|annex|article|arabic|section)$/u.test(label.form));
  if (heading || /^mục tiêu\s+\d/iu.test(passage.text)) {
    leave(draft);
    return;
  }
  const duty = /^(?:[-–+*]\s*)?(?:cơ quan |đơn vị )?(?:chủ trì|phối hợp)[^:]{0,30}:/iu.test(passage.text);
  addEntry(draft, {
    main: duty ? [] : [passage],
    duty: duty ? [passage] : [],
    confidence: { level: "clear", reasons: [] },
  });
}

/** One draft for each code: the one with tasks or units, with what only another one prints. */
function mergeDrafts(drafts: readonly DraftTarget[]): readonly DraftTarget[] {
  const byCode = new Map<string, DraftTarget>();
  for (const draft of drafts) {
    const first = byCode.get(draft.code);
    byCode.set(draft.code, first === undefined ? draft : mergePair(first, draft));
  }
  return [...byCode.values()].sort(byNumber);
}

function mergePair(a: DraftTarget, b: DraftTarget): DraftTarget {
  const parts = a.parts.length > 0 ? a.parts : b.parts;
  const titled = a.title === "" ? b : a;
  return {
    ...titled,
    priority: a.priority ?? b.priority,
    parts,
    confidence: titled === a ? a.confidence : weaker(a.confidence, b.confidence),
  };
}

function byNumber(a: DraftTarget, b: DraftTarget): number {
  const [[aGoal = 0, aIndex = 0], [bGoal = 0, bIndex = 0]] = [
    a.code.split(".").map(Number),
    b.code.split(".").map(Number),
  ];
  return aGoal - bGoal || aIndex - bIndex;
}
