import type { Source } from "@lotrinh/core/document/source";
import { cellAt, cellText } from "@lotrinh/core/document/table";
import { describe, expect, it } from "vitest";
import { takeIn } from "./intake.js";
import { readFixture } from "./testing/fixture.js";

async function sourceOf(name: string): Promise<Source> {
  const result = await takeIn(readFixture(name), name);
  if (!result.ok) throw new Error(result.problem.code);
  return result.source;
}

/** The same invented plan, printed as .docx, .doc and .pdf by LibreOffice. */
describe("one plan in three formats", () => {
  it("gives the same text from .doc as from .docx", async () => {
    const [docx, doc] = await Promise.all([sourceOf("ke-hoach.docx"), sourceOf("ke-hoach.doc")]);
    expect(doc.lines).toEqual(docx.lines);
    expect(docx.lines.slice(0, 6)).toEqual([
      "| ỦY BAN NHÂN DÂN<br>TỈNH HẢI SƠN<br>Số: 45/KH-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>Hải Sơn, ngày 12 tháng 3 năm 2027 |",
      "KẾ HOẠCH",
      "Chuyển đổi số tỉnh Hải Sơn năm 2027",
      "Thực hiện Nghị quyết số 12/NQ-HĐND ngày 09 tháng 12 năm 2026 của Hội đồng nhân dân tỉnh, Ủy ban nhân dân tỉnh ban hành Kế hoạch chuyển đổi số như sau:",
      "I. MỤC ĐÍCH, YÊU CẦU",
      "1. Mục đích",
    ]);
  });

  it("gives the same text from .pdf, rows that its pages cut included", async () => {
    const [docx, pdf] = await Promise.all([sourceOf("ke-hoach.docx"), sourceOf("ke-hoach.pdf")]);
    const missing = docx.lines.filter((line) => !pdf.lines.includes(line));
    expect(missing).toEqual([]);
    expect(pdf.pages?.at(0)).toBe(1);
    expect(pdf.pages?.at(-1)).toBe(3);
  });

  it.each(["ke-hoach.docx", "ke-hoach.doc", "ke-hoach.pdf"])("keeps merged cells: %s", async (name) => {
    const source = await sourceOf(name);
    const table = source.blocks?.find(
      (block) =>
        block.kind === "table" &&
        block.rows.some((row) => row.cells.some((cell) => cellText(cell) === "Lộ trình")),
    );
    if (table?.kind !== "table") throw new Error("no table");
    expect(table.width).toBe(5);
    expect(cellText(cellAt(table, 0, 4)?.cell)).toBe("Lộ trình");
    expect(cellText(cellAt(table, 1, 2)?.cell)).toBe("Đơn vị tính");
    expect(cellText(cellAt(table, 1, 4)?.cell)).toBe("2028");
  });

  it.each(["ke-hoach.docx", "ke-hoach.doc", "ke-hoach.pdf"])(
    "points every block at its line: %s",
    async (name) => {
      const { blocks, lines } = await sourceOf(name);
      for (const block of blocks ?? []) {
        if (block.kind === "paragraph") {
          const line = block.passage.marks[0]?.line ?? 0;
          expect(lines[line - 1]).toBe(block.passage.text);
          continue;
        }
        for (const row of block.rows) {
          for (const paragraph of row.cells.flatMap((cell) => cell.paragraphs)) {
            expect(lines[row.span.line - 1]).toContain(paragraph.passage.text);
            expect(paragraph.passage.marks[0]?.line).toBe(row.span.line);
          }
        }
      }
    },
  );
});

describe("a .doc with automatic numbering", () => {
  it("prints labels, notes and accepted changes as the .docx does", async () => {
    const { lines, notices } = await sourceOf("danh-so.doc");
    expect(lines.slice(0, 7)).toEqual([
      "I. MỤC TIÊU",
      "1. Mục tiêu chung",
      "a) Nâng cao chất lượng dịch vụ công",
      "b) Phát triển kinh tế số",
      "- Hoàn thiện thể chế",
      "+ Rà soát văn bản",
      "2. Mục tiêu cụ thể",
    ]);
    expect(lines).toContain("Tỷ lệ hộ nghèo[1] giảm 1,5%/năm; trước ngày 15/11");
    expect(lines.at(-1)).toBe("[1] Theo chuẩn nghèo đa chiều.");
    expect(notices.map((notice) => notice.code)).toEqual(
      expect.arrayContaining([
        "tracked-changes-accepted",
        "hidden-text-left-out",
        "converted-tcvn3",
        "converted-vni",
      ]),
    );
  });
});
