import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../../../tools/processorTime.js";
import { parseTargetValue, type ValueContext } from "./values.js";

function read(raw: string, context?: ValueContext): unknown {
  return parseTargetValue(raw, context)?.value ?? null;
}

function reasons(raw: string, context?: ValueContext): readonly string[] {
  return parseTargetValue(raw, context)?.confidence.reasons ?? [];
}

describe("figures", () => {
  it.each([
    ["84,0", 84],
    ["1.500", 1500],
    ["2.500 tỷ đồng", 2500],
    ["１００％", 100],
    ["－5,2", -5.2],
    ["-18,8", -18.8],
    ["01", 1],
    ["phấn đấu đạt 98%", 98],
    ["giảm còn 5%", 5],
  ])("%s is exact", (raw, value) => expect(read(raw)).toEqual({ kind: "exact", value }));

  it.each([
    ["< 3", "<", 3],
    [">85", ">", 85],
    ["trên 98%", ">", 98],
    ["dưới 1,5%", "<", 1.5],
    ["tối thiểu 60", ">=", 60],
    ["ít nhất 90%", ">=", 90],
    ["không quá 5%", "<=", 5],
    ["từ 78% trở lên.", ">=", 78],
    ["đạt trên 40%", ">", 40],
    ["≥ 90", ">=", 90],
    ["giảm xuống dưới 3%", "<", 3],
    ["95%+", ">=", 95],
  ])("%s is a bound", (raw, op, value) => expect(read(raw)).toEqual({ kind: "bound", op, value }));

  it.each([
    ["75-80", 75, 80],
    ["từ 70% đến 75%", 70, 75],
    ["35.000 - 40.000", 35000, 40000],
    ["2,5 – 3,0", 2.5, 3],
    ["90-95%", 90, 95],
  ])("%s is a range", (raw, low, high) => expect(read(raw)).toEqual({ kind: "range", low, high }));

  it("a level where the measure says so", () => {
    expect(read("2", { measure: "Mức độ" })).toEqual({ kind: "level", value: 2 });
    expect(read("Cấp độ 3")).toEqual({ kind: "level", value: 3 });
  });
});

describe("changes and comparisons", () => {
  const cases: readonly [string, object][] = [
    [
      "Giảm 20% so với 5 năm trước",
      { kind: "relative", direction: "decrease", amount: 20, amountMeasure: "%", base: "5y-before" },
    ],
    [
      "Tăng gấp 1,5 lần so với năm 2020",
      { kind: "relative", direction: "increase", amount: 1.5, amountMeasure: "lần", base: "năm 2020" },
    ],
    [
      "giảm 1-1,5%/năm",
      {
        kind: "relative",
        direction: "decrease",
        amount: 1,
        amountMeasure: "%",
        base: "previous-year",
        note: "1-1,5%",
      },
    ],
    [
      "Giảm so với năm gốc",
      { kind: "relative", direction: "decrease", amount: null, amountMeasure: null, base: "baseline" },
    ],
    [
      "Giảm 8% so với kịch bản cơ sở",
      { kind: "relative", direction: "decrease", amount: 8, amountMeasure: "%", base: "reference-scenario" },
    ],
    [
      "+10% so với cùng kỳ",
      { kind: "relative", direction: "increase", amount: 10, amountMeasure: "%", base: "previous-year" },
    ],
    ["Duy trì tỷ lệ diện tích 5 năm trước", { kind: "maintain", of: "5y-before" }],
    ["Giữ nguyên", { kind: "maintain", of: "current" }],
    ["Ổn định như hiện nay", { kind: "maintain", of: "current" }],
    ["25,17 như TB cả nước", { kind: "benchmark", relation: "equal", to: "national-average", value: 25.17 }],
    ["1,7 lần như TB cả nước", { kind: "benchmark", relation: "equal", to: "national-average", value: 1.7 }],
    ["Gần bằng", { kind: "benchmark", relation: "near", to: null, value: null }],
    [
      "Cao hơn bình quân cả nước",
      { kind: "benchmark", relation: "above", to: "national-average", value: null },
    ],
  ];
  it.each(cases)("%s", (raw, value) => expect(read(raw)).toEqual(value));
});

describe("several values, words, nothing", () => {
  it("composite, with labels where they are printed", () => {
    expect(read("Đào tạo 52/ dạy nghề 43")).toEqual({
      kind: "composite",
      parts: [
        { label: "Đào tạo", value: 52 },
        { label: "dạy nghề", value: 43 },
      ],
    });
    expect(read("1: 2: 4.")).toMatchObject({ parts: [{ value: 1 }, { value: 2 }, { value: 4 }] });
    expect(read("Nam 70; nữ 75")).toMatchObject({ parts: [{ label: "Nam" }, { label: "nữ" }] });
    expect(read("Thu gom 88%", { neighbours: ["Thu gom 90% tái chế 85%"] })).toMatchObject({
      parts: [{ label: "Thu gom", value: 88 }],
    });
  });

  it("words stay words, and say that a number was expected", () => {
    expect(read("Giải quyết cơ bản")).toEqual({ kind: "qualitative", text: "Giải quyết cơ bản" });
    expect(reasons("Giải quyết cơ bản")).toEqual(["text-value"]);
  });

  it("pending: a mark, or words that put it off", () => {
    expect(read("*")).toEqual({ kind: "pending" });
    expect(read("chờ bộ chỉ tiêu quốc gia")).toEqual({ kind: "pending" });
  });

  it("an empty cell and a dash hold nothing", () => {
    expect(parseTargetValue(" ")).toBeNull();
    expect(parseTargetValue("–")).toBeNull();
  });

  it("a remark beside the value is kept", () => {
    expect(read("65 (2019-2020)")).toEqual({ kind: "exact", value: 65, note: "2019-2020" });
    expect(read("Giai đoạn 2026-2030: 7,5-8,0%")).toEqual({
      kind: "range",
      low: 7.5,
      high: 8,
      note: "Giai đoạn 2026-2030",
    });
    expect(read("khoảng 60")).toEqual({ kind: "exact", value: 60, note: "khoảng" });
    expect(read("12/15 xã")).toEqual({ kind: "exact", value: 12, note: "12/15 xã" });
  });
});

describe("odd numbers are read, and say so", () => {
  it("a point before decimals", () => {
    expect(read("31.7", { neighbours: ["75,5"] })).toMatchObject({
      kind: "exact",
      value: 31.7,
      note: expect.any(String),
    });
    expect(reasons("31.7")).toEqual(["number-format"]);
  });

  it("the neighbours decide what a point means", () => {
    expect(read("1.234", { neighbours: ["1,1", "1,3"] })).toMatchObject({ value: 1.234 });
    expect(read("1.234", { neighbours: ["1.100", "1.300"] })).toEqual({ kind: "exact", value: 1234 });
    const changes = ["Giảm 10% so với năm 2025", "giảm 20% so với năm 2025"];
    expect(read("41.200", { neighbours: changes })).toEqual({ kind: "exact", value: 41_200 });
  });

  it("a letter for a digit is doubtful", () => {
    expect(parseTargetValue("1O0")).toMatchObject({
      value: { kind: "exact", value: 100 },
      confidence: { level: "doubtful" },
    });
  });
});

describe("for any number", () => {
  const printed = (value: number) => value.toString().replace(".", ",");
  const number = fc.integer({ min: 0, max: 99_999 }).map((value) => value / 100);

  it("exact, bound and range give back what was printed", () => {
    fc.assert(
      fc.property(number, number, fc.constantFrom("%", "", " ha", " người"), (a, b, measure) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(read(`${printed(a)}${measure}`)).toMatchObject({ kind: "exact", value: a });
        expect(read(`trên ${printed(a)}${measure}`)).toMatchObject({ kind: "bound", op: ">", value: a });
        expect(read(`${printed(low)} - ${printed(high)}${measure}`)).toMatchObject({
          kind: "range",
          low,
          high,
        });
      }),
    );
  });

  it("any text gives a value or null, never an exception, in time that grows with its length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => void parseTargetValue(text)),
    );
    const words = [
      "giảm ",
      "từ ",
      "đến ",
      "1",
      ",",
      ".",
      "%",
      " - ",
      "(",
      ")",
      "như ",
      "trên ",
      "TB ",
      "/",
      ": ",
      "năm ",
    ];
    const cell = fc.array(fc.constantFrom(...words), { maxLength: 120 });
    fc.assert(fc.property(cell, (parts) => void parseTargetValue(parts.join(""))));
  });

  it.each(["1 ", "1,", "a ", "từ ", "(", "phấn đấu ", "- "])(
    "a cell of 100,000 characters of %j is read at once",
    (part) => {
      const text = part.repeat(Math.ceil(100_000 / part.length));
      expect(processorTime(() => parseTargetValue(text))).toBeLessThan(500);
    },
  );
});
