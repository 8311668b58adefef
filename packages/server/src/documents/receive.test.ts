import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanName, mediaTypeOf } from "./receive.js";

describe("cleanName", () => {
  it("keeps what people call their files", () => {
    expect(cleanName("Kế hoạch số 57 (dự thảo).docx")).toBe("Kế hoạch số 57 (dự thảo).docx");
    expect(cleanName("C:\\Users\\van thu\\ke hoach.doc")).toBe("ke hoach.doc");
    expect(cleanName("Kế hoạch.docx".normalize("NFD"))).toBe("Kế hoạch.docx");
  });

  it("keeps the extension of a name that is too long", () => {
    expect(cleanName(`${"kế hoạch ".repeat(60)}.docx`)).toMatch(/\.docx$/);
  });

  it("is fit to be shown and sent back, whatever it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (name) => {
        const clean = cleanName(name);
        expect(clean).not.toBe("");
        expect(clean).not.toMatch(/[\p{Cc}/\\]/u);
        expect([...clean].length).toBeLessThanOrEqual(200);
        expect(cleanName(clean)).toBe(clean);
      }),
    );
  });
});

describe("mediaTypeOf", () => {
  it("goes by the extension alone", () => {
    expect(mediaTypeOf("a.DOCX")).toMatch(/wordprocessingml/);
    expect(["a", "a.exe", "a.constructor", ".pdf/x"].map(mediaTypeOf)).toEqual(
      Array(4).fill("application/octet-stream"),
    );
  });
});
