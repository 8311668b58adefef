import type { Style } from "@lotrinh/core/document/block";
import { isCapitals } from "@lotrinh/core/document/blocks";
import { parseLabel } from "@lotrinh/core/document/label";
import { foldSpace } from "@lotrinh/core/document/passage";
import { findTypeName } from "@lotrinh/core/document/typeLine";
import type { DraftPart } from "../draft.js";
import { isSyllable } from "../legacy/syllable.js";
import type { Chunk } from "./line.js";

/** The column that lines run in: a page's text, or a cell. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  /** Usual distance of base lines; 0 where it isn't known. */
  readonly pitch: number;
  /** Whether paragraphs begin with an indent, so that a line at the left edge goes on with the one before. */
  readonly indented: boolean;
  /** `cell` of a table, `column` of a letterhead or signature: there, lines are set apart by hand, and centring says nothing. */
  readonly kind: "page" | "cell" | "column";
}

/** A printed line on its way into a paragraph. */
export interface PrintedLine extends Chunk {
  readonly page: number;
}

/** A paragraph gathered from its printed lines. */
export interface Gathered {
  readonly lines: PrintedLine[];
  readonly centred: boolean;
}

/** Joins printed lines to paragraphs (indent, room left on the line before, labels, distance, look). */
export function gather(lines: readonly PrintedLine[], measureOf: (line: PrintedLine) => Measure): Gathered[] {
  const paragraphs: Gathered[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const last = open?.lines.at(-1);
    const measure = measureOf(line);
    const centred = isCentred(line, measure);
    if (open !== undefined && last !== undefined && goesOn(open, last, line, measure, centred))
      open.lines.push(line);
    else paragraphs.push({ lines: [line], centred });
  }
  return paragraphs;
}

function isCentred(line: PrintedLine, { left, right, kind }: Measure): boolean {
  const before = line.left - left;
  const after = right - line.right;
  const width = right - left;
  const slack = kind === "page" ? 8 : 4;
  return before > slack && after > slack && Math.abs(before - after) < Math.max(slack, 0.06 * width);
}

/** Room that a justified or ragged line leaves at most, in sizes of its letters, beyond the word that didn't fit. */
const ROOM = 0.35;

function goesOn(
  open: Gathered,
  last: PrintedLine,
  line: PrintedLine,
  measure: Measure,
  centred: boolean,
): boolean {
  const text = line.text;
  if (findTypeName(last.text) !== undefined || findTypeName(text) !== undefined) return false;
  if (last.page === line.page && isFar(open, last, line, measure)) return false;
  if (Math.abs(last.size - line.size) > 0.12 * Math.max(last.size, line.size)) return false;
  if (measure.kind === "cell") return goesOnInCell(last, line, measure);
  if (measure.kind === "column") return goesOnInColumn(open, last, line);
  if (open.centred || centred) return open.centred && centred && goesOnCentred(last, line);
  if (last.page !== line.page && !measure.indented && /[.;:!?]$/.test(last.text)) return false;
  const indent = line.left - measure.left;
  if (measure.indented && indent > 0.8 * line.size) {
    return sameIndent(open, line, measure) && !begins(text) && !leavesRoom(last, line, measure);
  }
  if (begins(text) && (!measure.indented || /[.;:]$/.test(last.text))) return false;
  return !leavesRoom(last, line, measure);
}

/** A block that is indented as a whole goes on at its own edge. */
function sameIndent(open: Gathered, line: PrintedLine, measure: Measure): boolean {
  const second = open.lines[1] ?? open.lines[0];
  return (
    second !== undefined &&
    Math.abs(second.left - line.left) < 2 &&
    line.left - measure.left > 0.8 * line.size &&
    open.lines.length > 1
  );
}

function goesOnInCell(last: PrintedLine, line: PrintedLine, measure: Measure): boolean {
  if (begins(line.text)) return false;
  if (last.bold !== line.bold && isCapitals(last.text) !== isCapitals(line.text)) return false;
  const width = measure.right - measure.left;
  const used = last.right - last.left + 0.25 * line.size + line.firstWord;
  if (used > width - ROOM * line.size) return true;
  return /^[\p{Ll}]/u.test(line.text) && !/[.;:]$/.test(last.text) && used > 0.75 * width;
}

/** Lines of a letterhead or signature stand by themselves, but for the rest of a subject or of a recipient. */
function goesOnInColumn(open: Gathered, last: PrintedLine, line: PrintedLine): boolean {
  if ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM".endsWith(` ${line.text}`)) return last.text.startsWith("CỘNG H");
  if (begins(line.text) || /[.;:]$/.test(last.text) || last.bold !== line.bold) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  return /^(?:[-–]\s|V\/v)/i.test(open.lines[0]?.text ?? "");
}

/** A title set in several lines: the same look, and a sentence that isn't at its end. */
function goesOnCentred(last: PrintedLine, line: PrintedLine): boolean {
  if (last.bold !== line.bold || last.italic !== line.italic || begins(line.text)) return false;
  if (parseLabel(last.text)?.end === last.text.length) return false;
  if (isCapitals(last.text) !== isCapitals(line.text)) return false;
  return !/[.;:!?]$/.test(last.text) && !line.text.startsWith("(");
}

/** A distance beyond that of the paragraph's own lines, or where it has one line yet, beyond the usual one. */
function isFar({ lines }: Gathered, last: PrintedLine, line: PrintedLine, { pitch }: Measure): boolean {
  const distance = line.y - last.y;
  const before = lines.at(-2);
  const own = before !== undefined && before.page === last.page ? last.y - before.y : 0;
  if (own > 0) return distance > 1.25 * own + 1 || distance < 0;
  return distance < 0 || distance > (pitch > 0 ? 1.45 * pitch : 2.4 * line.size);
}

/** Whether the first word of `line` would have fitted at the end of `last`: then `last` ended on purpose. */
function leavesRoom(last: PrintedLine, line: PrintedLine, { right }: Measure): boolean {
  return right - last.right > line.firstWord + (0.25 + ROOM) * line.size;
}

/** Labels that begin a paragraph; a year or a figure at the start of a line is no label. */
function begins(text: string): boolean {
  if (/^\[\d+\] /.test(text)) return true;
  const label = parseLabel(foldSpace(text));
  if (label === null) return false;
  if (label.form === "dash" || label.form === "plus" || label.form === "bullet") return true;
  return label.form !== "article" || /^Điều \d+[.:]/u.test(text);
}

/** The text of gathered lines; a new part where a page begins. Words cut at the line's end are joined. */
export function gatheredParts(lines: readonly PrintedLine[]): DraftPart[] {
  const parts: { text: string; page: number }[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last === undefined || last.page !== line.page) parts.push({ text: line.text, page: line.page });
    else last.text = joinLines(last.text, line.text);
  }
  return parts;
}

/** Two lines as one: a number cut at its sign (`45/KH-` `UBND`) and a syllable cut by a hyphen grow together. */
export function joinLines(before: string, after: string): string {
  if (before.endsWith("\u00ad")) return before.slice(0, -1) + after;
  if (/[\p{L}\p{N}]\/$/u.test(before) && /^\p{Lu}/u.test(after)) return before + after;
  if (!/[\p{L}\p{N}][-\u2010]$/u.test(before)) return `${before} ${after}`;
  const head = /\p{Ll}+(?=.$)/u.exec(before.slice(-10))?.[0] ?? "";
  const tail = /^\p{Ll}+/u.exec(after)?.[0] ?? "";
  if (head !== "" && tail !== "" && isSyllable(head + tail)) return before.slice(0, -1) + after;
  return before + after;
}

/** The look of a paragraph: bold and italic where all its lines are. */
export function gatheredStyle({ lines, centred }: Gathered, kind: Measure["kind"]): Style {
  return {
    bold: lines.every((line) => line.bold),
    italic: lines.every((line) => line.italic),
    ...(kind === "page" ? { centred } : {}),
  };
}
