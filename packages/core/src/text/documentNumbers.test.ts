import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentNumberKey, findDocumentNumbers, parseDocumentNumber } from "./documentNumbers.js";

const numbers = (text: string) => findDocumentNumbers(text).map((n) => n.number);

describe("findDocumentNumbers", () => {
  it.each([
    ["Số: 154 /KH- UBND", ["154/KH-UBND"]],
    ["Quyết định số 161/QĐ -TTg ngày 25/01/2016", ["161/QĐ-TTg"]],
    ["Quyết định số: 5/2019/QĐ-TTg", ["5/2019/QĐ-TTg"]],
    ["các Nghị quyết số 57-NQ/TW, số 59-NQ/TW và 66-NQ/TW", ["57-NQ/TW", "59-NQ/TW", "66-NQ/TW"]],
    ["Chỉ thị 42-CT/TW ngày 24 tháng 3", ["42-CT/TW"]],
    ["Chương trình số 10- CTr/TU, Kết luận số 132- KL/TW", ["10-CTr/TU", "132-KL/TW"]],
    ["Luật số 72/2025/QH15 và 163/2024/QH15", ["72/2025/QH15", "163/2024/QH15"]],
    ["Công văn số 2073/LĐTBOXH-HTQT; CV 246/SVHTT-GĐ", ["2073/LĐTBOXH-HTQT", "246/SVHTT-GĐ"]],
    ["Công văn số 8935/BNV-CTTN&BĐG", ["8935/BNV-CTTN&BĐG"]],
    ["Nghị quyết 36a/NQ-CP, 30a/2008/NQ-CP", ["36a/NQ-CP", "30a/2008/NQ-CP"]],
    ["Quyết định số 46/2019/QĐUBND", ["46/2019/QĐUBND"]],
    ["Tờ trình số 06/TTr.SKHĐT", ["06/TTr.SKHĐT"]],
    ["Công điện số 511 CĐ-TTg", ["511 CĐ-TTg"]],
    ["Nghị định số 78/2021/NĐ -CP của Chính phủ", ["78/2021/NĐ-CP"]],
    ["Thông tư liên tịch số 05/2014/TTLT-BTC-BKH&ĐT-BTTTT", ["05/2014/TTLT-BTC-BKH&ĐT-BTTTT"]],
    ["Công văn số 3420/THPT", ["3420/THPT"]],
    ["Nghị định số 80/2019/NĐ,CP ngày 01/11/2019, Nghị quyết 12-NQ,TW", ["80/2019/NĐ,CP", "12-NQ,TW"]],
    ["Kế hoạch số 45/KH-UBND,HĐND xã", ["45/KH-UBND,HĐND"]],
    ["các Quyết định số 12/QĐ-BTC, BNV", ["12/QĐ-BTC"]],
    ["số 24/KH-UBND.Ngày", ["24/KH-UBND"]],
    ["thực hiện 1899/QĐ-TTG NGÀY 04", ["1899/QĐ-TTG"]],
  ])("finds in %j", (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it.each([
    "ngày 20/12/2021",
    "1/2 số hộ",
    "điện thoại (028) 3930.3279",
    "đạt 98/100 HĐND xã",
    "giai đoạn 2021 - Nghị quyết",
    "mục 3 - Sở Y tế",
    "100.000 dân",
    "QCVN 01-1:2018/BYT",
    "QCVN 02/2009/BYT",
    "Quyết định số 622.Sự phối hợp",
    "12 KH-CN",
    "24/7",
  ])("takes nothing in %j for a number", (text) => {
    expect(numbers(text)).toEqual([]);
  });

  it("gives the place of each", () => {
    const text = "Nghị quyết số 31 /NQ-CP và Kế hoạch số 9/KH-UBND";
    expect(findDocumentNumbers(text).map((n) => text.slice(n.from, n.to))).toEqual([
      "31 /NQ-CP",
      "9/KH-UBND",
    ]);
  });

  it("takes long lines without trouble", () => {
    expect(findDocumentNumbers("12/AB-".repeat(20_000))).toBeDefined();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void findDocumentNumbers(text)));
  });
});

describe("parseDocumentNumber", () => {
  it.each([
    ["05/2019/QĐ-UBND", { serial: "5", year: 2019, type: "QĐ", issuer: "UBND" }],
    ["22-NQ/TW", { serial: "22", year: null, type: "NQ", issuer: "TW" }],
    ["735/UBND-KT", { serial: "735", year: null, type: null, issuer: "UBND" }],
    ["72/2025/QH15", { serial: "72", year: 2025, type: null, issuer: "QH15" }],
    ["46/2019/QĐUBND", { serial: "46", year: 2019, type: "QĐ", issuer: "UBND" }],
    ["133/TTr-SKHCN", { serial: "133", year: null, type: "TTr", issuer: "SKHCN" }],
    ["10-CTr/TU", { serial: "10", year: null, type: "CTr", issuer: "TU" }],
  ])("takes %s apart", (text, expected) => {
    expect(parseDocumentNumber(text)).toMatchObject(expected);
  });

  it("wants nothing else in the text", () => {
    expect(parseDocumentNumber("Số: 83/KH-UBND")?.number).toBe("83/KH-UBND");
    expect(parseDocumentNumber("83/KH-UBND ngày 9/6/2017")).toBeUndefined();
  });
});

describe("documentNumberKey", () => {
  it("is the same for spellings of one number", () => {
    expect(documentNumberKey("1899/QĐ-TTG")).toBe(documentNumberKey("1899 /QĐ - TTg"));
    expect(documentNumberKey("046/KH-UBND")).toBe(documentNumberKey("46/KHUBND"));
    expect(documentNumberKey("83/KH-UBND")).not.toBe(documentNumberKey("83/2016/KH-UBND"));
    expect(documentNumberKey("28-NQ/TW")).not.toBe(documentNumberKey("28-TW/NQ"));
  });
});
