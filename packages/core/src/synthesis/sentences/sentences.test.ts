import { describe, expect, it } from "vitest";
import type { TargetValue } from "../../read/value.js";
import type { IndicatorFacts } from "../facts.js";
import { makeIndicator, milestone, observations, pointAt } from "../testing/facts.js";
import { sayFromTo, sayLatest } from "./change.js";
import { listSeries, saySeries } from "./series.js";
import { sayAgainstTarget, sayFromToAgainstTarget } from "./target.js";
import { sayMissing, sayValue } from "./value.js";

const poverty = makeIndicator({ series: observations({ "2015": 9.87, "2018": 3.2, "2019": 2.69 }) });
const visits = makeIndicator({
  id: "i2",
  name: "Số lượt khách du lịch",
  measure: "Lượt",
  direction: "increase",
  series: observations({ "2024": 22600, "2025": 23800 }),
});

describe("one value", () => {
  it("is attained where more is better, stands at a level where less is", () => {
    expect(sayValue(visits, pointAt(visits, "2025")).text).toBe(
      "Năm 2025, số lượt khách du lịch đạt 23.800 lượt.",
    );
    expect(sayValue(poverty, pointAt(poverty, "2019")).text).toBe("Năm 2019, tỷ lệ hộ nghèo ở mức 2,69%.");
  });

  it("says that it is an estimate", () => {
    const estimate = {
      ...visits,
      series: observations({ "2025": 23800 }, { "2025": { status: "estimated" } }),
    };
    expect(sayValue(estimate, pointAt(estimate, "2025")).text).toBe(
      "Năm 2025, số lượt khách du lịch ước đạt 23.800 lượt.",
    );
  });

  it("says what it was before it was corrected", () => {
    const revised = { ...poverty, series: observations({ "2025": 2.69 }, { "2025": { revisedFrom: 2.75 } }) };
    expect(sayValue(revised, pointAt(revised, "2025")).text).toBe(
      "Năm 2025, tỷ lệ hộ nghèo ở mức 2,69% (số liệu đã điều chỉnh, trước đó là 2,75%).",
    );
  });

  it("puts the measure where Vietnamese puts it", () => {
    const said = (measure: string | null, value: number, more: Partial<IndicatorFacts> = {}) => {
      const one = makeIndicator({
        name: "GRDP",
        measure,
        direction: "increase",
        series: observations({ "2025": value }),
        ...more,
      });
      return sayValue(one, pointAt(one, "2025")).text.replace("Năm 2025, GRDP ", "");
    };
    expect(said("‰", 12.5)).toBe("đạt 12,5‰.");
    expect(said("Người", 1234.5)).toBe("đạt 1.234,5 người.");
    expect(said("bác sĩ/10.000 dân", 8.5)).toBe("đạt 8,5 bác sĩ/10.000 dân.");
    expect(said("1/100.000 trẻ đẻ sống", 45, { direction: "decrease" })).toBe(
      "ở mức 45/100.000 trẻ đẻ sống.",
    );
    expect(said("m2 sàn/người", 27.5)).toBe("đạt 27,5 m² sàn/người.");
    expect(said("Số vụ", 120, { direction: "decrease" })).toBe("là 120 vụ.");
    expect(said("Thứ hạng", 12, { direction: "decrease" })).toBe("xếp hạng 12.");
    expect(said("Mức độ", 3)).toBe("đạt mức độ 3.");
    expect(said("Triệu đồng", 1_250_000)).toBe("đạt 1.250 tỷ đồng.");
    expect(said("Triệu đồng", 850.5)).toBe("đạt 850,5 triệu đồng.");
    expect(said("đồng", 2_500_000_000)).toBe("đạt 2,5 tỷ đồng.");
    expect(said("triệu đồng/người/năm", 95.4)).toBe("đạt 95,4 triệu đồng/người/năm.");
    expect(said(null, 0.712)).toBe("đạt 0,712.");
    expect(said("%", 100 / 3)).toBe("đạt 33,33%.");
    expect(said("%", 0)).toBe("đạt 0%.");
  });

  it("is told as missing with its reason, never as zero", () => {
    const missing = (reason: "not-due" | "not-reported" | "pending-list" | null, note?: string) => {
      const series = observations(
        { "2025": null },
        { "2025": { missing: reason, ...(note === undefined ? {} : { note }) } },
      );
      return sayMissing(poverty, "2025", series[0]).text;
    };
    expect(missing("not-due")).toBe("Năm 2025, chưa có số liệu về tỷ lệ hộ nghèo do chưa đến kỳ công bố.");
    expect(missing(null)).toBe("Năm 2025, chưa có số liệu về tỷ lệ hộ nghèo do đơn vị chưa báo cáo.");
    expect(missing("not-reported", "Cục Thống kê công bố vào tháng 3.")).toBe(
      "Năm 2025, chưa có số liệu về tỷ lệ hộ nghèo (Cục Thống kê công bố vào tháng 3).",
    );
    expect(sayMissing(poverty, "2025", undefined).text).toContain("do đơn vị chưa báo cáo");
  });
});

describe("change between two periods", () => {
  it("of several years goes from and to", () => {
    expect(sayFromTo(poverty, pointAt(poverty, "2015"), pointAt(poverty, "2019")).text).toBe(
      "Tỷ lệ hộ nghèo giảm từ 9,87% (năm 2015) xuống còn 2,69% (năm 2019).",
    );
    expect(sayFromTo(visits, pointAt(visits, "2024"), pointAt(visits, "2025")).text).toBe(
      "Số lượt khách du lịch tăng từ 22.600 lượt (năm 2024) lên 23.800 lượt (năm 2025).",
    );
  });

  it("against the year before is told in the measure and in percent of counts", () => {
    expect(sayLatest(visits, pointAt(visits, "2025")).text).toBe(
      "Năm 2025, số lượt khách du lịch đạt 23.800 lượt, tăng 1.200 lượt (5,3%) so với năm 2024.",
    );
  });

  it("of shares is told in percentage points", () => {
    expect(sayLatest(poverty, pointAt(poverty, "2019")).text).toBe(
      "Năm 2019, tỷ lệ hộ nghèo ở mức 2,69%, giảm 0,51 điểm phần trăm so với năm 2018.",
    );
  });

  it("for the worse says what was asked", () => {
    const worse = { ...poverty, series: observations({ "2024": 2.7, "2025": 3 }) };
    expect(sayLatest(worse, pointAt(worse, "2025")).text).toBe(
      "Năm 2025, tỷ lệ hộ nghèo ở mức 3%, tăng 0,3 điểm phần trăm so với năm 2024, trong khi yêu cầu đặt ra là giảm.",
    );
  });

  it("of nothing, from twice as much on, from zero", () => {
    const said = (before: number, now: number) => {
      const one = { ...visits, series: observations({ "2024": before, "2025": now }) };
      return sayLatest(one, pointAt(one, "2025")).text.replace(/^.*? lượt, /u, "");
    };
    expect(said(500, 500)).toBe("không thay đổi so với năm 2024.");
    expect(said(400, 1000)).toBe("tăng 600 lượt (gấp 2,5 lần) so với năm 2024.");
    expect(said(0, 1000)).toBe("tăng 1.000 lượt so với năm 2024.");
    expect(said(1000, 0)).toBe("giảm 1.000 lượt (100%) so với năm 2024, trong khi yêu cầu đặt ra là tăng.");
  });

  it("over years without a figure names them", () => {
    const gap = { ...poverty, series: observations({ "2021": 4, "2024": 3.4, "2025": null, "2026": 3 }) };
    expect(sayLatest(gap, pointAt(gap, "2024")).text).toContain(
      "so với năm 2021 (các năm 2022, 2023 không có số liệu).",
    );
    expect(sayLatest(gap, pointAt(gap, "2026")).text).toContain(
      "so với năm 2024 (năm 2025 không có số liệu).",
    );
  });

  it("of part of a year is held against the same part of the year before", () => {
    const half = { ...visits, series: observations({ "2024": 50000, "2024-S1": 20000, "2025-S1": 21000 }) };
    expect(sayLatest(half, pointAt(half, "2025-S1")).text).toBe(
      "6 tháng đầu năm 2025, số lượt khách du lịch đạt 21.000 lượt, tăng 1.000 lượt (5%) so với cùng kỳ năm 2024.",
    );
  });

  it("is not told over a break in the series", () => {
    const broken = {
      ...poverty,
      series: observations({ "2024": 2.7, "2025": 5 }, { "2025": { breakBefore: true } }),
    };
    expect(sayLatest(broken, pointAt(broken, "2025")).text).toBe(
      "Năm 2025, tỷ lệ hộ nghèo ở mức 5%, không so sánh trực tiếp được với năm 2024 do gián đoạn chuỗi số liệu.",
    );
  });

  it("of a rank goes up when the number goes down", () => {
    const rank = makeIndicator({
      name: "Chỉ số PCI",
      measure: "Thứ hạng",
      direction: "decrease",
      series: observations({ "2024": 30, "2025": 22 }),
    });
    expect(sayLatest(rank, pointAt(rank, "2025")).text).toBe(
      "Năm 2025, chỉ số PCI xếp hạng 22, tăng 8 bậc so với năm 2024.",
    );
  });

  it("of the first figure says so", () => {
    const first = { ...poverty, series: observations({ "2025": 3 }) };
    expect(sayLatest(first, pointAt(first, "2025")).text).toBe(
      "Năm 2025, tỷ lệ hộ nghèo ở mức 3% (kỳ đầu tiên có số liệu).",
    );
  });
});

describe("a value against its milestone", () => {
  const share = (
    direction: "increase" | "decrease" | null,
    value: number,
    target: TargetValue,
    more: Partial<IndicatorFacts> = {},
  ) => {
    const one = makeIndicator({
      name: "Tỷ lệ bao phủ",
      direction,
      series: observations({ "2020": 10, "2025": value }),
      milestones: [milestone(2025, target)],
      ...more,
    });
    return sayAgainstTarget(one, pointAt(one, "2025"), milestone(2025, target)).text.replace(
      /^Năm 2025, tỷ lệ bao phủ .*?%, /u,
      "",
    );
  };

  it("exact: exceeded, equal, missed, both ways", () => {
    const target = { kind: "exact", value: 85 } as const;
    expect(share("increase", 86.2, target)).toBe("vượt mục tiêu năm 2025 (85%), cao hơn 1,2 điểm phần trăm.");
    expect(share("increase", 85, target)).toBe("đạt mục tiêu năm 2025 (85%).");
    expect(share("increase", 82.7, target)).toBe(
      "chưa đạt mục tiêu năm 2025 (85%), còn thấp hơn 2,3 điểm phần trăm.",
    );
    expect(share("decrease", 3.5, { kind: "exact", value: 3 })).toBe(
      "chưa đạt mục tiêu năm 2025 (3%), còn cao hơn 0,5 điểm phần trăm.",
    );
    expect(share(null, 86.2, target)).toBe(
      "mục tiêu năm 2025 là 85%, chưa kết luận mức độ hoàn thành do chưa xác định chiều hướng phấn đấu.",
    );
  });

  it("bound: a strict one isn't met by equality", () => {
    expect(share("decrease", 2.69, { kind: "bound", op: "<", value: 3 })).toBe(
      "đạt mục tiêu năm 2025 (dưới 3%), thấp hơn 0,31 điểm phần trăm.",
    );
    expect(share("decrease", 3, { kind: "bound", op: "<", value: 3 })).toBe(
      "chưa đạt mục tiêu năm 2025 (dưới 3%), mới bằng mức giới hạn.",
    );
    expect(share("decrease", 3, { kind: "bound", op: "<=", value: 3 })).toBe(
      "đạt mục tiêu năm 2025 (không quá 3%).",
    );
    expect(share("increase", 99, { kind: "bound", op: ">=", value: 98 })).toBe(
      "vượt mục tiêu năm 2025 (từ 98% trở lên), cao hơn 1 điểm phần trăm.",
    );
    expect(share("increase", 97, { kind: "bound", op: ">", value: 98 })).toBe(
      "chưa đạt mục tiêu năm 2025 (trên 98%), còn thấp hơn 1 điểm phần trăm.",
    );
  });

  it("range: the weakest end counts, beyond the far end is exceeded", () => {
    const target = { kind: "range", low: 75, high: 80 } as const;
    expect(share("increase", 76, target)).toBe("đạt mục tiêu năm 2025 (75 - 80%).");
    expect(share("increase", 81, target)).toBe("vượt mục tiêu năm 2025 (75 - 80%).");
    expect(share("increase", 73, target)).toBe(
      "chưa đạt mục tiêu năm 2025 (75 - 80%), còn thấp hơn 2 điểm phần trăm.",
    );
  });

  it("relative: what the change has been stands before it", () => {
    const target = {
      kind: "relative",
      direction: "decrease",
      amount: 20,
      amountMeasure: "%",
      base: "5y-before",
    } as const;
    expect(share("decrease", 7.5, target)).toBe(
      "giảm 25% so với năm 2020, vượt mục tiêu năm 2025 (giảm 20% so với năm 2020).",
    );
    expect(share("decrease", 9, target)).toBe(
      "giảm 10% so với năm 2020, chưa đạt mục tiêu năm 2025 (giảm 20% so với năm 2020).",
    );
    expect(share("decrease", 9, target, { series: observations({ "2025": 9 }) })).toBe(
      "chưa đủ căn cứ đánh giá mục tiêu năm 2025 (giảm 20% so với 5 năm trước) do thiếu số liệu đối chiếu (5 năm trước).",
    );
    expect(share("decrease", 9, { ...target, amount: null })).toBe(
      "giảm 1 điểm phần trăm so với năm 2020, đạt mục tiêu năm 2025 (giảm so với năm 2020).",
    );
    expect(
      share("increase", 16, { ...target, direction: "increase", amount: 1.5, amountMeasure: "lần" }),
    ).toBe("tăng 6 điểm phần trăm so với năm 2020, vượt mục tiêu năm 2025 (gấp 1,5 lần so với năm 2020).");
  });

  it("maintain, benchmark, level", () => {
    expect(share("increase", 9, { kind: "maintain", of: "5y-before" })).toBe(
      "chưa đạt mục tiêu năm 2025 (duy trì mức 10% của năm 2020), còn thấp hơn 1 điểm phần trăm.",
    );
    const average = [{ id: "b", period: "2025", value: 25.17 }];
    expect(
      share(
        "increase",
        26,
        { kind: "benchmark", relation: "equal", to: "national-average", value: null },
        { benchmark: average },
      ),
    ).toBe("vượt mục tiêu năm 2025 (bằng bình quân cả nước là 25,17%), cao hơn 0,83 điểm phần trăm.");
    const level = makeIndicator({
      name: "Dịch vụ công",
      measure: "Mức độ",
      direction: "increase",
      series: observations({ "2025": 3 }),
    });
    expect(
      sayAgainstTarget(level, pointAt(level, "2025"), milestone(2025, { kind: "level", value: 2 })).text,
    ).toBe("Năm 2025, dịch vụ công đạt mức độ 3, vượt mục tiêu năm 2025 (mức độ 2), cao hơn 1 mức.");
  });

  it("composite: the worst part counts; without parts it can't be judged", () => {
    const target = {
      kind: "composite",
      parts: [
        { label: "Đào tạo", value: 52 },
        { label: "dạy nghề", value: 43 },
      ],
    } as const;
    expect(share("increase", 52, target)).toBe(
      "chưa đủ căn cứ đánh giá mục tiêu năm 2025 (đào tạo 52%; dạy nghề 43%) do chưa có số liệu của từng phần.",
    );
    const parts = [
      { label: "Đào tạo", value: 55 },
      { label: "dạy nghề", value: 41 },
    ];
    expect(
      share("increase", 55, target, { series: observations({ "2025": 55 }, { "2025": { parts } }) }),
    ).toBe("chưa đạt mục tiêu năm 2025 (đào tạo 52%; dạy nghề 43%).");
  });

  it("qualitative and pending", () => {
    const done = { kind: "qualitative", text: "Hoàn thành quy hoạch." } as const;
    expect(share("increase", 1, done)).toBe(
      "chưa đủ căn cứ đánh giá mục tiêu năm 2025 (Hoàn thành quy hoạch) do chưa có xác nhận kết quả thực hiện.",
    );
    expect(
      share("increase", 1, done, { series: observations({ "2025": 1 }, { "2025": { fulfilled: true } }) }),
    ).toBe("đạt mục tiêu năm 2025 (Hoàn thành quy hoạch).");
    expect(share("increase", 1, { kind: "pending" })).toBe("chưa được giao chỉ tiêu cụ thể cho năm 2025.");
  });

  it("gives a share of the plan only of what is counted and should grow", () => {
    const said = (direction: "increase" | "decrease", value: number) => {
      const one = makeIndicator({
        name: "Số lượt tư vấn",
        measure: "lượt",
        direction,
        series: observations({ "2025": value }),
      });
      return sayAgainstTarget(
        one,
        pointAt(one, "2025"),
        milestone(2025, { kind: "exact", value: 100000 }),
      ).text.replace(/^.*?lượt, /u, "");
    };
    expect(said("increase", 96400)).toBe("đạt 96,4% kế hoạch năm 2025 (100.000 lượt), còn thiếu 3.600 lượt.");
    expect(said("increase", 104712)).toBe("đạt 104,7% kế hoạch năm 2025 (100.000 lượt), vượt 4.712 lượt.");
    expect(said("increase", 99999)).toBe("đạt 99,999% kế hoạch năm 2025 (100.000 lượt), còn thiếu 1 lượt.");
    expect(said("decrease", 96400)).toBe("vượt mục tiêu năm 2025 (100.000 lượt), thấp hơn 3.600 lượt.");
  });

  it("of a milestone still to come is told as a way to go", () => {
    const one = { ...poverty, milestones: [milestone(2030, { kind: "bound", op: "<", value: 1 })] };
    const at = milestone(2030, { kind: "bound", op: "<", value: 1 });
    expect(sayAgainstTarget(one, pointAt(one, "2019"), at).text).toBe(
      "Năm 2019, tỷ lệ hộ nghèo ở mức 2,69%, còn cao hơn 1,69 điểm phần trăm so với mục tiêu năm 2030 (dưới 1%).",
    );
    expect(
      sayAgainstTarget(one, pointAt(one, "2019"), milestone(2030, { kind: "exact", value: 3 })).text,
    ).toContain("đã đạt trước thời hạn mục tiêu năm 2030 (3%)");
  });

  it("of an estimate is expected, not reached", () => {
    const one = { ...poverty, series: observations({ "2025": 2.5 }, { "2025": { status: "estimated" } }) };
    expect(
      sayAgainstTarget(one, pointAt(one, "2025"), milestone(2025, { kind: "exact", value: 3 })).text,
    ).toBe(
      "Năm 2025, tỷ lệ hộ nghèo ước ở mức 2,5%, dự kiến vượt mục tiêu năm 2025 (3%), thấp hơn 0,5 điểm phần trăm.",
    );
  });

  it("and over the years in one sentence", () => {
    const at = milestone(2019, { kind: "exact", value: 3 });
    expect(sayFromToAgainstTarget(poverty, pointAt(poverty, "2015"), pointAt(poverty, "2019"), at).text).toBe(
      "Tỷ lệ hộ nghèo giảm từ 9,87% (năm 2015) xuống còn 2,69% (năm 2019), vượt mục tiêu năm 2019 (3%), thấp hơn 0,31 điểm phần trăm.",
    );
  });
});

describe("a series", () => {
  const series = makeIndicator({
    series: observations({ "2020": 5.1, "2021": 5.4, "2022": 4.1, "2024": 3.2, "2025": 3.4 }),
  });

  it("names its ends, peak, low and gaps", () => {
    expect(saySeries(series)?.sentence.text).toBe(
      "Giai đoạn 2020 - 2025, tỷ lệ hộ nghèo giảm từ 5,1% (năm 2020) xuống còn 3,4% (năm 2025); cao nhất 5,4% (năm 2021), thấp nhất 3,2% (năm 2024); năm 2023 không có số liệu.",
    );
  });

  it("prints a mean only when asked, and says which", () => {
    expect(saySeries(series, "change")?.sentence.text).toContain(
      "; bình quân mỗi năm giảm 0,34 điểm phần trăm;",
    );
    expect(saySeries(series, "value")?.sentence.text).toContain(
      "; trung bình cộng của 5 năm có số liệu là 4,24%;",
    );
  });

  it("needs three values", () => {
    expect(saySeries(makeIndicator({ series: observations({ "2020": 5, "2025": 3 }) }))).toBeUndefined();
  });

  it("can be listed whole", () => {
    expect(listSeries(poverty)?.text).toBe(
      "Tỷ lệ hộ nghèo qua các kỳ: năm 2015: 9,87%; năm 2018: 3,2%; năm 2019: 2,69%.",
    );
  });
});
