import { findIndicatorColumns } from "../read/indicators/columns.js";
import type { IndicatorColumns } from "../read/indicators/kinds.js";
import type { Indicator } from "../read/reading.js";
import { joinTables } from "../read/tables.js";
import type { LogicalTable } from "../read/tables-rows.js";
import { shortened } from "../text/shortened.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A printed table of indicators with the indicators that were read from its rows. */
export interface IndicatorTable {
  readonly table: LogicalTable;
  readonly columns: IndicatorColumns;
  /** Years of the value columns in order, each once. */
  readonly years: readonly string[];
  /** Those of them that lie before the plan: what was reached, not what is to be reached. */
  readonly baselineYears: readonly string[];
  readonly indicators: readonly Indicator[];
}

/** The tables of indicators of a document, each with its rows; computed once for all rules. */
export const indicatorTables = perSubject((subject: Subject): readonly IndicatorTable[] =>
  joinTables(subject.blocks).flatMap((table) => {
    const columns = findIndicatorColumns(table);
    if (columns === undefined) return [];
    const indicators = subject.reading.indicators.filter(
      (indicator) => isPrinted(indicator) && standsIn(indicator, table),
    );
    if (indicators.length === 0) return [];
    const years = [...new Set(columns.values.flatMap(({ year }) => year ?? []))].sort();
    return [{ table, columns, years, baselineYears: baselineYears(columns, years, subject), indicators }];
  }),
);

/** Whether an indicator stands in a row of a table, not in running text. */
export function isPrinted({ confidence }: Indicator): boolean {
  return !confidence.reasons.includes("running-text");
}

function standsIn({ span }: Indicator, table: LogicalTable): boolean {
  return table.span.line <= span.line && span.endLine <= table.span.endLine;
}

/** Years before the document was issued (or before its period begins), and columns headed as results. */
function baselineYears(
  { values }: IndicatorColumns,
  years: readonly string[],
  { reading: { meta } }: Subject,
): readonly string[] {
  const issued = meta.date === null ? meta.period?.from : Number(meta.date.slice(0, 4));
  const reached = new Set(values.flatMap(({ kind, year }) => (kind === "milestone" ? [] : (year ?? []))));
  const found = years.filter((year) => reached.has(year) || (issued !== undefined && Number(year) < issued));
  return found.length < years.length ? found : [];
}

/** Rows that only head others (`Diện tích nhà ở` above `Thành thị`, `Nông thôn`) need no value of their own. */
export function isParent(indicator: Indicator, { indicators }: IndicatorTable): boolean {
  return indicators.some(
    ({ parent, span }) => parent === indicator.name && span.line >= indicator.span.line && parent !== null,
  );
}

/** How a message names an indicator: its code and name, cut where it is long. */
export function indicatorTitle({ code, name, parent }: Indicator): string {
  const whole = parent === null ? name : `${parent} - ${name}`;
  const clean = whole.replace(/[\s.;:]+$/u, "");
  const cut = shortened(clean, 120);
  return code === null ? `“${cut}”` : `${code} “${cut}”`;
}

/** Whether any value is printed for it, in a year or over all years. */
export function hasValues({ milestones, spanning }: Indicator): boolean {
  return spanning !== null || Object.keys(milestones).length > 0;
}

/** Years of the table for which an indicator prints nothing. */
export function emptyYears({ milestones, spanning }: Indicator, years: readonly string[]): readonly string[] {
  return spanning === null ? years.filter((year) => milestones[year] === undefined) : [];
}
