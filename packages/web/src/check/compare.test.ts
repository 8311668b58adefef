import { describe, expect, it } from "vitest";
import { compareFindings } from "./compare.js";
import type { Found } from "./protocol.js";

const found = (rule: string, message: string, line: number, quote = ""): Found => ({
  rule,
  severity: "error",
  file: "du-thao.docx",
  span: { line, endLine: line },
  message: { vi: message, en: message },
  quote,
});

describe("compareFindings", () => {
  it("takes a finding for the same though its lines have moved", () => {
    const before = found(
      "citation-date-conflict",
      "Quyết định số 12/QĐ-UBND ghi hai ngày (dòng 4, 9 và 31).",
      31,
    );
    const after = found(
      "citation-date-conflict",
      "Quyết định số 12/QĐ-UBND ghi hai ngày (dòng 6, 11 và 33).",
      33,
    );
    const { fixed, fresh } = compareFindings([before], [after]);
    expect(fixed).toEqual([]);
    expect(fresh.size).toBe(0);
  });

  it("tells what is mended and what is new", () => {
    const mended = found("sum-mismatch", "Tổng ghi 120, cộng lại là 102.", 40, "120");
    const stays = found("lead-missing", "Nhiệm vụ chưa có đơn vị chủ trì.", 12, "Tập huấn");
    const appears = found("section-numbering", "Sau mục IV là mục VI.", 50, "VI.");
    const { fixed, fresh } = compareFindings([mended, stays], [stays, appears]);
    expect(fixed).toEqual([mended]);
    expect([...fresh]).toEqual([appears]);
  });

  it("counts: one of three equal findings that is mended is one mended", () => {
    const three = [1, 2, 3].map((line) => found("lead-missing", "Chưa có đơn vị chủ trì.", line));
    const { fixed, fresh } = compareFindings(three, three.slice(0, 2));
    expect(fixed).toHaveLength(1);
    expect(fresh.size).toBe(0);
  });

  it("doesn't take two figures for one: what was changed wrongly is mended and new", () => {
    const { fixed, fresh } = compareFindings(
      [found("sum-mismatch", "Tổng ghi 120, cộng lại là 102.", 40)],
      [found("sum-mismatch", "Tổng ghi 130, cộng lại là 102.", 40)],
    );
    expect([fixed.length, fresh.size]).toEqual([1, 1]);
  });
});
