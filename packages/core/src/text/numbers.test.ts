import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNumbers, parseNumber, parseNumberSeries } from "./numbers.js";

const value = (text: string) => parseNumber(text)?.value;

describe("parseNumber", () => {
  it.each([
    ["84,0", 84],
    ["1.500", 1500],
    ["1.234,5", 1234.5],
    ["1.250.000", 1_250_000],
    ["31.7", 31.7],
    ["0.125", 0.125],
    ["1,234,567", 1_234_567],
    ["01", 1],
    ["-18,8", -18.8],
    ["– 9,7", -9.7],
    ["1/2", 0.5],
    ["98 %", 98],
    ["12 500", 12500],
    ["1. 500", 1500],
    ["hai mươi", 20],
    ["một trăm linh năm", 105],
    ["ba nghìn hai trăm", 3200],
    ["mười lăm", 15],
    ["Hai mươi tư", 24],
    ["mot tram hai muoi", 120],
    ["hai tỷ", 2e9],
  ])("reads %s as %d", (text, expected) => {
    expect(value(text)).toBeCloseTo(expected, 9);
  });

  it.each(["", "12 người", "2021-2025", "a", "3.4.5", "ngày 5", "1 2", "Tỷ lệ", "tỷ", "Năm", "ba tự"])(
    "%j is no number",
    (text) => {
      expect(parseNumber(text)).toBeUndefined();
    },
  );

  it("says why a number may be something else", () => {
    expect(parseNumber("31.7")?.doubts).toEqual(["english-format"]);
    expect(parseNumber("1.234")).toMatchObject({ value: 1234, other: 1.234, doubts: ["ambiguous"] });
    expect(parseNumber("1O0")).toMatchObject({ value: 100, doubts: ["letter-for-digit"] });
  });

  it("reads back every number that is printed by Vietnamese rules", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        (whole, part) => {
          const printed = `${whole.toString().replace(/\B(?=(\d{3})+$)/gu, ".")},${part.toString().padStart(2, "0")}`;
          expect(value(printed)).toBeCloseTo(whole + part / 100, 2);
        },
      ),
    );
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseNumber(text)));
  });
});

describe("parseNumberSeries", () => {
  it("takes the reading that fits the neighbours", () => {
    expect(parseNumberSeries(["1,105", "1.234", "1,3"]).map((n) => n?.value)).toEqual([1.105, 1.234, 1.3]);
    expect(parseNumberSeries(["950", "1.234", "1.500"]).map((n) => n?.value)).toEqual([950, 1234, 1500]);
    expect(parseNumberSeries(["1.234", "chưa có", ""]).map((n) => n?.value)).toEqual([
      1234,
      undefined,
      undefined,
    ]);
  });
});

describe("findNumbers", () => {
  it("finds figures in running text with their places", () => {
    const text = "trên 1.337 cuộc với 12,5% hộ, ngày 20/12/2021, QL1A";
    expect(findNumbers(text).map((n) => [n.text, n.value])).toEqual([
      ["1.337", 1337],
      ["12,5%", 12.5],
    ]);
  });
});
