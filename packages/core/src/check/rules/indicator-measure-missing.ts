import type { Indicator } from "../../read/reading.js";
import type { Finding } from "../diagnostic.js";
import { indicatorTables, indicatorTitle, isParent } from "../indicatorTables.js";
import type { DocumentRule } from "../rule.js";
import { seriesOf } from "../seriesShape.js";
import { bareAmounts, type MeasuredWords } from "../textMeasures.js";

export const indicatorMeasureMissing: DocumentRule = {
  name: "indicator-measure-missing",
  scope: "document",
  severity: "warning",
  title: { vi: "Chỉ tiêu không ghi đơn vị tính", en: "Indicator without a unit of measure" },
  looksFor: {
    vi: "Bảng có cột đơn vị tính, dòng chỉ tiêu có con số nhưng ô đơn vị tính để trống và con số, tên chỉ tiêu cũng không cho biết đơn vị. Trong phần lời: “tư vấn cho 4.310” mà không nói 4.310 gì. Một câu nằm ở chỗ tên chỉ tiêu, không có đơn vị tính và giá trị (lưu ý).",
    en: "The table has a column of measures, the row has figures, but its measure is empty and neither figures nor name tell it. In running text: “advice given to 4.310” without saying of what. A sentence stands in place of a name, without measure and values (info).",
  },
  source: {
    vi: "Con số không có đơn vị thì không hiểu được.",
    en: "A figure without a measure can't be understood.",
  },
  silentWhen: {
    vi: "Bảng không có cột đơn vị tính; đơn vị ghi chung ở trên bảng, trong tên hoặc ngay sau con số; quá nửa bảng để trống; dòng không có con số; câu đã nêu thứ được đếm trước con số.",
    en: "There is no column of measures; the measure stands above the table, in the name or beside the figure; more than half of the rows lack it; the row has no figures; the sentence names what is counted before the figure.",
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
    {
      text: `BÁO CÁO
Kết quả công tác hòa giải năm 2023
1. Tổ chức tập huấn kỹ năng hòa giải cho 1.260 (nữ 540 người).
2. Cấp tài liệu cho 2.400 hòa giải viên.`,
      lines: [3],
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
    {
      text: `BÁO CÁO
Kết quả công tác hòa giải năm 2023
1. Toàn tỉnh có 1.300 hòa giải viên, đã tập huấn cho 1.260.
2. Trong tổng số 3.000 vụ việc, tư vấn cho 2.400.`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...bareAmounts(subject).map(amountFinding),
    ...indicatorTables(subject).flatMap((table) => {
      if (table.columns.measure === undefined) return [];
      const missing = table.indicators.filter(
        (indicator) => lacksMeasure(indicator) && !isParent(indicator, table),
      );
      const worded = table.indicators.filter(isSentence);
      return [
        ...(missing.length * 2 > table.indicators.length ? [] : missing.map(findingOf)),
        ...(worded.length * 5 > table.indicators.length ? [] : worded.map(sentenceFinding)),
      ];
    }),
  ],
};

function amountFinding({ text, span }: MeasuredWords): Finding {
  return {
    message: {
      vi: `“${text}” không ghi đơn vị; cần ghi con số đếm gì.`,
      en: `Found “${text}” without a measure, expected what is counted.`,
    },
    span,
    quote: text,
  };
}

/** What a bracket says of how values are counted is no measure: `(lũy kế)`, `(cộng dồn từ năm 2022)`. */
const NOTE = /\([^()]*(?:lũy kế|luỹ kế|cộng dồn|trong năm|hằng năm|hàng năm)[^()]*\)/giu;

function lacksMeasure(indicator: Indicator): boolean {
  const { measure, name, parent, spanning } = indicator;
  if ((measure !== null && measure !== "") || spanning !== null) return false;
  const whole = `${parent ?? ""} ${name}`.replace(NOTE, " ");
  if (/[%‰]|phần trăm|\((?:[A-Za-zÀ-ỹ]|\d|\/|\s)+\)\s*[.;]?$/u.test(whole)) return false;
  const raws = seriesOf(indicator).map(({ raw }) => raw);
  return raws.length > 0 && raws.every((raw) => !/[%‰A-Za-zÀ-ỹ]/u.test(raw));
}

/** A sentence in place of a name, over the columns of measure and values: neither a measure nor a value stands by itself. */
function isSentence({ measure, spanning, name, milestones }: Indicator): boolean {
  if ((measure !== null && measure !== "") || spanning === null || !spanning.startsWith(name.slice(0, 40)))
    return false;
  return Object.values(milestones).every(({ value }) => value.kind !== "pending");
}

function sentenceFinding(indicator: Indicator): Finding {
  return {
    severity: "info",
    message: {
      vi: `Chỉ tiêu ${indicatorTitle(indicator)} là một câu, không có đơn vị tính và giá trị theo năm; cần tách thành chỉ tiêu đo được.`,
      en: `Found a sentence in place of the indicator ${indicatorTitle(indicator)}, expected a name with its measure and values.`,
    },
    span: indicator.span,
    quote: indicator.name.slice(0, 160),
    data: { code: indicator.code },
  };
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
