import type { Annex, OfficialDocument } from "../content.js";
import type { Table } from "../table.js";
import type { Issuing } from "./issuing.js";
import { type ReportContent, reportDocument } from "./report.js";

/** An indicator as a unit reported it; values as printed (`97,5`), with why where there is none. */
export interface IndicatorResult {
  readonly code: string | null;
  readonly name: string;
  readonly measure: string | null;
  readonly before: string;
  readonly target: string;
  readonly result: string;
  /** `Chính thức`, `Ước tính`, or why there is no figure. */
  readonly status: string;
  readonly note: string;
  /** The observation that `result` comes from. */
  readonly source?: string;
}

export interface TaskResult {
  readonly text: string;
  readonly due: string;
  readonly status: string;
  readonly result: string;
  readonly obstacle: string;
  readonly source?: string;
}

export interface UnitReportContent extends ReportContent {
  readonly indicators: readonly IndicatorResult[];
  readonly tasks: readonly TaskResult[];
}

/** A unit's report in one round: the sections that it answered, its figures and its tasks as annexes on wide pages. */
export function unitReportDocument(issuing: Issuing, content: UnitReportContent): OfficialDocument {
  const { indicators, tasks, annexes = [] } = content;
  return reportDocument(issuing, {
    ...content,
    annexes: [
      ...(indicators.length === 0
        ? []
        : [wide("Kết quả thực hiện các chỉ tiêu", indicatorTable(indicators))]),
      ...(tasks.length === 0 ? [] : [wide("Tình hình thực hiện các nhiệm vụ", taskTable(tasks))]),
      ...annexes,
    ],
  });
}

function wide(title: string, table: Table): Annex {
  return { title, landscape: true, body: [table] };
}

function indicatorTable(indicators: readonly IndicatorResult[]): Table {
  return {
    kind: "table",
    columns: [
      { width: 5, align: "center" },
      { width: 30 },
      { width: 9, align: "center" },
      { width: 10, align: "right" },
      { width: 10, align: "right" },
      { width: 10, align: "right" },
      { width: 12, align: "center" },
      { width: 16 },
    ],
    head: [
      {
        cells: [
          "TT",
          "Chỉ tiêu",
          "Đơn vị tính",
          "Kỳ trước",
          "Mục tiêu",
          "Kết quả",
          "Tình trạng số liệu",
          "Ghi chú",
        ],
      },
    ],
    rows: indicators.map((row, index) => ({
      cells: [
        row.code ?? String(index + 1),
        row.name,
        row.measure ?? "",
        row.before,
        row.target,
        { text: row.result, ...(row.source === undefined ? {} : { source: row.source }) },
        row.status,
        row.note,
      ],
    })),
  };
}

function taskTable(tasks: readonly TaskResult[]): Table {
  return {
    kind: "table",
    columns: [
      { width: 5, align: "center" },
      { width: 34 },
      { width: 12, align: "center" },
      { width: 13, align: "center" },
      { width: 22 },
      { width: 20 },
    ],
    head: [{ cells: ["TT", "Nhiệm vụ", "Thời hạn", "Tình trạng", "Kết quả", "Khó khăn, vướng mắc"] }],
    rows: tasks.map((row, index) => ({
      cells: [String(index + 1), row.text, row.due, row.status, row.result, row.obstacle],
      ...(row.source === undefined ? {} : { source: row.source }),
    })),
  };
}
