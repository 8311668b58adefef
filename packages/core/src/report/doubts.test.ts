import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../../../tools/processorTime.js";
import type { Figure } from "./answers.js";
import type { Content } from "./content.js";
import { partsOfCells } from "./doubts/cellParts.js";
import type { AskedFigure } from "./doubts/doubt.js";
import { findDoubts } from "./doubts.js";
import { plainToRichText } from "./richTextPlain.js";

const key = "figure:i1:-:-";

function figure(value: number | null, more: Partial<Figure> = {}): Figure {
  return {
    value,
    status: "reported",
    missing: null,
    note: null,
    numerator: null,
    denominator: null,
    ...more,
  };
}

function asked(name: string, measure: string | null, values: readonly number[] = []): AskedFigure {
  const history = values.map((value, index) => ({ period: `${2025 - values.length + index + 1}`, value }));
  return { key, name, measure, history };
}

function codes(figures: AskedFigure, value: Figure): string[] {
  return findDoubts([figures], { [key]: value }).map(({ code }) => code);
}

describe("what is possible", () => {
  const share = asked("Tỷ lệ hộ nghèo", "%");

  it.each<[string, AskedFigure, number, string[]]>([
    ["a share of 101", share, 101, ["out-of-range"]],
    ["a share of 100", share, 100, []],
    ["a share below zero", share, -0.5, ["out-of-range"]],
    ["growth below zero", asked("Tốc độ tăng trưởng kinh tế", "%"), -2.5, []],
    ["growth above 100", asked("Tốc độ tăng trưởng doanh thu du lịch", "%"), 140, []],
    ["people below zero", asked("Số lao động được tạo việc làm", "người"), -3, ["out-of-range"]],
    ["half a person", asked("Số lao động được tạo việc làm", "người"), 1200.5, ["not-whole"]],
    ["half a hectare", asked("Diện tích rừng trồng mới", "ha"), 1200.5, []],
    ["per thousand above thousand", asked("Tỷ suất sinh", "‰"), 1001, ["out-of-range"]],
    ["a figure without measure", asked("Chỉ số hài lòng", null), -12, []],
  ])("%s", (_, figures, value, expected) => expect(codes(figures, figure(value))).toEqual(expected));

  it("lets the catalogue's own bounds go before the measure's", () => {
    expect(codes({ ...share, max: 150 }, figure(120))).toEqual([]);
    expect(codes({ ...asked("Chỉ số PAPI", "điểm"), min: 0, max: 80 }, figure(81))).toEqual(["out-of-range"]);
  });

  it("compares a rate with its numerator and denominator, as exactly as it is entered", () => {
    const parts = { numerator: 1, denominator: 3 };
    expect(codes(share, figure(33.3, parts))).toEqual([]);
    expect(codes(share, figure(33, parts))).toEqual([]);
    expect(codes(share, figure(33.5, parts))).toEqual(["ratio-differs"]);
    expect(codes(share, figure(33.5, { numerator: 1, denominator: 0 }))).toEqual([]);
  });
});

describe("against the values before", () => {
  it.each<[string, number[], number, string[]]>([
    ["a fraction for a percentage", [82, 84, 85], 0.86, ["unit-slip"]],
    ["a decimal mark that was lost", [8.2, 8.4, 8.5], 86, ["unit-slip"]],
    ["thousands where single ones are asked", [5200, 5350], 5.4, ["unit-slip"]],
    ["a step like those before", [82, 84, 85], 87, []],
    ["a step out of the row", [82, 84, 85], 45, ["outlier"]],
    ["far from a long quiet series", [50, 51, 49, 50, 52, 50], 70, ["outlier"]],
    ["a long series that goes on growing", [10, 20, 30, 40, 50, 60, 70], 80, []],
    ["alike for years, then a change", [30, 30, 30], 45, ["outlier"]],
    ["alike for years, then a small one", [30, 30, 30], 31, []],
    ["half as much again as the only value", [40], 70, ["outlier"]],
    ["near the only value", [40], 48, []],
    ["no value before", [], 12, []],
    ["a series that jumps by itself", [3, 40, 700], 2000, []],
    ["zero after values", [12, 14], 0, ["zero-or-blank"]],
    ["zero where zero is usual", [0, 2, 0], 0, []],
  ])("%s", (_, before, value, expected) => {
    expect(codes(asked("Sản lượng chủ yếu", null, before), figure(value))).toEqual(expected);
  });

  it("says so in the words of officials, with the values", () => {
    const [doubt] = findDoubts([asked("Tỷ lệ hộ nghèo", "%", [4.5, 4.1])], { [key]: figure(41) });
    expect(doubt?.message.vi).toBe(
      "“Tỷ lệ hộ nghèo”: 41% gấp khoảng 10 lần kỳ trước (4,1%). Có nhầm đơn vị tính hoặc dấu phẩy không?",
    );
  });

  it("asks nothing of a blank", () => {
    expect(codes(asked("Tỷ lệ hộ nghèo", "%", [4, 5, 6]), figure(null))).toEqual([]);
  });
});

describe("parts and total", () => {
  const [urban, rural] = ["figure:i1:-:thanh-thi", "figure:i1:-:nong-thon"] as const;
  const total = (measure: string): AskedFigure => ({ ...asked("Số hộ", measure), parts: [urban, rural] });
  const content = (whole: number, parts: readonly (number | null)[]): Content => ({
    [key]: figure(whole),
    [urban]: figure(parts[0] ?? null),
    [rural]: figure(parts[1] ?? null),
  });

  it.each<[string, string, number, (number | null)[], string[]]>([
    ["parts that add up", "hộ", 500, [200, 300], []],
    ["one household missing", "hộ", 500, [200, 299], ["parts-differ"]],
    ["tonnes rounded one by one", "tấn", 1000, [333.3, 666.6], []],
    ["one part still blank", "hộ", 500, [200, null], []],
    ["one part larger than the total", "hộ", 500, [600, null], ["parts-differ"]],
    ["a rate between those of its parts", "%", 45, [60, 30], []],
    ["a rate above both", "%", 65, [60, 30], ["share-outside-parts"]],
  ])("%s", (_, measure, whole, parts, expected) => {
    expect(findDoubts([total(measure)], content(whole, parts)).map(({ code }) => code)).toEqual(expected);
  });
});

it("compares a total with town and country also where nobody named its parts", () => {
  const [town, country] = ["figure:i1:-:Thành thị", "figure:i1:-:Nông thôn"] as const;
  const cells = ([key, town, country] as const).map((each) => ({ ...asked("Số hộ", "hộ"), key: each }));
  const doubts = findDoubts(cells, { [key]: figure(500), [town]: figure(200), [country]: figure(290) });
  expect(doubts.map(({ code, field }) => [code, field])).toEqual([["parts-differ", key]]);
});

describe("which cells are parts of another", () => {
  it("knows town and country, men and women; age groups may leave people out", () => {
    const keys = ["-", "Thành thị", "Nông thôn", "15-24 tuổi", "25-34 tuổi"].map(
      (part) => `figure:i1:-:${part}` as const,
    );
    expect([...partsOfCells(keys)]).toEqual([
      ["figure:i1:-:-", ["figure:i1:-:Thành thị", "figure:i1:-:Nông thôn"]],
    ]);
  });

  it("keeps to one place and one indicator, and to cells that are asked for", () => {
    const keys = [
      "figure:i1:xa-1:nam",
      "figure:i1:xa-2:nữ",
      "figure:i1:xa-1:-",
      "figure:i2:-:nam",
      "figure:i2:-:nữ",
    ] as const;
    expect([...partsOfCells(keys)]).toEqual([]);
  });
});

describe("what the text says", () => {
  const poverty = asked("Tỷ lệ hộ nghèo", "%", [6.2, 5.1]);
  const said = (text: string, value = 4.2) =>
    findDoubts([poverty], { [key]: figure(value), "section:danh-gia": plainToRichText(text) });

  it("asks when it gives another figure", () => {
    const [doubt, second] = said("Đến cuối năm, tỷ lệ hộ nghèo toàn tỉnh còn 4,6%; đời sống ổn định.");
    expect(second).toBeUndefined();
    expect(doubt?.message.vi).toBe("“Tỷ lệ hộ nghèo”: số liệu nhập là 4,2%, phần lời ghi 4,6%.");
    expect(doubt?.data).toEqual({ value: 4.2, said: 4.6, section: "section:danh-gia" });
  });

  it("sees past the comparison that follows", () => {
    const text = "Tỷ lệ hộ nghèo giảm còn 4,6%, giảm 0,5% so với năm trước.";
    expect(said(text).map(({ data }) => data.said)).toEqual([4.6]);
    expect(said("Tỷ lệ hộ nghèo còn 4,2%, giảm 0,9% so với năm trước.")).toEqual([]);
  });

  it.each([
    ["the same figure", "Tỷ lệ hộ nghèo còn 4,2%."],
    ["the same figure, rounded", "Tỷ lệ hộ nghèo còn 4%."],
    ["last year's figure", "Tỷ lệ hộ nghèo năm 2025 là 5,1%."],
    ["a target", "Mục tiêu giảm tỷ lệ hộ nghèo còn 3%."],
    ["another indicator", "Tỷ lệ lao động qua đào tạo đạt 72%."],
    ["two figures in one clause", "Tỷ lệ hộ nghèo các huyện là 1,2%, 3,4% và 6,3%."],
    ["a part of the province", "Tỷ lệ hộ nghèo khu vực nông thôn còn 6,3%."],
    ["a part of the year", "Tỷ lệ hộ nghèo quý III còn 4,9%."],
    ["a count, not the rate", "Toàn tỉnh hỗ trợ 1.200 hộ nghèo."],
    ["no figure", "Tỷ lệ hộ nghèo giảm đều qua các năm."],
  ])("says nothing of %s", (_, text) => expect(said(text)).toEqual([]));
});

describe("tasks and funding", () => {
  it("asks when status and progress don't fit, or more was spent than given", () => {
    const task = { result: null, obstacle: null, extension: null };
    const doubts = findDoubts([], {
      "task:1": { ...task, status: "done", progress: 80 },
      "task:2": { ...task, status: "under-way", progress: 100 },
      "task:3": { ...task, status: "stopped", progress: 40 },
      "task:4": { ...task, status: "done", progress: null },
      "funding:trung-uong": { committed: 1_000_000_000, disbursed: 1_200_000_000 },
      "funding:xa-hoi-hoa": { committed: null, disbursed: 5 },
    });
    expect(doubts.map(({ field, code }) => [field, code])).toEqual([
      ["task:1", "progress-differs"],
      ["task:2", "progress-differs"],
      ["funding:trung-uong", "disbursed-more"],
    ]);
  });
});

it("asks where the programmes of a source have more than the source", () => {
  const line = { name: "Đề án y tế", source: "trung-uong", disbursed: null };
  const doubts = (whole: number) =>
    findDoubts([], {
      "funding:trung-uong": { committed: whole, disbursed: 0 },
      "programme:1": { ...line, committed: 700 },
      "programme:2": { ...line, committed: 500 },
      "programme:3": { ...line, source: null, committed: 9000, disbursed: 9001 },
    });
  expect(doubts(1200).map(({ field, code }) => [field, code])).toEqual([["programme:3", "disbursed-more"]]);
  expect(doubts(1100)).toMatchObject([
    {},
    { field: "funding:trung-uong", code: "programmes-more", data: { parts: 1200, whole: 1100 } },
  ]);
});

it("never throws and never shows a sign of the program, whatever is entered", () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0, -0, 1e21, 1e-9),
  );
  const figures = fc.record({
    measure: fc.constantFrom(null, "%", "‰", "người", "ha", "triệu đồng", "lần/năm"),
    history: fc.array(number, { maxLength: 8 }),
    value: fc.option(number),
    numerator: fc.option(number),
    denominator: fc.option(number),
    text: fc.string(),
  });
  fc.assert(
    fc.property(figures, ({ measure, history, value, numerator, denominator, text }) => {
      const content: Content = {
        [key]: figure(value, { numerator, denominator }),
        "section:a": plainToRichText(`Tỷ lệ hộ nghèo ${text} 5%`),
      };
      for (const { message } of findDoubts([asked("Tỷ lệ hộ nghèo", measure, history)], content))
        expect(`${message.vi} ${message.en}`).not.toMatch(/NaN|undefined|null|Infinity/u);
    }),
  );
});

it("checks 500 figures with a long text in a fraction of a second", () => {
  const many = Array.from(
    { length: 500 },
    (_, index): AskedFigure => ({
      ...asked(`Tỷ lệ hộ dùng nước sạch loại ${index}`, "%", [50, 52, 55]),
      key: `figure:i${index}:-:-`,
    }),
  );
  const text = "Tỷ lệ hộ dùng nước sạch loại 7 đạt 91%. Đã ban hành 12 văn bản chỉ đạo. ".repeat(600);
  const content: Content = {
    ...Object.fromEntries(many.map((each) => [each.key, figure(56)])),
    "section:ket-qua": plainToRichText(text),
  };
  expect(processorTime(() => findDoubts(many, content))).toBeLessThan(2000);
});
