import { describe, expect, it } from "vitest";
import { closeness } from "./slipCloseness.js";
import { syllableOf } from "./slipLexicon.js";

const close = (a: string, b: string) => closeness(syllableOf(a), syllableOf(b));

describe("closeness", () => {
  it.each([
    ["dộng", "động"],
    ["lở", "lỡ"],
    ["sử", "xử"],
    ["chẻ", "trẻ"],
    ["lan", "lang"],
    ["cương", "chương"],
  ])("takes %s and %s for easily mixed up", (a, b) => expect(close(a, b)).toBe("near"));

  it.each([
    ["cở", "sở"],
    ["nghiện", "nguyện"],
    ["tưng", "tướng"],
  ])("counts one letter between %s and %s at most", (a, b) => expect(close(a, b)).not.toBe("near"));

  it("sees no slip where more than one letter differs", () => {
    expect(close("khoa", "sách")).toBeUndefined();
    expect(close("cá", "chân")).toBeUndefined();
  });
});
