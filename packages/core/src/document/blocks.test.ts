import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../../../tools/processorTime.js";
import type { Block } from "./block.js";
import { findBlocks } from "./blocks.js";
import { cellText } from "./table.js";

const lines = (text: string) => text.split("\n");
const texts = (blocks: readonly Block[]) =>
  blocks.map((b) => (b.kind === "paragraph" ? b.passage.text : "[bảng]"));
const grid = (block: Block | undefined) =>
  block?.kind === "table" ? block.rows.map((row) => row.cells.map(cellText)) : undefined;

describe("findBlocks: paragraphs", () => {
  it("joins lines that were wrapped at a width, and begins anew at a label", () => {
    const blocks = findBlocks(
      lines(`I. MỤC ĐÍCH VÀ
YÊU CẦU
1. Mục đích
a) Tổ chức triển khai thực hiện có
hiệu quả chương trình nước sạch nông thôn trên địa bàn toàn tỉnh, nhất là các xã
vùng cao; bảo đảm người dân được dùng nước hợp vệ sinh.
b) Sở Công Thương chủ trì, phối hợp với
Sở Xây dựng kiểm tra các công trình cấp nước đã bàn giao cho địa phương quản lý.`),
    );
    expect(texts(blocks)).toEqual([
      "I. MỤC ĐÍCH VÀ YÊU CẦU",
      "1. Mục đích",
      "a) Tổ chức triển khai thực hiện có hiệu quả chương trình nước sạch nông thôn trên địa bàn toàn tỉnh, nhất là các xã vùng cao; bảo đảm người dân được dùng nước hợp vệ sinh.",
      "b) Sở Công Thương chủ trì, phối hợp với Sở Xây dựng kiểm tra các công trình cấp nước đã bàn giao cho địa phương quản lý.",
    ]);
  });

  it("keeps the line each word came from", () => {
    const [first] = findBlocks(
      lines("- Triển khai Quyết định số 12/QĐ-UBND\nngày 03/02/2025 của UBND tỉnh."),
    );
    expect(first?.kind === "paragraph" && first.passage.marks.map((m) => m.line)).toEqual([1, 2]);
  });

  it("joins a sentence that a page break cut in two", () => {
    const blocks = findBlocks(
      lines(
        "- Bồi dưỡng giáo viên về phương pháp dạy học theo hướng\n\n\nnâng cao năng lực tự học của học sinh.\n\n- Mục khác.",
      ),
    );
    expect(texts(blocks)).toEqual([
      "- Bồi dưỡng giáo viên về phương pháp dạy học theo hướng nâng cao năng lực tự học của học sinh.",
      "- Mục khác.",
    ]);
  });

  it("takes markdown emphasis off, over lines too, and keeps what it said", () => {
    const [heading, item] = findBlocks(lines("**II. NHIỆM VỤ,\nGIẢI PHÁP**\n\n*a) Về y tế*"));
    expect(heading).toMatchObject({ passage: { text: "II. NHIỆM VỤ, GIẢI PHÁP" }, style: { bold: true } });
    expect(item).toMatchObject({ passage: { text: "a) Về y tế" }, style: { italic: true } });
  });

  it("begins anew at one of a counted series behind a sentence's end, and not within a sentence", () => {
    const full = "Chủ trì: Hội Nuôi ong huyện. Phối hợp: các xã có rừng. Thời gian: 2026 - 2028.";
    const text = `${full}\nNhiệm vụ 8. Làm thùng nuôi ong kiểu mới ở mười hai thôn ven rừng, mỗi thôn ba hộ làm\ntrước.\nThực hiện cùng lúc với việc trồng hoa theo lịch của xã và các hộ đã đăng ký, thuộc\nDự án 2: Rừng và hoa.`;
    expect(texts(findBlocks(lines(text)))).toEqual([
      full,
      "Nhiệm vụ 8. Làm thùng nuôi ong kiểu mới ở mười hai thôn ven rừng, mỗi thôn ba hộ làm trước.",
      "Thực hiện cùng lúc với việc trồng hoa theo lịch của xã và các hộ đã đăng ký, thuộc Dự án 2: Rừng và hoa.",
    ]);
  });

  it("leaves the type line alone and joins the capitals of the title below it", () => {
    const blocks = findBlocks(
      lines("KẾ HOẠCH\nPHÁT TRIỂN\nDU LỊCH CỘNG ĐỒNG NĂM 2026\nCăn cứ Luật Du lịch;"),
    );
    expect(texts(blocks)).toEqual([
      "KẾ HOẠCH",
      "PHÁT TRIỂN DU LỊCH CỘNG ĐỒNG NĂM 2026",
      "Căn cứ Luật Du lịch;",
    ]);
  });
});

describe("findBlocks: tables", () => {
  it("takes lines with pipes only between the cells for a table", () => {
    const blocks = findBlocks(
      lines(`B. Nhiệm vụ
TT | Nhiệm vụ | Chủ trì | Thời gian
1 | Lập phương án sơ tán | Phòng Kinh tế | Tháng 3
2 | Tập huấn đội xung kích | | Tháng 4

Hộp thư góp ý | điện thoại.`),
    );
    expect(grid(blocks[1])).toEqual([
      ["TT", "Nhiệm vụ", "Chủ trì", "Thời gian"],
      ["1", "Lập phương án sơ tán", "Phòng Kinh tế", "Tháng 3"],
      ["2", "Tập huấn đội xung kích", "", "Tháng 4"],
    ]);
    expect(texts(blocks)).toEqual(["B. Nhiệm vụ", "[bảng]", "Hộp thư góp ý | điện thoại."]);
  });

  it("reads a markdown table with its header", () => {
    const [table] = findBlocks(
      lines("| TT | Chỉ tiêu |\n|---|---|\n| 1 | Tỷ lệ <b>hộ nghèo</b> |\n| 2 | * |"),
    );
    expect(grid(table)).toEqual([
      ["TT", "Chỉ tiêu"],
      ["1", "Tỷ lệ hộ nghèo"],
      ["2", "*"],
    ]);
    expect(table?.kind === "table" && table.rows[0]?.header).toBe(true);
  });

  it("reads a table parted by tabs, empty cells too", () => {
    const [table] = findBlocks(
      lines("TT\tChỉ tiêu\tĐVT\t2030\n1\tNước sạch\t%\t95\n\tTrong đó: đô thị\t%\t100\n\nHết."),
    );
    expect(grid(table)?.[2]).toEqual(["", "Trong đó: đô thị", "%", "100"]);
  });

  it("reads a table printed one cell after another, with merged rows and empty cells", () => {
    const stream =
      "|\nTT\n|\nNhiệm vụ\n|\nChủ trì\n|\n|\nI\n|\nNHÓM MỘT\n|\n|\n1\n|\nXây dựng\nđề án\n|\nSở Y tế\n|\n|\n2\n|\nTập huấn\n|\n|\n";
    const [table] = findBlocks(lines(stream));
    expect(grid(table)).toEqual([
      ["TT", "Nhiệm vụ", "Chủ trì"],
      ["I", "NHÓM MỘT"],
      ["1", "Xây dựng đề án", "Sở Y tế"],
      ["2", "Tập huấn", ""],
    ]);
  });

  it("takes a lone pipe between two halves of a letterhead for a break, not for a table", () => {
    const blocks = findBlocks(
      lines(
        "ỦY BAN NHÂN DÂN\nTỈNH HÒA AN\n|\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n|\nSố: 5/KH-UBND\n|\nKẾ HOẠCH",
      ),
    );
    expect(texts(blocks)).not.toContain("[bảng]");
    expect(texts(blocks)).toContain("Số: 5/KH-UBND");
  });
});

describe("findBlocks: any text", () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "|",
      "",
      "| a | b |",
      "|---|",
      "a\tb\tc",
      "**",
      "*",
      "# ",
      "- mục",
      "1. mục",
      "KẾ HOẠCH",
      "Nơi nhận:",
    ),
  );

  it("never throws, gives no empty paragraph, and stays within the lines", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (source) => {
        for (const block of findBlocks(source)) {
          if (block.kind === "table") {
            expect(block.span.line).toBeGreaterThan(0);
            expect(block.span.endLine).toBeLessThanOrEqual(source.length);
          } else {
            expect(block.passage.text).not.toBe("");
            for (const mark of block.passage.marks) expect(mark.line).toBeLessThanOrEqual(source.length);
          }
        }
      }),
    );
  });

  it("takes a line of 100,000 characters and 100,000 lines in a moment", () => {
    const lines = Array.from({ length: 100_000 }, (_, i) => (i % 3 === 0 ? "|" : `mục ${i}`));
    const long = ["*a ".repeat(33_000), "| ".repeat(50_000), "\t".repeat(100_000), "-".repeat(100_000)];
    expect(processorTime(() => [findBlocks(long), findBlocks(lines)])).toBeLessThan(5_000);
  });
});
