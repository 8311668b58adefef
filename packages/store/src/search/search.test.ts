import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNumbers, normaliseNumber } from "../documentNumber.js";
import { foldText, foldWords } from "./fold.js";
import { searchTerms } from "./terms.js";
import { searchVector } from "./vector.js";

describe("foldText", () => {
  it.each([
    ["Kế hoạch Đường bộ", "ke hoach duong bo"],
    ["NGHỊ QUYẾT", "nghi quyet"],
    ["ửỡợẩẵặ", "uooaaa"],
  ])("folds %s to %s, composed or not", (text, folded) => {
    expect(foldText(text)).toBe(folded);
    expect(foldText(text.normalize("NFD"))).toBe(folded);
  });
});

describe("foldWords", () => {
  it("keeps letters and digits, numbers without leading zeros", () => {
    expect(foldWords("Số 083/KH-UBND, ngày 09/6/2017: 9,78% (đạt)")).toEqual(
      "so 83 kh ubnd ngay 9 6 2017 9 78 dat".split(" "),
    );
  });
});

describe("normaliseNumber", () => {
  it.each(["83/KH-UBND", "83 / KH - UBND", "083/kh–ubnd", "83/KH−UBND ", "83\u200b/KH-UBND"])(
    "makes %s one number",
    (printed) => expect(normaliseNumber(printed)).toBe("83/KH-UBND"),
  );
  it("takes Đ for D and keeps the year", () => {
    expect(normaliseNumber("05/2019/QĐ-UBND")).toBe("5/2019/QD-UBND");
    expect(normaliseNumber("05/2019/QĐ-UBND".normalize("NFD"))).toBe("5/2019/QD-UBND");
  });
  it("is the same when done twice, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const once = normaliseNumber(text);
        expect(normaliseNumber(once)).toBe(once);
      }),
    );
  });
});

describe("findNumbers", () => {
  it.each([
    ["kế hoạch 83/KH-UBND năm 2017", ["83/KH-UBND"]],
    ["42-NQ/TW và 05/2019/QĐ-UBND", ["42-NQ/TW", "05/2019/QĐ-UBND"]],
    ["83 / KH - UBND", ["83 / KH - UBND"]],
    ["ngày 09/6/2017, giai đoạn 2021-2025", []],
    ["7/QĐ-UB", ["7/QĐ-UB"]],
  ])("in %s are %j", (query, numbers) => {
    expect(findNumbers(query).map(({ text }) => text)).toEqual(numbers);
  });
  it("takes a long query without delay", () => {
    const began = performance.now();
    findNumbers("1/a-".repeat(100_000));
    findNumbers("1".repeat(100_000));
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
      numbers: [{ norm: "83/KH-UBND", phrase: "('83' <-> 'kh' <-> 'ubnd')" }],
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
