import { describe, expect, it } from "vitest";
import { fold } from "../text/fold.js";
import { PROVINCES } from "../text/unitNames.js";
import { makeUnitResolver } from "../text/units.js";
import { findUnitChange, provinceSuccessors, succeeds, unitChanges } from "./unitChanges.js";

describe("units that ended", () => {
  const resolve = makeUnitResolver();

  it.each([
    "Sở KH&ĐT",
    "Sở LĐTBXH",
    "Bộ TT&TT",
    "UBND các huyện, thị xã, thành phố",
    "UBND cấp huyện",
    "UBND huyện Mẫu Sơn",
  ])("knows what became of %s", (printed) => {
    expect(findUnitChange(resolve(printed)?.canonical ?? "")).toBeDefined();
  });

  it.each([
    "Sở Tài chính",
    "Sở Nông nghiệp và Môi trường",
    "UBND các xã, phường",
    "UBND tỉnh",
    "UBND thành phố",
    "Bộ Nội vụ",
  ])("lets %s go on", (printed) => {
    expect(findUnitChange(resolve(printed)?.canonical ?? "")).toBeUndefined();
  });

  it("dates each change and names an act and a successor", () => {
    for (const { since, successors, basis } of unitChanges) {
      expect(since).toMatch(/^20(?:02|03|07|08|14|17|18|22|23|25)-\d{2}-\d{2}$/u);
      expect(successors.length).toBeGreaterThan(0);
      expect(basis).toMatch(/20(?:02|03|07|08|14|17|18|22|23|25)/u);
    }
  });

  it("tells that a successor took over", () => {
    const [former, successor] = ["Sở Kế hoạch và Đầu tư", "Sở Tài chính"].map(
      (name) => new Set([fold(name)]),
    );
    expect(succeeds(former ?? new Set(), successor ?? new Set())).toBe(true);
    expect(succeeds(successor ?? new Set(), former ?? new Set())).toBe(false);
  });
});

describe("provinces merged on 1/7/2025", () => {
  it("are 29 known provinces, so that 34 of 63 remain", () => {
    expect(provinceSuccessors.size).toBe(29);
    for (const [former, successor] of provinceSuccessors) {
      expect(PROVINCES).toContain(former);
      expect(PROVINCES).toContain(successor);
      expect(provinceSuccessors.has(successor)).toBe(false);
    }
  });
});
