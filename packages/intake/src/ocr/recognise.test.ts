import { createCanvas } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import { takeIn } from "../intake.js";

/** A made-up photograph: soft spots of many colours, the same each time. */
function photograph(): Uint8Array {
  const canvas = createCanvas(600, 400);
  const context = canvas.getContext("2d");
  context.fillStyle = "#b96";
  context.fillRect(0, 0, 600, 400);
  for (let at = 0; at < 400; at += 1) {
    context.fillStyle = `hsl(${(at * 37) % 60}, 50%, ${(at * 53) % 80}%)`;
    context.beginPath();
    context.ellipse((at * 97) % 600, (at * 61) % 400, (at % 30) + 3, (at % 11) + 2, at, 0, 7);
    context.fill();
  }
  return canvas.toBuffer("image/png");
}

describe("pictures", () => {
  it("gives a problem for a photograph without words, by the bundled recognition", async () => {
    const result = await takeIn(photograph(), "meo.png", { recogniser: "bundled" });
    expect(result).toMatchObject({ ok: false, problem: { code: "no-text" } });
  }, 60_000);

  it("says that recognition is off", async () => {
    const result = await takeIn(photograph(), "quet.png", { recogniser: "off" });
    expect(result).toMatchObject({ ok: false, problem: { code: "recognition-off" } });
  });

  it("refuses a picture that would fill the memory, by what its head says", async () => {
    const bytes = photograph().slice();
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(16, 60_000);
    const result = await takeIn(bytes, "quet.png");
    expect(result).toMatchObject({ ok: false, problem: { code: "too-large" } });
  });
});
