import { describe, expect, it } from "vitest";
import { departmentChanges, proposeDepartmentChanges } from "./departmentChanges.js";
import { findFields } from "./field.js";
import { guessKind, type UnitKind } from "./kind.js";
import { findProvinceOn, provinces } from "./provinces.js";
import { unitOf } from "./testing/units.js";
import { isValidOn } from "./unit.js";

describe("kinds of units", () => {
  it.each<[string, UnitKind]>([
    ["Sở Nông nghiệp và Môi trường", "department"],
    ["Văn phòng UBND tỉnh", "agency"],
    ["Thanh tra tỉnh", "agency"],
    ["Ban Quản lý các Khu công nghiệp tỉnh", "agency"],
    ["Thống kê tỉnh Lam Giang", "central"],
    ["Chi cục Thuế tỉnh", "central"],
    ["Kho bạc Nhà nước khu vực XII", "central"],
    ["Bảo hiểm xã hội tỉnh", "central"],
    ["Công an tỉnh", "armed"],
    ["Bộ Chỉ huy Quân sự tỉnh", "armed"],
    ["Tòa án nhân dân tỉnh", "judicial"],
    ["Hội đồng nhân dân tỉnh", "council"],
    ["Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh", "council"],
    ["Ban Tuyên giáo và Dân vận Tỉnh ủy", "party"],
    ["Văn phòng Tỉnh ủy", "party"],
    ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "mass"],
    ["Hội Liên hiệp Phụ nữ tỉnh", "mass"],
    ["Tỉnh Đoàn", "mass"],
    ["Hội Người cao tuổi tỉnh", "association"],
    ["Liên minh Hợp tác xã tỉnh", "association"],
    ["UBND xã An Bình", "commune-committee"],
    ["Ủy ban nhân dân phường Tân Lập", "commune-committee"],
    ["UBND đặc khu Hòn Ngọc", "commune-committee"],
    ["Chủ tịch UBND xã An Bình", "commune-committee"],
    ["UBND huyện Lam Sơn", "district-committee"],
    ["UBND thành phố Lam Giang", "district-committee"],
    ["Ủy ban nhân dân tỉnh Lam Giang", "province-committee"],
    ["Bộ Tài chính", "ministry"],
    ["Trường Chính trị tỉnh", "service"],
    ["Đài Phát thanh và Truyền hình tỉnh", "service"],
    ["Công ty Điện lực Lam Giang", "enterprise"],
    ["Câu lạc bộ Sông Lam", "other"],
  ])("%s: %s", (name, kind) => expect(guessKind(name)).toBe(kind));
});

describe("provinces since 1 July 2025", () => {
  it("are 34, of them six cities, made of the 63 before", () => {
    expect(provinces).toHaveLength(34);
    expect(provinces.filter(({ city }) => city)).toHaveLength(6);
    const before = provinces.flatMap(({ predecessors }) => predecessors);
    expect(new Set(before).size).toBe(63);
    expect(provinces.filter(({ since }) => since === null)).toHaveLength(11);
  });

  it("mean another province by the same name before and after the merger", () => {
    expect(findProvinceOn("tỉnh Kiên Giang", "2025-06-30")).toEqual({ name: "Kiên Giang", province: null });
    expect(findProvinceOn("tỉnh Kiên Giang", "2025-07-01")).toMatchObject({
      name: "An Giang",
      province: { predecessors: ["An Giang", "Kiên Giang"], centre: "Rạch Giá" },
    });
    expect(findProvinceOn("An Giang", "2024-01-01")?.province).toBeNull();
    expect(findProvinceOn("tỉnh Lam Giang", "2026-01-01")).toBeUndefined();
  });
});

describe("the departments of 2025", () => {
  it("divide the work of the department of labour by field among five units", () => {
    const labour = departmentChanges.filter(({ from }) => from.startsWith("Sở Lao động"));
    expect(labour.every(({ field }) => field !== null)).toBe(true);
    expect(new Set(labour.map(({ to }) => to)).size).toBe(5);
  });

  it("are proposed for the units of a directory, with those that are still to be entered", () => {
    const units = [
      unitOf("Sở Kế hoạch và Đầu tư", { validTo: "2025-02-28" }),
      unitOf("Sở Tài chính"),
      unitOf("Ban Dân tộc tỉnh", { validTo: "2025-02-28" }),
    ];
    const found = proposeDepartmentChanges(units).map(({ from, to, change }) => [
      from.name,
      to?.name ?? null,
      change.to,
    ]);
    expect(found).toEqual([
      ["Sở Kế hoạch và Đầu tư", "Sở Tài chính", "Sở Tài chính"],
      ["Ban Dân tộc tỉnh", null, "Sở Dân tộc và Tôn giáo"],
    ]);
  });
});

describe("fields of work", () => {
  it.each([
    ["Giảm tỷ lệ hộ nghèo đa chiều bình quân 1%/năm", ["poverty"]],
    ["Hỗ trợ cai nghiện ma túy tại cộng đồng", ["drug-rehabilitation"]],
    ["Đào tạo nghề cho lao động nông thôn", ["vocational-training", "labour"]],
    ["Trợ giúp xã hội cho người khuyết tật", ["social-protection"]],
    ["Xây dựng cầu qua sông Lam", []],
    ["Hòa giải ở cơ sở", []],
  ])("%s", (text, expected) => expect(findFields(text)).toEqual(expected));

  it("are found in decomposed text too", () => {
    expect(findFields("giảm nghèo".normalize("NFD"))).toEqual(["poverty"]);
  });
});

it("has units that exist on their first and last day", () => {
  const unit = unitOf("Sở Tài chính", { validFrom: "2020-01-01", validTo: "2025-02-28" });
  const days = ["2019-12-31", "2020-01-01", "2025-02-28", "2025-03-01"];
  expect(days.map((day) => isValidOn(unit, day))).toEqual([false, true, true, false]);
});
