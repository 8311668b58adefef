import type { TargetValue } from "@lotrinh/core/read/value";
import { describe, expect, it } from "vitest";
import { formatDate, formatMoment, parseTypedDate } from "./date.js";
import { deadlineText, frequencyText, parseTypedDeadline, typedDeadline } from "./duty.js";
import { formatBytes, formatMoney, formatNumber, parseTypedNumber } from "./number.js";
import { valueText } from "./value.js";

describe("numbers", () => {
  it.each([
    [1234.5, "1.234,5"],
    [0, "0"],
    [-7, "-7"],
    [Number.NaN, ""],
  ])("writes %s as %s", (value, text) => expect(formatNumber(value)).toBe(text));

  it.each([
    ["1.234,5", 1234.5],
    ["31.7", 31.7],
    ["1.500", 1500],
    ["84,0", 84],
    ["khoảng 5", undefined],
  ])("takes %s for %s", (typed, value) => expect(parseTypedNumber(typed)).toBe(value));

  it("writes sizes and amounts", () => {
    expect(formatBytes(1_440_000)).toBe("1,4 MB");
    expect(formatMoney(1_250_000_000_000)).toBe("1.250 tỷ đồng");
    expect(formatMoney(350_500_000)).toBe("350,5 triệu đồng");
    expect(formatMoney(900)).toBe("900 đồng");
  });
});

describe("dates", () => {
  it.each([
    ["2026-11-15", "15/11/2026"],
    ["2026-11", "11/2026"],
    ["2026", "2026"],
    ["quý II", "quý II"],
  ])("writes %s as %s", (iso, text) => expect(formatDate(iso)).toBe(text));

  it.each([
    ["15/11/2026", "2026-11-15"],
    ["5.1.2026", "2026-01-05"],
    ["11/2026", "2026-11"],
    ["2026", "2026"],
    ["31/2/2026", undefined],
    ["1/13/2026", undefined],
    ["15/11", undefined],
  ])("takes %s for %s", (typed, iso) => expect(parseTypedDate(typed)).toBe(iso));

  it("writes moments as clocks in Vietnam show them", () => {
    expect(formatMoment("2026-11-09T01:00:00Z")).toBe("09/11/2026 08:00");
    expect(formatMoment("2026-12-31T20:15:00.000Z")).toBe("01/01/2027 03:15");
  });

  it("writes no moment for what is none", () => expect(formatMoment("hôm qua")).toBe(""));
});

describe("valueText", () => {
  const cases: readonly (readonly [TargetValue, string])[] = [
    [{ kind: "exact", value: 84 }, "84"],
    [{ kind: "bound", op: "<", value: 3 }, "< 3"],
    [{ kind: "bound", op: ">=", value: 90 }, "≥ 90"],
    [{ kind: "range", low: 75, high: 80 }, "75–80"],
    [
      { kind: "relative", direction: "decrease", amount: 20, amountMeasure: "%", base: "5y-before" },
      "Giảm 20% so với 5 năm trước",
    ],
    [{ kind: "relative", direction: "increase", amount: null, amountMeasure: null, base: null }, "Tăng"],
    [{ kind: "maintain", of: "current" }, "Duy trì như mức hiện nay"],
    [
      { kind: "benchmark", relation: "equal", to: "national-average", value: 25.17 },
      "25,17 (bằng trung bình cả nước)",
    ],
    [{ kind: "benchmark", relation: "near", to: null, value: null }, "Gần bằng"],
    [
      {
        kind: "composite",
        parts: [
          { label: "Đào tạo", value: 52 },
          { label: "dạy nghề", value: 43 },
        ],
      },
      "Đào tạo 52; dạy nghề 43",
    ],
    [{ kind: "composite", parts: [1, 2, 4].map((value) => ({ label: null, value })) }, "1 : 2 : 4"],
    [{ kind: "level", value: 2 }, "2"],
    [{ kind: "qualitative", text: "Giải quyết cơ bản" }, "Giải quyết cơ bản"],
    [{ kind: "pending" }, "chưa giao"],
    [{ kind: "exact", value: 65, note: "2019-2020" }, "65 (2019-2020)"],
  ];
  it.each(cases)("writes %j as %s", (value, text) => expect(valueText(value)).toBe(text));
});

describe("duties", () => {
  it("writes deadlines in words", () => {
    expect(deadlineText({ day: 15, month: 11 }, "annual")).toBe("Trước ngày 15/11 hằng năm");
    expect(deadlineText({ date: "2021-12-20" }, "once")).toBe("Trước ngày 20/12/2021");
    expect(deadlineText({ year: 2026 }, "final")).toBe("Trong năm 2026");
    expect(deadlineText(null, "adhoc")).toBe("Văn bản không ghi thời hạn");
    expect(frequencyText("every:5")).toBe("5 năm một lần");
  });

  it.each(["15/11", "20/12/2021", "2026", ""])("reads back what it writes: %s", (typed) => {
    const deadline = parseTypedDeadline(typed);
    expect(deadline === undefined ? undefined : typedDeadline(deadline)).toBe(typed);
  });

  it("refuses what is no day", () => expect(parseTypedDeadline("31/4")).toBeUndefined());
});
