import { describe, expect, it } from "vitest";
import type { Block, Style } from "./block.js";
import { paragraphOf } from "./paragraph.js";
import { passageOf } from "./passage.js";
import { joinWrapped } from "./wrappedBlocks.js";

const blocksOf = (lines: readonly (string | readonly [string, Style])[]): Block[] =>
  lines.map((line, at) => {
    const [text, style] = typeof line === "string" ? ([line, {}] as const) : line;
    return paragraphOf(passageOf(text, at + 1), style);
  });
const textsOf = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === "table" ? "(table)" : block.passage.text));

/** One item over three lines, `n` times. */
const items = (n: number) =>
  Array.from({ length: n }, (_, at) => [
    `${at + 1}. Sở Y tế hướng dẫn trạm y tế lưu động khám sức khỏe cho người`,
    "cao tuổi ở các thôn xa trung tâm, lập hồ sơ theo dõi và báo cáo",
    "kết quả hằng quý.",
  ]).flat();

describe("joinWrapped", () => {
  it("makes one paragraph of the lines that a file has as paragraphs", () => {
    const joined = joinWrapped(blocksOf(items(8)));
    expect(textsOf(joined)).toEqual(
      Array.from(
        { length: 8 },
        (_, at) =>
          `${at + 1}. Sở Y tế hướng dẫn trạm y tế lưu động khám sức khỏe cho người cao tuổi ở các thôn xa trung tâm, lập hồ sơ theo dõi và báo cáo kết quả hằng quý.`,
      ),
    );
    const [first] = joined;
    expect(first?.kind === "paragraph" && first.label?.value).toBe("1");
    expect(first?.kind === "paragraph" && first.passage.marks.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it("keeps headings, items, capital lines and tables apart", () => {
    const table: Block = { kind: "table", width: 1, rows: [], span: { line: 7, endLine: 7 } };
    const joined = joinWrapped([
      ...blocksOf([
        ["II. NHIỆM VỤ", { bold: true }],
        ["1. Chăm sóc sức khỏe", { bold: true }],
        "Các huyện rà soát người cao tuổi sống một mình, phân công cán bộ",
        "y tế thôn theo dõi.",
        "- Lập danh sách theo từng thôn và gửi trạm y tế xã trước khi bắt đầu",
        "đợt khám.",
      ]),
      table,
      ...blocksOf([...items(6), "TM. ỦY BAN NHÂN", "DÂN TỈNH", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]),
    ]);
    expect(textsOf(joined).slice(0, 5)).toEqual([
      "II. NHIỆM VỤ",
      "1. Chăm sóc sức khỏe",
      "Các huyện rà soát người cao tuổi sống một mình, phân công cán bộ y tế thôn theo dõi.",
      "- Lập danh sách theo từng thôn và gửi trạm y tế xã trước khi bắt đầu đợt khám.",
      "(table)",
    ]);
    expect(textsOf(joined).slice(-3)).toEqual(["TM. ỦY BAN NHÂN DÂN TỈNH", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]);
  });

  it("leaves files alone whose paragraphs are paragraphs", () => {
    const blocks = blocksOf([
      ...items(8).filter((_, at) => at % 3 !== 1),
      "một dòng viết thường đứng riêng giữa các đoạn khác của văn bản này",
    ]);
    const whole = blocksOf(
      Array.from({ length: 30 }, (_, at) => `${at + 1}. Ủy ban nhân dân xã lập danh sách người cao tuổi.`),
    );
    expect(joinWrapped(whole)).toBe(whole);
    expect(joinWrapped(blocks.slice(0, 6)).length).toBe(6);
  });
});
