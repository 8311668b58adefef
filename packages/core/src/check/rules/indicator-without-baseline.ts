import type { Indicator } from "../../read/reading.js";
import { logicalText } from "../../read/tables-rows.js";
import { valueConflicts } from "../alignedValues.js";
import { restatements } from "../datedStatements.js";
import type { Finding } from "../diagnostic.js";
import { type IndicatorTable, indicatorTables, indicatorTitle } from "../indicatorTables.js";
import { seriesConflicts } from "../proseSeries.js";
import type { DocumentRule } from "../rule.js";
import { seriesOf } from "../seriesShape.js";

export const indicatorWithoutBaseline: DocumentRule = {
  name: "indicator-without-baseline",
  scope: "document",
  severity: "info",
  title: {
    vi: "Chỉ tiêu không có số liệu năm gốc",
    en: "Indicator without a baseline",
  },
  looksFor: {
    vi: "Bảng có cột năm gốc (năm trước khi ban hành) nhưng dòng chỉ tiêu để trống cột đó; nặng hơn khi chỉ một dòng của bảng dài để trống, hoặc khi mục tiêu tính theo năm gốc (“tăng 10% so với 5 năm trước”).",
    en: "The table has a column for the base year but the indicator's row leaves it empty; graver where it is the only one of many rows, or where the target is relative to it.",
  },
  source: {
    vi: "Không có số liệu gốc thì không đánh giá được mức độ tiến bộ.",
    en: "Without a baseline progress can't be measured.",
  },
  silentWhen: {
    vi: "Bảng không có cột năm gốc, hoặc phần lớn các dòng đều để trống cột đó; chỉ tiêu không có giá trị nào (quy tắc indicator-without-value); chỉ tiêu đếm cái mới có từ khi thực hiện (thành lập mới, cộng dồn từ năm đầu kỳ); dòng có giá trị trái với phần lời (milestone-conflict, milestone-shifted). Ô gạch ngang chỉ là lưu ý.",
    en: "The table has no base year, or most rows leave it empty; the indicator has no values at all (rule indicator-without-value); it counts what begins with the plan; the row's values contradict the text (milestone-conflict, milestone-shifted). A stroke in the cell is an info only.",
  },
  bad: [
    {
      text: `TỈNH BÌNH SƠN
Bình Sơn, ngày 12 tháng 5 năm 2022
KẾ HOẠCH
Chuyển đổi số

| STT | Chỉ tiêu | Đơn vị tính | 2020 | 2025 | 2030 |
|---|---|---|---|---|---|
| 1 | Tỷ lệ hồ sơ trực tuyến | % | 35 | 60 | 80 |
| 2 | Tỷ lệ hộ có Internet cáp quang | % | | 80 | 100 |
| 3 | Tỷ lệ xã có hệ thống họp trực tuyến | % | 20 | 70 | 100 |`,
      lines: [9],
    },
    {
      text: `KẾ HOẠCH
Thoát nước đô thị tỉnh Hòa An
|
STT	Chỉ tiêu	ĐVT	2025	2030
1	Tỷ lệ nước thải đô thị được xử lý	%	Tăng 10% so với 5 năm trước	Tăng 10% so với 5 năm trước
2	Tỷ lệ tuyến phố có cống	%	60	80
3	Tỷ lệ rác thải được phân loại	%	50	90`,
      lines: [5],
    },
  ],
  good: [
    {
      text: `TỈNH BÌNH SƠN
Bình Sơn, ngày 12 tháng 5 năm 2022
KẾ HOẠCH
Chuyển đổi số

| STT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Tỷ lệ hồ sơ trực tuyến | % | 60 | 80 |
| 2 | Tỷ lệ hộ có Internet cáp quang | % | 80 | 100 |`,
      lines: [],
    },
  ],
  check: (subject) => {
    const contested = new Set([
      ...restatements(subject).map(({ indicator }) => indicator.span.line),
      ...seriesConflicts(subject).map(({ indicator }) => indicator.span.line),
      ...valueConflicts(subject).map(({ span }) => span.line),
    ]);
    return indicatorTables(subject).flatMap((table) => {
      const valued = table.indicators.filter(({ milestones }) => Object.keys(milestones).length > 0);
      const missing = valued.filter(
        (indicator) =>
          lacksBaseline(indicator, table) && !isNewOnly(indicator) && !contested.has(indicator.span.line),
      );
      const groundless = table.indicators.filter(isGroundless);
      const compared = groundless.map((indicator) => groundlessFinding(indicator));
      if (table.baselineYears.length === 0 || missing.length * 3 > valued.length * 2) return compared;
      const plain = missing.filter((indicator) => !groundless.includes(indicator));
      const enough = missing.every(isShare) && hasFigures(missing) ? fewShares : manyRows;
      const only =
        (missing.length === 1 && valued.length >= enough) ||
        (missing.length === 2 && valued.length >= 2 * manyRows && missing.every(isShare));
      return [
        ...compared,
        ...plain.map((indicator) =>
          findingOf(indicator, table.baselineYears, only && !isStruckOut(indicator, table)),
        ),
      ];
    });
  },
};

/** What begins with the plan (`thành lập mới`, `cộng dồn từ năm 2022`) has no number of the year before. */
function isNewOnly({ name, measure }: Indicator): boolean {
  return (
    measure !== "%" &&
    /(?:lũy kế|luỹ kế|cộng dồn|tính|kể) từ|(?<![A-Za-zÀ-ỹ])(?:thành lập|xây|xây dựng|công nhận|phát triển|trồng|cấp|mở|tuyển|đầu tư|tạo) mới(?![A-Za-zÀ-ỹ])|tăng thêm/iu.test(
      name,
    )
  );
}

/** A stroke in the cell says that there is no figure; it wasn't forgotten. */
function isStruckOut({ span }: Indicator, { table, columns, baselineYears }: IndicatorTable): boolean {
  const row = table.rows.find((each) => each.span.line === span.line);
  if (row === undefined) return false;
  return columns.values.some(
    ({ year, index }) =>
      baselineYears.includes(year ?? "") && /^[-–—_x/]+$/iu.test(logicalText(row, index).trim()),
  );
}

/** Of so many rows a single one without a baseline was most likely forgotten. */
const manyRows = 8;
/** So many do where the row is a share, which has a value in every year. */
const fewShares = 5;

const isShare = ({ measure }: Indicator): boolean => measure === "%";

const hasFigures = (indicators: readonly Indicator[]): boolean =>
  indicators.every((each) => seriesOf(each).length > 1);

function lacksBaseline({ milestones, spanning }: Indicator, { baselineYears }: IndicatorTable): boolean {
  return spanning === null && !baselineYears.some((year) => milestones[year] !== undefined);
}

/** All its values are changes against an earlier year, and no year has a figure to reckon from. */
function isGroundless({ milestones }: Indicator): boolean {
  const values = Object.values(milestones).map(({ value }) => value);
  return (
    values.length > 0 &&
    values.every(
      (value) =>
        value.kind === "relative" &&
        value.amount !== null &&
        (value.base === "baseline" || value.base === "5y-before"),
    )
  );
}

function groundlessFinding(indicator: Indicator): Finding {
  const said = indicator.spanning ?? Object.values(indicator.milestones)[0]?.raw ?? "";
  const title = indicatorTitle(indicator);
  return {
    severity: "warning",
    message: {
      vi: `Chỉ tiêu ${title} chỉ ghi “${said}” mà không có số liệu gốc để tính; cần ghi số liệu năm gốc.`,
      en: `Indicator ${title} says only “${said}” and has no baseline to reckon from; expected a figure for the base year.`,
    },
    span: indicator.span,
    quote: said,
    data: { code: indicator.code },
  };
}

function findingOf(indicator: Indicator, years: readonly string[], only: boolean): Finding {
  const title = indicatorTitle(indicator);
  const base = years.join(", ");
  return {
    severity: only ? "warning" : "info",
    message: {
      vi: `Chỉ tiêu ${title} để trống cột năm gốc ${base}; cần ghi số liệu gốc để so sánh.`,
      en: `Indicator ${title} leaves the base year ${base} empty; expected a figure to compare with.`,
    },
    span: indicator.span,
    quote: indicator.name,
    data: { code: indicator.code, baselineYears: years },
  };
}
