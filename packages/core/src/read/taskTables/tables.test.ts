import { describe, expect, it } from "vitest";
import type { Block } from "../../document/block.js";
import { paragraphOf } from "../../document/paragraph.js";
import { passageOf } from "../../document/passage.js";
import { contextOfBlocks, mergedTable, type SampleCell } from "../testing/samples.js";
import { readTableTasks } from "./tables.js";

const read = (...rows: readonly (readonly SampleCell[])[]) => {
  const title: Block[] = ["KẾ HOẠCH", "Công tác dân số năm 2026", "II. NHIỆM VỤ"].map((text, at) =>
    paragraphOf(passageOf(text, at + 1)),
  );
  return readTableTasks(contextOfBlocks([...title, mergedTable(rows, 5)]));
};

describe("readTableTasks", () => {
  it("reads headings of two rows and a lead merged over rows", () => {
    const tasks = read(
      [
        { text: "TT", rows: 2 },
        { text: "Nội dung công việc", rows: 2 },
        { text: "Đơn vị thực hiện", columns: 2 },
        { text: "Thời gian hoàn thành", rows: 2 },
      ],
      [{ text: "Chủ trì", at: 2 }, "Phối hợp"],
      ["1", "Biên soạn tài liệu", { text: "Sở Y tế", rows: 2 }, "Tỉnh đoàn", "3/2026"],
      ["2", "Tổ chức hội thi", { text: "Hội Nông dân tỉnh", at: 3 }, "6/2026"],
    );
    expect(tasks.map(({ text, lead, coordinating, due }) => ({ text, lead, coordinating, due }))).toEqual([
      { text: "Biên soạn tài liệu", lead: ["Sở Y tế"], coordinating: ["Tỉnh đoàn"], due: "3/2026" },
      { text: "Tổ chức hội thi", lead: ["Sở Y tế"], coordinating: ["Hội Nông dân tỉnh"], due: "6/2026" },
    ]);
    expect(tasks[1]?.confidence.reasons).toContain("merged-cell");
  });

  it("keeps numbered groups and rows that announce sub-rows out of the tasks", () => {
    const tasks = read(
      ["TT", "Nhiệm vụ", "Chủ trì", "Phối hợp"],
      ["1", { text: "Nhóm truyền thông", columns: 3 }],
      ["1.1", "Phát sóng chuyên mục", "Đài Phát thanh và Truyền hình tỉnh", "Sở Y tế"],
      ["2", "Nâng cao dịch vụ:", "", ""],
      ["a)", "Mua sắm thiết bị", "Sở Y tế", "Sở Tài chính"],
      ["b)", "Đào tạo cán bộ", "Sở Y tế", "Sở Nội vụ"],
      ["", "Tổng cộng", "", ""],
    );
    expect(tasks.map(({ text, section }) => [text, section])).toEqual([
      ["Phát sóng chuyên mục", "II.1"],
      ["Mua sắm thiết bị", "II.2"],
      ["Đào tạo cán bộ", "II.2"],
    ]);
  });

  it("gives each dash item of a cell its own task", () => {
    const tasks = read(
      ["TT", "Nhiệm vụ", "Đơn vị thực hiện", "Sản phẩm"],
      ["1", "- Khảo sát hộ nghèo\n- Lập danh sách hỗ trợ", "UBND các xã", "Danh sách"],
    );
    expect(tasks.map(({ text, output }) => [text, output])).toEqual([
      ["Khảo sát hộ nghèo", "Danh sách"],
      ["Lập danh sách hỗ trợ", "Danh sách"],
    ]);
  });

  it("takes tasks with a column for each year, but no tables of indicators or of targets", () => {
    expect(
      read(["TT", "Nhiệm vụ", "Chủ trì", "2026", "2027"], ["1", "Xây phòng học", "Sở Xây dựng", "x", ""]),
    ).toHaveLength(1);
    expect(
      read(["TT", "Chỉ tiêu", "Đơn vị tính", "2026", "Chủ trì"], ["1", "Tỷ lệ sinh", "%", "1,2", "Sở Y tế"]),
    ).toEqual([]);
    expect(
      read(["Nhiệm vụ", "Phân công trách nhiệm"], ["Mục tiêu 1.1 (MTUT): Xóa nghèo", "Chủ trì: Sở Nội vụ"]),
    ).toEqual([]);
  });
});
