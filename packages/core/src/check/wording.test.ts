import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDifference } from "./wording.js";

describe("two wordings of one goal", () => {
  it.each([
    ["Bảo đảm nước sạch cho mọi người", "Đảm bảo nước sạch cho mọi người (toàn tỉnh)"],
    ["Giảm nghèo ở vùng sâu, vùng xa", "GIẢM NGHÈO Ở VÙNG SÂU VÀ VÙNG XA"],
    ["Nâng cao nhận thức của người dân", "Nâng cao nhận thửc của ngươi dân"],
  ])("are the same: %s", (a, b) => {
    expect(findDifference(a, b)).toBeUndefined();
  });

  it("differ where another thing is said", () => {
    const found = findDifference(
      "Phát triển hạ tầng ở vùng kém phát triển của tỉnh",
      "Phát triển hạ tầng ở vùng kinh tế phát triển của tỉnh",
    );
    expect(found?.weight).toBe("material");
    expect(found?.gaps).toEqual([{ first: "kém", second: "kinh tế" }]);
  });

  it("differ slightly where a word was dropped", () => {
    expect(findDifference("Chính sách sàn an sinh xã hội", "Chính sách an sinh xã hội")?.weight).toBe(
      "slight",
    );
  });

  it("let pass an end that a page break cut off", () => {
    const whole = "Phát triển nông thôn bền vững, nâng cao đời sống của người dân vùng biên giới";
    expect(findDifference("Phát triển nông thôn bền vững, nâng cao đời sống", whole)).toBeUndefined();
  });

  it("of one text never differ", () => {
    fc.assert(fc.property(fc.string(), (text) => findDifference(text, text) === undefined));
  });
});
