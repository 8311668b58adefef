import type { Style } from "@lotrinh/core/document/block";
import { parseLabel } from "@lotrinh/core/document/label";
import { findTypeName } from "@lotrinh/core/document/typeLine";
import { isCapitals } from "@lotrinh/core/document/wrapping";
import type { DraftPart } from "../draft.js";
import { isSyllable } from "../legacy/syllable.js";
import type { Chunk } from "./line.js";
import {
  begins,
  endsSentence,
  isCutBefore,
  isCutWord,
  isLastWord,
  isNameRest,
  leavesRoom,
  namesAuthority,
  opensByColon,
  opensByWords,
} from "./lineBreaks.js";

/** The column that lines run in: a page's text, or a cell. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  /** Usual distance of base lines; 0 where it isn't known. */
  readonly pitch: number;
  /** Usual distance between paragraphs, where it is larger; 0 where it isn't. */
  readonly gap: number;
  /** Whether base lines of one paragraph keep that distance to a tenth, as typeset text does and a scan doesn't. */
  readonly steady: boolean;
  /** Whether paragraphs begin with an indent, so that a line at the left edge goes on with the one before. */
  readonly indented: boolean;
  /** Whether lines end at the right edge, but for the last of a paragraph. */
  readonly justified: boolean;
  /** `cell` of a table, `column` of a letterhead or signature: there, lines are set apart by hand, and centring says nothing. */
  readonly kind: "page" | "cell" | "column";
}

/** A printed line on its way into a paragraph. */
export interface PrintedLine extends Chunk {
  readonly page: number;
}

/** A line of a paragraph; `glued` where it goes on with the last word of the line before. */
export interface GatheredLine extends PrintedLine {
  readonly glued?: boolean;
}

/** A paragraph gathered from its printed lines. */
export interface Gathered {
  readonly lines: GatheredLine[];
  readonly centred: boolean;
}

/** A paragraph that is still open, and what is known about the line in question. */
interface Place {
  readonly open: { lines: GatheredLine[]; centred: boolean };
  readonly last: PrintedLine;
  readonly line: PrintedLine;
  /** The line after it, on whatever page. */
  readonly next: PrintedLine | undefined;
  readonly measure: Measure;
}

/** Joins printed lines to paragraphs (indent, room left on the line before, labels, distance, look). */
export function gather(lines: readonly PrintedLine[], measureOf: (line: PrintedLine) => Measure): Gathered[] {
  const paragraphs: { lines: GatheredLine[]; centred: boolean }[] = [];
  lines.forEach((line, index) => {
    const open = paragraphs.at(-1);
    const last = open?.lines.at(-1);
    const measure = measureOf(line);
    const next = lines[index + 1];
    if (open !== undefined && last !== undefined && goesOn({ open, last, line, next, measure })) {
      const glued = measure.kind === "cell" && isCutWord(last, line, measure);
      open.lines.push(glued ? { ...line, glued } : line);
      if (isCentred(line, measure)) open.centred = measure.kind === "page";
    } else paragraphs.push({ lines: [line], centred: isCentred(line, measure) });
  });
  return paragraphs;
}

function isCentred(line: PrintedLine, { left, right, kind }: Measure): boolean {
  const before = line.left - left;
  const after = right - line.right;
  const width = right - left;
  const slack = kind === "page" ? 8 : 4;
  return before > slack && after > slack && Math.abs(before - after) < Math.max(slack, 0.06 * width);
}

/** A line that goes from edge to edge could be centred or not. */
function isFull(line: PrintedLine, { left, right, justified }: Measure): boolean {
  const before = line.left - left;
  const after = right - line.right;
  return before < 40 && after < 40 && Math.abs(before - after) < (justified ? 10 : 0.05 * (right - left));
}

function isTypeLine(text: string): boolean {
  return text.length < 45 && findTypeName(text) !== undefined;
}

function goesOn(place: Place): boolean {
  const { open, last, line, measure } = place;
  const text = line.text;
  if (isTypeLine(last.text) || isTypeLine(text)) return false;
  if (last.page === line.page && isFar(place)) return false;
  if (Math.abs(last.size - line.size) > 0.12 * Math.max(last.size, line.size)) return false;
  if (measure.kind === "cell") return goesOnInCell(last, line, measure);
  if (measure.kind === "column") return goesOnInColumn(open, last, line);
  if (opensByWords(last.text, text)) return false;
  const centred = isCentred(line, measure);
  if (open.centred || centred || goesOnTitle(place)) return goesOnCentred(place, centred);
  const closed = endsSentence(last.text) && !/^\p{Ll}/u.test(text);
  if (last.page !== line.page && !measure.indented && closed) return false;
  const indent = line.left - measure.left;
  if (measure.indented && indent > 0.8 * line.size) {
    return sameIndent(open, line, measure) && !begins(text) && !leavesRoom(last, line, measure);
  }
  if (begins(text)) return goesOnBeforeLabel(place);
  if (measure.justified && closed && measure.right - last.right > 3) return false;
  return !leavesRoom(last, line, measure);
}

/** What looks like a label at the left edge of indented text, or in text without indents. */
function goesOnBeforeLabel({ last, line, measure }: Place): boolean {
  if (!measure.indented) return isCutBefore(last, line, measure, measure.justified);
  if (/[.;:]$/.test(last.text)) return false;
  // Items stand indented as other paragraphs do: a hyphen at the edge is one inside a name.
  const hyphen = /^[-–] \p{L}/u.test(line.text) && Math.abs(line.left - measure.left) < 4;
  return hyphen ? measure.right - last.right < 2 * line.size : !leavesRoom(last, line, measure);
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
  if (isCutWord(last, line, measure)) return true;
  if (begins(line.text)) return isCutBefore(last, line, measure, false);
  if (opensByColon(last.text, line.text)) return false;
  if (last.bold !== line.bold && isCapitals(last.text) !== isCapitals(line.text)) return false;
  if (!leavesRoom({ ...last, right: measure.left + last.right - last.left }, line, measure)) return true;
  const used = last.right - last.left + 0.25 * line.size + line.firstWord;
  return (
    /^[\p{Ll}]/u.test(line.text) && !/[.;:]$/.test(last.text) && used > 0.75 * (measure.right - measure.left)
  );
}

/** Lines of a letterhead or signature stand by themselves, but for the rest of a name, a subject or of a recipient. */
function goesOnInColumn(open: Gathered, last: PrintedLine, line: PrintedLine): boolean {
  if ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM".endsWith(` ${line.text}`)) return last.text.startsWith("CỘNG H");
  if (begins(line.text) || /[.;:]$/.test(last.text) || last.bold !== line.bold) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  if (/^(?:[-–]\s|V\/v)/i.test(open.lines[0]?.text ?? "")) return true;
  return isNameRest(last, line) || isLastWord(last, line);
}

/** A title whose first line fills the measure, or a later one: lines about it are centred. */
function goesOnTitle({ open, line, next, measure }: Place): boolean {
  return open.centred && isFull(line, measure) && next !== undefined && isCentred(next, measure);
}

/** A title set in several lines: the same look, and a sentence that isn't at its end. */
function goesOnCentred({ open, last, line, measure }: Place, centred: boolean): boolean {
  if (!open.centred && !open.lines.every((one) => isFull(one, measure))) return false;
  if (!centred && !isFull(line, measure)) return false;
  if (!open.centred || !centred) {
    if (!last.bold && !last.italic && !isCapitals(last.text)) return false;
  }
  if (last.bold !== line.bold || last.italic !== line.italic || begins(line.text)) return false;
  if (parseLabel(last.text)?.end === last.text.length || namesAuthority(last.text, line.text)) return false;
  if (isCapitals(last.text) !== isCapitals(line.text)) return false;
  return !/[.;:!?]$/.test(last.text) && !line.text.startsWith("(");
}

/**
 * A distance beyond that of the paragraph's own lines, or where it has one line yet, beyond the usual one. Where the text keeps its
 * distance steadily, a little more is enough, unless the next line is as far: then the paragraph itself is set so.
 */
function isFar({ open: { lines }, last, line, next, measure: { pitch, gap, steady } }: Place): boolean {
  const distance = line.y - last.y;
  const before = lines.at(-2);
  const own = before !== undefined && before.page === last.page ? last.y - before.y : 0;
  if (distance < 0) return true;
  if (gap > 0 && Math.abs(distance - gap) < 0.8 && Math.abs(own - gap) >= 0.8) return true;
  if (own > 0) return distance > (steady ? 1.1 * own + 0.8 : 1.25 * own + 1);
  if (pitch === 0) return distance > 2.4 * line.size;
  const after = next !== undefined && next.page === line.page ? next.y - line.y : 0;
  const set = after > 0 && Math.abs(after - distance) < 0.8;
  return distance > (steady && !set ? 1.1 * pitch + 0.8 : 1.45 * pitch);
}

/**
 * The text of gathered lines; a new part where a page begins. Words cut at the line's end are joined; one that a page cut stands
 * whole on the first page.
 */
export function gatheredParts(lines: readonly GatheredLine[]): DraftPart[] {
  const parts: { text: string; page: number }[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last === undefined) {
      parts.push({ text: line.text, page: line.page });
      continue;
    }
    const joined = line.glued === true ? last.text + line.text : joinLines(last.text, line.text);
    if (last.page === line.page) last.text = joined;
    else parts.push({ text: moveCutWord(last, line.text, joined), page: line.page });
  }
  return parts.filter(({ text }) => text !== "");
}

/** Gives the rest of a cut word to the part before; what is left of `text`. */
function moveCutWord(last: { text: string }, text: string, joined: string): string {
  if (joined === `${last.text} ${text}`) return text;
  const rest = /\s+(.*)$/u.exec(text)?.[1] ?? "";
  last.text = rest === "" ? joined : joined.slice(0, -rest.length).trimEnd();
  return rest;
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
