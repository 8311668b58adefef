import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitUnits } from "./unitList.js";

const names = (text: string) => splitUnits(text).map((unit) => unit.text);

describe("splitUnits", () => {
  it.each<[string, string[]]>([
    ["Sở Y tế.", ["Sở Y tế"]],
    ["Sở Y tế chủ trì", ["Sở Y tế"]],
    ["Sở Y tế, Sở Giáo dục và Đào tạo Tổ chức thực hiện", ["Sở Y tế", "Sở Giáo dục và Đào tạo"]],
    [
      "Sở Tài chính, Sở Nội vụ và các đơn vị có liên quan; UBND các huyện, thị xã, thành phố",
      ["Sở Tài chính", "Sở Nội vụ", "các đơn vị có liên quan", "UBND các huyện, thị xã, thành phố"],
    ],
    [
      "Sở Lao động, Thương binh và Xã hội, Sở Văn hóa, Thể thao và Du lịch và Công an tỉnh",
      ["Sở Lao động, Thương binh và Xã hội", "Sở Văn hóa, Thể thao và Du lịch", "Công an tỉnh"],
    ],
    ["các Sở: Tư pháp, Y tế, Tài chính", ["Tư pháp", "Y tế", "Tài chính"]],
    [
      "các Sở: Giáo dục và Đào tạo, Giao thông vận tải; giao Sở Y tế",
      ["Giáo dục và Đào tạo", "Giao thông vận tải", "Sở Y tế"],
    ],
    ["các sở Tư pháp, Y tế và Tài chính", ["sở Tư pháp", "Y tế", "Tài chính"]],
    ["Các sở, ban, ngành cấp tỉnh", ["Các sở, ban, ngành cấp tỉnh"]],
    [
      "Các sở, ban ngành; UBND các xã, phường, đặc khu",
      ["Các sở, ban ngành", "UBND các xã, phường, đặc khu"],
    ],
    [
      "Các sở, ban, ngành, UBND các xã, phường và các đơn vị liên quan.",
      ["Các sở, ban, ngành", "UBND các xã, phường", "các đơn vị liên quan"],
    ],
    [
      "Các sở, ban, ngành, đoàn thể, địa phương có liên quan",
      ["Các sở, ban, ngành, đoàn thể, địa phương có liên quan"],
    ],
    [
      "các tổ chức chính trị - xã hội, tổ chức xã hội - nghề nghiệp, UBND các huyện, thành phố",
      ["các tổ chức chính trị - xã hội", "tổ chức xã hội - nghề nghiệp", "UBND các huyện, thành phố"],
    ],
    [
      "Sở Nông nghiệp và Môi trường phối hợp với Sở Công Thương và Sở Khoa học và Công nghệ",
      ["Sở Nông nghiệp và Môi trường", "Sở Công Thương", "Sở Khoa học và Công nghệ"],
    ],
    [
      "Chủ trì: Sở Tư pháp Phối hợp: Sở Nội vụ, Thanh tra tỉnh",
      ["Sở Tư pháp", "Sở Nội vụ", "Thanh tra tỉnh"],
    ],
    ["Sở KH&ĐT, Tài chính, LĐTBXH", ["Sở KH&ĐT", "Tài chính", "LĐTBXH"]],
    ["Sở NN&PTNT/Sở TN&MT", ["Sở NN&PTNT", "Sở TN&MT"]],
    [
      "- Sở Xây dựng;\n- Công an tỉnh;\n- UBND huyện Bình Sơn",
      ["Sở Xây dựng", "Công an tỉnh", "UBND huyện Bình Sơn"],
    ],
    ["1. Sở Xây dựng 2. Sở Y tế", ["Sở Xây dựng", "Sở Y tế"]],
    [
      "Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Hải Vân, Kho bạc Nhà nước, Cục Thuế tỉnh",
      ["Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh Hải Vân", "Kho bạc Nhà nước", "Cục Thuế tỉnh"],
    ],
    [
      "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội",
      ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "các tổ chức chính trị - xã hội"],
    ],
    [
      "Đài Phát thanh và Truyền hình Hải Vân, Báo Hải Vân, Hội Liên hiệp Phụ nữ tỉnh, Tỉnh Đoàn",
      ["Đài Phát thanh và Truyền hình Hải Vân", "Báo Hải Vân", "Hội Liên hiệp Phụ nữ tỉnh", "Tỉnh Đoàn"],
    ],
    [
      "Các sở, ban ngành cấp tỉnh: Thông tin và Truyền thông; Văn hóa và Thể thao; Du lịch; Tỉnh Đoàn và Ủy ban nhân dân các huyện, thị xã",
      [
        "Thông tin và Truyền thông",
        "Văn hóa và Thể thao",
        "Du lịch",
        "Tỉnh Đoàn",
        "Ủy ban nhân dân các huyện, thị xã",
      ],
    ],
    ["Sở Tài chính Sở Y tế", ["Sở Tài chính", "Sở Y tế"]],
    [
      "Sở Du lịch (CV 12/SDL-VP ngày 29/3/2018),, Sở Giáo dục và Đào tạo",
      ["Sở Du lịch", "Sở Giáo dục và Đào tạo"],
    ],
    [
      "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch; Sở Y tế",
      ["Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch", "Sở Y tế"],
    ],
    [
      "Văn phòng Đoàn ĐBQH và HĐND tỉnh, Văn phòng UBND tỉnh",
      ["Văn phòng Đoàn ĐBQH và HĐND tỉnh", "Văn phòng UBND tỉnh"],
    ],
    ["Doanh nghiệp, hợp tác xã", ["Doanh nghiệp, hợp tác xã"]],
    ["Sở GDĐT; các trường học, cơ sở giáo dục", ["Sở GDĐT", "các trường học, cơ sở giáo dục"]],
    ["các sở, ban ngành liên quan tham mưu, đề xuất UBND tỉnh", ["các sở, ban ngành liên quan"]],
    [
      "Các sở, ngành và địa phương có liên quan: Rà soát kinh phí",
      ["Các sở, ngành và địa phương có liên quan"],
    ],
    ["Công an tỉnh tổ chức tuần tra; Sở Y tế trực cấp cứu", ["Công an tỉnh", "Sở Y tế"]],
    ["UBND các huyện: An Phú, Tân Châu", ["UBND các huyện: An Phú, Tân Châu"]],
    ["UBND các huyện, thị xã, thành phố: Ưu tiên vùng sâu", ["UBND các huyện, thị xã, thành phố"]],
    [
      "Phòng Lao động - Thương binh và Xã hội các huyện, thành phố, các trường học",
      ["Phòng Lao động - Thương binh và Xã hội các huyện, thành phố", "các trường học"],
    ],
    ["Doanh nghiệp, viện nghiên cứu, trường đại học", ["Doanh nghiệp, viện nghiên cứu, trường đại học"]],
    ["Sở KH&CN chủ trì hướng dẫn, tổng hợp; các sở, ngành thực hiện", ["Sở KH&CN", "các sở, ngành"]],
    ["", []],
    [" ; , .", []],
  ])("%j", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it("gives places that hold the printed name", () => {
    const text = "Chủ trì: Sở  Y tế, các Sở: Tư pháp; Nội vụ.";
    for (const unit of splitUnits(text))
      expect(text.slice(unit.from, unit.to).replace(/\s+/gu, " ")).toBe(unit.text);
  });

  it("splits any list of departments into what was joined", () => {
    const departments = [
      "Sở Y tế",
      "Sở Văn hóa, Thể thao và Du lịch",
      "Công an tỉnh",
      "Sở Nông nghiệp và Môi trường",
      "Sở KH&CN",
    ];
    const separators = [", ", "; ", " và ", ", và "];
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: fc.constantFrom(...departments), by: fc.constantFrom(...separators) }), {
          minLength: 1,
          maxLength: 8,
        }),
        (parts) => {
          const text = parts.map(({ name, by }, at) => (at === 0 ? name : by + name)).join("");
          expect(names(text)).toEqual(parts.map((part) => part.name));
        },
      ),
    );
  });

  it("takes time in proportion to length and never throws", () => {
    const text = "Sở Y tế, UBND các huyện, thị xã, thành phố (nếu có) và ".repeat(1500);
    expect(splitUnits(text)).toHaveLength(3000);
    fc.assert(fc.property(fc.string({ unit: "binary" }), (any) => void splitUnits(any)));
  });
});
