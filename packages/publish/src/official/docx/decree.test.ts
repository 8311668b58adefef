import { beforeAll, describe, expect, it } from "vitest";
import { madeReport } from "../../testing/made.js";
import { type Element, elementsOf, findAll, getFirst, partXml, textIn } from "../../testing/xml.js";
import type { OfficialDocument } from "../content.js";
import { writeDocx } from "./docxFile.js";

/** Twips and half points as people measure them. */
const millimetres = (twips: string | undefined) => (Number(twips) * 25.4) / 1440;

let body: Element;
let styles: Element;
let file: Uint8Array;

beforeAll(async () => {
  file = await writeDocx(madeReport);
  body = getFirst(partXml(file, "word/document.xml"), "w:body");
  styles = partXml(file, "word/styles.xml");
});

/** Paragraphs of a style, in order. */
function paragraphsOf(style: string, of = body): readonly Element[] {
  return findAll(of, "w:p").filter((paragraph) => styleOf(paragraph) === style);
}

function styleOf(paragraph: Element): string | undefined {
  return findAll(paragraph, "w:pStyle")[0]?.attributes["w:val"];
}

/** What a style says of letters and paragraphs. */
function look(style: string) {
  const found = findAll(styles, "w:style").find((element) => element.attributes["w:styleId"] === style);
  if (found === undefined) throw new Error(`no style ${style}`);
  const value = (name: string) => findAll(found, name)[0]?.attributes["w:val"];
  return {
    points: Number(value("w:sz")) / 2,
    bold: value("w:b") !== "false",
    italic: value("w:i") !== "false",
    align: value("w:jc"),
    before: Number(findAll(found, "w:spacing")[0]?.attributes["w:before"]) / 20,
    lines: Number(findAll(found, "w:spacing")[0]?.attributes["w:line"]) / 240,
    firstLine: millimetres(findAll(found, "w:ind")[0]?.attributes["w:firstLine"]),
  };
}

describe("Decree 30/2020, annex I: the page", () => {
  it("is A4 with margins 20 to 25, 30 to 35 and 15 to 20 mm (I.I.2 and 4)", () => {
    for (const section of findAll(body, "w:sectPr")) {
      const { attributes: margins } = getFirst(section, "w:pgMar");
      expect(millimetres(margins["w:top"])).toBeCloseTo(20, 1);
      expect(millimetres(margins["w:bottom"])).toBeCloseTo(20, 1);
      expect(millimetres(margins["w:left"])).toBeCloseTo(30, 1);
      expect(millimetres(margins["w:right"])).toBeCloseTo(20, 1);
    }
    const { attributes: size } = getFirst(body, "w:pgSz");
    expect([millimetres(size["w:w"]), millimetres(size["w:h"])].map(Math.round)).toEqual([210, 297]);
  });

  it("has one font, Times New Roman, for all letters (I.I.3)", () => {
    const fonts = [...findAll(styles, "w:rFonts"), ...findAll(body, "w:rFonts")];
    expect(new Set(fonts.flatMap(({ attributes }) => Object.values(attributes)))).toEqual(
      new Set(["Times New Roman"]),
    );
    const used = new Set(findAll(body, "w:pStyle").map(({ attributes }) => attributes["w:val"]));
    const usedStyles = findAll(styles, "w:style").filter((style) => used.has(style.attributes["w:styleId"]));
    expect(usedStyles).toHaveLength(used.size);
    expect([body, ...usedStyles].flatMap((part) => findAll(part, "w:color")).filter(isColoured)).toEqual([]);
  });

  it("numbers pages from the second, in Arabic figures of 13 to 14 pt in the middle of the top margin (I.I.7)", () => {
    for (const section of findAll(body, "w:sectPr")) {
      expect(findAll(section, "w:titlePg")).toHaveLength(1);
      expect(getFirst(section, "w:pgNumType").attributes).toMatchObject({ "w:start": "1" });
      expect(findAll(section, "w:headerReference").map(({ attributes }) => attributes["w:type"])).toEqual([
        "default",
        "first",
      ]);
    }
    const headers = ["word/header1.xml", "word/header2.xml"].map((name) => partXml(file, name));
    expect(headers.map((header) => textIn(header).trim())).toEqual(["PAGE", ""]);
    expect(look("pageNumber")).toMatchObject({ points: 13, align: "center" });
  });
});

function isColoured({ attributes }: Element): boolean {
  return !["auto", "000000", undefined].includes(attributes["w:val"]);
}

describe("Decree 30/2020, annex I: components", () => {
  it.each([
    ["nation", 12, 13, { bold: true, italic: false, align: "center" }],
    ["motto", 13, 14, { bold: true, italic: false, align: "center" }],
    ["parentAgency", 12, 13, { bold: false, italic: false, align: "center" }],
    ["agency", 12, 13, { bold: true, italic: false, align: "center" }],
    ["number", 13, 13, { bold: false, italic: false, align: "center" }],
    ["place", 13, 14, { bold: false, italic: true, align: "center" }],
    ["type", 13, 14, { bold: true, italic: false, align: "center" }],
    ["title", 13, 14, { bold: true, italic: false, align: "center" }],
    ["subject", 12, 13, { bold: false, italic: false, align: "center" }],
    ["addressees", 13, 14, { bold: false, italic: false }],
    ["basis", 13, 14, { bold: false, italic: true, align: "both" }],
    ["body", 13, 14, { bold: false, italic: false, align: "both" }],
    ["roman", 13, 14, { bold: true, italic: false }],
    ["arabic", 13, 14, { bold: true, italic: false }],
    ["article", 13, 14, { bold: true, italic: false }],
    ["headingLabel", 13, 14, { bold: true, align: "center" }],
    ["headingTitle", 13, 14, { bold: true, align: "center" }],
    ["position", 13, 14, { bold: true, align: "center" }],
    ["signer", 13, 14, { bold: true, align: "center" }],
    ["recipientsWord", 12, 12, { bold: true, italic: true }],
    ["recipients", 11, 11, { bold: false, italic: false }],
    ["annexLabel", 13, 14, { bold: true, align: "center" }],
    ["annexTitle", 13, 14, { bold: true, align: "center" }],
    ["attached", 13, 14, { italic: true, align: "center" }],
  ])("%s: %d to %d pt", (style, least, most, looks) => {
    expect(look(style).points).toBeGreaterThanOrEqual(least);
    expect(look(style).points).toBeLessThanOrEqual(most);
    expect(look(style)).toMatchObject(looks);
  });

  it("come in the decree's order", () => {
    const order = findAll(body, "w:p").flatMap((paragraph) => styleOf(paragraph) ?? []);
    const firsts = [...new Set(order)].filter((style) => !["rule", "gap"].includes(style));
    expect(firsts).toEqual([
      ...[
        "parentAgency",
        "agency",
        "nation",
        "motto",
        "number",
        "place",
        "type",
        "title",
        "addressees",
        "basis",
      ],
      ...[
        "roman",
        "arabic",
        "body",
        "dash",
        "plus",
        "letter",
        "caption",
        "measure",
        "tableHead",
        "tableText",
        "note",
      ],
      ...[
        "recipientsWord",
        "recipients",
        "position",
        "signature",
        "signer",
        "annexLabel",
        "annexTitle",
        "attached",
      ],
    ]);
  });

  it("say what they must", () => {
    const text = (style: string) => paragraphsOf(style).map(textIn);
    expect(text("parentAgency")).toEqual(["ỦY BAN NHÂN DÂN", "TỈNH LAM GIANG"]);
    expect(text("agency")).toEqual(["SỞ TÀI CHÍNH"]);
    expect(text("nation")).toEqual(["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]);
    expect(text("motto")).toEqual(["Độc lập - Tự do - Hạnh phúc"]);
    expect(text("number")).toEqual(["Số: 07/BC-STC"]);
    expect(text("place")).toEqual(["Lam Giang, ngày 09 tháng 01 năm 2026"]);
    expect(text("type")).toEqual(["BÁO CÁO"]);
    expect(text("basis")).toEqual([
      "Căn cứ Luật Tổ chức chính quyền địa phương;",
      "Căn cứ Kế hoạch số\u00A083/KH-UBND.",
    ]);
    expect(text("recipients")).toEqual(["- Như trên;", "- Các sở, ban, ngành;", "- Lưu: VT, TH."]);
    expect(text("position")).toEqual(["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]);
    expect(text("body").at(-2)).toBe("Trên đây là báo cáo kết quả thực hiện./.");
  });

  it("body text: first line indented 1 to 1.27 cm, lines single to 1.5, paragraphs apart (I.II.6)", () => {
    const { firstLine, lines, before } = look("body");
    expect(firstLine).toBeGreaterThanOrEqual(10);
    expect(firstLine).toBeLessThanOrEqual(12.71);
    expect(lines).toBeGreaterThanOrEqual(1);
    expect(lines).toBeLessThanOrEqual(1.5);
    expect(2 * before).toBeGreaterThanOrEqual(6);
  });

  it("a rule under the motto as long as its text, under agency and title a third to half of theirs", () => {
    const [agency, motto, title] = paragraphsOf("rule").flatMap((paragraph) =>
      findAll(paragraph, "w:ind").map(({ attributes }) => Number(attributes["w:left"])),
    );
    const [left = 0, right = 0] = findAll(getFirst(body, "w:tblGrid"), "w:gridCol").map((c) =>
      Number(c.attributes["w:w"]),
    );
    expect(left / (left + right)).toBeCloseTo(0.38, 2);
    const length = (side: number | undefined, width: number) => millimetres(String(width - 2 * (side ?? 0)));
    // as printed with Tinos: the motto in bold 14 pt is 60.4 mm long, SỞ TÀI CHÍNH in bold 13 pt 32.1 mm; the title fills its lines of 160 mm
    expect(length(motto, right) / 60.4).toBeGreaterThan(0.95);
    expect(length(motto, right) / 60.4).toBeLessThan(1.05);
    expect(length(agency, left) / 32.1).toBeGreaterThan(1 / 3);
    expect(length(agency, left) / 32.1).toBeLessThan(1 / 2);
    expect(length(title, left + right) / 160).toBeGreaterThan(1 / 3);
    expect(length(title, left + right) / 160).toBeLessThan(1 / 2);
  });

  it("recipients and signature stand side by side and stay on one page with the last text", () => {
    const closing = findAll(body, "w:tbl").find((table) => paragraphsOf("signer", table).length > 0);
    if (closing === undefined) throw new Error("no closing");
    expect(findAll(closing, "w:cantSplit")).toHaveLength(1);
    expect(findAll(closing, "w:tc").map((cell) => styleOf(getFirst(cell, "w:p")))).toEqual([
      "recipientsWord",
      "position",
    ]);
    for (const style of ["recipientsWord", "recipients", "position", "signature"])
      expect(findAll(styles, "w:style").find((s) => s.attributes["w:styleId"] === style)).toSatisfy(
        (s: Element) => findAll(s, "w:keepNext").length === 1,
      );
    expect(paragraphsOf("signature", closing)).toHaveLength(5);
  });
});

describe("tables", () => {
  it("repeat all head rows on each page and break between rows, not in them", () => {
    for (const table of findAll(body, "w:tbl").filter((t) => paragraphsOf("tableHead", t).length > 0)) {
      const rows = findAll(table, "w:tr");
      expect(rows.map((row) => findAll(row, "w:tblHeader").length)).toEqual(
        rows.map((_, index) => (index < 2 ? 1 : 0)),
      );
      expect(rows.every((row) => findAll(row, "w:cantSplit").length === 1)).toBe(true);
    }
  });

  it("fill the width of the text, also on a page on its side", () => {
    const widths = findAll(body, "w:tbl")
      .filter((table) => paragraphsOf("tableHead", table).length > 0)
      .map((table) =>
        findAll(getFirst(table, "w:tblGrid"), "w:gridCol").reduce(
          (sum, c) => sum + Number(c.attributes["w:w"]),
          0,
        ),
      );
    expect(widths.map((width) => Math.round(millimetres(String(width))))).toEqual([160, 247]);
  });
});

describe("annexes", () => {
  it("have Roman numerals, a title in capitals and the line of what they belong to (III.1)", () => {
    expect(paragraphsOf("annexLabel").map(textIn)).toEqual(["Phụ lục I", "Phụ lục II"]);
    expect(paragraphsOf("annexTitle").map(textIn)).toEqual(["BIỂU TỔNG HỢP CHỈ TIÊU", "DANH MỤC NHIỆM VỤ"]);
    expect(paragraphsOf("attached").map(textIn)[0]).toBe(
      "(Kèm theo Báo cáo số\u00A007/BC-STC ngày\u00A009 tháng 01 năm 2026 của Sở Tài chính)",
    );
  });

  it("are sections of their own, on their side where they are wide", () => {
    const orientations = findAll(body, "w:pgSz").map(({ attributes }) => attributes["w:orient"]);
    expect(orientations).toEqual(["portrait", "landscape", "portrait"]);
    const [, wide] = findAll(body, "w:pgSz");
    expect(Math.round(millimetres(wide?.attributes["w:w"]))).toBe(297);
  });
});

describe("other kinds of documents", () => {
  const letter: OfficialDocument = { ...madeReport, kind: "CV", annexes: [], title: "đôn đốc báo cáo" };

  async function textsOf(
    document: OfficialDocument,
  ): Promise<readonly (readonly [string | undefined, string])[]> {
    const written = getFirst(partXml(await writeDocx(document), "word/document.xml"), "w:body");
    return findAll(written, "w:p").map((paragraph) => [styleOf(paragraph), textIn(paragraph)] as const);
  }

  it("a Công văn has V/v under its number and no type", async () => {
    const texts = await textsOf({
      ...letter,
      letterhead: { ...letter.letterhead, number: { value: 735, agency: "STC", unit: "TH" } },
    });
    expect(texts).toContainEqual(["number", "Số: 735/STC-TH"]);
    expect(texts).toContainEqual(["subject", "V/v đôn đốc báo cáo"]);
    expect(texts.some(([style]) => style === "type" || style === "title")).toBe(false);
  });

  it("several addressees stand in a list", async () => {
    const texts = await textsOf({ ...letter, addressedTo: ["Sở Y tế", "Sở Công Thương."] });
    expect(texts).toContainEqual(["addressees", "Kính gửi:"]);
    expect(texts.filter(([style]) => style === "addresseeList").map(([, text]) => text)).toEqual([
      "- Sở Y tế;",
      "- Sở Công Thương.",
    ]);
  });

  it("a Quyết định names who decides before căn cứ and says QUYẾT ĐỊNH after it", async () => {
    const texts = await textsOf({
      ...madeReport,
      kind: "QĐ",
      enactment: { authority: "Chủ tịch Ủy ban nhân dân tỉnh Lam Giang", word: "Quyết định" },
      body: [
        { kind: "heading", level: "article", title: "Phạm vi" },
        { kind: "heading", level: "chapter", title: "Điều khoản thi hành" },
        { kind: "heading", level: "article", title: "Hiệu lực" },
      ],
    });
    const order = texts.map(([style]) => style);
    expect(order.indexOf("authority")).toBeLessThan(order.indexOf("basis"));
    expect(order.indexOf("basis")).toBeLessThan(order.indexOf("enacting"));
    expect(texts).toContainEqual(["enacting", "QUYẾT ĐỊNH:"]);
    expect(texts).toContainEqual(["headingLabel", "Chương I"]);
    expect(texts).toContainEqual(["headingTitle", "ĐIỀU KHOẢN THI HÀNH"]);
    expect(texts).toContainEqual(["article", "Điều 2. Hiệu lực"]);
  });

  it("a Party document has its own head: no Quốc hiệu, the star, number with hyphen first", async () => {
    const texts = await textsOf({
      ...madeReport,
      form: "party",
      letterhead: {
        ...madeReport.letterhead,
        parentAgency: null,
        agency: "Tỉnh ủy Lam Giang",
        number: { value: 42, agency: "TU" },
      },
      signature: {
        powers: [{ power: "TM.", of: "Ban Thường vụ" }],
        position: "Phó Bí thư",
        name: "Lê Thị Mẫu",
      },
    });
    expect(texts).toContainEqual(["partyTitle", "ĐẢNG CỘNG SẢN VIỆT NAM"]);
    expect(texts).toContainEqual(["parentAgency", "*"]);
    expect(texts).toContainEqual(["number", "Số 42-BC/TU"]);
    expect(texts).toContainEqual(["position", "T/M BAN THƯỜNG VỤ"]);
    expect(texts.some(([style]) => style === "nation" || style === "motto")).toBe(false);
  });

  it("one not registered yet leaves number and day blank, and a draft says so", async () => {
    const texts = await textsOf({
      ...madeReport,
      isDraft: true,
      letterhead: {
        ...madeReport.letterhead,
        number: { value: null, agency: "STC" },
        date: null,
        year: 2026,
      },
    });
    const text = (style: string) => texts.find(([of]) => of === style)?.[1].replaceAll("\u00A0", "_");
    expect(text("number")).toBe("Số: ________/BC-STC");
    expect(text("place")).toBe("Lam Giang, ngày_____tháng_____năm 2026");
    expect(text("draft")).toBe("DỰ THẢO");
    expect(text("attached")).toContain("số ________/BC-STC ngày_____tháng_____năm 2026 của Sở Tài chính");
  });

  it("outline levels follow the headings for Word's navigation", () => {
    const levels = paragraphsOf("roman").flatMap((p) =>
      findAll(p, "w:outlineLvl").map((o) => o.attributes["w:val"]),
    );
    expect(levels).toEqual(["0"]);
    expect(elementsOf(body).length).toBeGreaterThan(10);
  });
});
