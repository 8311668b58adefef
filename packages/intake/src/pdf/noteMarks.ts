import type { Glyph } from "./glyph.js";

/** Raised figures are smaller than the text they stand in, and stand higher; in shares of the text's size. */
const SMALLER = 0.8;
const HIGHER = 0.15;

/**
 * The numbers of the footnotes of a page: small raised figures that begin a line. Only these are marks where they stand elsewhere; other
 * raised figures belong to a measure (`m²`).
 */
export function findNoteNumbers(lines: readonly (readonly Glyph[])[]): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const line of lines) {
    const { text, length } = raisedRun(line, 0, tallest(line));
    if (length > 0 && length < line.length) numbers.add(text);
  }
  return numbers;
}

/** The letters of a line, where raised figures that are marks of notes become one glyph `[1]`. */
export function withNoteMarks(line: readonly Glyph[], numbers: ReadonlySet<string>): readonly Glyph[] {
  if (numbers.size === 0) return line;
  const size = tallest(line);
  const marked: Glyph[] = [];
  for (let at = 0; at < line.length; ) {
    const glyph = line[at];
    const { text, length } = raisedRun(line, at, size);
    const last = line[at + length - 1];
    if (glyph === undefined) break;
    if (last !== undefined && numbers.has(text)) {
      marked.push({
        ...glyph,
        text: at === 0 ? `[${text}] ` : `[${text}]`,
        width: last.x + last.width - glyph.x,
      });
      at += length;
    } else {
      marked.push(glyph);
      at += 1;
    }
  }
  return marked;
}

function tallest(line: readonly Glyph[]): Glyph | undefined {
  return line.reduce<Glyph | undefined>((a, b) => (a === undefined || b.size > a.size ? b : a), undefined);
}

function raisedRun(
  line: readonly Glyph[],
  from: number,
  body: Glyph | undefined,
): { text: string; length: number } {
  let text = "";
  let at = from;
  for (; at < line.length; at += 1) {
    const glyph = line[at];
    if (glyph === undefined || body === undefined || !/^\d$/.test(glyph.text)) break;
    if (glyph.size > SMALLER * body.size || body.y - glyph.y < HIGHER * body.size) break;
    text += glyph.text;
  }
  return { text, length: at - from };
}
