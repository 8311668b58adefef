import { parseLabel } from "@lotrinh/core/document/label";
import { findTypeName } from "@lotrinh/core/document/typeLine";
import type { Chunk, Line } from "./line.js";
import type { River } from "./rivers.js";

/**
 * Lines set in columns without rules between them: the letterhead and the signature of Decree 30/2020, or
 * a table without borders. `columns[i]` holds the chunks of column i from top to bottom.
 */
export interface ColumnBlock {
  readonly lines: readonly Line[];
  readonly columns: readonly (readonly Chunk[])[];
}

const NARROWEST = 8;

/** Splits lines into blocks of columns and single lines, in order. */
export function findColumns(lines: readonly Line[]): (ColumnBlock | Line)[] {
  const found: (ColumnBlock | Line)[] = [];
  for (let at = 0; at < lines.length; ) {
    const block = lines[at] === undefined ? undefined : growBlock(lines, at, found);
    const line = lines[at];
    if (block !== undefined) {
      found.push(block);
      at += block.lines.filter((inner) => lines.indexOf(inner, at) >= 0).length;
    } else {
      if (line !== undefined) found.push(line);
      at += 1;
    }
  }
  return found;
}

export function isBlock(item: ColumnBlock | Line): item is ColumnBlock {
  return "columns" in item;
}

function growBlock(
  lines: readonly Line[],
  at: number,
  found: (ColumnBlock | Line)[],
): ColumnBlock | undefined {
  const start = seedAt(lines, at);
  if (start === undefined) return undefined;
  let rivers: readonly River[] = gapsOf(start);
  const taken = start.lines;
  for (let next = at + taken.length; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined) break;
    const narrowed = narrow(rivers, line);
    if (narrowed.length === 0 || !fits(line, taken, narrowed)) break;
    rivers = narrowed;
    taken.push(line);
  }
  if (rivers.length === 1) rivers = growToRecipients(taken, rivers, found);
  growUp(taken, rivers, found);
  const shattered = taken.some((line) => line.chunks.length > rivers.length + 2);
  if (shattered || (taken.length < 2 && !isClosing(start))) return undefined;
  return { lines: taken, columns: cutAt(taken, rivers) };
}

/** Recipients beside a signature: the page may end after their first line. */
function isClosing({ chunks }: Seed): boolean {
  return chunks.length === 2 && /^nơi nhận/iu.test(chunks[0]?.text ?? "");
}

/** Recipients are at most so many lines. */
const RECIPIENTS = 40;

/**
 * The lines above from `Nơi nhận` on, where a signature stands beside the middle of the recipients; what is left of the river.
 */
function growToRecipients(
  taken: Line[],
  rivers: readonly River[],
  found: (ColumnBlock | Line)[],
): readonly River[] {
  let left = rivers;
  let first = taken[0];
  for (let back = 1; back <= Math.min(found.length, RECIPIENTS); back += 1) {
    const before = found.at(-back);
    if (before === undefined || first === undefined || isBlock(before) || before.chunks.length !== 1)
      return rivers;
    const [chunk] = before.chunks;
    left = narrow(left, before);
    if (chunk === undefined || left.length === 0 || first.y - before.y > 2.6 * before.size) return rivers;
    if (columnAt(left, chunk) > 0) return rivers;
    if (/^nơi nhận/iu.test(chunk.text)) {
      const lines = found.splice(-back).filter((line): line is Line => !isBlock(line));
      taken.unshift(...lines);
      return left;
    }
    first = before;
  }
  return rivers;
}

/** Lines above that stand in one of the columns: the sides of a letterhead needn't begin at the same height. */
function growUp(taken: Line[], rivers: readonly River[], found: (ColumnBlock | Line)[]): void {
  for (let before = found.at(-1); before !== undefined && !isBlock(before); before = found.at(-1)) {
    const first = taken[0];
    const near = first !== undefined && first.y - before.y < 2.6 * before.size;
    if (!near || narrow(rivers, before).length < rivers.length || !fits(before, taken, rivers)) return;
    if (before.chunks.length === 1 && !tops(before, taken, rivers)) return;
    taken.unshift(before);
    found.pop();
  }
}

/**
 * Whether a single line can be the top of its column: centred over it, as letterheads and signatures are. What stands over the
 * recipients, begins an item or in the middle of a sentence is running text.
 */
function tops(line: Line, taken: readonly Line[], rivers: readonly River[]): boolean {
  const [chunk] = line.chunks;
  if (chunk === undefined || /^\p{Ll}/u.test(chunk.text) || parseLabel(chunk.text) !== null) return false;
  const column = columnAt(rivers, chunk);
  const mate = taken.flatMap((other) => other.chunks).find((other) => columnAt(rivers, other) === column);
  if (mate === undefined || /^nơi nhận/iu.test(mate.text)) return false;
  return Math.abs(middle(mate) - middle(chunk)) < 15;
}

interface Seed {
  readonly lines: Line[];
  readonly chunks: readonly Chunk[];
}

/** A line with a gap, or two lines beside each other that are nearer than lines of one text can be. */
function seedAt(lines: readonly Line[], at: number): Seed | undefined {
  const line = lines[at];
  const next = lines[at + 1];
  if (line === undefined) return undefined;
  if (line.chunks.length > 1) return { lines: [line], chunks: line.chunks };
  const [a, b] = [line.chunks[0], next?.chunks[0]];
  if (next === undefined || a === undefined || b === undefined || next.chunks.length > 1) return undefined;
  if (next.y - line.y > 0.95 * Math.max(line.size, next.size)) return undefined;
  const chunks = a.left < b.left ? [a, b] : [b, a];
  const apart = (chunks[1]?.left ?? 0) - (chunks[0]?.right ?? 0) >= NARROWEST;
  return apart ? { lines: [line, next], chunks } : undefined;
}

function gapsOf({ chunks }: Pick<Line, "chunks">): River[] {
  return chunks.slice(1).map((chunk, index) => ({ left: chunks[index]?.right ?? 0, right: chunk.left }));
}

/** What is left of the rivers once a line stands in them. */
function narrow(rivers: readonly River[], line: Line): River[] {
  return rivers.flatMap((river) => {
    let pieces: River[] = [river];
    for (const { left, right } of line.chunks) {
      pieces = pieces.flatMap((piece) => {
        if (right <= piece.left || left >= piece.right) return [piece];
        return [
          { left: piece.left, right: left },
          { left: right, right: piece.right },
        ].filter((rest) => rest.right - rest.left > 0);
      });
    }
    return pieces.filter((piece) => piece.right - piece.left >= NARROWEST).slice(0, 1);
  });
}

/** A line in one column only must be set as its column is: from the same edge, or about the same middle. */
function fits(line: Line, taken: readonly Line[], rivers: readonly River[]): boolean {
  if (line.chunks.length > 1) return true;
  const [chunk] = line.chunks;
  if (chunk === undefined || findTypeName(chunk.text) !== undefined) return false;
  if (/^(?:PHỤ LỤC|PHỤ BIỂU|BIỂU|DANH MỤC|MẪU)(?:\s|$)/u.test(chunk.text)) return false;
  const column = columnAt(rivers, chunk);
  if (column === 0 && endsRecipients(taken) && !/^[-–+]|^\p{Ll}/u.test(chunk.text)) return false;
  return taken.some((other) =>
    other.chunks.some(
      (mate) =>
        columnAt(rivers, mate) === column &&
        (Math.abs(mate.left - chunk.left) < 6 || Math.abs(middle(mate) - middle(chunk)) < 15),
    ),
  );
}

/** The archive copy (`- Lưu: VT.`) stands last among the recipients. */
function endsRecipients(taken: readonly Line[]): boolean {
  const last = taken.at(-1)?.chunks[0]?.text ?? "";
  return /[.]$/u.test(last) && taken.some((line) => /^[-–+]?\s*Lưu\s?:/u.test(line.chunks[0]?.text ?? ""));
}

function middle({ left, right }: Chunk): number {
  return (left + right) / 2;
}

function columnAt(rivers: readonly River[], chunk: Chunk): number {
  return rivers.filter((river) => (river.left + river.right) / 2 < middle(chunk)).length;
}

function cutAt(lines: readonly Line[], rivers: readonly River[]): Chunk[][] {
  const columns: Chunk[][] = Array.from({ length: rivers.length + 1 }, () => []);
  for (const line of lines) {
    const pieces = new Map<number, Chunk[]>();
    for (const chunk of line.chunks) {
      const column = columnAt(rivers, chunk);
      pieces.set(column, [...(pieces.get(column) ?? []), chunk]);
    }
    for (const [column, chunks] of pieces) columns[column]?.push(...joinChunks(chunks));
  }
  return columns;
}

/** Chunks of one line as one; none for none. */
export function joinChunks(chunks: readonly Chunk[]): Chunk[] {
  const [first] = chunks;
  if (first === undefined) return [];
  return [
    {
      ...first,
      text: chunks.map((chunk) => chunk.text).join(" "),
      right: Math.max(...chunks.map((chunk) => chunk.right)),
      bold: chunks.every((chunk) => chunk.bold),
      italic: chunks.every((chunk) => chunk.italic),
    },
  ];
}
