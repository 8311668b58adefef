import type { Indicator, Milestone } from "../../read/reading.js";
import { restatements } from "../datedStatements.js";
import type { Finding, Said } from "../diagnostic.js";
import { type IndicatorTable, indicatorTables, indicatorTitle } from "../indicatorTables.js";
import { restatedFinding } from "../milestoneFindings.js";
import type { DocumentRule } from "../rule.js";
import { seriesOf } from "../seriesShape.js";
import { crowdedCells, type OddCell } from "../tableOddities.js";

export const milestoneShifted: DocumentRule = {
  name: "milestone-shifted",
  scope: "document",
  severity: "error",
  title: { vi: "Giá trị nằm lệch cột năm", en: "A value stands in the wrong column" },
  looksFor: {
    vi: "Lời ghi trong ô nói một giai đoạn hoặc năm khác với năm của cột (“Giai đoạn 2016-2020” ở cột 2025), hoặc cột năm gốc lại ghi mức tăng, giảm so với năm gốc; tên ghi năm bắt đầu nhưng đã có giá trị trước năm đó. Một ô ghi nhiều giá trị của các năm (lưu ý).",
    en: "The words of a cell name another period than its column (`2016-2020` under 2025), or the base year's column holds a change against the base year; a value stands before the year in which the name says it begins. One cell holds the values of several years (info).",
  },
  source: {
    vi: "Giá trị của một năm không thể thuộc giai đoạn không chứa năm đó; năm gốc không thể tăng, giảm so với chính nó.",
    en: "A year's value can't belong to a period without that year; the base year can't change against itself.",
  },
  silentWhen: {
    vi: "Năm học (2019-2020) chứa năm của cột; ô ghi nguồn số liệu (theo Quyết định năm…); một ô ghi chung cho các năm.",
    en: "A school year holds the column's year; the cell names the source of the figure; one cell stands for all years.",
  },
  bad: [
    {
      text: `TỈNH BÌNH SƠN
Bình Sơn, ngày 12 tháng 5 năm 2021
KẾ HOẠCH
Phát triển bền vững

| TT | Chỉ tiêu | Đơn vị tính | 2020 | 2025 | 2030 |
|---|---|---|---|---|---|
| 1 | Tốc độ tăng giá trị công nghiệp | % | 8,1 | Giai đoạn 2016-2020: 8-9 | Giai đoạn 2026-2030: 9-10 |
| 2 | Tỷ lệ sinh con thứ ba | % | Giảm 5% so với năm gốc | Giảm 10% so với năm gốc | Giảm 15% so với năm gốc |
| 3 | Tỷ lệ trẻ mầm non đến trường | % | 60 | 70 (2017-2018) | 80 |
| 4 | Tỷ lệ hộ dùng nước sạch | % | 70 | 80 | 90 |`,
      lines: [8, 9, 10],
    },
    {
      text: `KẾ HOẠCH
Phát triển nuôi ong tỉnh Bình Sơn

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2028 | 2030 |
|---|---|---|---|---|---|
| 1 | Tỷ lệ mật ong có truy xuất nguồn gốc | % | 30 50 80 | | |
| 2 | Tỷ lệ hộ nuôi ong vào tổ hợp tác | % | 20 | 40 | 60 |
| 3 | Số đàn ong | đàn | 4.000 | 5.200 | 6.000 |`,
      lines: [6],
    },
    {
      text: `KẾ HOẠCH
Phát triển rừng tỉnh Bình Sơn
II. NHIỆM VỤ
- Phấn đấu tăng tỷ lệ kiểm lâm viên được tập huấn nghiệp vụ chữa cháy lên 50%: 65%: 80% vào các năm 2020, 2025 và 2030.

PHỤ LỤC

| STT | Chỉ tiêu | Đơn vị tính | 2015 | 2020 | 2025 | 2030 |
|---|---|---|---|---|---|---|
| 1 | Tỷ lệ kiểm lâm viên được tập huấn nghiệp vụ chữa cháy | % | 50 | 65 | 80 | |
| 2 | Tỷ lệ che phủ rừng | % | 38 | 39 | 40 | 41 |`,
      lines: [10],
    },
    {
      text: `ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN
CHƯƠNG TRÌNH
Giao thông công cộng giai đoạn 2022 - 2026
Biểu chỉ tiêu
TT | Chỉ tiêu | ĐVT | 2022 | 2023 | 2024 | 2025 | 2026
1 | Số trạm sạc xe buýt điện (triển khai từ năm 2024) | trạm | 2 | 4 | 6 | 8 | 10
2 | Số tuyến xe buýt trợ giá | tuyến | 5 | 6 | 7 | 8 | 9
3 | Số điểm trông giữ xe thông minh (vận hành từ năm 2024) | điểm | 0 | 0 | 3 | 6 | 9`,
      lines: [6],
    },
  ],
  good: [
    {
      text: `TỈNH BÌNH SƠN
Bình Sơn, ngày 12 tháng 5 năm 2021
KẾ HOẠCH
Phát triển bền vững

| TT | Chỉ tiêu | Đơn vị tính | 2020 | 2025 | 2030 |
|---|---|---|---|---|---|
| 1 | Tốc độ tăng giá trị công nghiệp | % | 8,1 | Giai đoạn 2021-2025: 8-9 | Giai đoạn 2026-2030: 9-10 |
| 2 | Tỷ lệ trẻ mầm non đến trường | % | 60 (2020-2021) | 70 (2024-2025) | 80 |
| 3 | Tỷ lệ sinh con thứ ba | % | 12 | Giảm 10% so với năm gốc | Giảm 15% so với năm gốc |`,
      lines: [],
    },
  ],
  check: (subject) => {
    const told = restatements(subject).filter(({ shifted }) => shifted);
    const lines = new Set(told.map(({ indicator }) => indicator.span.line));
    const others = indicatorTables(subject).flatMap((table) =>
      table.indicators.flatMap((indicator) => judge(indicator, table)),
    );
    const early = indicatorTables(subject).flatMap(({ indicators }) => indicators.flatMap(earlyFinding));
    const crowded = indicatorTables(subject).flatMap((table) => crowdedCells(table).map(crowdedFinding));
    return [
      ...told.map((restatement) => restatedFinding(restatement, columnOff)),
      ...others.filter(({ span }) => !lines.has(span.line)),
      ...early.filter(({ span }) => !lines.has(span.line)),
      ...crowded.filter(({ span }) => !lines.has(span.line)),
    ];
  },
};

function crowdedFinding({ text, span }: OddCell): Finding {
  return {
    severity: "info",
    message: {
      vi: `Một ô ghi nhiều giá trị “${text}”; cần tách mỗi năm một ô.`,
      en: `Found several values in one cell, “${text}”; expected one cell for each year.`,
    },
    span,
    quote: text,
  };
}

/** The text gives the very values of the row for the years of the neighbouring columns. */
const columnOff = (title: string, values: string, place: Said): Said => ({
  vi: `Chỉ tiêu ${title}: các giá trị nằm lệch một cột so với phần lời ở ${place.vi} (${values}).`,
  en: `Indicator ${title}: its values stand one column off what the text says at ${place.en} (${values}).`,
});

function judge(indicator: Indicator, table: IndicatorTable): readonly Finding[] {
  if (indicator.spanning !== null) return [];
  const columns = Object.entries(indicator.milestones);
  const strange = columns.flatMap(([year, milestone]) => {
    const period = otherPeriod(Number(year), milestone);
    return period === undefined || milestone.raw === null ? [] : [{ year, raw: milestone.raw, period }];
  });
  const [first] = strange;
  if (first !== undefined) return [periodFinding(indicator, first)];
  const [base] = columns;
  if (base === undefined || base[0] !== table.years[0] || !isAgainstBase(base[1])) return [];
  return [baseFinding(indicator, base[0], base[1].raw ?? "")];
}

/** As many letters has `2016-2020`. */
const shortestPeriod = 9;

/** A period printed in the cell that doesn't hold the column's year; a year that opens the next period is let pass. */
function otherPeriod(year: number, { raw }: Milestone): string | undefined {
  if (raw === null || raw.length < shortestPeriod) return undefined;
  const match = /(?:19|20)(\d{2})\s?[-–]\s?((?:19|20)\d{2})/u.exec(raw);
  if (match === null || /quyết định|nghị quyết|quy hoạch|QH|kế hoạch|so với/iu.test(raw)) return undefined;
  const [from, to] = match[0].split(/\s?[-–]\s?/u).map(Number);
  if (from === undefined || to === undefined || from >= to) return undefined;
  return year < from || year > to ? match[0] : undefined;
}

/** `(bắt đầu từ năm 2024)`, `triển khai từ năm 2024`: what is counted isn't there before. */
const BEGINS =
  /(?:bắt đầu|khởi công|triển khai|thực hiện|vận hành|áp dụng|thí điểm|hoàn thành|xây dựng|đưa vào sử dụng)[^()\d;]{0,40}\s(?:từ|kể từ|trong|vào)\s(?:đầu\s|cuối\s)?năm\s(20\d{2})(?!\s?[-–])/iu;

/** A value of a year before the one in which it all begins by its own name. */
function earlyFinding(indicator: Indicator): readonly Finding[] {
  const begins = BEGINS.exec(indicator.name);
  if (begins === null || indicator.spanning !== null || /trước (?:đó|năm)/iu.test(indicator.name)) return [];
  const [phrase, year = ""] = begins;
  const early = seriesOf(indicator).filter((point) => Number(point.year) < Number(year) && point.high > 0);
  const [first] = early;
  const later = seriesOf(indicator).some((point) => Number(point.year) >= Number(year));
  if (first === undefined || !later) return [];
  const title = indicatorTitle(indicator);
  return [
    {
      message: {
        vi: `Chỉ tiêu ${title} ghi “${phrase}” nhưng năm ${first.year} đã có giá trị ${first.raw}; giá trị nằm lệch cột hoặc năm bắt đầu ghi sai.`,
        en: `Indicator ${title} says “${phrase}”, expected no value before ${year}, found ${first.raw} for ${first.year}.`,
      },
      span: indicator.span,
      quote: first.raw,
      data: { code: indicator.code, year: first.year, begins: year },
    },
  ];
}

function isAgainstBase({ value }: Milestone): boolean {
  return value.kind === "relative" && value.base === "baseline";
}

function periodFinding(
  indicator: Indicator,
  { year, raw, period }: { readonly year: string; readonly raw: string; readonly period: string },
): Finding {
  const title = indicatorTitle(indicator);
  return {
    message: {
      vi: `Chỉ tiêu ${title}: cột năm ${year} ghi “${raw}”, là giá trị của giai đoạn ${period}; giá trị nằm lệch cột.`,
      en: `Indicator ${title}: the column of ${year} says “${raw}”, a value of ${period}; it stands in the wrong column.`,
    },
    span: indicator.span,
    quote: raw,
    data: { code: indicator.code, year, period },
  };
}

function baseFinding(indicator: Indicator, year: string, raw: string): Finding {
  const title = indicatorTitle(indicator);
  return {
    severity: "warning",
    message: {
      vi: `Chỉ tiêu ${title}: cột đầu (năm ${year}) ghi “${raw}”, nhưng năm gốc không thể so với chính nó; cần ghi số liệu gốc hoặc chuyển giá trị sang cột sau.`,
      en: `Indicator ${title}: the first column (${year}) says “${raw}”, but a base year can't be compared with itself; expected a baseline figure there.`,
    },
    span: indicator.span,
    quote: raw,
    data: { code: indicator.code, year },
  };
}
