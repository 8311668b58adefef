import type { Span } from "../document/span.js";
import { joinTables } from "../read/tables.js";
import { type LogicalRow, type LogicalTable, logicalText, ownText } from "../read/tables-rows.js";
import { shortened } from "../text/shortened.js";
import type { Finding } from "./diagnostic.js";
import { saysHere } from "./saysHere.js";
import type { Subject } from "./subject.js";

/** So many groups must name their unit before the one that doesn't is worth telling. */
const fewestNamed = 3;

/** Rows below one heading of a table, with the unit that is printed once for them. */
interface Group {
  readonly title: string;
  /** The first row of data. */
  readonly first: LogicalRow;
  /** As printed; empty where no row of the group has one. */
  readonly unit: string;
  readonly unitSpan: Span | undefined;
}

/**
 * The one group of rows of which none names who leads or answers for it, in a table that names the unit once for each group. Tables that
 * name it row by row are told row by row. Linear.
 */
export function groupsWithoutUnit({ blocks }: Subject): readonly Finding[] {
  return joinTables(blocks).flatMap((table) => {
    const column = table.columns.find(
      ({ kind, heading }) => kind === "lead" || kind === "responsible" || /chủ trì|phụ trách/iu.test(heading),
    );
    if (column === undefined) return [];
    const { groups, isSparse } = groupsOf(table, column.index);
    const [open, more] = groups.filter(({ unit }) => unit === "");
    const usual = groups.find(({ unit }) => unit !== "");
    if (open === undefined || more !== undefined || usual?.unitSpan === undefined) return [];
    if (!isSparse || groups.length <= fewestNamed) return [];
    return [findingOf(open, usual.unit, usual.unitSpan)];
  });
}

function groupsOf(table: LogicalTable, column: number): { groups: readonly Group[]; isSparse: boolean } {
  const groups: Group[] = [];
  let title: string | undefined;
  let isSparse = false;
  for (const row of table.rows) {
    const heading = headingIn(row, table, column);
    if (heading !== undefined) {
      title = heading;
      continue;
    }
    const unit = logicalText(row, column).trim();
    const group = groups.at(-1);
    if (title !== undefined)
      groups.push({ title, first: row, unit, unitSpan: unit === "" ? undefined : row.span });
    else if (group !== undefined && unit === "") isSparse ||= group.unit !== "";
    else if (group !== undefined && group.unit === "")
      groups[groups.length - 1] = { ...group, unit, unitSpan: row.span };
    title = undefined;
  }
  return { groups, isSparse };
}

const LABEL = /^(?:[IVX]{1,5}|\d{1,2}|[A-Z])[.)]?$/u;

/** The words of a row that only heads others: an ordinal beside them, and nothing else. */
function headingIn(row: LogicalRow, table: LogicalTable, column: number): string | undefined {
  let words: string | undefined;
  let labelled = false;
  for (const { index, kind } of table.columns) {
    const text = ownText(row, index).trim();
    if (text === "") continue;
    if (kind === "ordinal" || kind === "code") labelled ||= LABEL.test(text);
    else if (words !== undefined || index === column) return undefined;
    else words = text;
  }
  return labelled ? words : undefined;
}

function findingOf({ title, first }: Group, unit: string, span: Span): Finding {
  const quote = shortened(title, 60);
  return {
    severity: "warning",
    message: {
      vi: `Nhóm “${quote}” không ghi cơ quan ở dòng nào; các nhóm khác trong bảng đều ghi.`,
      en: `Found no unit in any row of the group “${quote}”, expected one as in all other groups of the table.`,
    },
    span: first.span,
    quote,
    related: [saysHere(span, shortened(unit, 60))],
    data: { group: title },
  };
}
