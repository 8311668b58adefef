import { findColumn, valueColumns } from "../columns.js";
import type { Column } from "../columns-kinds.js";
import { isDataTable, type LogicalTable, ownText } from "../tables-rows.js";
import type { IndicatorColumns } from "./kinds.js";

/** The columns of a table of indicators; undefined where the table is of another kind (tasks, funding, layout). */
export function findIndicatorColumns(table: LogicalTable): IndicatorColumns | undefined {
  if (!isDataTable(table)) return undefined;
  const { columns } = table;
  const values = datedValues(valueColumns(columns));
  const measure = findColumn(columns, "measure");
  const named = findNameColumn(columns);
  const plain =
    measure !== undefined && values.length > 0 ? findColumn(columns, "task", "target", "unknown") : undefined;
  if (named === undefined && (isFunding(table) || !holdsFigures(table, values))) return undefined;
  const yearly =
    values.filter(({ year }) => year !== null).length >= 2
      ? findColumn(columns, "task", "target")
      : undefined;
  const name = named ?? plain ?? yearly;
  if (name === undefined) return undefined;
  const target = findColumn(columns, "target");
  return {
    name,
    ordinal: findColumn(columns, "ordinal"),
    code: findColumn(columns, "code"),
    target: target === name ? undefined : target,
    measure,
    responsible: findColumn(columns, "responsible", "lead", "assigned"),
    due: findColumn(columns, "due"),
    values,
  };
}

/** Beside columns with years a column of figures without any is a sum or something else, not a milestone. */
function datedValues(values: readonly Column[]): readonly Column[] {
  const dated = values.some(({ year }) => year !== null);
  return dated ? values.filter(({ year, heading }) => year !== null || heading === "") : values;
}

/** Of two columns that may name the indicator (`Tiêu chí | Nội dung tiêu chí`) the one that says so. */
function findNameColumn(columns: readonly Column[]): Column | undefined {
  const named = columns.filter(({ kind }) => kind === "indicator");
  return named.find(({ heading }) => /^(?:nội dung|tên)/iu.test(heading)) ?? named[0];
}

/** Marks (`x`) in columns of years are a schedule of tasks, not values. */
function holdsFigures({ rows }: LogicalTable, values: readonly Column[]): boolean {
  const texts = rows
    .slice(0, 60)
    .flatMap((row) => values.map(({ index }) => ownText(row, index)).filter((text) => text !== ""));
  return texts.filter((text) => /\d/u.test(text)).length * 2 > texts.length;
}

/** Money by year, not indicators: its title or headings say so. */
function isFunding({ before, columns }: LogicalTable): boolean {
  const money = /kinh phí|dự toán|nguồn vốn|kế hoạch vốn|vốn đầu tư|phân bổ vốn/iu;
  return (
    columns.some(({ kind }) => kind === "funding") ||
    before.slice(0, 4).some(({ passage }) => passage.text.length < 250 && money.test(passage.text))
  );
}

/** Columns that tell an indicator table, for those who must leave it to this reader. */
export function isIndicatorTable(table: LogicalTable): boolean {
  return findIndicatorColumns(table) !== undefined;
}
