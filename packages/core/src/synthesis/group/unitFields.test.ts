import { describe, expect, it } from "vitest";
import { byField, fieldOf } from "./unitFields.js";

describe("the field that a unit answers for", () => {
  it.each([
    ["Sở Lao động - Thương binh và Xã hội", "Lĩnh vực lao động, người có công và xã hội"],
    ["Sở Y tế", "Lĩnh vực y tế"],
    ["Sở Giáo dục và Đào tạo", "Lĩnh vực giáo dục và đào tạo"],
    ["Bảo hiểm xã hội tỉnh", "Lĩnh vực bảo hiểm xã hội, bảo hiểm y tế"],
    ["Sở Nông nghiệp và Phát triển nông thôn", "Lĩnh vực nông nghiệp và môi trường"],
    ["Sở Thông tin và Truyền thông", "Lĩnh vực khoa học và công nghệ"],
    ["Hội Liên hiệp Phụ nữ tỉnh", "Mặt trận và các tổ chức chính trị - xã hội"],
    ["Tỉnh đoàn", "Mặt trận và các tổ chức chính trị - xã hội"],
    ["Ủy ban nhân dân xã Y Tế", "Các địa phương"],
    ["UBND phường Văn Hóa", "Các địa phương"],
    ["Văn phòng điều phối", "Các lĩnh vực khác"],
  ])("%s: %s", (unit, field) => {
    expect(fieldOf(unit)).toBe(field);
  });

  it("sorts what units said by field, in the order of a report, leaving out fields that nobody speaks for", () => {
    const said = [{ unit: "UBND xã An Lạc" }, { unit: "Sở Công Thương" }, { unit: "Sở Y tế" }];
    expect(byField(said).map(({ title }) => title)).toEqual([
      "Lĩnh vực y tế",
      "Lĩnh vực công nghiệp, thương mại",
      "Các địa phương",
    ]);
    expect(byField([])).toEqual([]);
  });
});
