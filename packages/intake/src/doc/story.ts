import type { NoticeCode } from "@lotrinh/core/document/source";
import { type Draft, type DraftParagraph, draftParagraph } from "../draft.js";
import type { Numbering } from "../word/counting.js";
import { breakLine, finishPen, type Pen, takePen, write } from "../word/pen.js";
import type { ParagraphProperties, RunProperties } from "./properties.js";
import { addRow, type DocCell, startDocTable } from "./table.js";

/** A paragraph of a .doc as it lies in the file, with the mark that ends it. */
export interface DocParagraph {
  readonly runs: readonly DocRun[];
  readonly properties: ParagraphProperties;
}

export interface DocRun {
  readonly text: string;
  readonly look: RunProperties;
}

/** What runs along with a story. */
export interface Shelf {
  readonly numbering: Numbering;
  readonly seen: Map<NoticeCode, number>;
  /** Marks of notes so far; undefined inside the notes, where the mark is printed before the text. */
  notes: number | undefined;
  /** The text of the text boxes, put where the first drawing hangs. */
  boxes: readonly Draft[];
}

/** The drafts of a story: paragraphs between rows are collected into cells. */
export function draftBlocks(paragraphs: readonly DocParagraph[], shelf: Shelf): Draft[] {
  const drafts: Draft[] = [];
  const fields: boolean[] = [];
  let table = startDocTable();
  let cells: DocCell[] = [];
  let inCell: DraftParagraph[] = [];
  for (const paragraph of paragraphs) {
    const { properties } = paragraph;
    const tabular = properties.inTable === true;
    if (!tabular && table.rows.length > 0) {
      drafts.push(table.draft());
      table = startDocTable();
    }
    if (tabular && properties.rowEnd === true && (properties.depth ?? 1) <= 1) {
      addRow(table, cells, properties.row);
      cells = [];
      inCell = [];
      continue;
    }
    if (tabular && properties.innerRowEnd === true) continue;
    const { written, drawn } = writeParagraph(paragraph, shelf, fields, tabular);
    if (drawn && shelf.boxes.length > 0) {
      drafts.push(...shelf.boxes);
      shelf.boxes = [];
    }
    if (!tabular) drafts.push(...written);
    else {
      inCell.push(...written);
      if (endsCell(paragraph)) {
        cells.push({ paragraphs: inCell });
        inCell = [];
      }
    }
  }
  if (table.rows.length > 0) drafts.push(table.draft());
  const unplaced = shelf.boxes;
  shelf.boxes = [];
  return [...unplaced, ...drafts];
}

function endsCell({ runs, properties }: DocParagraph): boolean {
  return runs.at(-1)?.text.endsWith("\u0007") === true && (properties.depth ?? 1) <= 1;
}

interface Written {
  readonly written: DraftParagraph[];
  /** Whether a drawing hangs in the paragraph. */
  readonly drawn: boolean;
}

function writeParagraph(paragraph: DocParagraph, shelf: Shelf, fields: boolean[], tabular: boolean): Written {
  const { centred, heading, contents, numbering } = paragraph.properties;
  const pen = takePen();
  const label = shelf.numbering.next(numbering, undefined);
  let drawn = false;
  for (const run of paragraph.runs) drawn = writeRun(pen, run, shelf, fields) || drawn;
  if (contents === true) {
    count(shelf, "contents-left-out");
    return { written: [], drawn };
  }
  const style = {
    ...(centred === undefined ? {} : { centred }),
    ...(heading === undefined ? {} : { heading }),
  };
  const filled = finishPen(pen, style).filter((p) => p.parts.some((part) => part.text.trim() !== ""));
  for (const encoding of pen.converted) count(shelf, `converted-${encoding}`);
  const [first, ...rest] = filled;
  if (first === undefined) {
    return { written: label !== "" && tabular ? [draftParagraph(label, style)] : [], drawn };
  }
  const parts = first.parts.map((part, index) =>
    index === 0 ? { ...part, text: `${label} ${part.text}` } : part,
  );
  return { written: [label === "" ? first : { ...first, parts }, ...rest], drawn };
}

function count(shelf: Shelf, code: NoticeCode): void {
  shelf.seen.set(code, (shelf.seen.get(code) ?? 0) + 1);
}

/** Writes the text of a run; its control characters are marks ([MS-DOC] 2.4.1). Returns whether a drawing stands in it. */
function writeRun(pen: Pen, { text, look }: DocRun, shelf: Shelf, fields: boolean[]): boolean {
  if (look.deleted === true || look.inserted === true) count(shelf, "tracked-changes-accepted");
  let plain = "";
  let drawn = false;
  const flush = (): void => {
    if (fields.every((result) => result)) writeLetters(pen, plain, look, shelf);
    plain = "";
  };
  for (const char of text) {
    const code = char.charCodeAt(0);
    if (code >= 32 && code !== 0xa0) {
      plain +=
        look.special === true && char === "(" && look.symbol !== undefined ? symbolOf(look.symbol) : char;
      continue;
    }
    if (code === 0x13 || code === 0x14 || code === 0x15) {
      flush();
      turnField(fields, code);
    } else if (code === 0x0b) {
      flush();
      breakLine(pen);
    } else if (code === 0x02 && look.special === true) {
      plain += noteMark(shelf);
    } else if (code === 0x05) count(shelf, "comments-left-out");
    else if (code === 0x08) drawn = true;
    else plain += controls.get(code) ?? "";
  }
  flush();
  return drawn;
}

function noteMark(shelf: Shelf): string {
  if (shelf.notes === undefined) return "";
  shelf.notes += 1;
  return `[${shelf.notes}]`;
}

const controls: ReadonlyMap<number, string> = new Map([
  [0x09, "\t"],
  [0x1e, "-"],
  [0xa0, " "],
]);

function turnField(fields: boolean[], code: number): void {
  if (code === 0x13) fields.push(false);
  else if (code === 0x15) fields.pop();
  else if (fields.length > 0) fields[fields.length - 1] = true;
}

function writeLetters(pen: Pen, text: string, look: RunProperties, shelf: Shelf): void {
  if (look.deleted === true) return;
  if (look.hidden !== true) write(pen, text, look, 1);
  else if (text.trim() !== "") count(shelf, "hidden-text-left-out");
}

function symbolOf(code: number): string {
  const plain = code & 0xff;
  return plain === 0x2d ? "-" : plain === 0x2b ? "+" : "•";
}
