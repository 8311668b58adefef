import type { Duty, Indicator, Reading, Task } from "@lotrinh/core/read/reading";
import type { Annex, Block } from "../content.js";
import type { Table, TableRow } from "../table.js";
import { targetCell } from "./targetCell.js";

/** The annexes of a plan: its indicators by year, its tasks with who leads and who takes part, its reporting duties. Empty ones are left out. */
export function planAnnexes({ indicators, tasks, duties }: Reading): readonly Annex[] {
  return [
    ...annex("Chỉ tiêu và lộ trình thực hiện", indicators, indicatorTable),
    ...annex("Danh mục nhiệm vụ và phân công thực hiện", tasks, taskTable),
    ...annex("Chế độ báo cáo", duties, dutyTable),
  ];
}

function annex<T>(
  title: string,
  items: readonly T[],
  table: (items: readonly T[]) => Table,
): readonly Annex[] {
  const body: readonly Block[] = items.length === 0 ? [] : [table(items)];
  return body.length === 0 ? [] : [{ title, landscape: true, body }];
}

function indicatorTable(indicators: readonly Indicator[]): Table {
  const years = [...new Set(indicators.flatMap(({ milestones }) => Object.keys(milestones)))].sort();
  const yearsOrOne = Math.max(1, years.length);
  return {
    kind: "table",
    columns: [
      { width: 6, align: "center" },
      { width: 30 },
      { width: 9, align: "center" },
      ...Array.from({ length: yearsOrOne }, () => ({
        width: Math.max(6, 40 / yearsOrOne),
        align: "center" as const,
      })),
      { width: 18 },
    ],
    head: [
      {
        cells: [
          { text: "TT", rowSpan: 2 },
          { text: "Chỉ tiêu", rowSpan: 2 },
          { text: "Đơn vị tính", rowSpan: 2 },
          { text: "Lộ trình thực hiện", colSpan: yearsOrOne },
          { text: "Cơ quan chịu trách nhiệm", rowSpan: 2 },
        ],
      },
      { cells: years.length === 0 ? [""] : years },
    ],
    rows: grouped(
      indicators,
      (indicator) => indicator.groupTitle,
      years.length + 4,
      (indicator, at) => indicatorRow(indicator, at, years),
    ),
  };
}

function indicatorRow(indicator: Indicator, at: number, years: readonly string[]): TableRow {
  const { code, name, parent, measure, milestones, spanning, responsible } = indicator;
  const values =
    spanning !== null && years.length > 0
      ? [{ text: spanning, colSpan: years.length }]
      : years.map((year) => {
          const milestone = milestones[year];
          return milestone === undefined ? "" : targetCell(milestone);
        });
  return {
    cells: [
      code ?? String(at + 1),
      parent === null ? name : `- ${name}`,
      measure ?? "",
      ...values,
      ...(years.length === 0 ? [spanning ?? ""] : []),
      responsible.join("; "),
    ],
  };
}

/** Rows under the titles of their groups, where they have any. */
function grouped<T>(
  items: readonly T[],
  titleOf: (item: T) => string | null,
  columns: number,
  row: (item: T, at: number) => TableRow,
): readonly TableRow[] {
  let open: string | null = null;
  return items.flatMap((item, at) => {
    const title = titleOf(item);
    const isNew = title !== null && title !== open;
    open = title;
    return isNew
      ? [{ cells: [{ text: title, colSpan: columns }], bold: true }, row(item, at)]
      : [row(item, at)];
  });
}

function taskTable(tasks: readonly Task[]): Table {
  return {
    kind: "table",
    columns: [
      { width: 5, align: "center" },
      { width: 36 },
      { width: 16 },
      { width: 17 },
      { width: 12, align: "center" },
      { width: 14 },
    ],
    head: [{ cells: ["TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"] }],
    rows: tasks.map(({ text, lead, coordinating, due, output }, at) => ({
      cells: [String(at + 1), text, lead.join("; "), coordinating.join("; "), due ?? "", output ?? ""],
    })),
  };
}

const FREQUENCIES: Readonly<Record<string, string>> = {
  annual: "Hằng năm",
  semiannual: "6 tháng",
  quarterly: "Hằng quý",
  monthly: "Hằng tháng",
  once: "Một lần",
  interim: "Sơ kết",
  final: "Tổng kết",
  adhoc: "Đột xuất",
};

function frequencyWords(frequency: Duty["frequency"]): string {
  return FREQUENCIES[frequency] ?? `${frequency.slice("every:".length)} năm một lần`;
}

function deadlineWords(deadline: Duty["deadline"]): string {
  if (deadline === null) return "";
  if ("year" in deadline) return `Năm ${deadline.year}`;
  if ("date" in deadline) return `Trước ngày ${deadline.date.split("-").toReversed().join("/")}`;
  return `Trước ngày ${String(deadline.day).padStart(2, "0")}/${String(deadline.month).padStart(2, "0")}`;
}

function dutyTable(duties: readonly Duty[]): Table {
  return {
    kind: "table",
    columns: [
      { width: 5, align: "center" },
      { width: 24 },
      { width: 33 },
      { width: 12, align: "center" },
      { width: 12, align: "center" },
      { width: 20 },
    ],
    head: [{ cells: ["TT", "Cơ quan báo cáo", "Nội dung", "Định kỳ", "Thời hạn", "Nơi nhận báo cáo"] }],
    rows: duties.map(({ who, what, to, via, frequency, deadline }, at) => ({
      cells: [
        String(at + 1),
        who.join("; "),
        what,
        frequencyWords(frequency),
        deadlineWords(deadline),
        [to, via === null ? null : `qua ${via}`].filter((part) => part !== null).join(", "),
      ],
    })),
  };
}
