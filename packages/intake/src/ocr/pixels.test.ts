import { describe, expect, it } from "vitest";
import { readHocr } from "./hocr.js";
import { findPictureSize } from "./pictureSize.js";
import { findRules, type Pixels } from "./pixels.js";

/** A white picture with black bars `[left, top, right, bottom]`. */
function picture(
  width: number,
  height: number,
  ...bars: readonly (readonly [number, number, number, number])[]
): Pixels {
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (const [left, top, right, bottom] of bars) {
    for (let y = top; y < bottom; y += 1) data.fill(0, 4 * (y * width + left), 4 * (y * width + right));
  }
  return { width, height, data };
}

describe("findRules", () => {
  it("finds the borders of a table in points, not strokes, areas or letters", () => {
    const bars = [
      [10, 20, 190, 22],
      [10, 20, 12, 120],
      [30, 50, 45, 70],
      [60, 60, 160, 110],
    ] as const;
    const rules = findRules(picture(200, 130, ...bars), 72);
    expect(rules).toEqual([
      { upright: false, at: 20.5, from: 10, to: 189 },
      { upright: true, at: 10.5, from: 20, to: 119 },
    ]);
  });
});

describe("readHocr", () => {
  it("reads words with their places and drops specks, not words that it doubts", () => {
    const hocr = `<div class='ocr_page' id='p' title='image "x"; bbox 0 0 200 400; ppageno 0'>
<span class='ocr_line' id='l' title="bbox 20 40 120 60; baseline 0 -5; x_size 20">
<span class='ocrx_word' id='a' title='bbox 20 40 60 60; x_wconf 90'>Kế</span><span class='ocrx_word' id='b' title='bbox 70 40 120 60; x_wconf 0'>hoạch</span><span class='ocrx_word' id='c' title='bbox 130 40 140 60; x_wconf 3'>~</span></span></div>`;
    const [page] = readHocr(hocr, 144);
    expect(page).toMatchObject({ width: 100, height: 200, confidence: 45 });
    expect(page?.glyphs).toMatchObject([
      { text: "Kế", x: 10, y: 27.5, width: 20, size: 10 },
      { text: "hoạch", x: 35, y: 27.5, width: 25 },
    ]);
  });
});

describe("findPictureSize", () => {
  it("reads the head of a PNG and refuses to guess", () => {
    const png = new Uint8Array(40);
    png.set([
      0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0, 0, 2, 0,
    ]);
    expect(findPictureSize(png)).toEqual({ width: 256, height: 512 });
    expect(findPictureSize(new Uint8Array(40))).toBeUndefined();
  });
});
