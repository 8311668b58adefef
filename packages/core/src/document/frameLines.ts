import type { Cell, Paragraph } from "./block.js";
import { parseLabel } from "./label.js";
import { paragraphFromLines } from "./paragraph.js";
import type { SourceLine } from "./passage.js";
import { coverSpans } from "./span.js";
import type { TableRun } from "./tableLines.js";
import { findTypeName } from "./typeLine.js";

/** A stretch of a line between wide gaps; `at` is the column it begins in (tabs stop at every eighth). */
export interface Stretch {
  readonly text: string;
  readonly at: number;
}

/** The stretches of a line that runs of `gap` spaces or more, or tabs, part. Linear. */
export function stretchesOf(line: string, gap: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let column = 0;
  let text = "";
  let at = 0;
  let blank = gap;
  for (const char of line.trimEnd()) {
    if (char === "\t" || char === " " || char === "\u00a0") {
      const width = char === "\t" ? 8 - (column % 8) : 1;
      blank += char === "\t" ? gap : width;
      column += width;
      continue;
    }
    if (blank >= gap) {
      if (text !== "") stretches.push({ text, at });
      text = "";
      at = column;
    } else if (blank > 0) text += " ".repeat(blank);
    blank = 0;
    text += char;
    column += 1;
  }
  if (text !== "") stretches.push({ text, at });
  return stretches;
}

const nation =
  /^[*_]*(?:C[ỘO]NG\s*H[OÒÓ][AÀ]?\s*X[ÃA]\s*H[ỘO]I|Đ[ẢA]NG\s*C[ỘO]NG\s*S[ẢA]N|ĐOÀN TNCS|ĐOÀN THANH NIÊN CỘNG SẢN)/u;
const dated = /,\s*(?:ngày|tháng)(?:\s|$|[.…_/\d])/u;
const receives = /^[*_]*n[ơo]i\s+nh[âậa]n\s*:?/iu;
const signs =
  /^[*_]*(?:(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)\s*[.,]?\s*\p{Lu}|(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|BÍ THƯ|CHÁNH|CỤC TRƯỞNG|TRƯỞNG|THỦ TƯỚNG|HIỆU TRƯỞNG|CHỦ NHIỆM|VIỆN TRƯỞNG|BAN |ỦY BAN|[A-ZĐ]+ ỦY VIÊN))/u;
const gapWidth = 3;
const frameLimit = 44;
/** Longer lines are running text. */
const longest = 400;

/**
 * The two columns of a letterhead, or of recipients and signature, that text without tables keeps apart by runs of spaces
 * or a tab, beginning at `from`: a table of one row and two cells, one paragraph for each line. Undefined where none begins.
 */
export function findFrame(lines: readonly SourceLine[], from: number): TableRun | undefined {
  const kind = frameKind(lines, from);
  if (kind === undefined) return undefined;
  const to = frameEnd(lines, from, kind);
  const sides = { left: [] as SourceLine[], right: [] as SourceLine[] };
  const edge = rightEdge(lines.slice(from, to));
  for (const line of lines.slice(from, to)) takeSides(line, edge, sides);
  if (sides.left.length === 0 || sides.right.length === 0) return undefined;
  const cells = [cellOf(sides.left, 0), cellOf(sides.right, 1)];
  const span = coverSpans(
    [...sides.left, ...sides.right].map(({ line, page }) =>
      page === undefined ? { line, endLine: line } : { line, endLine: line, page },
    ),
  );
  return { to, table: { kind: "table", width: 2, span, rows: [{ span, cells, header: false }] } };
}

type FrameKind = "letterhead" | "closing";

function frameKind(lines: readonly SourceLine[], from: number): FrameKind | undefined {
  const text = lines[from]?.text ?? "";
  if (text.length > longest) return undefined;
  if (!/\S(?:\s{3}|\t)/u.test(text)) return isLoneHead(lines, from) ? "closing" : undefined;
  const halves = halvesOf(text, 0);
  if (halves === undefined) return undefined;
  const { left, right } = halves;
  if (receives.test(left.text) && isCapitalLine(right.text)) return "closing";
  if (from > 60 || isLong(left.text) || isLong(right.text)) return undefined;
  const heads = nation.test(right.text) || (dated.test(right.text) && /^[*_]*S[ốỐô]/u.test(left.text));
  return heads && isCapitalLine(left.text.replace(/^[*_]*Số.*/u, "SỐ")) ? "letterhead" : undefined;
}

/** `Nơi nhận:` alone, and the signature's column begins in one of the next lines. */
function isLoneHead(lines: readonly SourceLine[], from: number): boolean {
  if (!receives.test((lines[from]?.text ?? "").trim())) return false;
  return lines.slice(from + 1, from + 6).some(({ text }) => {
    const halves = text.length <= longest && /\S(?:\s{3}|\t)/u.test(text) ? halvesOf(text, 0) : undefined;
    return halves !== undefined && signs.test(halves.right.text) && isCapitalLine(halves.right.text);
  });
}

function isLong(text: string): boolean {
  return text.length > 90;
}

/** Nearly all letters are capitals; marks and rules don't count. */
function isCapitalLine(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const small = letters.filter((letter) => /\p{Ll}/u.test(letter)).length;
  return letters.length >= 2 && small * 4 <= letters.length;
}

/** A line in two: at the gap before a place and date, before the national title, else at the widest one. */
function halvesOf(
  line: string,
  edge: number,
): { readonly left: Stretch; readonly right: Stretch } | undefined {
  const parts = stretchesOf(line, gapWidth);
  if (parts.length < 2) return undefined;
  const named = parts.findIndex(
    ({ text }, i) =>
      i > 0 && (nation.test(text) || /^[*_]*(?:\p{Lu}[\p{L}.]*[\s-]?){1,6},\s*(?:ngày|tháng)/u.test(text)),
  );
  let cut = named;
  if (cut < 0) {
    let widest = 0;
    for (let i = 1; i < parts.length; i += 1) {
      const before = parts[i - 1];
      const part = parts[i];
      if (before === undefined || part === undefined || part.at < Math.max(15, edge * 0.4)) continue;
      const gap = part.at - before.at - before.text.length;
      if (gap > widest) {
        widest = gap;
        cut = i;
      }
    }
  }
  if (cut < 1) return line.includes("\t") ? joined(parts, 1) : undefined;
  return joined(parts, cut);
}

function joined(parts: readonly Stretch[], cut: number) {
  const half = (some: readonly Stretch[]): Stretch => ({
    text: some.map((part) => part.text).join(" "),
    at: some[0]?.at ?? 0,
  });
  return { left: half(parts.slice(0, cut)), right: half(parts.slice(cut)) };
}

/** Where the right column begins: the smallest column of the right halves. */
function rightEdge(lines: readonly SourceLine[]): number {
  const starts = lines.flatMap(({ text }) => halvesOf(text, 0)?.right.at ?? []);
  return starts.length === 0 ? 40 : Math.min(...starts);
}

/** Index after the frame's last line. */
function frameEnd(lines: readonly SourceLine[], from: number, kind: FrameKind): number {
  const edge = rightEdge(lines.slice(from, from + 6));
  let to = from + 1;
  let blank = false;
  for (let at = from + 1; at < lines.length && at < from + frameLimit; at += 1) {
    const text = lines[at]?.text ?? "";
    const bare = text.trim();
    if (bare === "") {
      blank = true;
      continue;
    }
    if (
      bare.length > longest ||
      findTypeName(bare) !== undefined ||
      /^(?:kính gửi|phụ lục)/iu.test(bare) ||
      bare === "|"
    )
      break;
    const right = standsRight(text, edge);
    const both = /\S(?:\s{3}|\t)/u.test(text) && halvesOf(text, edge) !== undefined;
    if (kind === "closing" ? !closes(bare, blank, right || both) : !heads(bare, blank, right || both)) break;
    to = at + 1;
    blank = false;
  }
  return to;
}

/** A line of the right column alone: far indented, or behind a tab. */
function standsRight(text: string, edge: number): boolean {
  return /^ *\t/u.test(text) || (stretchesOf(text, gapWidth)[0]?.at ?? 0) >= Math.max(20, edge - 12);
}

/** A line of recipients or of the signature; after a blank line only a new item or the right column goes on. */
function closes(text: string, blank: boolean, right: boolean): boolean {
  if (right) return true;
  if (/^[-–+•]|^L[ưu]u/u.test(text) || receives.test(text)) return true;
  const label = parseLabel(text);
  return !blank && (label === null || label.form === "bullet") && text.length < 90;
}

function heads(text: string, blank: boolean, right: boolean): boolean {
  if (right) return true;
  if (/^(?:[-_=*–.]\s?){3,}$/u.test(text)) return true;
  if (/^[*_]*(?:S[ốỐ]\s*[:.]|V\/v|Về việc)/u.test(text)) return true;
  return !blank && text.length < 70 && parseLabel(text) === null;
}

const ruleOnly = /^(?:[-_=*~.–—]\s?){3,}$/u;

function takeSides(line: SourceLine, edge: number, sides: { left: SourceLine[]; right: SourceLine[] }): void {
  const bare = line.text.trim();
  if (bare === "") return;
  const halves = halvesOf(line.text, edge);
  const add = (side: SourceLine[], text: string) => {
    if (!ruleOnly.test(text)) side.push({ ...line, text });
  };
  if (halves !== undefined) {
    add(sides.left, halves.left.text);
    add(sides.right, halves.right.text);
  } else add(standsRight(line.text, edge) ? sides.right : sides.left, bare);
}

function cellOf(lines: readonly SourceLine[], column: number): Cell {
  const paragraphs = lines
    .map((line) => paragraphFromLines([line]))
    .filter((p): p is Paragraph => p !== null);
  return { column, colSpan: 1, rowSpan: 1, paragraphs };
}
