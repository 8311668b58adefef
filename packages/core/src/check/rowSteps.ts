import type { Span } from "../document/span.js";
import { joinTables } from "../read/tables.js";
import { type LogicalRow, type LogicalTable, ownText } from "../read/tables-rows.js";
import { columnHead, plainNumber } from "./columnHeads.js";
import { indicatorTables } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A row of a table by places that goes back where all others go on. */
export interface OddStep {
  readonly name: string;
  readonly from: { readonly year: string; readonly text: string };
  readonly to: { readonly year: string; readonly text: string };
  readonly rising: boolean;
  readonly others: number;
  /** The heading says a share; numbers of things may well fall in one place. */
  readonly share: boolean;
  readonly span: Span;
}

/** Fewer rows show no common way. */
const fewestRows = 6;

/** Rows of tables that give one thing by place and year (`Năm 2021 (%)`, `Năm 2023 (%)`) and that alone go back. Linear. */
export const oddSteps = perSubject((subject: Subject): readonly OddStep[] => {
  const known = new Set(indicatorTables(subject).map(({ table }) => table.span.line));
  return joinTables(subject.blocks).flatMap((table) => {
    if (known.has(table.span.line) || table.rows.length < fewestRows) return [];
    return yearColumns(table).flatMap((columns) => {
      const rows = table.rows.filter(
        (row) => !/tổng|cộng|toàn (?:tỉnh|huyện|xã|thành phố)/iu.test(nameOf(row)),
      );
      return columns.slice(1).flatMap((column, at) => stepBetween(rows, columns[at], column));
    });
  });
});

interface YearColumn {
  readonly index: number;
  readonly year: string;
  readonly heading: string;
}

/** Columns whose headings are alike but for the year. */
function yearColumns(table: LogicalTable): readonly (readonly YearColumn[])[] {
  const groups = new Map<string, YearColumn[]>();
  for (const { index } of table.columns) {
    const heading = columnHead(table, index);
    const year = /(?:19|20)\d{2}/u.exec(heading)?.[0];
    if (year === undefined || /[-–]\s?(?:19|20)\d{2}|so với|tăng|giảm/iu.test(heading)) continue;
    const rest = heading.replace(year, "").trim().toLowerCase();
    groups.set(rest, [...(groups.get(rest) ?? []), { index, year, heading }]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function stepBetween(
  rows: readonly LogicalRow[],
  from: YearColumn | undefined,
  to: YearColumn,
): readonly OddStep[] {
  if (from === undefined) return [];
  const steps = rows.flatMap((row) => {
    const [a, b] = [plainNumber(ownText(row, from.index)), plainNumber(ownText(row, to.index))];
    return a === undefined || b === undefined ? [] : [{ row, sign: Math.sign(b - a) }];
  });
  const up = steps.filter(({ sign }) => sign > 0);
  const down = steps.filter(({ sign }) => sign < 0);
  const [odd, most] = up.length > down.length ? [down, up] : [up, down];
  const [only] = odd;
  if (only === undefined || odd.length > 1 || most.length + 1 < Math.max(fewestRows, steps.length * 0.9))
    return [];
  return [
    {
      name: nameOf(only.row),
      from: { year: from.year, text: ownText(only.row, from.index) },
      to: { year: to.year, text: ownText(only.row, to.index) },
      rising: most === up,
      others: most.length,
      share: /%|tỷ lệ|tỉ lệ/iu.test(to.heading),
      span: only.row.span,
    },
  ];
}

/** The first cell with letters. */
function nameOf(row: LogicalRow): string {
  return row.cells.map((_, at) => ownText(row, at)).find((text) => /\p{L}{2}/u.test(text)) ?? "";
}
