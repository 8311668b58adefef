import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNumber } from "../../text/numbers.js";
import { convertMoney, measureKind, printMeasured, sayingMeasure } from "./measure.js";
import { nameWithin, tidyText, titleWithin } from "./name.js";
import { difference, printFixed, printRatio } from "./number.js";
import { comparePeriods, sameKind, sayEarlier, sayPeriod } from "./period.js";

describe("numbers", () => {
  it("have a comma before decimals and points between thousands", () => {
    expect([1234.5, 0, -18.8, 1e6, 0.712, 100 / 3, 1234567.891].map((value) => printFixed(value))).toEqual([
      "1.234,5",
      "0",
      "-18,8",
      "1.000.000",
      "0,712",
      "33,33",
      "1.234.567,891",
    ]);
    expect(printFixed(2.5, 2)).toBe("2,50");
    expect(printFixed(1.005, 2)).toBe("1,01");
    expect(printFixed(-0.001, 2)).toBe("0,00");
    expect(printFixed(Number.NaN)).toBe("");
  });

  it("are read back as what was printed", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 2 }), (whole, decimals) => {
        const value = Number((whole / 10 ** decimals).toFixed(decimals));
        const read = parseNumber(printFixed(value));
        expect([read?.value, read?.other]).toContain(value);
      }),
    );
  });

  it("never round a share of the plan over the line", () => {
    expect([96.4, 99.96, 99.9999, 100, 100.004, 104.713].map(printRatio)).toEqual([
      "96,4",
      "99,96",
      "99,9999",
      "100",
      "100,004",
      "104,7",
    ]);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 300, noNaN: true }), (percent) => {
        expect(printRatio(percent) === "100").toBe(percent === 100);
      }),
    );
  });

  it("differ without the noise of binary fractions", () => {
    expect(difference(9.87, 2.69)).toBe(7.18);
    expect(difference(0.3, 0.1)).toBe(0.2);
  });
});

describe("measures", () => {
  it("are of a kind, and stand where they belong", () => {
    expect(
      ["%", "‰", "Người", "triệu đồng", "bác sĩ/10.000 dân", "điểm", "Thứ hạng", "Mức độ", null].map(
        measureKind,
      ),
    ).toEqual(["share", "share", "count", "money", "rate", "points", "rank", "level", "none"]);
    expect(printMeasured(9.87, "Tỷ lệ %")).toBe("9,87%");
    expect(printMeasured(12, "Hạng")).toBe("hạng 12");
  });

  it("of money go with the smallest amount", () => {
    expect(sayingMeasure("Triệu đồng", [182_000, 415_600])).toBe("tỷ đồng");
    expect(sayingMeasure("triệu đồng", [850, 415_600])).toBe("triệu đồng");
    expect(sayingMeasure("đồng", [0])).toBe("đồng");
    expect(convertMoney(1250, "triệu đồng", "tỷ đồng")).toBe(1.25);
  });
});

describe("periods", () => {
  it("are said as documents say them, with what they are compared to", () => {
    expect(
      ["2025", "2025-S1", "2025-9M", "2025-Q3", "2025-06", "2021-2025", "2024/2025", "kỳ I"].map(sayPeriod),
    ).toEqual([
      "năm 2025",
      "6 tháng đầu năm 2025",
      "9 tháng đầu năm 2025",
      "quý III năm 2025",
      "tháng 6 năm 2025",
      "giai đoạn 2021 - 2025",
      "năm học 2024 - 2025",
      "kỳ I",
    ]);
    expect([sayEarlier("2024"), sayEarlier("2024-Q3")]).toEqual(["năm 2024", "cùng kỳ năm 2024"]);
    expect(sameKind("2024-Q3", "2025-Q3")).toBe(true);
    expect(sameKind("2024-Q3", "2025-Q2")).toBe(false);
    expect(["2025", "2025-S1", "2024", "2025-Q1"].sort(comparePeriods)).toEqual([
      "2024",
      "2025-Q1",
      "2025-S1",
      "2025",
    ]);
  });
});

describe("names", () => {
  it("are taken up in a sentence without number, measure and capital, proper names with it", () => {
    expect(
      ["1.2. Tỷ lệ hộ nghèo (%)", "GRDP bình quân đầu người", "Số giường bệnh;", "Việt Nam học"].map(
        nameWithin,
      ),
    ).toEqual(["tỷ lệ hộ nghèo", "GRDP bình quân đầu người", "số giường bệnh", "Việt Nam học"]);
    expect(nameWithin("Giảm tỷ lệ tử vong trước tuổi 70")).toBe("tỷ lệ tử vong trước tuổi 70");
    expect(titleWithin("PHÁT TRIỂN BỀN VỮNG TỈNH LAM GIANG THEO CHUẨN ASEAN", ["Lam Giang"])).toBe(
      "phát triển bền vững tỉnh Lam Giang theo chuẩn ASEAN",
    );
    expect(titleWithin("Thực hiện Đề án giảm nghèo", [])).toBe("thực hiện Đề án giảm nghèo");
    expect(titleWithin("Việt Nam xanh", [])).toBe("Việt Nam xanh");
    expect(tidyText("A\u202Eb\u202C \n c\uD800")).toBe("A b c");
  });
});
