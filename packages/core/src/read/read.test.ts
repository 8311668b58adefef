import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorTime } from "../../../../tools/processorTime.js";
import type { Source } from "../document/source.js";
import { listItems } from "../review/item.js";
import { readDocument } from "./read.js";

const sourceOf = (lines: readonly string[]): Source => ({
  format: "text",
  lines,
  pages: null,
  blocks: null,
  notices: [],
});

const plan = `ỦY BAN NHÂN DÂN
TỈNH HÒA AN
Số: 31/KH-UBND
Hòa An, ngày 05 tháng 3 năm 2026
KẾ HOẠCH
Phát triển thủy sản giai đoạn 2026 - 2030
Thực hiện Quyết định số 339/QĐ-TTg ngày 11/3/2021 của Thủ tướng Chính phủ, UBND tỉnh ban hành kế hoạch:
I. MỤC TIÊU
- Phấn đấu đến năm 2030 trên 95% tàu cá lắp thiết bị giám sát hành trình.
II. NHIỆM VỤ
1. Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Tài chính:
- Rà soát quy hoạch vùng nuôi.
| TT | Chỉ tiêu | ĐVT | 2026 | 2030 | Cơ quan theo dõi |
|---|---|---|---|---|---|
| 1 | Sản lượng nuôi trồng | tấn | 31.200 | > 40.000 | Cục Thống kê |
III. TỔ CHỨC THỰC HIỆN
Các sở, ngành báo cáo UBND tỉnh trước ngày 15/11 hằng năm.
Nơi nhận:
- Như trên;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu`.split("\n");

/** Pieces that the readers look for, in orders they don't expect. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...plan) },
  { weight: 1, arbitrary: fc.string() },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "|",
      "\t\t",
      "| | | |",
      "- ",
      "Phụ lục",
      "ngày 99/99/9999",
      "Số: /",
      "Chủ trì: Phối hợp:",
      "%",
      "(*)",
    ),
  },
);

describe("readDocument", () => {
  it("gives the same reading for the same source", () => {
    expect(readDocument(sourceOf(plan))).toEqual(readDocument(sourceOf(plan)));
  });

  it("reads nothing from nothing, and from a text that is no document", () => {
    for (const lines of [[], [""], ["Lorem ipsum dolor sit amet."], ["😀", "\u0000"]]) {
      const { tasks, targets, duties, citations } = readDocument(sourceOf(lines));
      expect([tasks, targets, duties, citations]).toEqual([[], [], [], []]);
    }
  });

  it("never throws, and every place lies within the text", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (lines) => {
        for (const { span, key } of listItems(readDocument(sourceOf(lines)))) {
          if (span === null) continue;
          expect(span.line, key).toBeGreaterThanOrEqual(1);
          expect(span.endLine, key).toBeLessThanOrEqual(Math.max(1, lines.length));
          expect(span.endLine, key).toBeGreaterThanOrEqual(span.line);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("gives every item a key of its own", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (lines) => {
        const keys = listItems(readDocument(sourceOf(lines))).map((item) => item.key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it("takes time in proportion to the text, long lines too", () => {
    const long = [
      "Sở Y tế chủ trì, phối hợp với các sở, ban, ngành; ".repeat(2_000),
      "1.234,5 % ".repeat(10_000),
      ...plan,
    ];
    expect(processorTime(() => readDocument(sourceOf(long)))).toBeLessThan(3_000);
  });
});
