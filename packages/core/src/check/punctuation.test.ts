import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { punctuationSlips } from "./punctuation.js";
import { subjectOf } from "./subject.js";

function slipsOf(text: string): readonly string[] {
  const lines = text.normalize("NFC").split("\n");
  const subject = subjectOf("a", { format: "text", lines, pages: null, blocks: null, notices: [] });
  return punctuationSlips(subject).map(
    ({ kind, printed, likely }) => `${kind}: ${printed} → ${likely ?? ""}`,
  );
}

describe("punctuationSlips", () => {
  it("mends spaces in symbols, but not a symbol broken at the end of a line", () => {
    expect(slipsOf("Thực hiện Nghị quyết số 15/NQ- HĐND của huyện.")).toEqual([
      "symbol: 15/NQ- HĐND → 15/NQ-HĐND",
    ]);
    expect(slipsOf("Thực hiện nhiệm vụ được giao tại Nghị quyết số 15/NQ-\nHĐND của huyện về sách.")).toEqual(
      [],
    );
  });

  it("finds a figure inside a compound, but none that is counted", () => {
    expect(slipsOf("Các lớp bồi 1 dưỡng cho cán bộ thư viện huyện.")).toEqual([
      "figure: bồi 1 dưỡng → bồi dưỡng",
    ]);
    expect(slipsOf("Học sinh lớp 1 học đọc; cấp 2 đọc sách.")).toEqual([]);
  });

  it("follows brackets over several paragraphs and leaves labels alone", () => {
    expect(slipsOf("Chủ đề “Đọc sách\n\n- Mỗi ngày một trang” được phát động.")).toEqual([]);
    expect(slipsOf("Nội dung: a) sách; b) báo; 1) tạp chí được bổ sung.")).toEqual([]);
    expect(slipsOf("Kinh phí (gồm ngân sách huyện được cấp hằng năm.")).toHaveLength(1);
  });

  it("never fails, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => void slipsOf(text)),
      { numRuns: 50 },
    );
  });
});
