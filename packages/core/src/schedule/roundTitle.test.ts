import { expect, it } from "vitest";
import { roundTitle } from "./roundTitle.js";

const sentence =
  "Định kỳ trước ngày 20 tháng 11 hằng năm, báo cáo kết quả thực hiện về Ủy ban nhân dân tỉnh (qua Sở Y tế) để tổng hợp.";

it("says to whom it goes: a plan may have two for one year", () => {
  const duty = { what: sentence, frequency: "annual", sent_to: "Ủy ban nhân dân tỉnh", via: "Sở Y tế" };
  expect(roundTitle(duty, "năm 2026")).toBe("Báo cáo năm 2026 gửi Sở Y tế");
  expect(roundTitle({ ...duty, via: null }, "năm 2026")).toBe("Báo cáo năm 2026 gửi Ủy ban nhân dân tỉnh");
});

it.each([
  [sentence, "annual", "năm 2026", "Báo cáo năm 2026"],
  [sentence, "quarterly", "quý II/2026", "Báo cáo quý II/2026"],
  [
    "tham mưu tổ chức sơ kết giữa kỳ và cuối kỳ thực hiện Kế hoạch",
    "interim",
    "giai đoạn 2021 - 2023",
    "Báo cáo sơ kết giai đoạn 2021 - 2023",
  ],
  [
    "báo cáo kết quả thực hiện Kế hoạch.",
    "annual",
    "năm 2026",
    "Báo cáo kết quả thực hiện Kế hoạch (năm 2026)",
  ],
  ["", "final", "giai đoạn 2021 - 2025", "Báo cáo tổng kết giai đoạn 2021 - 2025"],
])("calls a round of “%s” (%s) shortly", (what, frequency, period, title) =>
  expect(roundTitle({ what, frequency, sent_to: null, via: null }, period)).toBe(title),
);
