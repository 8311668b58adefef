import type { Indicator } from "../../read/reading.js";
import type { Finding } from "../diagnostic.js";
import { isPrinted } from "../indicatorTables.js";
import type { DocumentRule } from "../rule.js";
import { saysHere } from "../saysHere.js";
import type { Subject } from "../subject.js";
import { statementsByCode, type TargetStatement } from "../targetStatements.js";
import { whereabouts } from "../whereabouts.js";

export const priorityConflict: DocumentRule = {
  name: "priority-conflict",
  scope: "document",
  severity: "error",
  title: {
    vi: "Mức ưu tiên của mục tiêu ghi khác nhau",
    en: "A target's priority is given in two ways",
  },
  looksFor: {
    vi: "Một mục tiêu cụ thể ghi là mục tiêu ưu tiên (MTUT) ở nơi này, mục tiêu khuyến khích (MTKK) ở nơi khác (lỗi); hoặc mọi chỉ tiêu của mục tiêu ghi UT/KK khác với mục tiêu (cảnh báo).",
    en: "A target is a priority target (MTUT) in one place and an encouraged one (MTKK) in another (error); or all its indicators carry the other mark, UT or KK (warning).",
  },
  source: {
    vi: "Mức ưu tiên quyết định việc bố trí nguồn lực; một mục tiêu chỉ có một mức.",
    en: "Priority decides on resources; a target has one.",
  },
  silentWhen: {
    vi: "Một nơi không ghi mức ưu tiên hoặc ghi không đọc được; các chỉ tiêu của cùng một mục tiêu có cả UT và KK (lưu ý).",
    en: "One place gives none or an unreadable one; of several indicators only some differ (info).",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển bền vững tỉnh Hòa An

PHỤ LỤC I

| Nhiệm vụ | Phân công trách nhiệm |
|---|---|
| Mục tiêu 1.1 (MTUT): Xóa nhà tạm cho hộ nghèo | Chủ trì: Sở Xây dựng |
| Mục tiêu 1.2 (MTKK): Hỗ trợ việc làm cho thanh niên | Chủ trì: Sở Nội vụ |

PHỤ LỤC II

| Mục tiêu | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| Mục tiêu 1.1 (MTKK): Xóa nhà tạm cho hộ nghèo | 1.1. Số nhà tạm được xóa | nhà | 200 | 400 |
| Mục tiêu 1.2 (MTKK): Hỗ trợ việc làm cho thanh niên | 1.2 (UT). Số thanh niên có việc làm | người | 100 | 300 |`,
      lines: [15, 16],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển bền vững tỉnh Hòa An

PHỤ LỤC I

| Nhiệm vụ | Phân công trách nhiệm |
|---|---|
| Mục tiêu 1.1 (mục tiêu ưu tiên (MTUT)): Xóa nhà tạm cho hộ nghèo | Chủ trì: Sở Xây dựng |

PHỤ LỤC II

| Mục tiêu | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| Mục tiêu 1.1 (MTUT): Xóa nhà tạm cho hộ nghèo | 1.1 (UT). Số nhà tạm được xóa | nhà | 200 | 400 |
| Mục tiêu 1.2: Hỗ trợ việc làm cho thanh niên | 1.2 (KK). Số thanh niên có việc làm | người | 100 | 300 |`,
      lines: [],
    },
  ],
  check: (subject) => {
    const groups = [...statementsByCode(subject).values()];
    return [
      ...groups.flatMap((group) => betweenPlaces(group) ?? []),
      ...groups.flatMap((group) => againstIndicators(group, subject)),
    ];
  },
};

const word = { MTUT: "mục tiêu ưu tiên (MTUT)", MTKK: "mục tiêu khuyến khích (MTKK)" };

function betweenPlaces(group: readonly TargetStatement[]): Finding | undefined {
  const marked = group.filter(({ priority }) => priority !== null);
  const [first] = marked;
  const other = marked.find(({ priority }) => priority !== first?.priority);
  if (first === undefined || other === undefined || first.priority === null || other.priority === null)
    return undefined;
  const place = whereabouts(first.span);
  return {
    message: {
      vi: `Mục tiêu ${other.code} ghi là ${word[other.priority]}, nhưng ở ${place.vi} ghi là ${word[first.priority]}.`,
      en: `Target ${other.code} is marked ${other.priority}, but ${first.priority} at ${place.en}.`,
    },
    span: other.span,
    quote: other.priority,
    related: [saysHere(first.span, first.priority)],
    data: { code: other.code, priorities: [first.priority, other.priority] },
  };
}

function againstIndicators(group: readonly TargetStatement[], { reading }: Subject): readonly Finding[] {
  const target = group.findLast(({ priority }) => priority !== null);
  if (target === undefined || group.some(({ priority }) => priority !== null && priority !== target.priority))
    return [];
  const own = reading.indicators.filter(
    (indicator) => indicator.target === target.code && indicator.priority !== null && isPrinted(indicator),
  );
  const expected = target.priority === "MTUT" ? "UT" : "KK";
  const odd = own.filter(({ priority }) => priority !== expected);
  return odd.map((indicator) => indicatorFinding(indicator, target, odd.length === own.length));
}

function indicatorFinding(indicator: Indicator, target: TargetStatement, all: boolean): Finding {
  const mark = indicator.priority ?? "";
  const code = indicator.code ?? indicator.name;
  return {
    severity: all ? "warning" : "info",
    message: {
      vi: `Chỉ tiêu ${code} ghi (${mark}), nhưng mục tiêu ${target.code} ghi (${target.priority}); cần thống nhất mức ưu tiên.`,
      en: `Indicator ${code} is marked (${mark}) but target ${target.code} (${target.priority}); expected one priority.`,
    },
    span: indicator.span,
    quote: mark,
    related: [
      {
        span: target.span,
        message: { vi: `Mục tiêu ghi ${target.priority}`, en: `The target is marked ${target.priority}` },
      },
    ],
    data: { code: indicator.code, target: target.code, priority: mark },
  };
}
