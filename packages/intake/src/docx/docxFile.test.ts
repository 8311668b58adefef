import { cellAt, cellText } from "@lotrinh/core/document/table";
import { describe, expect, it } from "vitest";
import { takeIn } from "../intake.js";
import {
  cell,
  docxLines,
  list,
  makeDocx,
  numbered,
  paragraph,
  row,
  run,
  table,
  use,
} from "../testing/docx.js";

describe("paragraphs of a .docx", () => {
  it("gives one line a paragraph, without empty ones", async () => {
    const body =
      paragraph("Thực hiện Nghị quyết  số 05,") + paragraph(" ") + paragraph("UBND tỉnh ban hành kế hoạch.");
    expect(await docxLines(body)).toEqual(["Thực hiện Nghị quyết số 05,", "UBND tỉnh ban hành kế hoạch."]);
  });

  it("takes tracked changes as accepted and says so", async () => {
    const body =
      `<w:p>${run("Trước ngày ")}<w:del w:id="1"><w:r><w:delText>10</w:delText></w:r></w:del>` +
      `<w:ins w:id="2">${run("15")}</w:ins>${run("/11 hằng năm")}</w:p>`;
    const result = await takeIn(makeDocx({ body }), "a.docx");
    expect(result).toMatchObject({
      ok: true,
      source: {
        lines: ["Trước ngày 15/11 hằng năm"],
        notices: [{ code: "tracked-changes-accepted", detail: "2" }],
      },
    });
  });

  it("joins a paragraph with the next where its end was deleted", async () => {
    const body =
      paragraph("Sở Y tế chủ trì, ", "<w:rPr><w:del/></w:rPr>") + paragraph("phối hợp với Sở Tài chính.");
    expect(await docxLines(body)).toEqual(["Sở Y tế chủ trì, phối hợp với Sở Tài chính."]);
  });

  it("reads the result of a field, not its instruction, and drops hidden text", async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = `<w:p>${run("Năm ")}${field("begin")}<w:r><w:instrText>DATE</w:instrText></w:r>${field("separate")}${run("2027")}${field("end")}${run(" mật", "<w:vanish/>")}</w:p>`;
    expect(await docxLines(body)).toEqual(["Năm 2027"]);
  });

  it("writes capitals as they are printed, and marks bold, italic and centred", async () => {
    const body = paragraph(run("kế hoạch", "<w:caps/><w:b/>"), '<w:jc w:val="center"/>');
    const result = await takeIn(makeDocx({ body }), "a.docx");
    expect(result).toMatchObject({
      ok: true,
      source: { lines: ["KẾ HOẠCH"], blocks: [{ style: { bold: true, italic: false, centred: true } }] },
    });
  });

  it("keeps lines broken by hand apart in a centred title, joins them in running text", async () => {
    const broken = (a: string, b: string) => `${run(a)}<w:r><w:br/></w:r>${run(b)}`;
    const body =
      paragraph(broken("KẾ HOẠCH", "Chuyển đổi số năm 2027"), '<w:jc w:val="center"/>') +
      paragraph(broken("Các sở, ban,", "ngành cấp tỉnh"));
    expect(await docxLines(body)).toEqual([
      "KẾ HOẠCH",
      "Chuyển đổi số năm 2027",
      "Các sở, ban, ngành cấp tỉnh",
    ]);
  });

  it("takes the text of a text box once, before the paragraph it hangs on", async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box("DỰ THẢO")}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box("DỰ THẢO")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run("Số: /KH-UBND")}</w:p>`;
    expect(await docxLines(body)).toEqual(["DỰ THẢO", "Số: /KH-UBND"]);
  });

  it("puts footnotes at the end with their marks", async () => {
    const lines = await docxLines({
      body: `<w:p>${run("Tỷ lệ hộ nghèo")}<w:r><w:footnoteReference w:id="7"/></w:r>${run(" giảm")}</w:p>${paragraph("Hết.")}`,
      footnotes: `<w:footnote w:id="7">${paragraph("Theo chuẩn nghèo đa chiều.")}</w:footnote>`,
    });
    expect(lines).toEqual(["Tỷ lệ hộ nghèo[1] giảm", "Hết.", "[1] Theo chuẩn nghèo đa chiều."]);
  });

  it("counts pages by the breaks that Word saved", async () => {
    const body = `${paragraph("Một")}<w:p><w:r><w:lastRenderedPageBreak/><w:t>Hai</w:t></w:r></w:p>`;
    expect(await takeIn(makeDocx({ body }), "a.docx")).toMatchObject({ source: { pages: [1, 2] } });
    expect(await takeIn(makeDocx({ body: paragraph("Một") }), "a.docx")).toMatchObject({
      source: { pages: null },
    });
  });
});

describe("automatic numbering", () => {
  const outline = list(
    1,
    ["upperRoman", "%1."],
    ["decimal", "%2."],
    ["lowerLetter", "%3)"],
    ["bullet", "-"],
    ["bullet", "+"],
  );

  it("prints the labels of an outline as Word does", async () => {
    const levels = [0, 1, 2, 2, 3, 4, 1, 0, 1];
    const body = levels.map((level) => paragraph("x", numbered(1, level))).join("");
    const lines = await docxLines({ body, numbering: outline + use(1) });
    expect(lines).toEqual(["I. x", "1. x", "a) x", "b) x", "- x", "+ x", "2. x", "II. x", "1. x"]);
  });

  it("prints labels of several levels, and starts anew where a list says so", async () => {
    const numbering =
      list(1, ["decimal", "%1."], ["decimal", "%1.%2."]) +
      use(1) +
      use(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    const body = [numbered(1), numbered(1, 1), numbered(1, 1), numbered(1), numbered(2), numbered(2, 1)];
    const lines = await docxLines({ body: body.map((p) => paragraph("x", p)).join(""), numbering });
    expect(lines).toEqual(["1. x", "1.1. x", "1.2. x", "2. x", "1. x", "1.1. x"]);
  });

  it("takes numbering from a style, and none where the paragraph switches it off", async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Dieu"><w:name w:val="Điều"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const numbering = list(1, ["decimal", "Điều %1."]) + use(1);
    const style = '<w:pStyle w:val="Dieu"/>';
    const body =
      paragraph("Ban hành", style) +
      paragraph("kèm theo", `${style}${numbered(0)}`) +
      paragraph("Hiệu lực", style);
    expect(await docxLines({ body, styles, numbering })).toEqual([
      "Điều 1. Ban hành",
      "kèm theo",
      "Điều 2. Hiệu lực",
    ]);
  });

  it("keeps the running number of an empty cell", async () => {
    const numbering = list(1, ["decimal", "%1"]) + use(1);
    const tt = cell(paragraph("<w:r/>", numbered(1)));
    const body = table(row(tt, "Rà soát"), row(tt, "Báo cáo"));
    expect(await docxLines({ body, numbering })).toEqual(["| 1 | Rà soát |", "| 2 | Báo cáo |"]);
  });
});

describe("tables of a .docx", () => {
  it("places merged cells in their columns", async () => {
    const body = table(
      row(cell("TT", '<w:vMerge w:val="restart"/>'), cell("Lộ trình", '<w:gridSpan w:val="2"/>')),
      row(cell("", "<w:vMerge/>"), "2026", "2027"),
      row("1", `${paragraph("80")}${paragraph("(ước)")}`, "85"),
    );
    const result = await takeIn(makeDocx({ body }), "a.docx");
    if (!result.ok) throw new Error(result.problem.code);
    expect(result.source.lines).toEqual([
      "| TT | Lộ trình | |",
      "| | 2026 | 2027 |",
      "| 1 | 80<br>(ước) | 85 |",
    ]);
    const found = result.source.blocks?.[0];
    if (found?.kind !== "table") throw new Error("no table");
    expect(found).toMatchObject({ width: 3, span: { line: 1, endLine: 3 } });
    expect(cellText(cellAt(found, 1, 0)?.cell)).toBe("TT");
    expect(cellText(cellAt(found, 0, 2)?.cell)).toBe("Lộ trình");
  });

  it("marks repeated header rows and reads a table inside a cell in order", async () => {
    const header = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell("Nhiệm vụ")}</w:tr>`;
    const body = table(header, row(`${paragraph("trước")}${table(row("a", "b"))}${paragraph("sau")}`));
    const result = await takeIn(makeDocx({ body }), "a.docx");
    expect(result).toMatchObject({
      source: {
        lines: ["| Nhiệm vụ |", "| trước<br>a<br>b<br>sau |"],
        blocks: [{ rows: [{ header: true }, { header: false }] }],
      },
    });
  });
});
