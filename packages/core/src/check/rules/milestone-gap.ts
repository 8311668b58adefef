import type { Indicator } from "../../read/reading.js";
import { restatements } from "../datedStatements.js";
import type { Finding } from "../diagnostic.js";
import {
  emptyYears,
  hasValues,
  type IndicatorTable,
  indicatorTables,
  indicatorTitle,
} from "../indicatorTables.js";
import type { DocumentRule } from "../rule.js";
import { extentOf } from "../seriesShape.js";

export const milestoneGap: DocumentRule = {
  name: "milestone-gap",
  scope: "document",
  severity: "warning",
  title: { vi: "Lộ trình bỏ trống năm", en: "Milestones leave a year empty" },
  looksFor: {
    vi: "Chỉ tiêu có giá trị ở năm trước nhưng bỏ trống năm cuối của lộ trình (cảnh báo), hoặc bỏ trống một năm ở giữa (cảnh báo nếu hầu hết các chỉ tiêu khác có giá trị năm đó, nếu không là lưu ý).",
    en: "An indicator has values before but leaves the last year empty (warning), or one between others (warning where nearly all other rows fill it, else info).",
  },
  source: {
    vi: "Năm cuối của lộ trình là đích của kế hoạch.",
    en: "The last year of the milestones is what the plan is to reach.",
  },
  silentWhen: {
    vi: "Một ô ghi chung cho các năm; cả cột phần lớn để trống; chỉ tiêu không có giá trị hoặc chỉ có năm gốc (quy tắc indicator-without-value); thiếu năm gốc (quy tắc indicator-without-baseline); lời văn cho thấy giá trị lệch cột (quy tắc milestone-shifted).",
    en: "One cell stands for the years; most of the column is empty; there are no values or a baseline only (rule indicator-without-value); the base year is missing (rule indicator-without-baseline); the text shows that the values are shifted (rule milestone-shifted).",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển giáo dục tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2023 | 2024 | 2025 |
|---|---|---|---|---|---|
| 1 | Tỷ lệ trường đạt chuẩn quốc gia | % | 60 | 65 | |
| 2 | Tỷ lệ trẻ em mẫu giáo đến lớp | % | 85 | | 95 |
| 3 | Tỷ lệ giáo viên đạt chuẩn | % | 90 | 93 | 96 |
| 4 | Tỷ lệ học sinh hoàn thành tiểu học | % | 98 | 98,5 | 99 |`,
      lines: [6, 7],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển giáo dục tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2023 | 2024 | 2025 |
|---|---|---|---|---|---|
| 1 | Tỷ lệ trường đạt chuẩn quốc gia | % | 60 | | 70 |
| 2 | Tỷ lệ trẻ em mẫu giáo đến lớp | % | 85 | | 95 |
| 3 | Tỷ lệ giáo viên đạt chuẩn | % | 90 | | 96 |`,
      lines: [],
    },
  ],
  check: (subject) =>
    indicatorTables(subject).flatMap((table) => {
      const years = milestoneYears(table);
      const full = fullYears(table);
      const shifted = restatements(subject).flatMap((told) => (told.shifted ? [told.indicator] : []));
      return table.indicators.flatMap((indicator) =>
        shifted.includes(indicator) ? [] : (judge(indicator, years, full) ?? []),
      );
    }),
};

/** Years that are to be reached and that most of the table fills. */
function milestoneYears({ years, baselineYears, indicators }: IndicatorTable): readonly string[] {
  const valued = indicators.filter(hasValues);
  return years.filter((year) => {
    const empty = valued.filter((indicator) => emptyYears(indicator, [year]).length > 0).length;
    return !baselineYears.includes(year) && empty * 2 <= valued.length;
  });
}

/** Tables with fewer rows don't show that a year is always filled. */
const fewestRows = 4;

/** Years that nearly all rows fill: an empty cell there isn't meant. */
function fullYears({ years, indicators }: IndicatorTable): readonly string[] {
  const valued = indicators.filter(hasValues);
  return valued.length < fewestRows
    ? []
    : years.filter(
        (year) =>
          valued.filter((indicator) => emptyYears(indicator, [year]).length > 0).length * 5 <= valued.length,
      );
}

/** A text, or a row whose cells had to be moved, may have stood in a cell merged over the later years. */
function mayCoverMore({ milestones, confidence }: Indicator): boolean {
  const last = Object.entries(milestones)
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .at(-1);
  return (
    confidence.reasons.includes("column-shifted") ||
    last === undefined ||
    extentOf(last[1].value) === undefined
  );
}

function judge(indicator: Indicator, years: readonly string[], full: readonly string[]): Finding | undefined {
  const empty = emptyYears(indicator, years);
  if (empty.length === 0 || empty.length === years.length) return undefined;
  const last = years.at(-1);
  const lacksLast = last !== undefined && empty.includes(last) && !mayCoverMore(indicator);
  const between = empty.every((year) => full.includes(year) && year !== years[0]);
  const odd = between && !mayCoverMore(indicator);
  const title = indicatorTitle(indicator);
  const missing = empty.join(", ");
  return {
    severity: lacksLast || odd ? "warning" : "info",
    message: {
      vi: `Chỉ tiêu ${title} bỏ trống năm ${missing}${lacksLast ? " (năm cuối của lộ trình)" : ""}; cần ghi giá trị hoặc kiểm tra giá trị có nằm lệch cột.`,
      en: `Indicator ${title} leaves ${missing} empty${lacksLast ? " (the last year)" : ""}; expected a value, or values stand in the wrong column.`,
    },
    span: indicator.span,
    quote: indicator.name,
    data: { code: indicator.code, missing: empty },
  };
}
