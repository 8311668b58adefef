import type { Block, Paragraph } from "../document/block.js";
import { joinPassages, spanAt } from "../document/passage.js";
import { coverSpans, type Span } from "../document/span.js";
import { joinTables } from "../read/tables.js";
import type { LogicalRow } from "../read/tables-rows.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** One place where a goal (`Mục tiêu 3`) or a target (`Mục tiêu 3.8`) is worded. */
export interface TargetStatement {
  /** `3` for a goal, `3.8` for a target. */
  readonly code: string;
  readonly title: string;
  readonly priority: "MTUT" | "MTKK" | null;
  readonly span: Span;
  /** Which list it stands in: each table is one, the paragraphs of the body are one. */
  readonly list: number;
}

const opening =
  /^(?:[-–+•*]\s*)?(?:\(\s?\d{1,3}\s?\)\s*[.:]?\s*|\d{1,3}\s?[.)]\s+)?mục tiêu\s+(\d{1,2}(?:\s?\.\s?\d{1,2})?)\s*((?:\([^()]{0,80}(?:\([^()]{0,20}\))?[^()]{0,20}\)\s*)?)[:.]\s*(\((?:MTUT|MTKK)\)\s*)?(?=[A-Za-zÀ-ỹ]|\d{1,3}(?:,\d+)?\s?%)/iu;

/** A count of targets (`có 4 mục tiêu cụ thể`) is a claim about a goal, not its wording. */
const claim = /^(?:có|gồm|bao gồm)\s+\d/iu;

/**
 * All places where goals and targets are worded, in document order: the list in the body, headings, cells of the annexes.
 * Titles are joined over page breaks. Linear.
 */
export const targetStatements = perSubject((subject: Subject): readonly TargetStatement[] => {
  const read = readStatements(subject);
  const known = new Map(read.map(({ code, span, title }) => [`${span.line} ${code}`, title]));
  const found = [...fromParagraphs(subject.blocks), ...fromTables(subject)].flatMap(
    (place) => statementOf(place, known) ?? [],
  );
  const places = new Set(found.map(({ code, span }) => `${span.line} ${code}`));
  const more = read.filter(({ code, span }) => !places.has(`${span.line} ${code}`));
  return [...found, ...more].sort((a, b) => a.span.line - b.span.line);
});

/** What the reading found; several targets of one cell are told apart there. */
function readStatements({ blocks, reading: { goals, targets } }: Subject): readonly TargetStatement[] {
  const tables = joinTables(blocks);
  const listOf = ({ line }: Span) =>
    tables.findIndex(({ span }) => span.line <= line && line <= span.endLine) + 1;
  const asPrinted = goals.filter(({ title, confidence }) => confidence.level === "clear" && title.length > 7);
  return [
    ...asPrinted.map(({ number, title, span }) => ({
      code: String(number),
      title,
      priority: null,
      span,
      list: listOf(span),
    })),
    ...targets.map(({ code, title, priority, span }) => ({
      code,
      title,
      priority,
      span,
      list: listOf(span),
    })),
  ];
}

interface Place {
  readonly text: string;
  readonly span: Span;
  readonly list: number;
}

function fromParagraphs(blocks: readonly Block[]): readonly Place[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" ? [{ text: block.passage.text, span: spanAt(block.passage), list: 0 }] : [],
  );
}

function fromTables({ blocks }: Subject): readonly Place[] {
  return joinTables(blocks).flatMap(({ rows }, at) => rows.flatMap((row) => fromRow(row, at + 1)));
}

function fromRow(row: LogicalRow, list: number): readonly Place[] {
  return row.cells.flatMap((cell, column) => {
    const first = cell?.paragraphs[0];
    if (cell === undefined || first === undefined || !cell.own || cell.column !== column) return [];
    if (!/mục tiêu/iu.test(first.passage.text.slice(0, 40))) return [];
    const { text } = joinPassages(headOf(cell.paragraphs).map(({ passage }) => passage));
    return [{ text, span: coverSpans([spanAt(first.passage)]), list }];
  });
}

/** The wording ends where the items of the cell (tasks, units) begin. */
function headOf([first, ...rest]: readonly Paragraph[]): readonly Paragraph[] {
  const end = rest.findIndex(
    ({ label, passage }) => label !== null || /^(?:chủ trì|phối hợp)/iu.test(passage.text),
  );
  return [...(first === undefined ? [] : [first]), ...(end < 0 ? rest : rest.slice(0, end))];
}

function statementOf(
  { text, span, list }: Place,
  known: ReadonlyMap<string, string>,
): TargetStatement | undefined {
  const match = opening.exec(text.slice(0, 200));
  if (match === null) return undefined;
  const code = (match[1] ?? "").replace(/\s/gu, "");
  const rest = text.slice(match[0].length);
  if (claim.test(rest) || rest.trim().length < 8) return undefined;
  const title = (known.get(`${span.line} ${code}`) ?? rest).replace(/[\s.;:¹²³*]+$/u, "");
  return { code, title, priority: priorityOf(`${match[2] ?? ""} ${match[3] ?? ""}`), span, list };
}

function priorityOf(text: string): TargetStatement["priority"] {
  if (/MTUT|ưu tiên/iu.test(text)) return "MTUT";
  return /MTKK|khuyến khích/iu.test(text) ? "MTKK" : null;
}

/** Statements by code, in the order of the codes' first appearance. */
export const statementsByCode = perSubject(
  (subject: Subject): ReadonlyMap<string, readonly TargetStatement[]> => {
    const groups = new Map<string, TargetStatement[]>();
    for (const statement of targetStatements(subject)) {
      const group = groups.get(statement.code);
      if (group === undefined) groups.set(statement.code, [statement]);
      else group.push(statement);
    }
    return groups;
  },
);
