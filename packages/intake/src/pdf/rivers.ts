import type { Chunk, Line } from "./line.js";

/** A strip without text between two columns. */
export interface River {
  readonly left: number;
  readonly right: number;
}

/** Words further apart than this share of their size may stand in two columns; stretched spaces of justified text are smaller. */
const APART = 0.55;
/** Rivers are at least so wide, in points. */
const WIDTH = 3;

/** The pieces of a line that stand apart. */
export function piecesOf({ chunks }: Line): Chunk[] {
  return chunks.flatMap((chunk) => {
    const words = chunk.text.split(" ");
    const edges = chunk.edges ?? [];
    if (edges.length !== 2 * words.length) return [chunk];
    const pieces: Chunk[] = [];
    words.forEach((word, index) => {
      const [left, right] = [edges[2 * index] ?? 0, edges[2 * index + 1] ?? 0];
      const last = pieces.at(-1);
      if (last !== undefined && left - last.right <= APART * chunk.size)
        pieces[pieces.length - 1] = { ...last, text: `${last.text} ${word}`, right };
      else pieces.push({ ...chunk, text: word, left, right, firstWord: right - left });
    });
    return pieces;
  });
}

/** What of a line stands in a column, counted by the rivers to its left. */
export function pieceAt(line: Line, rivers: readonly River[], column: number): Chunk | undefined {
  const own = piecesOf(line).filter((piece) => {
    const middle = (piece.left + piece.right) / 2;
    return rivers.filter(({ left, right }) => (left + right) / 2 < middle).length === column;
  });
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { ...first, text: own.map((piece) => piece.text).join(" "), right: last.right };
}

/** Rivers, and how many lines they part. */
export interface Rivers {
  readonly rivers: readonly River[];
  readonly count: number;
}

/**
 * The rivers that run down from a heading, which may itself take up to three lines: two at least. No line crosses them but titles of
 * groups, one at a time where they aren't bold. Undefined where lines below leave none.
 */
export function findRivers(lines: readonly Line[]): Rivers | undefined {
  let best: Rivers | undefined;
  for (let head = 1; head <= Math.min(3, lines.length); head += 1) {
    const found = runDown(lines, gapsBetween(lines.slice(0, head).flatMap(piecesOf)), head);
    if (found.rivers.length < 2 || found.count < 3) continue;
    if (best === undefined || worth(found) > worth(best)) best = found;
  }
  return best;
}

function worth({ rivers, count }: Rivers): number {
  return rivers.length * count;
}

function gapsBetween(pieces: readonly Chunk[]): River[] {
  const sorted = [...pieces].sort((a, b) => a.left - b.left);
  const gaps: River[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const { left, right } of sorted) {
    if (left - end >= WIDTH) gaps.push({ left: end, right: left });
    end = end === Number.POSITIVE_INFINITY ? right : Math.max(end, right);
  }
  return gaps;
}

function runDown(lines: readonly Line[], start: readonly River[], head: number): Rivers {
  let rivers = start;
  let count = head;
  let titles = 0;
  for (const [index, line] of lines.entries()) {
    if (index < head) continue;
    if (/^(?:nơi nhận|PHỤ LỤC|PHỤ BIỂU)/iu.test(line.chunks[0]?.text ?? "")) break;
    const pieces = piecesOf(line);
    // Text of another size below the table is a heading of the document.
    if (pieces.length < 2 && line.size > 1.08 * (lines[0]?.size ?? 0)) break;
    if (pieces.length < 3 && crosses(pieces, rivers)) {
      titles += 1;
      if (titles > 1 && !line.chunks.every((chunk) => chunk.bold)) break;
      continue;
    }
    const left = narrowed(rivers, pieces);
    if (left.length < 2 || (index > head + 2 && left.length < rivers.length)) break;
    rivers = left;
    count = index + 1;
    titles = 0;
  }
  return { rivers, count };
}

/** Whether text goes over a river, as a group's title does. */
export function crosses(pieces: readonly Chunk[], rivers: readonly River[]): boolean {
  return pieces.some((piece) => rivers.some(({ left, right }) => piece.left < left && piece.right > right));
}

function narrowed(rivers: readonly River[], pieces: readonly Chunk[]): River[] {
  return rivers.flatMap((river) => {
    let { left, right } = river;
    for (const piece of pieces) {
      if (piece.right <= left || piece.left >= right) continue;
      if (piece.left <= left && piece.right >= right) return [];
      if (piece.left - left > right - piece.right) right = piece.left;
      else left = piece.right;
    }
    return right - left >= WIDTH ? [{ left, right }] : [];
  });
}
