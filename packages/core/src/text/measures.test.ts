import { describe, expect, it } from "vitest";
import { measureAfter, parseMeasure, sameMeasure } from "./measures.js";

describe("parseMeasure", () => {
  it.each([
    ["%", "%"],
    ["Tỷ lệ %", "%"],
    ["người", "người"],
    ["Triệu đồng", "triệu đồng"],
    ["Tr.đồng", "triệu đồng"],
    ["m2 sàn/người", "m2 sàn/người"],
    ["m² sàn / người", "m2 sàn/người"],
    ["Ca/1000 người", "ca/1000 người"],
    ["Nạn nhân / 100.000 dân", "nạn nhân/100.000 dân"],
    ["Mức độ", "mức độ"],
    ["(%)", "%"],
  ])("%s has the form %s", (text, form) => {
    expect(parseMeasure(text)?.form).toBe(form);
  });

  it.each(["", "95", "Sở Y tế", "Tỷ lệ hộ nghèo theo chuẩn đa chiều của tỉnh giảm"])(
    "%j is no measure",
    (text) => {
      expect(parseMeasure(text)).toBeUndefined();
    },
  );

  it("compares spellings", () => {
    expect(sameMeasure("Tr.đồng", "triệu đồng")).toBe(true);
    expect(sameMeasure("%", "‰")).toBe(false);
  });
});

describe("measureAfter", () => {
  it("finds what a number in running text counts", () => {
    const text = "thu hút 120.955 lượt cán bộ, đạt 98,5% và 350 triệu đồng";
    expect(measureAfter(text, text.indexOf(" lượt"))?.text).toBe("lượt");
    expect(measureAfter(text, text.indexOf("%"))?.text).toBe("%");
    expect(measureAfter(text, text.indexOf(" triệu"))?.text).toBe("triệu đồng");
    expect(measureAfter("36 rằng", 2)).toBeUndefined();
  });
});
