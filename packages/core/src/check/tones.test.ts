import { describe, expect, it } from "vitest";
import { withoutTones } from "./tones.js";

describe("withoutTones", () => {
  it.each([
    ["Thưởng", "thương", "\u0309"],
    ["ĐƯỜNG", "đương", "\u0300"],
    ["quy", "quy", ""],
    ["gía", "gia", "\u0301"],
    ["hộí", "hôi", "\u0323\u0301"],
  ])("parts %s", (word, letters, tones) =>
    expect(withoutTones(word.normalize("NFC"))).toEqual({ letters, tones }),
  );

  it("parts what the table doesn't have by the same rules", () => {
    expect(withoutTones("Müntér")).toEqual({ letters: "münter", tones: "\u0301" });
    expect(withoutTones("2ế")).toEqual({ letters: "2ê", tones: "\u0301" });
  });
});
