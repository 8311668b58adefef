import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  Document,
  ExternalHyperlink,
  Header,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { readZip } from "../archive/readZip.js";
import type { OfficialDocument } from "../official/content.js";
import { type Fields, officialFields, type TemplateData } from "./fields.js";
import { officialData } from "./officialData.js";
import { type TemplateProblem, templateSentence } from "./problem.js";
import { checkTemplate, fillTemplate } from "./templateFile.js";

const report: OfficialDocument = {
  form: "state",
  kind: "BC",
  title: "Tình hình thực hiện “Kế hoạch” & kết quả <năm 2025>",
  letterhead: {
    parentAgency: "Ủy ban nhân dân tỉnh Lam Giang",
    agency: "Sở Y tế",
    number: { value: 7, agency: "SYT" },
    place: "Lam Giang",
    date: "2026-01-09",
  },
  addressedTo: ["Sở Tài chính"],
  basis: ["Căn cứ Luật Khám bệnh, chữa bệnh", "Căn cứ Kế hoạch số 83/KH-UBND"],
  body: [
    { kind: "heading", level: "roman", title: "Kết quả" },
    { kind: "paragraph", text: "Đã hoàn thành {không phải thẻ}." },
    {
      kind: "table",
      columns: [{ width: 1 }, { width: 2 }],
      head: [{ cells: ["TT", "Chỉ tiêu"] }],
      rows: [{ cells: ["1", "Tỷ lệ"] }],
    },
  ],
  recipients: ["Như trên"],
  filedAt: "VT",
  signature: { position: "Giám đốc", name: "Trần Văn Mẫu" },
  annexes: [{ title: "Biểu số liệu", body: [{ kind: "paragraph", text: "Không có." }] }],
};

/** A template as an office makes it in Word: one paragraph a line; `|` begins a table of one row. */
async function template(...lines: readonly (string | Paragraph | Table)[]): Promise<Uint8Array> {
  const children = lines.map((line) => (typeof line === "string" ? new Paragraph(line) : line));
  const file = new Document({
    sections: [{ headers: { default: new Header({ children: [new Paragraph("{co_quan}")] }) }, children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

const row = (...cells: readonly string[]) =>
  new Table({
    rows: [
      new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ],
  });

function part(docx: Uint8Array, name: string): string {
  const zip = readZip(docx, { fileBytes: 1e8, inflatedBytes: 1e8, entries: 100 });
  return zip.ok ? new TextDecoder().decode(zip.parts.get(name)) : zip.fault;
}

function textOf(docx: Uint8Array, name = "word/document.xml"): string {
  return part(docx, name)
    .replaceAll(/<\/w:p>|<w:br\/>/g, "\n")
    .replaceAll(/<[^>]+>/g, "");
}

async function filled(
  bytes: Uint8Array,
  fields: Fields = officialFields,
  data: TemplateData = officialData(report),
) {
  const result = await fillTemplate(bytes, fields, data);
  if (!result.ok) throw new Error(result.problems.map(templateSentence).join(" "));
  return result.docx;
}

async function problems(
  ...lines: readonly (string | Paragraph | Table)[]
): Promise<readonly TemplateProblem[]> {
  return checkTemplate(await template(...lines), officialFields);
}

function tagsOf(fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([tag, field]) => [
    tag,
    ...(field.kind === "list" ? tagsOf(field.fields) : []),
  ]);
}

describe("an office's own template", () => {
  it("is filled in with the document's texts, in head and body", async () => {
    const docx = await filled(
      await template(
        "Số: {so_ky_hieu}",
        "{dia_danh_ngay}",
        "{ten_loai}",
        "{trich_yeu}",
        "{quyen_han}",
        "{nguoi_ky}",
      ),
    );
    expect(textOf(docx).split("\n").slice(0, 6)).toEqual([
      "Số: 07/BC-SYT",
      "Lam Giang, ngày 09 tháng 01 năm 2026",
      "BÁO CÁO",
      "Tình hình thực hiện “Kế hoạch” &amp; kết quả &lt;năm 2025&gt;",
      "GIÁM ĐỐC",
      "Trần Văn Mẫu",
    ]);
    expect(textOf(docx, "word/header1.xml")).toContain("SỞ Y TẾ");
  });

  it("repeats paragraphs and rows of a table", async () => {
    const docx = await filled(
      await template("{#can_cu}", "{van_ban}", "{/can_cu}", row("{#noi_nhan}{dong}", "x{/noi_nhan}")),
    );
    expect(textOf(docx)).toContain("Căn cứ Luật Khám bệnh, chữa bệnh;\nCăn cứ Kế hoạch số 83/KH-UBND.\n");
    expect(part(docx, "word/document.xml").match(/<w:tr>|<w:tr /g)).toHaveLength(2);
    expect(textOf(docx)).toContain("- Lưu: VT.");
  });

  it("takes in whole texts with headings and tables, and brings their styles along", async () => {
    const docx = await filled(
      await template("{noi_dung}", "{#phu_luc}", "{so}: {ten}", "{noi_dung}", "{/phu_luc}"),
    );
    expect(textOf(docx)).toContain("I. KẾT QUẢ\nĐã hoàn thành {không phải thẻ}.\nTT\nChỉ tiêu\n1\nTỷ lệ\n");
    expect(textOf(docx)).toContain("Phụ lục: BIỂU SỐ LIỆU\nKhông có.");
    expect(part(docx, "word/document.xml")).toContain('<w:pStyle w:val="lotrinh-roman"/>');
    const styles = part(docx, "word/styles.xml");
    expect(styles.match(/w:styleId="lotrinh-roman"/g)).toHaveLength(1);
  });

  it("shows a stretch only where its text isn't empty", async () => {
    const bytes = await template("{#du_thao}Bản {du_thao}{/du_thao}.");
    expect(textOf(await filled(bytes))).toMatch(/^\.\n/);
    const draft = officialData({ ...report, isDraft: true });
    expect(textOf(await filled(bytes, officialFields, draft))).toMatch(/^Bản DỰ THẢO\.\n/);
  });

  it("finds a tag that Word has split into runs", async () => {
    const split = new Paragraph({
      children: ["{trich", "_", "yeu}"].map((text) => new TextRun({ text, bold: text === "_" })),
    });
    expect(textOf(await filled(await template(split)))).toContain("Tình hình thực hiện");
  });

  it("takes the fields of other tables", async () => {
    const fields: Fields = {
      chi_tieu: {
        kind: "list",
        meaning: "Chỉ tiêu",
        fields: { ten: { kind: "text", meaning: "Tên" }, ket_qua: { kind: "text", meaning: "Kết quả" } },
      },
    };
    const bytes = await template(row("{#chi_tieu}{ten}", "{ket_qua}{/chi_tieu}"));
    const data = {
      chi_tieu: [
        { ten: "Nước sạch", ket_qua: "97,5" },
        { ten: "Hộ nghèo", ket_qua: "=2,69" },
      ],
    };
    const result = await fillTemplate(bytes, { ...fields, co_quan: { kind: "text", meaning: "" } }, data);
    expect(result.ok && textOf(result.docx)).toContain("Nước sạch\n97,5\nHộ nghèo\n=2,69\n");
  });

  it("gives the same bytes at any time", async () => {
    const bytes = await template("{noi_dung}");
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-01-09") });
    const first = await filled(bytes);
    vi.setSystemTime(new Date("2030-06-01"));
    expect(Buffer.compare(first, await filled(bytes))).toBe(0);
    vi.useRealTimers();
  });

  it("has content for every tag and no other, and the guide names them all", () => {
    expect(Object.keys(officialData(report)).sort()).toEqual(Object.keys(officialFields).sort());
    const guide = readFileSync(
      join(import.meta.dirname, "../../../../docs/huong-dan/van-ban-hanh-chinh.md"),
      "utf8",
    );
    const named = new Set([...guide.matchAll(/\{[#/]?(\w+)\}/g)].map(([, tag]) => tag));
    expect(tagsOf(officialFields).filter((tag) => !named.has(tag))).toEqual([]);
  });
});

describe("a broken template", () => {
  it("names all unknown tags, with the nearest known one", async () => {
    expect(await problems("{trich_yeuu} {abcxyz}", "{#can_cu}{van_bam}{/can_cu}")).toEqual([
      { code: "unknown-tag", tag: "trich_yeuu", nearest: "trich_yeu" },
      { code: "unknown-tag", tag: "abcxyz", nearest: undefined },
      { code: "unknown-tag", tag: "van_bam", nearest: "van_ban" },
    ]);
  });

  it("names loops that aren't closed, opened or nested rightly", async () => {
    expect(await problems("{#can_cu}{van_ban}")).toEqual([{ code: "unclosed-loop", tag: "can_cu" }]);
    expect(await problems("{/can_cu}")).toEqual([{ code: "unopened-loop", tag: "can_cu" }]);
    expect(await problems("{#can_cu}{#noi_nhan}{/can_cu}{/noi_nhan}")).toEqual([
      { code: "crossed-loops", tag: "can_cu", open: "noi_nhan" },
      { code: "unopened-loop", tag: "noi_nhan" },
    ]);
    expect(await problems("{noi_nhan}")).toEqual([{ code: "list-as-text", tag: "noi_nhan" }]);
  });

  it("names a brace that is missing", async () => {
    expect(await problems("Số: {so_ky_hieu")).toEqual([{ code: "broken-brace", text: "{so_ky_hieu" }]);
    expect(await problems("Số: so_ky_hieu}")).toEqual([{ code: "broken-brace", text: "Số: so_ky_hieu}" }]);
    expect(await problems("{a {trich_yeu}")).toMatchObject([
      { code: "broken-brace", text: "{a {trich_yeu}" },
    ]);
  });

  it("says so where a loop begins in a table and ends outside", async () => {
    const result = await fillTemplate(
      await template(row("{#can_cu}{van_ban}"), "{/can_cu}"),
      officialFields,
      officialData(report),
    );
    expect(result).toEqual({ ok: false, problems: [{ code: "unfillable" }] });
  });

  it("refuses what isn't a .docx, or does more than a template should", async () => {
    const code = async (bytes: Uint8Array) => (await checkTemplate(bytes, officialFields))[0]?.code;
    expect(await code(new Uint8Array())).toBe("not-a-document");
    expect(await code(new TextEncoder().encode("{trich_yeu}"))).toBe("not-a-document");
    expect(await code(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toBe("encrypted");
    const whole = await template("{trich_yeu}");
    expect(await code(whole.subarray(0, whole.length - 40))).toBe("damaged");
    expect(await code(new Uint8Array(21 * 1024 * 1024))).toBe("too-large");
  });

  it("lets links to be clicked stand, and no other part from outside", async () => {
    const link = new Paragraph({
      children: [new ExternalHyperlink({ link: "https://a.test", children: [new TextRun("a")] })],
    });
    expect(await problems(link)).toEqual([]);
  });

  it("has a sentence in Vietnamese for each problem", async () => {
    const found = await problems("{trich_yeuu}", "{#can_cu}");
    expect(found.map(templateSentence)).toEqual([
      "Không có thẻ {trich_yeuu}. Có phải {trich_yeu}?",
      "Phần lặp {#can_cu} chưa được đóng. Thêm {/can_cu} vào cuối phần lặp.",
    ]);
  });

  it("gives a value whatever the bytes are", async () => {
    const whole = await template("{#can_cu}{van_ban}{/can_cu}");
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const bytes = whole.slice();
        bytes[at] = byte;
        expect(Array.isArray(await checkTemplate(bytes, officialFields))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
