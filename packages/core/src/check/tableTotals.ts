import type { Span } from "../document/span.js";
import { joinTables } from "../read/tables.js";
import { type LogicalRow, type LogicalTable, ownText } from "../read/tables-rows.js";
import { fold } from "../text/fold.js";
import { columnHead, firstFigures, foldedFirstCells, plainNumber } from "./columnHeads.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A total printed in a table that its own rows or columns don't give. */
export interface TableTotal {
  readonly printed: number;
  readonly text: string;
  readonly sum: number;
  /** Heading of the column. */
  readonly heading: string;
  readonly span: Span;
  /** What is added up: the cells of the column above (or below), those of the group, or those of the row. */
  readonly over: "column" | "group" | "row";
  readonly table: LogicalTable;
  readonly row: LogicalRow;
  readonly column: number;
  /** The columns of a row, the rows of a column or a group. */
  readonly columns: readonly number[];
  readonly rows: readonly LogicalRow[];
}

const totalName =
  /^(?:tong(?: cong| so| kinh phi| von)?|cong|toan (?:tinh|huyen|xa|thanh pho|nganh)|ca (?:giai doan|ky|nam)|tong cong kinh phi)(?: (?:[ivx]+|\d)(?: [ivx]+| \d)*)?(?: (?:giai doan )?20\d{2} 20\d{2})?$/;

/** Totals of tables that don't add up, by column and by row. Linear in the cells. */
export function wrongTotals({ blocks }: Subject): readonly TableTotal[] {
  return joinTables(blocks).flatMap((table) => [...byColumn(table), ...byRow(table), ...byGroup(table)]);
}

function byColumn(table: LogicalTable): readonly TableTotal[] {
  const [total, second] = totalRows(table);
  if (total === undefined || second !== undefined) return [];
  const at = table.rows.indexOf(total);
  const first = firstFigures(table);
  const others =
    at === table.rows.length - 1
      ? table.rows.slice(Math.max(first, 0), at)
      : at === first
        ? table.rows.slice(at + 1)
        : [];
  if (others.length < 2) return [];
  return table.columns.flatMap(({ index, kind }) => {
    const head = columnHead(table, index);
    if (kind === "ordinal" || kind === "code" || /%|tỷ lệ|bình quân|năm sinh|điểm/iu.test(head)) return [];
    const text = ownText(total, index);
    const printed = plainNumber(text);
    const sums = printed === undefined ? [] : possibleSums(others, index);
    const nearest = closest(sums, printed);
    if (printed === undefined || nearest === undefined || equal(nearest, printed)) return [];
    if (nearest < printed && namesSome(others)) return [];
    if (Math.abs(nearest - printed) > printed * 0.5) return [];
    const place = { over: "column", table, row: total, column: index, columns: [], rows: others } as const;
    return [{ ...place, printed, text, sum: nearest, heading: head, span: total.span }];
  });
}

/** The rows below the total are opened by `Trong đó`: they needn't be all there are. */
function namesSome([first]: readonly LogicalRow[]): boolean {
  return (
    first?.cells.slice(0, 3).some((_, column) => /^trong đó/iu.test(ownText(first, column).trim())) === true
  );
}

const roman = /^[IVX]+\.?$/u;

/**
 * Rows `I`, `II` that hold the sums of the rows `1`, `2` … below them: told where most figures of the column are borne
 * out, in this group or another.
 */
function byGroup(table: LogicalTable): readonly TableTotal[] {
  const heads = table.rows.flatMap((row, at) => (roman.test(ownText(row, 0)) ? [at] : []));
  if (heads.length === 0) return [];
  const groups = heads.flatMap((at, place) => {
    const head = table.rows[at];
    const end = heads[place + 1] ?? table.rows.length;
    const under = table.rows.slice(at + 1, end).filter((row) => !totalRows(table).has(row));
    const items = under.filter((row) => /^\d{1,3}\.?$/u.test(ownText(row, 0)));
    return head === undefined || items.length < 2 || items.length < under.length ? [] : [{ head, items }];
  });
  const sums = groups.flatMap(({ head, items }) =>
    table.columns.flatMap(({ index, heading, kind }) => {
      if (kind === "ordinal" || /%|tỷ lệ|bình quân|năm|thời gian/iu.test(heading)) return [];
      const text = ownText(head, index);
      const printed = plainNumber(text);
      const cells = items.map((row) => ownText(row, index)).filter((cell) => !/^[-–\s]*$/u.test(cell));
      const numbers = cells.flatMap((cell) => plainNumber(cell) ?? []);
      if (printed === undefined || numbers.length < 2 || numbers.length < cells.length) return [];
      const sum = Number(numbers.reduce((all, value) => all + value, 0).toFixed(6));
      const place = { over: "group", table, row: head, column: index, columns: [], rows: items } as const;
      return [{ ...place, printed, text, sum, heading, span: head.span }];
    }),
  );
  const wrong = sums.filter(({ printed, sum }) => !equal(printed, sum));
  return wrong.length * 2 > sums.length
    ? []
    : wrong.filter(({ printed, sum }) => Math.abs(sum - printed) <= printed * 0.5);
}

const totalRows = perSubject(
  ({ rows }: LogicalTable): ReadonlySet<LogicalRow> =>
    new Set(rows.filter((row) => foldedFirstCells(row).some((text) => totalName.test(text)))),
);

/** Sums of all rows, and of the rows of the first level, where the table has levels; none where a cell is no number. */
function possibleSums(rows: readonly LogicalRow[], column: number): readonly number[] {
  const cells = rows.map((row) => ({ ordinal: ownText(row, 0), text: ownText(row, column) }));
  const filled = cells.filter(({ text }) => !/^[-–\s]*$/u.test(text));
  if (filled.length < 2 || filled.some(({ text }) => plainNumber(text) === undefined)) return [];
  const sum = (part: typeof filled) => part.reduce((all, { text }) => all + (plainNumber(text) ?? 0), 0);
  const roman = filled.filter(({ ordinal }) => /^[IVX]+\.?$/u.test(ordinal));
  const whole = filled.filter(({ ordinal }) => /^\d{1,3}\.?$/u.test(ordinal));
  const levels = [filled, roman, whole].filter((part) => part.length > 1);
  if (roman.length > 0 || whole.length < filled.length)
    levels.push(filled.filter(({ ordinal }) => !/^[IVX]+\.?$/u.test(ordinal)));
  return levels.map(sum);
}

/** Headings of columns that may add up others, if the rows bear it out: `Cộng 3 năm`, `Tổng số hộ`, `Tổng vốn`. */
const adding = /^(?:tong|cong|luy ke)(?: |$)/;
/** Columns whose cells aren't added up. */
const apart = /%|tỷ lệ|tỉ lệ|ghi chú|bình quân|so với/iu;

/** Columns of totals that most rows bear out as the sum of other columns of figures. */
function byRow(table: LogicalTable): readonly TableTotal[] {
  const named = table.columns.find(({ heading }) => totalName.test(fold(heading.split(" - ").at(-1) ?? "")));
  if (named !== undefined) {
    const sums = rowSums(table, named.index, partsOf(table, named.index));
    const wrong = sums.filter(({ printed, sum }) => !equal(printed, sum));
    if (sums.length >= 3 && wrong.length * 2 <= sums.length) return wrong;
  }
  const ofYears = overYears(table);
  if (ofYears.length > 0) return ofYears;
  return table.columns.flatMap(({ index, kind }) => {
    const head = columnHead(table, index);
    if (kind === "ordinal" || kind === "code" || !head.split(" - ").some((part) => adding.test(fold(part))))
      return [];
    return besideTotal(table, index);
  });
}

/** Values of a level aren't added up: what they make is far from what is printed. */
const widestOff = 0.25;
/** So many years in a row beside `Cộng` are its parts, though no other row bears it out. */
const yearsAlone = 4;
const YEAR_ALONE = /^(?:năm\s)?(20\d{2})$/iu;
const OF_PERIOD = /^(?:tổng|cả|toàn)[^\d]{0,30}(20\d{2})\s?[-–]\s?(20\d{2})$/iu;

/** `Cả giai đoạn 2026 - 2028`, `Tổng số` beside a column for each year: few rows are enough, as the headings say what is added up. */
function overYears(table: LogicalTable): readonly TableTotal[] {
  const heads = table.columns.map(({ index }) => ({ index, head: columnHead(table, index).trim() }));
  const years = heads.flatMap(({ index, head }) => {
    const year = OF_PERIOD.test(head) ? undefined : YEAR_ALONE.exec(head.split(" - ").at(-1) ?? "")?.[1];
    return year === undefined ? [] : [{ index, year: Number(year) }];
  });
  const total = heads.find(({ head }) => OF_PERIOD.test(head) || /^(?:tổng (?:số|cộng)|cộng)$/iu.test(head));
  if (total === undefined) return [];
  const [, from, to] = OF_PERIOD.exec(total.head) ?? [];
  const own = years.filter(({ year }) => from === undefined || (year >= Number(from) && year <= Number(to)));
  const [first] = own;
  const isWhole = own.every(({ year }, at) => year === (first?.year ?? 0) + at);
  if (own.length < 3 || !isWhole || (from !== undefined && own.length !== Number(to) - Number(from) + 1))
    return [];
  const sums = rowSums(
    table,
    total.index,
    own.map(({ index }) => index),
  ).filter(({ row }) => own.every(({ index }) => plainNumber(ownText(row, index)) !== undefined));
  const wrong = sums.filter(({ printed, sum }) => !equal(printed, sum));
  const near = wrong.every(({ printed, sum }) => Math.abs(printed - sum) <= Math.abs(printed) * widestOff);
  const right = sums.length - wrong.length;
  const saysSum = from !== undefined || (/^(?:tổng )?cộng$/iu.test(total.head) && own.length >= yearsAlone);
  return near && (right > 0 || saysSum) && wrong.length <= right + 1 ? wrong : [];
}

/** The run of columns right before or right behind a total that adds up to it in the most rows; two rows in three at least. */
function besideTotal(table: LogicalTable, total: number): readonly TableTotal[] {
  const figures = table.columns
    .filter(
      ({ index, kind }) =>
        kind !== "ordinal" && kind !== "code" && kind !== "note" && !apart.test(columnHead(table, index)),
    )
    .map(({ index }) => index)
    .filter(
      (index) => index !== total && table.rows.some((row) => plainNumber(ownText(row, index)) !== undefined),
    );
  const before = figures.filter((index) => index < total).slice(-mostParts);
  const behind = figures.filter((index) => index > total).slice(0, mostParts);
  const runs = [
    ...before.slice(0, -1).map((_, at) => before.slice(at)),
    ...behind.slice(1).map((_, at) => behind.slice(0, at + 2)),
  ];
  const tried = runs.map((run) => {
    const sums = rowSums(table, total, run);
    return { sums, wrong: sums.filter(({ printed, sum }) => !equal(printed, sum)) };
  });
  const [best] = tried.toSorted((a, b) => b.sums.length - b.wrong.length - (a.sums.length - a.wrong.length));
  if (best === undefined) return [];
  const right = best.sums.length - best.wrong.length;
  return right < 3 || best.wrong.length * 3 > best.sums.length ? [] : best.wrong;
}

/** Totals over more columns than these are of tables of years, which aren't added up. */
const mostParts = 8;

/** The columns of figures behind the total, or the years before it where it comes last. */
function partsOf({ columns }: LogicalTable, total: number): readonly number[] {
  const behind = columns.filter(
    ({ index, kind, heading }) => index > total && kind !== "note" && !/%|tỷ lệ|ghi chú/iu.test(heading),
  );
  const years = columns.filter(
    ({ index, heading }) => index < total && /^\D{0,12}20\d{2}\D{0,12}$/u.test(heading),
  );
  return (behind.length === 0 && years.length > 1 ? years : behind).map(({ index }) => index);
}

/** What the parts of each row make against its total; rows where one of them is no number are left out. */
function rowSums(table: LogicalTable, total: number, parts: readonly number[]): readonly TableTotal[] {
  return table.rows.flatMap((row) => {
    const text = ownText(row, total);
    const printed = plainNumber(text);
    const texts = parts.map((column) => ownText(row, column)).filter((cell) => !/^[-–\s]*$/u.test(cell));
    const numbers = texts.flatMap((cell) => plainNumber(cell) ?? []);
    if (printed === undefined || numbers.length < 2 || numbers.length < texts.length) return [];
    const sum = Number(numbers.reduce((a, b) => a + b, 0).toFixed(6));
    const place = { over: "row", table, row, column: total, columns: parts, rows: [row] } as const;
    return [{ ...place, printed, text, sum, heading: columnHead(table, total), span: row.span }];
  });
}

function closest(sums: readonly number[], printed: number | undefined): number | undefined {
  if (printed === undefined) return undefined;
  return sums.toSorted((a, b) => Math.abs(a - printed) - Math.abs(b - printed))[0];
}

/** Rounded parts may miss a rounded total by a little. */
function equal(a: number, b: number): boolean {
  const whole = Number.isInteger(a) && Number.isInteger(b);
  return Math.abs(a - b) <= (whole ? 0 : Math.max(Math.abs(a), Math.abs(b)) * 0.002 + 0.05);
}
