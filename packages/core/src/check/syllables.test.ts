import { describe, expect, it } from "vitest";
import { isSyllable, mendedSyllable, toneMoved } from "./syllables.js";

describe("isSyllable", () => {
  it.each([
    "nghiêng",
    "quyết",
    "giường",
    "gì",
    "gìn",
    "ươm",
    "đẩy",
    "khuyến",
    "thức",
    "việc",
    "hoà",
    "yêu",
    "oách",
  ])("takes %s", (word) => expect(isSyllable(word)).toBe(true));

  it.each(["dâms", "thưc", "viêc", "đăc", "hộii", "bảoo", "quôcc", "kếế"])("refuses %s", (word) =>
    expect(isSyllable(word)).toBe(false),
  );
});

describe("toneMoved", () => {
  it("puts the tone on the vowel", () => {
    expect(toneMoved("gía")).toBe("giá");
    expect(toneMoved("qủa")).toBe("quả");
    expect(toneMoved("gìn")).toBeUndefined();
    expect(toneMoved("quả")).toBeUndefined();
  });
});

describe("mendedSyllable", () => {
  it("leaves a letter out", () => {
    expect(mendedSyllable("dâms")).toBe("dâm");
    expect(mendedSyllable("triểt")).toBeUndefined();
  });
});
