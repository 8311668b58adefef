import { type Stretch, stretchesOf } from "./frameLines.js";
import { figureCell, gapWidth, ordinal } from "./spacedHeads.js";

/** A figure, or a year as head. */
const figureAlone = /^(?:Năm\s)?\d[\d.,]*%?$/u;
/** So many rows of figures show that one head stands over several columns. */
const fewestShared = 3;
/** The widest figure of a column may begin so far before its head. */
const slack = 3;
/** One row in so many may print a name into the next column. */
const fewestWhole = 5;

/**
 * Where the columns of a table's lines begin, in characters: behind what is blank in nearly all of them. Where that finds fewer columns
 * than `heads`, lines that cross a gap of the others (a name too long for its column, a remark) are left out of the count.
 */
export function columnsOfLines(texts: readonly string[], head: string): readonly number[] {
  const heads = stretchesOf(head, gapWidth).length;
  const noise = texts.length >= 12 ? Math.floor(texts.length * 0.06) : 0;
  const plain = columnStarts(texts, noise);
  if (plain.length >= heads) return withSharedHeads(plain, texts);
  const whole = texts.filter((text) => stretchesOf(text, gapWidth).length >= Math.min(heads, 3));
  for (let crossing = noise; crossing <= noise + whole.length / fewestWhole; crossing += 1) {
    const own = columnStarts(whole, crossing);
    if (own.length < heads) continue;
    const inside = texts.filter((text) => !crosses(text, own));
    const starts = columnStarts(inside, noise);
    return withSharedHeads(starts.length >= own.length ? starts : own, texts);
  }
  return withSharedHeads(withTightHeads(plain, head, whole), texts);
}

/** A column begins below a head where every row begins a word there, though names reach up to it. */
function withTightHeads(starts: readonly number[], head: string, rows: readonly string[]): readonly number[] {
  if (rows.length <= fewestShared) return starts;
  const added = stretchesOf(head, gapWidth).flatMap(({ at }) => {
    const isKnown = starts.some((start) => Math.abs(start - at) <= slack);
    const isBorder = rows.every((text) => text[at - 1] === " " && text[at] !== " " && text[at] !== undefined);
    return isKnown || !isBorder ? [] : [at];
  });
  return added.length === 0 ? starts : [...starts, ...added].sort((a, b) => a - b);
}

/** Columns of characters that are blank in all lines but `noise`, two wide at least, part the table's columns. */
function columnStarts(texts: readonly string[], noise: number): readonly number[] {
  const filled: number[] = [];
  for (const text of texts) {
    for (const { at, text: part } of stretchesOf(text, gapWidth))
      for (let column = at; column < at + part.length; column += 1)
        filled[column] = (filled[column] ?? 0) + 1;
  }
  const starts: number[] = [];
  let blank = gapWidth;
  for (let column = 0; column < filled.length; column += 1) {
    if ((filled[column] ?? 0) <= noise) blank += 1;
    else {
      if (blank >= gapWidth || starts.length === 0) starts.push(column);
      blank = 0;
    }
  }
  return starts;
}

function crosses(text: string, starts: readonly number[]): boolean {
  return stretchesOf(text, gapWidth).some(({ at, text: part }) =>
    starts.some((start) => at < start - gapWidth && at + part.length > start),
  );
}

/**
 * A head over several columns (`Số hộ giảm` above `Năm 2019  Năm 2020`) closes the gaps between them: where the numbered rows below leave
 * a gap, with figures on both sides in nearly all of them, columns begin all the same.
 */
function withSharedHeads(starts: readonly number[], texts: readonly string[]): readonly number[] {
  const body = texts.filter((text) => ordinal.test(stretchesOf(text, gapWidth)[0]?.text ?? ""));
  if (body.length < fewestShared) return starts;
  const own = columnStarts(body, body.length >= 12 ? Math.floor(body.length * 0.06) : 0);
  const cells = body.map((text) => cellsAt(text, own));
  const isFigures = (column: number): boolean =>
    cells.filter((row) => figureAlone.test(row[column] ?? "")).length * 10 >= body.length * 9;
  const headOf = (column: number): number =>
    starts.findLastIndex((start) => start <= (own[column] ?? 0) + slack);
  const shared = own.filter(
    (_, at) => at > 2 && headOf(at) === headOf(at - 1) && isFigures(at - 1) && isFigures(at),
  );
  return shared.length === 0 ? starts : [...starts, ...shared].sort((a, b) => a - b);
}

/** The texts of a line by column; a head that stands over several belongs to each of them. */
export function cellsAt(text: string, starts: readonly number[], isHead = false): readonly string[] {
  const cells = starts.map(() => "");
  const stretches = stretchesOf(text, gapWidth);
  const isRow = ordinal.test(stretches[0]?.text ?? "");
  for (const [at, whole] of stretches.entries()) {
    const next = stretches[at + 1]?.at ?? Number.POSITIVE_INFINITY;
    for (const part of partsOf(whole, starts, next, isHead ? "head" : isRow ? "row" : "rest"))
      for (const column of columnsOf(part, starts, isHead))
        cells[column] = `${cells[column] ?? ""} ${part.text}`.trim();
  }
  return cells;
}

/**
 * A stretch that fills its column leaves one space before the next cell: it is parted where a column begins that has nothing else (what
 * stands in it before `next` begins with a capital letter or a figure), or before a figure that reaches into one.
 */
function partsOf(part: Stretch, starts: readonly number[], next: number, kind: LineKind): readonly Stretch[] {
  const end = part.at + part.text.length;
  const border = starts.findIndex((start) => start > part.at + 1 && start < end);
  const start = starts[border];
  if (start === undefined || next < (starts[border + 1] ?? Number.POSITIVE_INFINITY)) return [part];
  const cut = start - part.at;
  const halves = (at: number) => [
    { text: part.text.slice(0, at).trimEnd(), at: part.at },
    ...partsOf({ text: part.text.slice(at), at: part.at + at }, starts, next, kind),
  ];
  if (part.text[cut - 1] === " " && opensCell(part.text.slice(cut), kind)) return halves(cut);
  const space = part.text.lastIndexOf(" ");
  const figure = part.text.slice(space + 1);
  const touches =
    kind !== "head" && figureCell.test(figure) && /\p{L}/u.test(part.text.slice(0, Math.max(space, 0)));
  return touches && part.at + space + 1 <= start + slack ? halves(space + 1) : [part];
}

/** A line of heads, one that an ordinal begins, another. */
type LineKind = "head" | "row" | "rest";
/** Where a thing stands begins with a small letter: `xã Đại Lãnh`. */
const placeWord = /^(?:xã|phường|thị trấn|thôn|ấp|bản|huyện|quận|thị xã|thành phố|tỉnh)\s\p{Lu}/u;
/** `triệu đồng/người/năm` is about the longest measure. */
const measureWord = /^\p{Ll}[\p{L}\d/³²]*(?: \p{Ll}[\p{L}\d/³²]*)?$/u;

function opensCell(rest: string, kind: LineKind): boolean {
  if (kind === "head") return /^\p{Lu}\p{Ll}/u.test(rest);
  return (
    /^(?:\p{Lu}|\d[\d.,]*%?(?:\s|$)|[%‰]$)/u.test(rest) ||
    (kind === "row" && (measureWord.test(rest) || placeWord.test(rest)))
  );
}

/** A head is wider than its figures on either side: it belongs to the columns that begin below it. */
function columnsOf({ text, at }: Stretch, starts: readonly number[], isHead: boolean): readonly number[] {
  const end = at + text.length;
  const below = (from: number) =>
    starts.flatMap((start, column) => (start >= from && start < end ? [column] : []));
  if (isHead) for (const found of [below(at), below(at - slack)]) if (found.length > 0) return found;
  // A figure ends with its column: one wider than most others begins before it.
  const reach = figureAlone.test(text) ? end - 1 : at;
  return [
    Math.max(
      starts.findLastIndex((start) => start <= reach),
      0,
    ),
  ];
}
