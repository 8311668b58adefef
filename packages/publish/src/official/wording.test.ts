import { roman } from "@lotrinh/core/text/roman";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { madeReport } from "../testing/made.js";
import type { Heading, HeadingLevel, Letterhead, OfficialDocument } from "./content.js";
import { withEndMark } from "./endMark.js";
import { documentKinds } from "./kinds.js";
import { letter, numberHeadings } from "./numbering.js";
import { endedWith, linesOf, plainText } from "./richText.js";
import { agencyLines, dayInWords, documentSymbol, recipientLines, signatureLines } from "./wording.js";

const withHead = (head: Partial<Letterhead>, more: Partial<OfficialDocument> = {}): OfficialDocument => ({
  ...madeReport,
  ...more,
  letterhead: { ...madeReport.letterhead, ...head },
});

describe("number and symbol (Decree 30/2020, annex I, I.II.3)", () => {
  it.each([
    [{ value: 83, agency: "UBND" }, { kind: "KH" }, "83/KH-UBND"],
    [{ value: 5, agency: "UBND" }, { kind: "QyĐ" }, "05/QyĐ-UBND"],
    [{ value: 735, agency: "UBND", unit: "KT" }, { kind: "CV" }, "735/UBND-KT"],
    [{ value: 9, agency: "STC" }, { kind: "CV" }, "09/STC"],
    [{ value: 42, agency: "TU" }, { kind: "CTr", form: "party" }, "42-CTr/TU"],
  ] as const)("%o of %o is %s", (number, more, symbol) => {
    expect(documentSymbol(withHead({ number }, more))).toBe(symbol);
  });

  it("has the 27 types of annex III, Công văn and the Party's Kết luận", () => {
    expect(Object.keys(documentKinds)).toHaveLength(29);
    expect(new Set(Object.values(documentKinds)).size).toBe(29);
  });
});

describe("days (I.II.4)", () => {
  it.each([
    ["2026-01-09", "ngày 09 tháng 01 năm 2026"],
    ["2026-02-10", "ngày 10 tháng 02 năm 2026"],
    ["2026-03-01", "ngày 01 tháng 3 năm 2026"],
    ["2026-12-31", "ngày 31 tháng 12 năm 2026"],
  ])("%s: leading zeros for days below 10 and months 1 and 2", (date, words) => {
    expect(dayInWords(date)).toBe(words);
  });
});

describe("names of agencies in the head", () => {
  it.each([
    ["Ủy ban nhân dân tỉnh Lam Giang", ["ỦY BAN NHÂN DÂN", "TỈNH LAM GIANG"]],
    ["Hội đồng nhân dân xã Đồng Nai Hạ", ["HỘI ĐỒNG NHÂN DÂN", "XÃ ĐỒNG NAI HẠ"]],
    ["Sở Nông nghiệp và Môi trường", ["SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"]],
    ["Văn phòng Ủy ban nhân dân tỉnh", ["VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH"]],
    ["Sở Tài chính".normalize("NFD"), ["SỞ TÀI CHÍNH"]],
  ])("%s", (name, lines) => {
    expect(agencyLines(name)).toEqual(lines);
  });
});

describe("signature and recipients", () => {
  it.each([
    [
      { powers: [{ power: "TM.", of: "Ủy ban nhân dân" }], position: "Chủ tịch", name: "A" },
      ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
    ],
    [{ powers: [{ power: "Q.", of: "Giám đốc" }], name: "A" }, ["Q. GIÁM ĐỐC"]],
    [
      { powers: [{ power: "TUQ.", of: "Chủ tịch" }], position: "Chánh Văn phòng", name: "A" },
      ["TUQ. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"],
    ],
  ] as const)("%o", (signature, lines) => {
    expect(signatureLines(signature, "state")).toEqual(lines);
  });

  it("Nơi nhận: each with dash and semicolon, Lưu last with a full stop, marks not doubled", () => {
    expect(recipientLines({ ...madeReport, recipients: ["Như trên;", "Sở Y tế."], filedAt: "VT" })).toEqual([
      "- Như trên;",
      "- Sở Y tế;",
      "- Lưu: VT.",
    ]);
    expect(recipientLines({ ...madeReport, recipients: [], filedAt: "VT" })).toEqual(["- Lưu: VT."]);
  });
});

describe("numbers of headings", () => {
  const heading = (level: HeadingLevel, number?: string): Heading => ({
    kind: "heading",
    level,
    title: "",
    ...(number === undefined ? {} : { number }),
  });
  const numbersOf = (headings: readonly Heading[]) =>
    [...numberHeadings(headings).values()].map(({ number }) => number);

  it("begin anew under each higher heading; chapters and articles run on", () => {
    expect(
      numbersOf(
        (["roman", "arabic", "letter", "letter", "arabic", "letter", "roman", "arabic"] as const).map((l) =>
          heading(l),
        ),
      ),
    ).toEqual(["I", "1", "a", "b", "2", "a", "II", "1"]);
    expect(
      numbersOf(
        (["part", "chapter", "article", "part", "chapter", "article"] as const).map((l) => heading(l)),
      ),
    ).toEqual(["I", "I", "1", "II", "II", "2"]);
  });

  it("keep what the outline prints", () => {
    expect(numbersOf([heading("roman"), heading("roman", "IIa"), heading("roman")])).toEqual([
      "I",
      "IIa",
      "III",
    ]);
  });

  it("points are a, b, c, d, đ, e, g", () => {
    expect([1, 2, 3, 4, 5, 6, 7].map(letter).join("")).toBe("abcdđeg");
    expect(letter(24)).toBe("aa");
  });

  it("Roman numerals are written with subtraction", () => {
    expect([1, 4, 9, 14, 40, 90, 400, 1994].map(roman)).toEqual([
      "I",
      "IV",
      "IX",
      "XIV",
      "XL",
      "XC",
      "CD",
      "MCMXCIV",
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3999 }), (count) =>
        /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(roman(count)),
      ),
    );
  });
});

describe("rich text", () => {
  it("takes another ending whatever it ended with, also across runs", () => {
    expect(plainText(endedWith("Căn cứ Luật; ", "."))).toBe("Căn cứ Luật.");
    expect(plainText(endedWith(["Kết quả ", { text: "tốt", bold: true }, "."], "./."))).toBe(
      "Kết quả tốt./.",
    );
    expect(plainText(endedWith("", ";"))).toBe(";");
  });

  it("breaks at line feeds", () => {
    expect(linesOf(["a\nb", { text: "c", bold: true }])).toEqual([
      [{ text: "a" }],
      [{ text: "b" }, { text: "c", bold: true }],
    ]);
  });
});

describe("the end mark ./.", () => {
  it("stands after the last text, also of a list in a list; by itself after a table", () => {
    expect(withEndMark([{ kind: "paragraph", text: "Hết." }])).toEqual([
      { kind: "paragraph", text: [{ text: "Hết./." }] },
    ]);
    const list = withEndMark([{ kind: "list", items: [{ text: "a", items: [{ text: "b;" }] }] }]);
    expect(JSON.stringify(list)).toContain("b./.");
    const table = { kind: "table", columns: [], head: [], rows: [] } as const;
    expect(withEndMark([table])).toEqual([table, { kind: "paragraph", text: "./." }]);
  });
});
