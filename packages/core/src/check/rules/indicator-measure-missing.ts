import type { Indicator } from "../../read/reading.js";
import type { Finding } from "../diagnostic.js";
import { indicatorTables, indicatorTitle, isParent } from "../indicatorTables.js";
import type { DocumentRule } from "../rule.js";
import { seriesOf } from "../seriesShape.js";

export const indicatorMeasureMissing: DocumentRule = {
  name: "indicator-measure-missing",
  scope: "document",
  severity: "warning",
  title: { vi: "Chỉ tiêu không ghi đơn vị tính", en: "Indicator without a unit of measure" },
  looksFor: {
    vi: "Bảng có cột đơn vị tính, dòng chỉ tiêu có con số nhưng ô đơn vị tính để trống và con số, tên chỉ tiêu cũng không cho biết đơn vị.",
    en: "The table has a column of measures, the row has figures, but its measure is empty and neither figures nor name tell it.",
  },
  source: {
    vi: "Con số không có đơn vị thì không hiểu được.",
    en: "A figure without a measure can't be understood.",
  },
  silentWhen: {
    vi: "Bảng không có cột đơn vị tính; đơn vị ghi chung ở trên bảng, trong tên hoặc ngay sau con số; quá nửa bảng để trống; dòng không có con số.",
    en: "There is no column of measures; the measure stands above the table, in the name or beside the figure; more than half of the rows lack it; the row has no figures.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển kinh tế tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | Năm 2025 | Năm 2030 |
|---|---|---|---|---|
| 1 | Tốc độ tăng năng suất lao động | | 6,5 | 7,5 |
| 2 | Tỷ lệ đô thị hóa | % | 35 | 45 |
| 3 | Số doanh nghiệp thành lập mới | doanh nghiệp | 400 | 600 |`,
      lines: [6],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển kinh tế tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | Năm 2025 | Năm 2030 |
|---|---|---|---|---|
| 1 | Tốc độ tăng năng suất lao động | | 6,5% | 7,5% |
| 2 | Tỷ lệ đô thị hóa | % | 35 | 45 |
| 3 | Số doanh nghiệp thành lập mới | doanh nghiệp | 400 | 600 |`,
      lines: [],
    },
  ],
  check: (subject) =>
    indicatorTables(subject).flatMap((table) => {
      if (table.columns.measure === undefined) return [];
      const missing = table.indicators.filter(
        (indicator) => lacksMeasure(indicator) && !isParent(indicator, table),
      );
      return missing.length * 2 > table.indicators.length ? [] : missing.map(findingOf);
    }),
};

function lacksMeasure(indicator: Indicator): boolean {
  const { measure, name, parent, spanning } = indicator;
  if ((measure !== null && measure !== "") || spanning !== null) return false;
  if (/[%‰]|phần trăm|\((?:\p{L}|\d|\/|\s)+\)\s*[.;]?$/u.test(`${parent ?? ""} ${name}`)) return false;
  const raws = seriesOf(indicator).map(({ raw }) => raw);
  return raws.length > 0 && raws.every((raw) => !/[%‰\p{L}]/u.test(raw));
}

function findingOf(indicator: Indicator): Finding {
  const title = indicatorTitle(indicator);
  const share = /^(?:tỷ|tỉ) (?:lệ|trọng)|^tốc độ/iu.test(indicator.name);
  return {
    message: {
      vi: `Chỉ tiêu ${title} có con số nhưng không ghi đơn vị tính; cần ghi đơn vị${share ? " (có thể là %)" : ""}.`,
      en: `Indicator ${title} has figures but no unit of measure; expected one${share ? " (perhaps %)" : ""}.`,
    },
    span: indicator.span,
    quote: indicator.name,
    ...(share ? { suggestion: "%" } : {}),
    data: { code: indicator.code },
  };
}
