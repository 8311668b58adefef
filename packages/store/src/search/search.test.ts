import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWords } from "./fold.js";
import { findQueryNumbers, numberKey } from "./numbers.js";
import { searchTerms } from "./terms.js";
import { searchVector } from "./vector.js";

describe("foldWords", () => {
  it("keeps letters without accents and digits, numbers without leading zeros", () => {
    expect(foldWords("Kế hoạch ĐƯỜNG bộ".normalize("NFD"))).toEqual(["ke", "hoach", "duong", "bo"]);
    expect(foldWords("Số 083/KH-UBND, ngày 09/6/2017: 9,78% (đạt)")).toEqual(
      "so 83 kh ubnd ngay 9 6 2017 9 78 dat".split(" "),
    );
  });
});

describe("numberKey", () => {
  it.each(["83/KH-UBND", "83 / KH - UBND", "083/kh–ubnd", "83/KH-UBND".normalize("NFD"), "83/KH\u0000-UBND"])(
    "makes %j one number",
    (printed) => expect(numberKey(printed)).toBe(numberKey("83/KH-UBND")),
  );
  it("takes Đ for D, keeps the year, and begins like the beginning of a number", () => {
    expect(numberKey("05/2019/QĐ-UBND")).toBe(numberKey("5/2019/QD-UBND"));
    expect(numberKey("5/QĐ-UBND")).not.toBe(numberKey("5/2019/QĐ-UBND"));
    expect(numberKey("83/KH-UBND").startsWith(numberKey("83/KH"))).toBe(true);
    expect(numberKey("83/KH-UBND").startsWith(numberKey("8/KH"))).toBe(false);
  });
});

describe("findQueryNumbers", () => {
  it.each([
    ["kế hoạch 83/KH-UBND năm 2017", ["83/KH-UBND"]],
    ["42-NQ/TW và 05/2019/QĐ-UBND", ["42-NQ/TW", "05/2019/QĐ-UBND"]],
    ["83 / KH - UBND", ["83 / KH - UBND"]],
    ["ngày 09/6/2017, giai đoạn 2021-2025", []],
    ["7/QĐ-UB", ["7/QĐ-UB"]],
  ])("in %s are %j", (query, numbers) => {
    expect(findQueryNumbers(query).map(({ text }) => text)).toEqual(numbers);
  });
  it("takes a long query without delay", () => {
    const began = performance.now();
    findQueryNumbers("1/a-".repeat(100_000));
    findQueryNumbers("1".repeat(100_000));
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe("searchTerms", () => {
  it.each([
    ["nước sạch", "'nuoc' & 'sach':*"],
    ["nước sạch ", "'nuoc' & 'sach'"],
    ['"nước sạch" nông thôn', "('nuoc' <-> 'sach') & 'nong' & 'thon':*"],
    ["“nước sạch”", "('nuoc' <-> 'sach')"],
    ['"nước', "'nuoc'"],
    ["", null],
    ["!&|:*()", null],
  ])("takes %j apart", (query, words) => {
    expect(searchTerms(query)).toEqual({ numbers: [], words });
  });
  it("sets numbers apart from words", () => {
    expect(searchTerms("83 / KH-UBND nông thôn")).toEqual({
      numbers: [{ key: numberKey("83/KH-UBND"), phrase: "('83' <-> 'kh' <-> 'ubnd')" }],
      words: "'nong' & 'thon':*",
    });
  });
});

describe("searchVector", () => {
  it("lists where each word stands, texts apart from each other", () => {
    expect(searchVector(["Nước sạch, nước", "sạch"])).toBe("'nuoc':1,3 'sach':2,12");
  });
  it("holds nothing but quoted words and positions that PostgreSQL takes", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
        expect(searchVector(texts)).toMatch(/^('[\p{L}\p{N}\p{Cs}]+':\d+(,\d+)* ?)*$/u);
      }),
    );
    expect(searchVector([`${"a b ".repeat(20_000)}cuối`])).toMatch(/'cuoi':16383$/);
  });
});
