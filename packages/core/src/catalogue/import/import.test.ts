import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCsv } from "../../text/csv.js";
import type { Sheet } from "./cell.js";
import { findLayout } from "./layout.js";
import { readPeriod } from "./periodText.js";
import { type Known, readTable } from "./readTable.js";

const known: Known = {
  indicators: [
    { id: "ngheo", code: "0101", name: "Tỷ lệ hộ nghèo đa chiều", measure: "%" },
    { id: "bhyt", code: null, name: "Tỷ lệ dân số tham gia bảo hiểm y tế", measure: "%" },
    { id: "gdp", code: null, name: "Thu nhập bình quân đầu người", measure: "triệu đồng" },
  ],
  places: [{ id: "ab", name: "Xã An Bình" }],
};

const wide: Sheet = [
  ["SỐ LIỆU CÁC NĂM", null],
  [null, null],
  ["TT", "Tên chỉ tiêu", "ĐVT", "Năm 2022", "2023", "Ước 2024", "Ghi chú"],
  [1, "Tỷ lệ hộ nghèo đa chiều", "%", "8,5", 7.4, "6,3%", "chuẩn mới"],
  [2, "Tỷ lệ dân số tham gia BHYT", null, "91,2", "-", "92.5", null],
];

const read = (sheet: Sheet) => readTable(sheet, known, "reported");
const brief = (sheet: Sheet) =>
  read(sheet).figures.map(({ indicatorId, period, value, status }) => [indicatorId, period, value, status]);
const problems = (sheet: Sheet) =>
  read(sheet).figures.flatMap((figure) => figure.problems.map(({ code }) => code));

describe("past series from a table", () => {
  it("reads a column a year, by code, name or meaning, in Vietnamese numbers; a blank is no zero", () => {
    expect(read(wide).layout).toMatchObject({ kind: "wide", headRow: 2 });
    expect(brief(wide)).toEqual([
      ["ngheo", "2022", 8.5, "reported"],
      ["ngheo", "2023", 7.4, "reported"],
      ["ngheo", "2024", 6.3, "estimated"],
      ["bhyt", "2022", 91.2, "reported"],
      ["bhyt", "2024", 92.5, "estimated"],
    ]);
    expect(problems(wide)).toEqual(["number-unclear"]);
  });

  it("reads a row a figure, with places, status and what a ratio is made of", () => {
    const sheet: Sheet = [
      ["Mã chỉ tiêu", "Địa bàn", "Kỳ", "Giá trị", "Tử số", "Mẫu số", "Loại số liệu"],
      ["0101", "Xã An Bình", "Quý I/2025", "10", 5, 50, "Chính thức"],
      ["0101", "Toàn tỉnh", 2025, "8,1", null, null, null],
      ["0101", "Cả nước", "Năm 2025", "4,2", null, null, null],
    ];
    expect(read(sheet).figures).toMatchObject([
      { placeId: "ab", period: "2025-Q1", value: 10, numerator: 5, denominator: 50, status: "official" },
      { placeId: null, breakdown: "", period: "2025", value: 8.1, status: "reported" },
      { placeId: null, breakdown: "#national-average", value: 4.2 },
    ]);
  });

  it.each<[string, Sheet, string[]]>([
    [
      "a text in a number column",
      [
        ["Chỉ tiêu", "2024"],
        ["Tỷ lệ hộ nghèo đa chiều", "tám phẩy năm"],
      ],
      ["not-a-number"],
    ],
    [
      "an indicator that the catalogue lacks",
      [
        ["Chỉ tiêu", "2024"],
        ["Số giường bệnh", 12],
      ],
      ["unknown-indicator"],
    ],
    [
      "another measure",
      [
        ["Chỉ tiêu", "ĐVT", "2024"],
        ["Tỷ lệ hộ nghèo đa chiều", "hộ", 12],
      ],
      ["measure-differs"],
    ],
    [
      "a share over 100",
      [
        ["Chỉ tiêu", "2024"],
        ["Tỷ lệ hộ nghèo đa chiều", 120],
      ],
      ["over-100"],
    ],
    [
      "a negative number",
      [
        ["Chỉ tiêu", "2024"],
        ["Thu nhập bình quân đầu người", -3],
      ],
      ["negative"],
    ],
    [
      "a formula's error",
      [
        ["Chỉ tiêu", "2024"],
        ["Tỷ lệ hộ nghèo đa chiều", { error: "#DIV/0!" }],
      ],
      ["formula-error"],
    ],
    [
      "an unknown place",
      [
        ["Chỉ tiêu", "Địa bàn", "2024"],
        ["Tỷ lệ hộ nghèo đa chiều", "Xã Không Có", 3],
      ],
      ["unknown-place"],
    ],
    [
      "a period that can't be told",
      [
        ["Chỉ tiêu", "Năm", "Giá trị"],
        ["Tỷ lệ hộ nghèo đa chiều", "năm ngoái", 3],
      ],
      ["unknown-period"],
    ],
    [
      "two values for one year",
      [
        ["Chỉ tiêu", "2024"],
        ["Tỷ lệ hộ nghèo đa chiều", 3],
        ["Tỷ lệ hộ nghèo đa chiều", 4],
      ],
      ["duplicate-cell", "duplicate-cell"],
    ],
    [
      "the same value twice, taken once",
      [
        ["Chỉ tiêu", "2024"],
        ["Tỷ lệ hộ nghèo đa chiều", 3],
        ["Tỷ lệ hộ nghèo đa chiều", 3],
      ],
      [],
    ],
  ])("tells %s", (_what, sheet, codes) => {
    expect(problems(sheet)).toEqual(codes);
  });

  it("tells a file without a table, and an empty one", () => {
    expect(read([["Kính gửi"], ["Sở Y tế"]]).problems).toMatchObject([{ code: "no-layout" }]);
    expect(read([]).problems).toMatchObject([{ code: "empty-file" }]);
  });

  it("takes a person's word for what a name means", () => {
    const sheet: Sheet = [
      ["Chỉ tiêu", "2024"],
      ["Nghèo", 3],
    ];
    const chosen = { Nghèo: "ngheo" };
    expect(readTable(sheet, { ...known, chosen }, "reported").figures).toMatchObject([
      { indicatorId: "ngheo" },
    ]);
  });
});

it.each([
  ["2024", "2024"],
  ["Năm 2024", "2024"],
  ["TH năm 2024", undefined],
  ["Thực hiện năm 2024", "2024"],
  ["Quý III/2024", "2024-Q3"],
  ["6 tháng đầu năm 2024", "2024-S1"],
  ["Tháng 7/2024", "2024-07"],
  ["2024-S1", "2024-S1"],
  ["0024", undefined],
  ["9 tháng năm 2024", "2024-9M"],
  ["So với 2024", undefined],
])("takes %j for the period %j", (text, period) => {
  expect(readPeriod(text)).toBe(period);
});

describe("CSV", () => {
  it.each([
    [
      'a;"b;c"\r\n"d""e";\r\n',
      [
        ["a", "b;c"],
        ['d"e', null],
      ],
    ],
    [
      "\ufeffa,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ['a\t"x\ny"', [["a", "x\ny"]]],
    ['a,"b', [["a", "b"]]],
  ])("reads %j", (text, sheet) => {
    expect(parseCsv(text)).toEqual(sheet);
  });
  it("never throws, and neither does what reads it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const sheet = parseCsv(text);
        findLayout(sheet);
        expect(readTable(sheet, known, "reported").figures.length).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
