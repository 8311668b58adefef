import { describe, expect, it } from "vitest";
import { findLinkProblem, findMeasureName, withImplied } from "./measureLinks.js";

const problemOf = (framework: string, code: string) => findLinkProblem({ framework, code })?.vi;

describe("links to lists of indicators", () => {
  it("take a Vietnamese statistical indicator below one of the 115 targets", () => {
    expect(problemOf("vsdg", "3.1.4")).toBeUndefined();
    expect(problemOf("vsdg", "1.9.1")).toBe("Việt Nam không có mục tiêu cụ thể 1.9 (Quyết định 622/QĐ-TTg).");
    for (const code of ["3.1", "0.1.1", "3.1.4.1", "ba", "", "3.1.4 "])
      expect(problemOf("vsdg", code)).toBe("Mã chỉ tiêu thống kê có ba số, ví dụ 3.1.4.");
  });

  it("take global indicators of the 17 goals, and series by the shape of their code", () => {
    for (const code of ["1.2.1", "3.b.1", "17.18.3"])
      expect(problemOf("sdg-indicator", code)).toBeUndefined();
    expect(problemOf("sdg-indicator", "18.1.1")).toBe("Chỉ có 17 mục tiêu phát triển bền vững.");
    expect(problemOf("sdg-indicator", "1.2")).toBeDefined();
    for (const code of ["SI_POV_NAHC", "IT_USE_ii99"]) expect(problemOf("sdg-series", code)).toBeUndefined();
    for (const code of ["si_pov", "SI", "SI_", "SI_<b>"]) expect(problemOf("sdg-series", code)).toBeDefined();
  });

  it("don't judge codes of trees of goals", () => {
    expect(problemOf("asean", "A")).toBeUndefined();
    expect(findMeasureName({ framework: "sdg", code: "3" })).toBeUndefined();
  });

  it("have a name that says which list it is", () => {
    expect(findMeasureName({ framework: "vsdg", code: "3.1.4" })?.vi).toBe(
      "Chỉ tiêu thống kê 3.1.4 (Thông tư 03/2019/TT-BKHĐT)",
    );
  });

  it("bring a main series' indicator along, which says the goal", () => {
    const series = { framework: "sdg-series", code: "SI_POV_NAHC" };
    expect(withImplied(series)).toEqual([series, { framework: "sdg-indicator", code: "1.2.1" }]);
    expect(withImplied({ ...series, code: "SI_POV_OTHER" })).toHaveLength(1);
  });
});
