import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "./fold.js";
import { unitForms } from "./unitDirectory.js";
import { findUnits } from "./unitMentions.js";
import { makeUnitResolver } from "./units.js";

const resolve = makeUnitResolver({ province: "Kiên Giang" });
const canonical = (text: string) => resolve(text)?.canonical ?? null;

describe("makeUnitResolver", () => {
  it.each([
    ["Sở Lao động - Thương binh và Xã hội", "Sở Lao động - Thương binh và Xã hội"],
    ["Sở LĐ-TB&XH", "Sở Lao động - Thương binh và Xã hội"],
    ["Sở LĐTBOXH", "Sở Lao động - Thương binh và Xã hội"],
    ["Sở LĐTBXH", "Sở Lao động - Thương binh và Xã hội"],
    ["LĐTBXH", "Sở Lao động - Thương binh và Xã hội"],
    ["Sở Lao động, Thương binh và xã hội", "Sở Lao động - Thương binh và Xã hội"],
    ["Sở Lao động - TB&XH", "Sở Lao động - Thương binh và Xã hội"],
    ["Sở Lao động - Thương bình và Xã hội", "Sở Lao động - Thương binh và Xã hội"],
    ["Bộ Lao động - TB&XH", "Bộ Lao động - Thương binh và Xã hội"],
    ["Sở NN&PTNT", "Sở Nông nghiệp và Phát triển nông thôn"],
    ["Sở NNPTNT", "Sở Nông nghiệp và Phát triển nông thôn"],
    ["Sở Nông nghiệp và PTNT", "Sở Nông nghiệp và Phát triển nông thôn"],
    ["Sở NN&MT", "Sở Nông nghiệp và Môi trường"],
    ["Sở TN&MT", "Sở Tài nguyên và Môi trường"],
    ["Sở TNMT", "Sở Tài nguyên và Môi trường"],
    ["Sở KH&CN", "Sở Khoa học và Công nghệ"],
    ["Sở KH&ĐT", "Sở Kế hoạch và Đầu tư"],
    ["Sở GDĐT", "Sở Giáo dục và Đào tạo"],
    ["Sở GD và ĐT", "Sở Giáo dục và Đào tạo"],
    ["Sở TTTT", "Sở Thông tin và Truyền thông"],
    ["Sở VHTT&DL", "Sở Văn hóa, Thể thao và Du lịch"],
    ["Sở VH,TT&DL", "Sở Văn hóa, Thể thao và Du lịch"],
    ["Sở Văn hoá và Thể thao", "Sở Văn hóa và Thể thao"],
    ["Sở GTVT", "Sở Giao thông vận tải"],
    ["Sở Y tế tỉnh Kiên Giang", "Sở Y tế"],
    ["Sở Y tế tỉnh An Giang", "Sở Y tế tỉnh An Giang"],
    ["SYT", "Sở Y tế"],
    ["Y tế", "Sở Y tế"],
    ["Sở Thông tin và Truyền", "Sở Thông tin và Truyền thông"],
    ["Ban Dân vận Huyện ủy", "Ban Dân vận Huyện ủy"],
    ["Ban Thường vụ Thị ủy", "Ban Thường vụ Thị ủy"],
    ["Trạm Y tế xã", "Trạm Y tế xã"],
    ["UBND tỉnh", "Ủy ban nhân dân tỉnh"],
    ["Uỷ ban nhân dân tỉnh Kiên Giang", "Ủy ban nhân dân tỉnh"],
    ["UBND huyện Bình Sơn", "Ủy ban nhân dân huyện Bình Sơn"],
    ["UBND TP. Rạch Giá", "Ủy ban nhân dân thành phố Rạch Giá"],
    ["Công an tinh", "Công an tỉnh"],
    ["CA tỉnh", "Công an tỉnh"],
    ["UBMTTQVN", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"],
    ["UB MTTQ VN tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"],
    ["Ủy ban MTTQ tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"],
    ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Kiên Giang", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"],
    ["BHXH tỉnh", "Bảo hiểm xã hội tỉnh"],
    ["Hội LHPN tỉnh", "Hội Liên hiệp Phụ nữ tỉnh"],
    ["Bộ CHQS tỉnh", "Bộ Chỉ huy Quân sự tỉnh"],
    ["TAND tỉnh", "Tòa án nhân dân tỉnh"],
    ["Đài PT-TH Kiên Giang", "Đài Phát thanh và Truyền hình tỉnh"],
    ["Đài Phát thanh - Truyền hình Kiên Giang", "Đài Phát thanh và Truyền hình tỉnh"],
    ["Báo Kiên Giang", "Báo Kiên Giang"],
    ["Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Kiên Giang", "Ngân hàng Nhà nước chi nhánh tỉnh"],
    ["Ngân hàng nhà nước khu vực XII", "Ngân hàng Nhà nước khu vực XII"],
    ["Chi cục Hải quan khu vực XIX", "Chi cục Hải quan khu vực XIX"],
    ["Tỉnh đoàn", "Tỉnh Đoàn"],
    ["Bộ KH&ĐT", "Bộ Kế hoạch và Đầu tư"],
    ["Sở Tài chánh", "Sở Tài chính"],
    ["NHNN KV 14", "Ngân hàng Nhà nước khu vực 14"],
    ["Phòng GDĐT huyện Bình Sơn", "Phòng Giáo dục và Đào tạo huyện Bình Sơn"],
    ["Ban CHQS huyện", "Ban Chỉ huy Quân sự huyện"],
    ["UBND cấp xã", "Ủy ban nhân dân cấp xã"],
    ["UBND quận, huyện, thị xã", "Ủy ban nhân dân quận, huyện, thị xã"],
    ["Các sở, ban, ngành TP", "Các sở, ban, ngành"],
    ["Sở Y tế;", "Sở Y tế"],
    ["Ban Chấp hành Trung ương Đảng", "Ban Chấp hành Trung ương"],
  ])("%s → %s", (printed, expected) => {
    expect(canonical(printed)).toBe(expected);
  });

  it.each(["", "Nguyễn Văn A", "Công ty TNHH Gió Mới", "95%", "nâng cao nhận thức", "Sở Thú", "Sở Công"])(
    "does not know %j",
    (printed) => {
      expect(resolve(printed)).toBeNull();
    },
  );

  it("knows names for many", () => {
    expect(resolve("các sở, ban ngành")).toMatchObject({ canonical: "Các sở, ban, ngành", kind: "group" });
    expect(resolve("UBND các huyện, thị xã, thành phố")).toMatchObject({
      canonical: "Ủy ban nhân dân các huyện, thị xã, thành phố",
      kind: "group",
    });
    expect(resolve("các đơn vị có liên quan")?.canonical).toBe("Các đơn vị liên quan");
  });

  it("says how it knew", () => {
    expect(resolve("Sở Y tế")?.confidence.level).toBe("clear");
    expect(resolve("Sở KH&ĐT")?.confidence.reasons).toEqual(["abbreviation"]);
    expect(resolve("Sở Lao đông - Thuơng bính và Xa hộii")?.confidence.reasons).toEqual(["spelling"]);
  });

  it("never takes one known name for another", () => {
    const names = [...new Set(unitForms.filter((form) => form.own).map((form) => form.entry))];
    for (const { name, level } of names) {
      const expected = level === "local" ? fold(`${name} tỉnh`) : fold(name);
      expect(fold(canonical(name) ?? name)).toBe(expected);
    }
  });

  it("takes names that the caller knows", () => {
    const own = makeUnitResolver({ extra: [{ name: "Trung tâm Giống Hải Vân", aliases: ["TTG Hải Vân"] }] });
    expect(own("TTG Hải Vân")?.canonical).toBe("Trung tâm Giống Hải Vân");
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void resolve(text)));
  });
});

describe("findUnits", () => {
  it("takes no common word for initials", () => {
    expect(findUnits("THƯ VIỆN PHÁP LUẬT").map((unit) => unit.text)).toEqual(["THƯ VIỆN PHÁP LUẬT"]);
  });

  it("finds names in running text", () => {
    const text =
      "Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh, các sở, ban, ngành liên quan và UBND các xã, phường thực hiện; Trung tâm Dịch vụ Việc làm báo cáo Ủy ban nhân dân tỉnh Hải Vân.";
    expect(findUnits(text).map((unit) => unit.text)).toEqual([
      "Sở Y tế",
      "Công an tỉnh",
      "các sở, ban, ngành liên quan",
      "UBND các xã, phường",
      "Trung tâm Dịch vụ Việc làm",
      "Ủy ban nhân dân tỉnh Hải Vân",
    ]);
  });

  it("takes the verb of the sentence behind a heading for no place", () => {
    for (const [text, unit] of [
      ["Công an xã Chủ trì kiểm tra bãi xe.", "Công an xã"],
      ["Đoàn Thanh niên xã Đăng tải lịch thi đấu.", "Đoàn Thanh niên xã"],
      ["Liên minh Hợp tác xã tỉnh Tuyên truyền đến thành viên.", "Liên minh Hợp tác xã tỉnh"],
      ["Ủy ban nhân dân huyện Lắk chủ trì.", "Ủy ban nhân dân huyện Lắk"],
      ["Ủy ban nhân dân xã Phong Phú đăng ký.", "Ủy ban nhân dân xã Phong Phú"],
    ])
      expect(findUnits(text ?? "")[0]?.text).toBe(unit);
  });
});
