import type { Style } from "@lotrinh/core/document/block";
import { parseLabel } from "@lotrinh/core/document/label";
import { foldSpace } from "@lotrinh/core/document/passage";
import type { DraftParagraph, DraftPart } from "../draft.js";
import { fontEncoding, type LegacyEncoding, modernText } from "../legacy/font.js";
import type { RunLook } from "./look.js";

/** Collects the text of one paragraph run by run, with how many letters are bold or italic. */
export interface Pen {
  readonly lines: PenLine[];
  /** Old encodings that were converted, by the font's name. */
  readonly converted: Set<LegacyEncoding>;
}

interface PenLine {
  readonly parts: { text: string; page: number }[];
  /** Text since the last change of font encoding or page; converted when it ends. */
  pending: { text: string; font: string | undefined; page: number };
  letters: number;
  bold: number;
  italic: number;
}

export function takePen(): Pen {
  return { lines: [newLine()], converted: new Set() };
}

function newLine(): PenLine {
  return { parts: [], pending: { text: "", font: undefined, page: 0 }, letters: 0, bold: 0, italic: 0 };
}

export function write(pen: Pen, text: string, look: RunLook, page: number): void {
  const line = pen.lines.at(-1);
  if (line === undefined || text === "") return;
  const letters = text.trim().length;
  line.letters += letters;
  if (look.bold === true) line.bold += letters;
  if (look.italic === true) line.italic += letters;
  const font = fontEncoding(look.font) === undefined ? undefined : look.font;
  if (line.pending.font !== font || line.pending.page !== page) {
    flush(pen, line);
    line.pending = { text: "", font, page };
  }
  line.pending.text += look.capitals === true ? text.toLocaleUpperCase("vi") : text;
}

function flush(pen: Pen, line: PenLine): void {
  const { text, font, page } = line.pending;
  if (text === "") return;
  const modern = modernText(text, font);
  const encoding = fontEncoding(font);
  if (encoding !== undefined && modern !== text) pen.converted.add(encoding);
  const last = line.parts.at(-1);
  if (last !== undefined && last.page === page) last.text += modern;
  else line.parts.push({ text: modern, page });
}

/** A line break inside the paragraph. */
export function breakLine(pen: Pen): void {
  pen.lines.push(newLine());
}

/**
 * The paragraphs that were written. Lines broken by hand stay apart where they are set apart to the eye:
 * centred lines (a title over its subject), a line that begins an item or a new sentence; else they are one text.
 */
export function finishPen(pen: Pen, style: Style): DraftParagraph[] {
  const groups: PenLine[][] = [];
  for (const line of pen.lines) {
    flush(pen, line);
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group === undefined || before === undefined || standsApart(before, line, style)) groups.push([line]);
    else group.push(line);
  }
  return groups.map((lines) => ({
    kind: "paragraph",
    parts: lines.flatMap((line): readonly DraftPart[] => line.parts),
    style: { ...style, ...emphasis(lines) },
  }));
}

function standsApart(before: PenLine, line: PenLine, style: Style): boolean {
  if (style.centred === true) return true;
  const text = lineText(line).trimStart();
  if (parseLabel(foldSpace(text)) !== null) return true;
  return /[.;:!?]\s*$/.test(lineText(before)) && /^[\p{Lu}\d[(“"]/u.test(text);
}

function lineText(line: PenLine): string {
  return line.parts.map((part) => part.text).join(" ");
}

/** Bold or italic counts where nine letters in ten are. */
function emphasis(lines: readonly PenLine[]): Style {
  const sum = (of: (line: PenLine) => number): number => lines.reduce((total, line) => total + of(line), 0);
  const letters = sum((line) => line.letters);
  if (letters === 0) return {};
  return {
    bold: sum((line) => line.bold) >= 0.9 * letters,
    italic: sum((line) => line.italic) >= 0.9 * letters,
  };
}
