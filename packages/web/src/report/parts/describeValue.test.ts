import { describe, expect, it } from "vitest";
import { describeValue } from "./ConflictChoice.js";

describe("describeValue", () => {
  it("says answers in words, never in codes", () => {
    const figure = { value: 73.4, status: "estimated", missing: null, note: "Số sơ bộ" };
    expect(describeValue(figure, "vi")).toBe("73,4 · Ước · Số sơ bộ");
    expect(describeValue({ value: null, status: "reported", missing: "not-due" }, "vi")).toBe(
      "Thực hiện · Chưa đến kỳ",
    );
    expect(describeValue({ status: "under-way", progress: 50, result: "Đã nghiệm thu." }, "vi")).toBe(
      "Đang thực hiện · 50% · Đã nghiệm thu.",
    );
    const programme = {
      name: "Đề án y tế cơ sở",
      source: "ngan-sach-trung-uong",
      committed: 5e6,
      disbursed: null,
    };
    expect(describeValue(programme, "vi")).toBe("Đề án y tế cơ sở · Ngân sách trung ương · 5.000.000");
    expect(describeValue(null, "vi")).toBe("–");
  });
});
