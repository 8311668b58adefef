import type { Duty, Indicator, Reading, Target, TargetPart, Task } from "@lotrinh/core/read/reading";
import type { Annex, Block } from "../content.js";
import type { Table, TableRow } from "../table.js";
import { flatTable } from "./flatTable.js";
import { targetCell } from "./targetCell.js";

/** Titles of a plan's annexes; its text refers to them. */
export const planAnnexTitles = {
  indicators: "Chỉ tiêu và lộ trình thực hiện",
  targets: "Phân công thực hiện các mục tiêu",
  tasks: "Danh mục nhiệm vụ và phân công thực hiện",
  duties: "Chế độ báo cáo",
} as const;

/** The annexes of a plan: its indicators by year, who leads and takes part in its targets and tasks, its reporting duties. Empty ones are left out. */
export function planAnnexes({ indicators, targets, tasks, duties }: Reading): readonly Annex[] {
  return [
    ...annex(planAnnexTitles.indicators, indicators, indicatorTable),
    ...annex(planAnnexTitles.targets, assignedParts(targets), targetTable),
    ...annex(planAnnexTitles.tasks, tasks, taskTable),
    ...annex(planAnnexTitles.duties, duties, dutyTable),
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

/** The place of an item among the others, from 1. */
const place = {
  title: "TT",
  width: 5,
  align: "center",
  text: (_: unknown, at: number) => String(at + 1),
} as const;

function taskTable(tasks: readonly Task[]): Table {
  return flatTable(tasks, [
    place,
    { title: "Nhiệm vụ", width: 36, text: ({ text }) => text },
    { title: "Chủ trì", width: 16, text: ({ lead }) => lead.join("; ") },
    { title: "Phối hợp", width: 17, text: ({ coordinating }) => coordinating.join("; ") },
    { title: "Thời gian", width: 12, align: "center", text: ({ due }) => due ?? "" },
    { title: "Sản phẩm", width: 14, text: ({ output }) => output ?? "" },
  ]);
}

interface TargetShare {
  readonly code: string;
  readonly title: string;
  readonly part: TargetPart;
}

/** The parts of targets that are assigned to somebody. */
function assignedParts(targets: readonly Target[]): readonly TargetShare[] {
  return targets.flatMap(({ code, title, parts }) =>
    parts
      .filter(({ lead, coordinating }) => lead.length + coordinating.length > 0)
      .map((part) => ({ code: `${code}${part.letter ?? ""}`, title, part })),
  );
}

function targetTable(shares: readonly TargetShare[]): Table {
  return flatTable(shares, [
    { title: "Mã", width: 7, align: "center", text: ({ code }) => code },
    { title: "Mục tiêu", width: 34, text: ({ title }) => title },
    { title: "Chủ trì", width: 18, text: ({ part }) => part.lead.join("; ") },
    { title: "Phối hợp", width: 18, text: ({ part }) => part.coordinating.join("; ") },
    { title: "Nhiệm vụ", width: 30, text: ({ part }) => part.tasks.join("\n") },
  ]);
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
  return flatTable(duties, [
    place,
    { title: "Cơ quan báo cáo", width: 24, text: ({ who }) => who.join("; ") },
    { title: "Nội dung", width: 33, text: ({ what }) => what },
    { title: "Định kỳ", width: 12, align: "center", text: ({ frequency }) => frequencyWords(frequency) },
    { title: "Thời hạn", width: 12, align: "center", text: ({ deadline }) => deadlineWords(deadline) },
    { title: "Nơi nhận báo cáo", width: 20, text: receiver },
  ]);
}

function receiver({ to, via }: Duty): string {
  return [to, via === null ? null : `qua ${via}`].filter((part) => part !== null).join(", ");
}
