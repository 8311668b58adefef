import { verdictStatuses } from "@lotrinh/core/progress/verdict";
import { reasonWords, statusWords } from "@lotrinh/core/progress/words";
import { workingRows } from "@lotrinh/core/progress/working";
import type { CsvCell } from "@lotrinh/publish/opendata/csv";
import type { z } from "zod";
import type { distributionSchema, verdictSchema } from "../indicators/shapes.js";
import type {
  goalSchema,
  goalsSchema,
  mainstreamingSchema,
  mapSchema,
  overviewSchema,
  planProgressSchema,
  unitProgressSchema,
  unknownsSchema,
  workingAnswer,
} from "./schema.js";

/** The tables behind the pages as rows for CSV, headed in Vietnamese. */

type Rows = CsvCell[][];

function statusHeads(): string[] {
  return verdictStatuses.map((status) => statusWords[status].vi);
}

function statusCells(distribution: z.infer<typeof distributionSchema>): number[] {
  return verdictStatuses.map((status) => distribution[status]);
}

function verdictCells({
  status,
  reason,
  latestPeriod,
  latestValue,
}: z.infer<typeof verdictSchema>): CsvCell[] {
  return [statusWords[status].vi, reason === null ? null : reasonWords[reason].vi, latestPeriod, latestValue];
}

const verdictHeads = ["Đánh giá", "Lý do", "Kỳ mới nhất", "Giá trị mới nhất"];

export function overviewRows({ byPlan }: z.infer<typeof overviewSchema>): Rows {
  return [
    ["Số kế hoạch", "Kế hoạch", ...statusHeads(), "Nhiệm vụ", "Nhiệm vụ quá hạn", "Kỳ báo cáo đang mở"],
    ...byPlan.map(({ plan, distribution, tasks, lateTasks, openRounds }) => [
      plan.number,
      plan.title,
      ...statusCells(distribution),
      tasks,
      lateTasks,
      openRounds,
    ]),
  ];
}

export function planRows({ rows, years }: z.infer<typeof planProgressSchema>): Rows {
  return [
    ["Mã", "Chỉ tiêu", "Đơn vị tính", ...years.map((year) => `Mục tiêu ${year}`), ...verdictHeads, "Đơn vị"],
    ...rows.map((row) => [
      row.code,
      [row.parentName, row.name].filter((part) => part !== null).join(" - "),
      row.measure,
      ...years.map((year) => row.milestones.find((milestone) => milestone.year === year)?.printed ?? null),
      ...verdictCells(row.verdict),
      row.units.map(({ name }) => name).join("; "),
    ]),
  ];
}

export function unitRows({ indicators }: z.infer<typeof unitProgressSchema>): Rows {
  return [
    ["Kế hoạch", "Chỉ tiêu", "Đơn vị tính", ...verdictHeads],
    ...indicators.map(({ plan, name, measure, verdict }) => [
      plan.number ?? plan.title,
      name,
      measure,
      ...verdictCells(verdict),
    ]),
  ];
}

export function goalsRows({ goals }: z.infer<typeof goalsSchema>): Rows {
  return [
    ["Mã", "Mục tiêu", "Số chỉ tiêu", "Số kế hoạch", ...statusHeads()],
    ...goals.map(({ code, title, indicators, plans, distribution }) => [
      code,
      title.vi,
      indicators,
      plans,
      ...statusCells(distribution),
    ]),
  ];
}

export function goalRows({ rows }: z.infer<typeof goalSchema>): Rows {
  return [
    ["Kế hoạch", "Chỉ tiêu", "Đơn vị tính", ...verdictHeads],
    ...rows.map(({ plan, name, measure, verdict }) => [
      plan.number ?? plan.title,
      name,
      measure,
      ...verdictCells(verdict),
    ]),
  ];
}

export function mapRows({ rows, period, indicator }: z.infer<typeof mapSchema>): Rows {
  return [
    ["Mã", "Địa bàn", "Chỉ tiêu", "Kỳ", "Giá trị", "Lý do chưa có", "Xếp thứ"],
    ...rows.map(({ code, name, value, missing, rank }) => [
      code,
      name,
      indicator?.name ?? null,
      period,
      value,
      missing,
      rank,
    ]),
  ];
}

export function mainstreamingRows({ goals, plans }: z.infer<typeof mainstreamingSchema>): Rows {
  return [
    ["Số kế hoạch", "Kế hoạch", ...goals.map(({ code, title }) => `${code}. ${title.vi}`)],
    ...plans.map(({ plan, cells }) => [
      plan.number,
      plan.title,
      ...goals.map(({ code }) => {
        const cell = cells[code];
        return cell === undefined ? 0 : cell.indicators + cell.targets + cell.tasks;
      }),
    ]),
  ];
}

const unknownWords = {
  data: "Chưa có số liệu",
  definition: "Chưa có định nghĩa",
  owner: "Chưa có đơn vị báo cáo",
  direction: "Chưa rõ chiều hướng",
  link: "Chưa gắn với danh mục",
} as const;

export function unknownsRows({ items }: z.infer<typeof unknownsSchema>): Rows {
  return [
    ["Điều chưa biết", "Chỉ tiêu", "Kế hoạch", "Số kế hoạch dùng"],
    ...items.map(({ kind, indicator, planIndicator, plans }) => [
      unknownWords[kind],
      indicator?.name ?? planIndicator?.name ?? null,
      planIndicator?.plan.number ?? null,
      plans,
    ]),
  ];
}

export function workingTable({ assessment }: z.infer<typeof workingAnswer>): Rows {
  return [
    ["Phần", "Nội dung", "Năm hoặc công thức", "Thay số hoặc nguồn", "Kết quả"],
    ...workingRows(assessment.working),
    ...assessment.opinions.flatMap(({ working }) => workingRows(working)),
  ];
}
