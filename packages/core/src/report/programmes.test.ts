import { describe, expect, it } from "vitest";
import { programmesNamed } from "./programmes.js";

describe("programmes that a plan names", () => {
  it("are taken up to where the sentence goes on, each once", () => {
    expect(
      programmesNamed([
        "Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025; lồng ghép Đề án phát triển y tế cơ sở.",
        "Bố trí vốn của Chương trình  mục tiêu quốc gia giảm nghèo bền vững (vốn sự nghiệp).",
        "Hoàn thành Dự án cấp nước liên xã Đông Hà, Tây Hà trước năm 2027.",
      ]),
    ).toEqual([
      "Chương trình mục tiêu quốc gia giảm nghèo bền vững",
      "Đề án phát triển y tế cơ sở",
      "Dự án cấp nước liên xã Đông Hà",
    ]);
  });

  it("are none where the words only stand for themselves", () => {
    expect(programmesNamed(["Lồng ghép các chương trình, dự án khác.", "Dự án này chậm."])).toEqual([]);
  });
});
