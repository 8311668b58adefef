import type { Indicator } from "../../read/reading.js";
import type { Finding } from "../diagnostic.js";
import { indicatorTables, indicatorTitle } from "../indicatorTables.js";
import type { DocumentRule } from "../rule.js";
import type { Subject } from "../subject.js";
import { measuresInCells } from "../tableOddities.js";
import { type OddNumbers, oddNumbers } from "../textNumbers.js";

export const numberFormatMixed: DocumentRule = {
  name: "number-format-mixed",
  scope: "document",
  severity: "warning",
  title: { vi: "Lẫn dấu chấm và dấu phẩy thập phân", en: "Decimal points mixed with decimal commas" },
  looksFor: {
    vi: "Trong các bảng chỉ tiêu của văn bản, phần lớn số thập phân dùng dấu phẩy, một số dòng lại dùng dấu chấm (hoặc ngược lại). Cột đơn vị tính đã ghi % mà ô giá trị của một ít dòng lại ghi thêm % (lưu ý). Trong phần lời: số thập phân dấu chấm hoặc hàng nghìn dấu phẩy, trái với phần lớn văn bản (lưu ý, một lần cho cả văn bản).",
    en: "In the document's tables of indicators most decimals are written with one sign and some rows with the other. The column of measures says % and the values of a few rows print it again (info). In running text: decimals with a point or thousands with a comma against most of the document (info, once).",
  },
  source: {
    vi: "Số thập phân trong văn bản tiếng Việt viết dấu phẩy; dấu chấm dùng ngăn hàng nghìn (Luật Kế toán số 88/2015/QH13, Điều 11).",
    en: "Vietnamese writes decimals with a comma and separates thousands with a point (Accounting Act 88/2015/QH13, article 11).",
  },
  silentWhen: {
    vi: "Số có ba chữ số sau dấu chấm (hàng nghìn); cả văn bản chỉ dùng một loại dấu.",
    en: "Three figures stand behind the point (thousands); the document uses one sign throughout.",
  },
  bad: [
    {
      text: `KẾ HOẠCH
Phát triển nhà ở tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Diện tích nhà ở bình quân | m2 | 26,5 | 30,2 |
| 2 | Tỷ lệ nhà kiên cố | % | 82.5 | 90.1 |
| 3 | Tỷ lệ hộ có nước sạch | % | 92,4 | 98,0 |`,
      lines: [7],
    },
    {
      text: `KẾ HOẠCH
Phát triển chợ tỉnh Hòa An
|
TT	Chỉ tiêu	ĐVT	2025	2030
1	Tỷ lệ chợ có bãi đỗ xe	%	40	60
2	Tỷ lệ chợ có trạm cân đối chứng	%	75%	90%
3	Tỷ lệ chợ có nhà vệ sinh	%	80	100
4	Tỷ lệ chợ có hệ thống chữa cháy	%	50	85
5	Tỷ lệ tiểu thương dùng mã thanh toán	%	30	70`,
      lines: [6],
    },
    {
      text: `BÁO CÁO
Kết quả phát triển chợ năm 2023
1. Doanh thu tăng 6,5%; số hộ kinh doanh tăng 4,2%.
2. Tỷ lệ nợ phí còn 1.8%; thu phí đạt 96,4%.
3. Có 2.400 hộ kinh doanh và 12.500 lượt người đến chợ mỗi ngày; 1,150 lao động.`,
      lines: [4, 5],
    },
  ],
  good: [
    {
      text: `KẾ HOẠCH
Phát triển nhà ở tỉnh Hòa An

| TT | Chỉ tiêu | Đơn vị tính | 2025 | 2030 |
|---|---|---|---|---|
| 1 | Diện tích nhà ở bình quân | m2 | 26,5 | 30,2 |
| 2 | Số căn nhà ở xã hội | căn | 1.200 | 2.500 |`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...mixedSigns(subject),
    ...indicatorTables(subject).flatMap((table) => repeatedMeasure(measuresInCells(table))),
    ...inText(subject),
  ],
};

/** Running text; tables of indicators are told row by row. */
function inText(subject: Subject): readonly Finding[] {
  const told = new Set(mixedSigns(subject).map(({ span }) => span.line));
  return oddNumbers(subject).flatMap((odd) => {
    const numbers = odd.numbers.filter(({ span }) => !told.has(span.line));
    return numbers.length === 0 ? [] : textFinding({ ...odd, numbers });
  });
}

function textFinding({ kind, numbers, usual }: OddNumbers): readonly Finding[] {
  const [first, ...others] = numbers;
  if (first === undefined) return [];
  const shown = numbers
    .slice(0, 4)
    .map(({ text }) => text)
    .join("; ");
  const what =
    kind === "decimal"
      ? { vi: "dấu chấm thập phân", en: "a decimal point" }
      : { vi: "dấu phẩy ngăn hàng nghìn", en: "commas between thousands" };
  return [
    {
      severity: "info",
      message: {
        vi: `${numbers.length} chỗ dùng ${what.vi} (${shown}), trong khi văn bản ghi kiểu ${usual}; cần thống nhất.`,
        en: `Found ${what.en} in ${numbers.length} places (${shown}), expected ${usual} as elsewhere.`,
      },
      span: first.span,
      quote: first.text,
      related: others.map(({ span, text }) => ({
        span,
        quote: text,
        message: { vi: "Cũng ghi kiểu này", en: "So too here" },
      })),
      data: { kind, count: numbers.length },
    },
  ];
}

function mixedSigns(subject: Subject): readonly Finding[] {
  const all = indicatorTables(subject).flatMap(({ indicators }) => indicators);
  const withPoint = all.filter((indicator) => hasDecimals(indicator, "."));
  const withComma = all.filter((indicator) => hasDecimals(indicator, ","));
  if (withPoint.length === 0 || withComma.length === 0) return [];
  const odd = withPoint.length <= withComma.length ? withPoint : withComma;
  const usual = odd === withPoint ? withComma : withPoint;
  return odd.map((indicator) => findingOf(indicator, odd === withPoint ? "." : ",", usual[0]));
}

/** One remark for all rows of a table that print the measure again. */
function repeatedMeasure([first, ...others]: readonly Indicator[]): readonly Finding[] {
  if (first === undefined) return [];
  const raw = Object.values(first.milestones).find((one) => one.raw?.includes("%"))?.raw ?? "%";
  return [
    {
      severity: "info",
      message: {
        vi: `Chỉ tiêu ${indicatorTitle(first)}${others.length === 0 ? "" : ` (và ${others.length} dòng khác)`} ghi “${raw}” trong ô giá trị dù cột đơn vị tính đã ghi %; các dòng khác chỉ ghi con số.`,
        en: `Indicator ${indicatorTitle(first)} prints “${raw}” though its measure says %, expected the plain figure as in the other rows.`,
      },
      span: first.span,
      quote: raw,
      related: others.map(({ span }) => ({
        span,
        message: { vi: "Ô giá trị cũng ghi %", en: "The cell prints % too" },
      })),
      data: { rows: others.length + 1 },
    },
  ];
}

/** Whether a value of an indicator is a decimal by this sign; three figures behind a sign may be thousands. */
function hasDecimals({ milestones }: Indicator, sign: "." | ","): boolean {
  const shape = decimalShapes[sign];
  for (const year in milestones) {
    const raw = milestones[year]?.raw;
    if (raw?.includes(sign) === true && shape.test(raw)) return true;
  }
  return false;
}

const decimalShapes = {
  ".": /(?<![\d.,])\d+\.\d{1,2}(?![\d.,]|\.\d)/u,
  ",": /(?<![\d.,])\d+,\d{1,2}(?![\d,])/u,
} as const;

function printedDecimals({ milestones }: Indicator, sign: "." | ","): readonly string[] {
  return Object.values(milestones).flatMap(({ raw }) => decimalShapes[sign].exec(raw ?? "")?.[0] ?? []);
}

function findingOf(indicator: Indicator, sign: "." | ",", usual: Indicator | undefined): Finding {
  const found = printedDecimals(indicator, sign);
  const title = indicatorTitle(indicator);
  const proper = found.map((number) => (sign === "." ? number.replace(".", ",") : number)).join("; ");
  const other = usual === undefined ? "" : (printedDecimals(usual, sign === "." ? "," : ".")[0] ?? "");
  return {
    message: {
      vi: `Chỉ tiêu ${title} ghi ${found.join("; ")} bằng dấu ${sign === "." ? "chấm" : "phẩy"} thập phân, trong khi các dòng khác ghi kiểu ${other}; cần thống nhất dấu phẩy.`,
      en: `Indicator ${title} writes ${found.join("; ")} with a decimal ${sign === "." ? "point" : "comma"} while other rows write ${other}; expected commas throughout.`,
    },
    span: indicator.span,
    quote: found[0] ?? "",
    ...(usual === undefined
      ? {}
      : {
          related: [
            {
              span: usual.span,
              message: { vi: `Dòng này ghi ${other}`, en: `This row writes ${other}` },
              quote: other,
            },
          ],
        }),
    suggestion: proper,
    data: { code: indicator.code, found },
  };
}
