import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import type { Indicator } from "../read/reading.js";
import { type LogicalRow, ownText } from "../read/tables-rows.js";
import { matchesIn } from "../text/matches.js";
import { parseMeasure } from "../text/measures.js";
import { type IndicatorTable, indicatorTables, isParent } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits, textPieces } from "./textPieces.js";

/** Words that begin the name of what is measured: a share, a number, a rate, an amount. */
const QUANTITY =
  /(?<![A-Za-zÀ-ỹ])(?:(?:tỷ|tỉ) (?:lệ|trọng|suất|số|phần)|số|tổng|tốc độ|chỉ số|mức|diện tích|lượng|sản lượng|năng suất|thu nhập|tuổi thọ|mật độ|độ|giá trị|doanh|kim ngạch|quy mô|khối lượng|chiều dài|công suất|hệ số|bình quân|thời gian|khoảng cách|cơ cấu|tăng|giảm|tăng trưởng|nhịp độ|suất|vốn|chi|thu|GRDP|GDP|PCI|điểm|xếp hạng|hạng|phủ|bao phủ|che phủ)(?![A-Za-zÀ-ỹ])/iu;

/**
 * Indicators in percent whose name says of whom it speaks but not what is measured (`Hộ nghèo được vay vốn`), in tables whose
 * other names say so. Linear.
 */
export function unnamedShares(table: IndicatorTable): readonly Indicator[] {
  const shares = table.indicators.filter((one) => isShare(one) && !isParent(one, table));
  const without = shares.filter(({ name, parent }) => !QUANTITY.test(name) && !QUANTITY.test(parent ?? ""));
  return without.length * 5 > shares.length ? [] : without;
}

function isShare({ measure }: Indicator): boolean {
  return measure === "%" || (measure !== null && parseMeasure(measure)?.form === "%");
}

/** Indicators in percent of which two years or more say no figure (`gần bằng`, `cao hơn`). Linear. */
export function sharesInWords(table: IndicatorTable): readonly Indicator[] {
  return table.indicators.filter((indicator) => {
    if (indicator.spanning !== null || !isShare(indicator)) return false;
    const words = Object.values(indicator.milestones).filter(
      ({ raw, value }) =>
        raw !== null && !/\d|\*/u.test(raw) && (value.kind === "benchmark" || value.kind === "qualitative"),
    );
    return words.length > 1;
  });
}

/** Indicators that print the measure of the column again in their cells, where most others don't. Linear. */
export function measuresInCells(table: IndicatorTable): readonly Indicator[] {
  if (table.columns.measure === undefined) return [];
  const shares = table.indicators.filter(({ measure }) => measure?.trim() === "%");
  const odd = shares.filter(({ milestones }) =>
    Object.values(milestones).some(
      ({ raw, value }) =>
        raw !== null &&
        /\d\s?%/u.test(raw) &&
        !/tăng|giảm|so với|[A-Za-zÀ-ỹ]+\s\d+\s?%.*%/iu.test(raw) &&
        (value.kind === "exact" || value.kind === "range" || value.kind === "bound"),
    ),
  );
  return odd.length * 4 > shares.length ? [] : odd;
}

/** A cell of a table and what it prints. */
export interface OddCell {
  readonly text: string;
  readonly span: Span;
}

/** Cells of value columns that hold three plain figures or more, each of which belongs to a column of its own. Linear. */
export function crowdedCells({ table, columns }: IndicatorTable): readonly OddCell[] {
  if (columns.values.length < 2) return [];
  return cellsOf(table.rows, columns.values, /^\d+(?:[.,]\d+)?(?:\s\d+(?:[.,]\d+)?){2,5}$/u);
}

/** The cells of some columns that print nothing but this. */
function cellsOf(
  rows: readonly LogicalRow[],
  columns: readonly { readonly index: number }[],
  shape: RegExp,
): readonly OddCell[] {
  const cells: OddCell[] = [];
  for (const row of rows)
    for (const { index } of columns) {
      const text = ownText(row, index).trim();
      if (shape.test(text)) cells.push({ text, span: row.span });
    }
  return cells;
}

/** Marks that stand for a value (`*`, `(*)`) and that no note explains. Linear. */
export const unexplainedMarks = perSubject((subject: Subject): readonly OddCell[] => {
  const cells = indicatorTables(subject).flatMap(({ table, columns }) =>
    cellsOf(table.rows, columns.values, /^\(?\*{1,3}\)?$/u),
  );
  if (cells.length === 0) return [];
  const explained = textPieces(subject).some(({ passage, inTable }) =>
    inTable
      ? false
      : /^(?:ghi chú|chú thích)?[\s:.-]*\(?\*{1,3}\)?\s?[:.)]?\s?[A-Za-zÀ-ỹ]/iu.test(passage.text) ||
        /(?:ghi chú|chú thích|dấu)[^.]{0,60}\*/iu.test(passage.text),
  );
  return explained ? [] : cells;
});

/** Two periods of one table that share years. */
export interface SharedYears {
  readonly first: string;
  readonly second: string;
  readonly span: Span;
}

/** `thời kỳ 2016-2020` is as short as a period can be printed. */
const shortestPeriod = 16;
const PERIOD = /(?:giai đoạn|thời kỳ)\s*:?\s?(20\d{2})\s?[-–]\s?(20\d{2})/giu;

/** Headings, or cells of one row, whose periods share years (`2016-2020` beside `2020-2030`). Linear. */
export function sharedYears({ table, columns, indicators }: IndicatorTable): readonly SharedYears[] {
  const heads = columns.values.map(({ heading }) => heading);
  const [first] = table.parts;
  const head =
    first === undefined ? [] : overlapping(heads).map((pair) => ({ ...pair, span: spanOfHead(table.span) }));
  return [
    ...head,
    ...indicators.flatMap(({ milestones, span }) =>
      overlapping(Object.values(milestones).flatMap(({ raw }) => raw ?? [])).map((pair) => ({
        ...pair,
        span,
      })),
    ),
  ];
}

const spanOfHead = (span: Span): Span => ({ ...span, endLine: span.line });

function overlapping(
  texts: readonly string[],
): readonly { readonly first: string; readonly second: string }[] {
  const periods = texts.flatMap((text) => {
    if (text.length < shortestPeriod) return [];
    const [one, more] = matchesIn(text, PERIOD);
    if (one === undefined || more !== undefined) return [];
    return [{ text: `${one[1] ?? ""}-${one[2] ?? ""}`, from: Number(one[1]), to: Number(one[2]) }];
  });
  return periods.slice(1).flatMap((period, at) => {
    const before = periods[at];
    if (before === undefined || before.text === period.text) return [];
    const apart = period.from > before.to || period.to < before.from;
    const whole = period.from <= before.from && period.to >= before.to;
    const part = period.from >= before.from && period.to <= before.to;
    return apart || whole || part ? [] : [{ first: before.text, second: period.text }];
  });
}

/** Words of one paragraph that set a share a yearly rise and a level at once. */
export const risesWithLevels = perSubject((subject: Subject): readonly OddCell[] =>
  piecesWithDigits(subject).flatMap(({ passage }) => {
    if (passage.text.length > 20_000 || !passage.text.includes("%") || !/%\s?\/\s?năm/u.test(passage.text))
      return [];
    return matchesIn(passage.text, RISES).map((match) => ({
      text: match[0],
      span: spanAt(passage, match.index, match.index + match[0].length),
    }));
  }),
);

const RISES =
  /(?:tỷ|tỉ) (?:lệ|trọng)\s[^.;%]{5,200}?\d[\d.,]*\s?%\s?\/\s?năm[^.;%]{0,100}?(?:đạt|lên)\s(?:trên\s|ít nhất\s|khoảng\s)?\d[\d.,]*\s?%(?!\s?\/\s?năm)/giu;
