import { modernText } from "../legacy/font.js";
import type { Glyph } from "./glyph.js";
import { findNoteNumbers, withNoteMarks } from "./noteMarks.js";

/** Text that stands together on one base line, without a wide gap. */
export interface Chunk {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The base line, from the top of the page. */
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Left and right edges of its words, where they are kept. */
  readonly edges?: readonly number[];
  /** Width of the first word: whether it would have fitted on the line before. */
  readonly firstWord: number;
}

/** Chunks on one base line, from left to right. */
export interface Line {
  readonly y: number;
  readonly size: number;
  readonly chunks: readonly Chunk[];
}

/** Base lines closer than this share of the size are one line: raised figures, marks drawn by themselves. */
const SAME_LINE = 0.45;
/** A gap between letters wider than this share of the size is a space. */
const SPACE = 0.2;
/** A gap wider than this parts chunks; spaces of justified text stay below it. */
const WIDE = 1.6;

/** The lines of a page or of a cell, from top to bottom. `notes` are the numbers of the page's footnotes. */
export function readLines(glyphs: readonly Glyph[], notes: ReadonlySet<string> = new Set()): Line[] {
  const lines: Line[] = [];
  for (const group of groupByBaseline(withMarks(glyphs))) {
    const chunks = readChunks(group, notes);
    const tallest = chunks.reduce<Chunk | undefined>(
      (a, b) => (a === undefined || b.size > a.size ? b : a),
      undefined,
    );
    if (tallest !== undefined) lines.push({ y: tallest.y, size: tallest.size, chunks });
  }
  return lines;
}

/** Joins marks that are drawn by themselves to the letter drawn before them; their own place is of no use. */
function withMarks(glyphs: readonly Glyph[]): Glyph[] {
  const joined: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = joined.at(-1);
    if (/^\p{M}+$/u.test(glyph.text) && last !== undefined) {
      joined[joined.length - 1] = { ...last, text: last.text + glyph.text };
    } else if (glyph.text !== "") joined.push(glyph);
  }
  return joined;
}

function groupByBaseline(glyphs: readonly Glyph[]): Glyph[][] {
  const sorted = glyphs
    .filter((glyph) => glyph.text.trim() !== "" || glyph.width > 0)
    .sort((a, b) => a.y - b.y);
  const groups: { y: number; size: number; glyphs: Glyph[] }[] = [];
  for (const glyph of sorted) {
    const group = groups.at(-1);
    if (group !== undefined && glyph.y - group.y <= SAME_LINE * Math.max(group.size, glyph.size)) {
      group.glyphs.push(glyph);
      if (glyph.size > group.size && glyph.text.trim() !== "") {
        group.y = glyph.y;
        group.size = glyph.size;
      }
    } else groups.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
  }
  return groups.map((group) => group.glyphs);
}

/** The numbers of the footnotes that stand among these glyphs. */
export function noteNumbers(glyphs: readonly Glyph[]): ReadonlySet<string> {
  return findNoteNumbers(groupByBaseline(glyphs).map((group) => inked([...group].sort((a, b) => a.x - b.x))));
}

function inked(glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.filter((glyph) => glyph.text.trim() !== "");
}

function readChunks(group: readonly Glyph[], notes: ReadonlySet<string>): Chunk[] {
  const sorted = [...group].sort((a, b) => a.x - b.x);
  const chunks: Glyph[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  const letters = withNoteMarks(inked(sorted), notes);
  letters.forEach((glyph, index) => {
    const current = chunks.at(-1);
    const gap = (glyph.x - end) / glyph.size;
    const parted =
      gap > TIGHT && (gap > WIDE ? gap > TAB || !isLabel(current ?? []) : opensLetterhead(letters, index));
    if (current === undefined || parted) chunks.push([glyph]);
    else if (!isShadow(current.at(-1), glyph)) current.push(glyph);
    end = Math.max(end, glyph.x + glyph.width);
  });
  const spaces = sorted.filter((glyph) => glyph.text.trim() === "");
  return chunks.map((chunk) => readChunk(chunk, spaces));
}

/** A tab after a label is no wider; beyond it another column begins. */
const TAB = 4.5;
/** Gap beyond which the right side of a letterhead is told from the left by its words. */
const TIGHT = 0.5;

/** Whether nothing but a label stands so far: `I.`, `a)`, `-`; the text after it is set off by a tab. */
function isLabel(letters: readonly Glyph[]): boolean {
  if (letters.length > 9) return false;
  const text = letters.map((glyph) => glyph.text).join("");
  return /^(?:[-+*•–]|\(?[\p{L}\d]{1,5}(?:\.\d{1,2})*[.)]|Điều\d+[.:])$/u.test(text);
}

/** Whether the national title, or that of the Party, begins here: the columns of a letterhead may stand close. */
function opensLetterhead(letters: readonly Glyph[], at: number): boolean {
  if (!/^[CĐ]/u.test(letters[at]?.text ?? "")) return false;
  const next = letters.slice(at, at + 16).map((glyph) => glyph.text.trim());
  return /^(?:CỘNGH(?:ÒA|OÀ)XÃHỘI|ĐẢNGCỘNGSẢN|Độclập-Tựdo)/u.test(next.join("").normalize("NFC"));
}

/** The same letter drawn twice, a little aside: how some printers make bold. */
function isShadow(before: Glyph | undefined, glyph: Glyph): boolean {
  return before !== undefined && before.text === glyph.text && glyph.x - before.x < 0.12 * glyph.size;
}

function readChunk(letters: readonly Glyph[], spaces: readonly Glyph[]): Chunk {
  let text = "";
  let run = "";
  let font = letters[0]?.font.name;
  let end = letters[0]?.x ?? 0;
  let firstEnd: number | undefined;
  const edges: number[] = [end];
  let at = 0;
  for (const glyph of letters) {
    while (at < spaces.length && (spaces[at]?.x ?? 0) < end - 0.1 * glyph.size) at += 1;
    const space = spaces[at];
    const spaced = space !== undefined && space.x < glyph.x - 0.05 * glyph.size && run + text !== "";
    if (glyph.font.name !== font) {
      text += modernText(run, font);
      run = "";
      font = glyph.font.name;
    }
    if (spaced || glyph.x - end > SPACE * glyph.size || (glyph.isWord === true && run + text !== "")) {
      run += " ";
      firstEnd ??= end;
      edges.push(end, glyph.x);
    }
    run += plainLetters(glyph.text);
    end = Math.max(end, glyph.x + glyph.width);
  }
  text += modernText(run, font);
  return {
    text: text.trim(),
    firstWord: (firstEnd ?? end) - (letters[0]?.x ?? 0),
    edges: [...edges, end],
    right: end,
    ...look(letters),
  };
}

function look(letters: readonly Glyph[]): Omit<Chunk, "text" | "firstWord" | "right" | "edges"> {
  const count = (is: (glyph: Glyph) => boolean): number => letters.filter(is).length;
  const tallest = letters.reduce((size, glyph) => Math.max(size, glyph.size), 0);
  return {
    left: letters[0]?.x ?? 0,
    y: letters.find((glyph) => glyph.size === tallest)?.y ?? 0,
    size: tallest,
    bold: count((glyph) => glyph.font.bold) >= 0.9 * letters.length,
    italic: count((glyph) => glyph.font.italic) >= 0.9 * letters.length,
  };
}

/** Ligatures taken apart; control characters that a font without names leaves become the mark of the unknown. */
function plainLetters(text: string): string {
  if (/[\ufb00-\ufb06]/.test(text)) return text.normalize("NFKC");
  return text.charCodeAt(0) < 32 || /^[\ue000-\uf8ff]/.test(text)
    ? (privateBullets.get(text) ?? "\ufffd")
    : text;
}

/** What symbol fonts draw at the places that Word's bullets use. */
const privateBullets: ReadonlyMap<string, string> = new Map([
  ["\uf0b7", "•"],
  ["\uf0a7", "•"],
  ["\uf0d8", "•"],
  ["\uf0fc", "✓"],
  ["\uf02d", "-"],
  ["\uf02b", "+"],
  ["\uf0b3", "≥"],
  ["\uf0a3", "≤"],
  ["\uf0b1", "±"],
]);
