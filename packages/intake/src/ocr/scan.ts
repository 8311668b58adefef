import type { Job } from "../job.js";
import type { Drawing } from "../pdf/glyph.js";
import { Refusal } from "../problem.js";
import { readHocr } from "./hocr.js";
import { findRules, type Pixels } from "./pixels.js";
import type { Recognition } from "./recogniser.js";
import { isText } from "./words.js";

/** A page to recognise: the file of the picture, and its dots where they are at hand (for borders of tables). */
export interface Scan {
  readonly bytes: Uint8Array;
  readonly pixels: Pixels | undefined;
  readonly resolution: number;
}

export interface ScannedPage {
  readonly drawing: Drawing;
  /** 0 to 100, as the recognition itself says. */
  readonly confidence: number;
  /** Whether what was recognised is a text; of a photograph it isn't. */
  readonly readable: boolean;
}

/** Starts recognition as asked: the installed program where there is one, else the bundled. Throws a `Refusal` when off. */
export async function startRecognition(job: Job): Promise<Recognition> {
  if (job.recogniser === "off") throw new Refusal("recognition-off");
  const native = await import("./native.js");
  if (job.recogniser === "native" || (job.recogniser === "auto" && (await native.findNative()))) {
    return native.startNative(job);
  }
  const bundled = await import("./bundled.js");
  return bundled.startBundled();
}

/** Recognises a picture; a file of several pages (TIFF) gives several. */
export async function recogniseScan(recognition: Recognition, scan: Scan): Promise<ScannedPage[]> {
  const hocr = await recognition.recognise(scan);
  const rules = scan.pixels === undefined ? [] : findRules(scan.pixels, scan.resolution);
  return readHocr(hocr, scan.resolution).map(({ width, height, glyphs, confidence }) => ({
    drawing: { width, height, glyphs, rules, pictured: 0 },
    confidence,
    readable: isText(glyphs.map((glyph) => glyph.text).join(" ")),
  }));
}
