import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeDirectory } from "./directory.js";
import { membersOf, parseGroup } from "./groups.js";
import { eachNamedPlace } from "./namedPlaces.js";
import { resolveUnit } from "./resolveUnit.js";
import { idOf, lamGiang, lamGiangActs, unitOf } from "./testing/units.js";

const directory = makeDirectory({ units: lamGiang, successions: lamGiangActs, province: "tỉnh Lam Giang" });

function idFor(printed: string, day = "2024-01-01"): string | null {
  const found = resolveUnit(directory, printed, day);
  return found.kind === "unit" ? found.unit : null;
}

describe("a name as printed", () => {
  it.each([
    ["Sở Y tế", "Sở Y tế"],
    ["Sở Y tế tỉnh Lam Giang", "Sở Y tế"],
    ["SỞ Y TẾ", "Sở Y tế"],
    ["Sở LĐTBXH", "Sở Lao động - Thương binh và Xã hội"],
    ["Sở Lao động – Thương binh & Xã hội", "Sở Lao động - Thương binh và Xã hội"],
    ["Sở KH&ĐT", "Sở Kế hoạch và Đầu tư"],
    ["Sở Giáo dục, Đào tạo", "Sở Giáo dục và Đào tạo"],
    ["Văn phòng Ủy ban nhân dân tỉnh", "Văn phòng UBND tỉnh"],
    ["Cục Thống kê tỉnh Lam Giang", "Thống kê tỉnh"],
    ["Công an tỉnh Lam Giang", "Công an tỉnh"],
    ["UBMTTQ Việt Nam tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"],
    ["Ủy ban nhân dân huyện Lam Sơn", "UBND huyện Lam Sơn"],
    ["Sở Lao đông - Thương binh và Xã hôi", "Sở Lao động - Thương binh và Xã hội"],
  ])("%s is %s", (printed, name) => expect(idFor(printed)).toBe(idOf(name)));

  it("is found in decomposed text too", () => {
    expect(idFor("Sở Y tế".normalize("NFD"))).toBe(idOf("Sở Y tế"));
  });

  it("means a former unit where none of the name exists any more, and says so", () => {
    expect(resolveUnit(directory, "Sở Kế hoạch và Đầu tư", "2026-01-01")).toMatchObject({
      kind: "unit",
      former: true,
    });
  });

  it("means the one that exists on the day where an old one had the same name", () => {
    const [before, after] = [
      unitOf("UBND xã An Bình", { id: "old", validTo: "2025-06-30" }),
      unitOf("UBND xã An Bình", { id: "new", validFrom: "2025-07-01" }),
    ];
    const both = makeDirectory({ units: [before, after], successions: [], province: null });
    expect(resolveUnit(both, "UBND xã An Bình", "2025-06-30")).toMatchObject({ unit: "old" });
    expect(resolveUnit(both, "UBND xã An Bình", "2025-07-01")).toMatchObject({ unit: "new" });
  });

  it("is for a person to choose where two exist", () => {
    const units = [unitOf("UBND xã An Bình", { id: "a" }), unitOf("UBND xã An Bình", { id: "b" })];
    const twice = makeDirectory({ units, successions: [], province: null });
    const found = resolveUnit(twice, "UBND xã An Bình", "2025-07-01");
    expect(found.kind === "candidates" && found.candidates.map(({ unit }) => unit)).toEqual(["a", "b"]);
  });

  it("has candidates where its initials were misread, or only most of its words agree", () => {
    const misread = resolveUnit(directory, "Sở LB-TB&XH", "2024-01-01");
    expect(misread.kind === "candidates" && misread.candidates[0]?.unit).toBe(
      idOf("Sở Lao động - Thương binh và Xã hội"),
    );
  });

  it("is unknown where nothing is like it, with its full name where the country's lists know it", () => {
    expect(resolveUnit(directory, "Sở TT&TT", "2024-01-01")).toEqual({
      kind: "unknown",
      canonical: "Sở Thông tin và Truyền thông",
    });
    expect(resolveUnit(directory, "Câu lạc bộ Sông Lam", "2024-01-01")).toEqual({
      kind: "unknown",
      canonical: null,
    });
  });

  it("never throws, and finds each unit by its own name", () => {
    fc.assert(
      fc.property(fc.string(), (printed) => {
        expect(["unit", "candidates", "unknown"]).toContain(
          resolveUnit(directory, printed, "2026-01-01").kind,
        );
      }),
    );
    for (const { id, name, validTo } of lamGiang) expect(idFor(name, validTo ?? "2026-01-01")).toBe(id);
  });
});

describe("a list of places under one word", () => {
  it("is one name for each", () => {
    expect(eachNamedPlace("UBND các xã: Hòa Lạc, An Bình và Tân Phú Đông")).toEqual([
      "UBND xã Hòa Lạc",
      "UBND xã An Bình",
      "UBND xã Tân Phú Đông",
    ]);
  });

  it.each([
    "UBND các xã, phường",
    "UBND xã An Bình",
    "Sở Y tế, Sở Nội vụ",
    "UBND các huyện, thị xã, thành phố",
  ])("%s is none", (printed) => expect(eachNamedPlace(printed)).toEqual([printed]));
});

describe("a name for many", () => {
  const members = (printed: string, day: string) => {
    const group = parseGroup(printed);
    return group === undefined ? null : membersOf(group, directory, day);
  };
  const names = (printed: string, day: string) =>
    members(printed, day)?.units.map((id) => directory.byId.get(id)?.name) ?? null;

  it("is the list of the units of those kinds that exist on the day", () => {
    expect(names("UBND các huyện, thành phố", "2024-01-01")).toEqual([
      "UBND huyện Lam Sơn",
      "UBND thành phố Lam Giang",
    ]);
    expect(names("Các sở", "2026-01-01")).toEqual([
      "Sở Giáo dục và Đào tạo",
      "Sở Nội vụ",
      "Sở Nông nghiệp và Môi trường",
      "Sở Tài chính",
      "Sở Y tế",
    ]);
    expect(names("Mặt trận Tổ quốc và các đoàn thể", "2026-01-01")).toEqual([
      "Hội Nông dân tỉnh",
      "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
    ]);
  });

  it("of districts is the communes since the districts ended, and says by which act", () => {
    const now = members("UBND các huyện, thị xã, thành phố", "2025-07-01");
    expect(now?.units).toHaveLength(3);
    expect(now?.note?.vi).toContain("72/2025/QH15");
    expect(names("UBND các xã, phường, đặc khu", "2025-07-01")).toHaveLength(3);
    expect(members("UBND các xã, phường", "2025-07-01")?.note).toBeNull();
  });

  it.each([
    ["các sở, ban, ngành", false],
    ["Các sở, ban, ngành, đoàn thể cấp tỉnh; UBND các xã, phường", false],
    ["các đơn vị liên quan", true],
    ["các sở, ngành có liên quan", true],
    ["các cơ quan, đơn vị được giao nhiệm vụ", true],
    ["UBND cấp xã", false],
    ["các địa phương", false],
    ["Ban Xây dựng Đảng và các đoàn thể", false],
    ["các cơ quan, đơn vị, địa phương", false],
    ["các đơn vị", true],
  ])("%s: only those concerned? %s", (printed, concerned) => {
    expect(parseGroup(printed)?.concerned).toBe(concerned);
  });

  it("of agencies and localities has both", () => {
    expect(parseGroup("Các cơ quan, đơn vị, địa phương")?.kinds).toEqual(
      expect.arrayContaining(["department", "agency", "district-committee"]),
    );
  });

  it.each([
    "Sở Y tế",
    "Công an tỉnh",
    "",
    "ngày 15/12",
    "Ban Chỉ huy Phòng thủ dân sự cấp tỉnh, cấp xã",
    "tất cả các trường hợp",
    "cơ quan nhà nước",
  ])("%j is none", (printed) => expect(parseGroup(printed)).toBeUndefined());
});
