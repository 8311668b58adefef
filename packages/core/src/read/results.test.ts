import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDifficulties } from "./difficulties.js";
import { readProposals } from "./proposals.js";
import { findFigures } from "./results/figures.js";
import { readResults } from "./results.js";
import { contextOf } from "./testing/samples.js";

const report = contextOf(`
BÁO CÁO

Kết quả công tác văn hóa năm 2026

I. KẾT QUẢ THỰC HIỆN

- Tổ chức 12 lớp tập huấn cho 1.450 lượt người, kinh phí 2,5 tỷ đồng; đạt 104,5% kế hoạch.

II. TỒN TẠI, HẠN CHẾ

- Còn 15 xã chưa có nhà văn hóa.

III. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027

- Xây dựng 20 thư viện.

IV. ĐỀ XUẤT, KIẾN NGHỊ

- Đề nghị Bộ Văn hóa, Thể thao và Du lịch hỗ trợ sách.

- Đề nghị UBND tỉnh: Bố trí biên chế.
`);

describe("findFigures", () => {
  const figures = (text: string) => findFigures(text).map(({ value, measure }) => [value, measure]);

  it.each([
    [
      "mở 05 lớp cho 1.234 lượt người",
      [
        [5, "lớp"],
        [1234, "lượt"],
      ],
    ],
    ["tỷ lệ hộ nghèo còn 2,69%", [[2.69, "%"]]],
    ["với kinh phí 1.713 triệu đồng", [[1713, "triệu đồng"]]],
    [
      "ban hành 03 Nghị quyết và 11 Đề án",
      [
        [3, "Nghị quyết"],
        [11, "Đề án"],
      ],
    ],
    ["đạt 128.587/128.000 người", [[128587, "người"]]],
    [
      "có 673 trường (tiểu học 290, trung học 122)",
      [
        [673, "trường"],
        [290, null],
        [122, null],
      ],
    ],
  ])("%s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    "Quyết định số 22/2013/QĐ-TTg ngày 26/4/2013",
    "giai đoạn 2016 - 2020, sau 05 năm thực hiện",
    "dịch vụ công mức độ 4 lần thứ 3",
    "tháng 3 năm 2019, quý 2",
    "nền tảng VTV24, tuyến R10",
  ])("nothing is claimed in: %s", (text) => {
    expect(figures(text)).toEqual([]);
  });

  it("keeps to the places of its figures in any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { from, to } of findFigures(text)) expect(text.slice(from, to)).toMatch(/^\d/u);
      }),
    );
  });
});

describe("reports", () => {
  it("claim results where they tell what was done", () => {
    expect(readResults(report).map(({ value, measure }) => [value, measure])).toEqual([
      [12, "lớp"],
      [1450, "lượt"],
      [2.5, "tỷ đồng"],
      [104.5, "%"],
    ]);
  });

  it("name difficulties in their own section", () => {
    expect(readDifficulties(report).map(({ text }) => text)).toEqual(["Còn 15 xã chưa có nhà văn hóa."]);
  });

  it("propose something to someone", () => {
    expect(readProposals(report).map(({ to, text }) => [to, text])).toEqual([
      ["Bộ Văn hóa, Thể thao và Du lịch", "hỗ trợ sách."],
      ["UBND tỉnh", "Bố trí biên chế."],
    ]);
  });
});

describe("readProposals", () => {
  const asked = (text: string) =>
    readProposals(
      contextOf(`BÁO CÁO\n\nCông tác năm 2026\n\nI. KẾT QUẢ\n\n- Tốt.\n\nII. KIẾN NGHỊ\n\n${text}`),
    ).map(({ to, text: what }) => [to, what]);

  it("takes the addressee from the heading or the line above", () => {
    expect(asked("1. Đối với Chính phủ\n\n- Sớm ban hành nghị định.")).toEqual([
      ["Chính phủ", "Sớm ban hành nghị định."],
    ]);
    expect(asked("- Kiến nghị với Bộ Tài chính:\n\n+ Bổ sung vốn.\n\n+ Gia hạn giải ngân.")).toEqual([
      ["Bộ Tài chính", "Bổ sung vốn."],
      ["Bộ Tài chính", "Gia hạn giải ngân."],
    ]);
  });
});
