import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findBreakdowns, sumOf } from "./breakdowns.js";
import { wrongAverages, wrongShares } from "./shares.js";

const sums = (text: string) => findBreakdowns(text).map(({ total, parts }) => [total.value, sumOf(parts)]);

describe("totals with their parts", () => {
  it("stand in brackets or behind `gồm`", () => {
    expect(sums("có 210 trường học (mầm non 80, tiểu học 90, trung học 50)")).toEqual([[210, 220]]);
    expect(sums("đào tạo 1.200 người, gồm: 700 người hệ dài hạn và 500 người hệ ngắn hạn.")).toEqual([
      [1200, 1200],
    ]);
  });

  it("are none where the parts overlap or count another thing", () => {
    expect(sums("đào tạo 1.200 người (trong đó: 700 người là nữ, 600 người dân tộc thiểu số)")).toEqual([]);
    expect(sums("tổ chức 12 lớp (trong đó: 300 người học, 20 người giảng)")).toEqual([]);
  });

  it("take kinds of documents as parts of documents", () => {
    expect(
      sums("đã ban hành 9 văn bản, trong đó có 4 Kế hoạch về y tế; 03 Nghị quyết và 01 Chỉ thị."),
    ).toEqual([[9, 8]]);
  });

  it("are looked for in any text without a failure", () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(findBreakdowns(text))));
  });
});

describe("printed calculations", () => {
  it("are told where their own figures give another result", () => {
    expect(wrongShares("việc làm cho 4.500/5.000 lao động, đạt 92% kế hoạch").map((w) => w.expected)).toEqual(
      ["90%"],
    );
    expect(
      wrongAverages("giảm bình quân 1,2%/năm (2018: 8%, 2019: 6,4%, 2020: 5%, 2021: 3,8%)"),
    ).toHaveLength(1);
  });

  it("are let pass where they are right, rounded, or no calculation", () => {
    expect(wrongShares("đạt 4.567/5.000 lao động, đạt 91,3% kế hoạch")).toEqual([]);
    expect(wrongShares("trước ngày 15/11 đạt 90%; Nghị quyết số 12/2021 đạt 50%")).toEqual([]);
    expect(wrongAverages("giảm bình quân 1,4%/năm (2018: 8%, 2019: 6,4%, 2020: 5%, 2021: 3,8%)")).toEqual([]);
  });
});
