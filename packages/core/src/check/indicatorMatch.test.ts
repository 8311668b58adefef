import { describe, expect, it } from "vitest";
import { clear, inferred } from "../read/confidence.js";
import type { Indicator, Milestone } from "../read/reading.js";
import type { TargetValue } from "../read/value.js";
import { findDisagreement, findMeaning } from "./indicatorMatch.js";

const named = (name: string, more: Partial<Indicator> = {}): Indicator => ({
  code: null,
  name,
  target: null,
  group: null,
  groupTitle: null,
  parent: null,
  priority: null,
  measure: "%",
  responsible: [],
  responsibleInherited: false,
  milestones: {},
  spanning: null,
  span: { line: 1, endLine: 1 },
  confidence: clear,
  ...more,
});
const keyOf = (name: string, more: Partial<Indicator> = {}) => findMeaning(named(name, more))?.key;
const milestone = (value: TargetValue): Milestone => ({ raw: "", value, confidence: clear });

describe("the meaning of an indicator", () => {
  it.each([
    ["Tỷ lệ dân số tham gia bảo hiểm y tế", "Tỉ lệ dân số toàn tỉnh tham gia BHYT"],
    ["Tỷ lệ hộ nghèo đa chiều", "Giảm tỷ lệ hộ nghèo đa chiều đến năm 2030"],
    ["Tỷ lệ lao động qua đào tạo", "Phấn đấu tăng tỷ lệ lao động qua đào tạo trên địa bàn tỉnh"],
  ])("is one for %s and %s", (a, b) => {
    expect(keyOf(a)).toBe(keyOf(b));
  });

  it.each([
    ["Tỷ lệ lao động qua đào tạo", "Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ"],
    ["Tỷ lệ nước thải được xử lý", "Tỷ lệ nước thải đô thị được xử lý"],
    ["Tỷ lệ xã đạt chuẩn nông thôn mới", "Tỷ lệ xã đạt chuẩn nông thôn mới nâng cao"],
    ["Tỷ lệ nam thanh niên có việc làm", "Tỷ lệ thanh niên có việc làm"],
    ["Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng", "Tỷ lệ trẻ em dưới 5 tuổi được tiêm chủng"],
  ])("differs for %s and %s", (a, b) => {
    expect(keyOf(a)).not.toBe(keyOf(b));
  });

  it("differs by measure and by the row above", () => {
    expect(keyOf("Số lao động có việc làm", { measure: "người" })).not.toBe(keyOf("Số lao động có việc làm"));
    expect(keyOf("Hộ ở thành thị", { parent: "Nhà kiên cố" })).not.toBe(
      keyOf("Hộ ở thành thị", { parent: "Nước sạch" }),
    );
  });

  it("takes a figure's own part of a sentence, or none where it can't tell", () => {
    const running = (name: string, raw: string) =>
      named(name, {
        confidence: inferred("running-text"),
        milestones: { "2030": { ...milestone({ kind: "exact", value: 80 }), raw } },
      });
    const text = "Trồng 500 ha rừng; tỷ lệ che phủ rừng đạt 42%.";
    expect(findMeaning(running(text, "đạt 42%"))?.key).toBe(keyOf("Tỷ lệ che phủ rừng"));
    const inHills = "Ở vùng cao, tỷ lệ che phủ rừng đạt 42%.";
    expect(findMeaning(running(inHills, "đạt 42%"))?.key).not.toBe(keyOf("Tỷ lệ che phủ rừng"));
    expect(findMeaning(running("Đạt 80% số xã, 80% số phường", "80%"))).toBeUndefined();
  });
});

describe("two values for one year", () => {
  it("contradict one another, hardly agree, or agree", () => {
    const exact = (value: number) => milestone({ kind: "exact", value });
    const least = (value: number) => milestone({ kind: "bound", op: ">=", value });
    expect(findDisagreement(exact(80), exact(85))).toBe("contrary");
    expect(findDisagreement(exact(80), least(85))).toBe("contrary");
    expect(findDisagreement(exact(100), least(50))).toBe("unlikely");
    expect(findDisagreement(exact(98), least(95))).toBeUndefined();
    expect(findDisagreement(exact(77), milestone({ kind: "range", low: 75, high: 80 }))).toBeUndefined();
    expect(findDisagreement(exact(77), milestone({ kind: "pending" }))).toBeUndefined();
  });
});
