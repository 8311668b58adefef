import { describe, expect, it } from "vitest";
import { readQuantified } from "./quantified.js";
import { readQuantities } from "./quantified-quantities.js";
import { contextOf } from "./testing/samples.js";

function read(text: string): readonly unknown[] {
  return readQuantities(text).map(({ raw, measure, year }) => [raw, measure, year]);
}

describe("figures that state how much", () => {
  it.each([
    ["Tỷ lệ hộ dùng nước sạch đạt trên 95%.", [["đạt trên 95%", "%", null]]],
    ["Hình thành ít nhất 02 vùng nuôi thủy sản.", [["ít nhất 02", "vùng nuôi", null]]],
    ["Tăng trưởng bình quân 9 - 10%/năm.", [["bình quân 9 - 10%", "%", null]]],
    ["Tỷ lệ hộ nghèo giảm 1-1,5%/năm.", [["giảm 1-1,5%/năm", "%", null]]],
    [
      "Đến năm 2028 đạt 60%, đến năm 2030 đạt 80%.",
      [
        ["đạt 60%", "%", "2028"],
        ["đạt 80%", "%", "2030"],
      ],
    ],
    [
      "Đạt 60% vào năm 2028 và 80% vào năm 2030.",
      [
        ["Đạt 60%", "%", "2028"],
        ["80%", "%", "2030"],
      ],
    ],
    ["Nâng tỷ lệ xã có chợ từ 41,5% năm 2020 lên 46,2% vào cuối năm 2023.", [["lên 46,2%", "%", "2023"]]],
    ["Giảm tỷ lệ hộ nghèo từ 8,4% năm 2021 xuống còn 6,9%.", [["xuống còn 6,9%", "%", null]]],
    ["Tăng từ 12 xã năm 2022 lên 15 xã trong năm 2024.", [["lên 15", "xã", "2024"]]],
    ["Giảm còn 45 ca trên 100.000 dân.", [["còn 45", "trên 100.000 dân", null]]],
    [
      "Số hộ có bể chứa nước đạt 48%, làm cơ sở để năm 2029 đạt 70%.",
      [
        ["đạt 48%", "%", null],
        ["đạt 70%", "%", "2029"],
      ],
    ],
    ["Đến năm 2027, giải ngân đạt 95% kế hoạch năm 2027.", [["đạt 95%", "%", "2027"]]],
    [
      "Đến năm 2030 có 40% số hộ dùng nước máy so với 25% năm 2024.",
      [
        ["40%", "%", "2030"],
        ["25%", "%", "2024"],
      ],
    ],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    "Theo Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020.",
    "Giai đoạn 2026-2030 của tỉnh; tháng 12 hằng năm.",
    "Người từ 15 tuổi trở lên, tốc độ 01 Gb/s, mạng 5G.",
    "Kế hoạch có 4 mục tiêu cụ thể, từ 1.1 đến 1.4.",
  ])("%s has none", (text) => expect(read(text)).toEqual([]));

  it("a change says which way, also with its verb before what changes", () => {
    expect(readQuantities("Giảm tỷ lệ hộ nghèo 1,5%/năm.").map(({ value }) => value)).toEqual([
      { kind: "relative", direction: "decrease", amount: 1.5, amountMeasure: "%", base: "previous-year" },
    ]);
    expect(
      readQuantities("Tăng số lượt khách lên ít nhất 20% so với năm 2025.").map(({ value }) => value.kind),
    ).toEqual(["bound"]);
  });

  it("where things stand is no goal: `giảm từ 23 ca … xuống 18 ca`", () => {
    expect(read("Giảm từ 23 ca sinh xuống 18 ca sinh vào năm 2028.")).toEqual([["xuống 18", "ca", "2028"]]);
  });
});

describe("goals in running text", () => {
  const body = (type: string) => `${type}

Phát triển đô thị tỉnh Lam Giang đến năm 2030

Căn cứ Luật Quy hoạch đô thị;

I. MỤC TIÊU

1. Mục tiêu cụ thể

Đến năm 2028, phấn đấu đạt các mục tiêu sau:

- 100% đô thị có quy hoạch phân khu.

- Chỉ tiêu 2: Trồng 5.000 cây xanh; tỷ lệ hẻm được chiếu sáng đạt ít nhất 70% vào năm 2027.

II. NHIỆM VỤ

1. Tập huấn cho 200 cán bộ. Phấn đấu đến năm 2029 có trên 40% đô thị thông minh.

III. TỔ CHỨC THỰC HIỆN

1. Sở Xây dựng báo cáo trước ngày 15/12 hằng năm.`;

  it("stand in sections on goals, and where the words say so", () => {
    const found = readQuantified(contextOf(body("KẾ HOẠCH")), "2030");
    expect(
      found.map(({ milestones, measure, group }) => [
        Object.entries(milestones).map(([year, { raw }]) => `${year} ${raw}`)[0],
        measure,
        group,
      ]),
    ).toEqual([
      ["2028 100%", "%", "I.1"],
      ["2028 5.000", "cây", "I.1"],
      ["2027 đạt ít nhất 70%", "%", "I.1"],
      ["2029 trên 40%", "%", expect.anything()],
    ]);
    expect(found[1]?.name).toMatch(/^Trồng 5.000 cây xanh; /u);
    expect(found.every(({ confidence }) => confidence.reasons.includes("running-text"))).toBe(true);
  });

  it("a report sets none", () => expect(readQuantified(contextOf(body("BÁO CÁO")), "2030")).toEqual([]));
});
