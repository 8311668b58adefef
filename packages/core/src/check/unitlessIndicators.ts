import type { Indicator } from "../read/reading.js";
import { blankLeads } from "./blankCells.js";
import { indicatorTables, isParent } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** Rows of one table of indicators that name no unit though the others do. */
export interface UnitlessIndicators {
  /** The column says who leads, not who reports. */
  readonly leads: boolean;
  readonly indicators: readonly Indicator[];
}

/** Such rows of every table. Linear. */
export const unitlessIndicators = perSubject((subject: Subject): readonly UnitlessIndicators[] =>
  indicatorTables(subject).map((table) => {
    const rows = table.indicators.filter((indicator) => !isParent(indicator, table));
    const blank = blankLeads(table.table, subject);
    const missing = rows.filter(({ responsible, span }) => responsible.length === 0 && !blank.has(span.line));
    const few = rows.length >= 4 && missing.length * 5 <= rows.length;
    const indicators = rows.filter((row) => blank.has(row.span.line) || (few && missing.includes(row)));
    return { leads: table.table.columns.some(({ heading }) => /chủ trì/iu.test(heading)), indicators };
  }),
);
