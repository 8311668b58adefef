import type { Notice } from "@lotrinh/core/document/source";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import type { Reading } from "../assemble.js";
import type { Job } from "../job.js";
import { joinSheets, readSheet } from "../pdf/sheet.js";
import { Refusal } from "../problem.js";
import { findPictureSize } from "./pictureSize.js";
import { recogniseScan, type Scan, startRecognition } from "./scan.js";

/** Inches of the short and the long side of A4: pictures of pages seldom say their resolution rightly. */
const SHORT = 8.27;
const LONG = 11.69;
/** Longer sides are drawn smaller: no letter is read better beyond. */
const MAX_SIDE = 3_600;

/**
 * Reads a picture of a page by recognition. Throws a `Refusal`: `no-text` where it shows no text, `too-large`, `damaged`,
 * `recognition-off`.
 */
export async function readImage(bytes: Uint8Array, job: Job): Promise<Reading> {
  const size = findPictureSize(bytes);
  if (size === undefined) throw new Refusal("damaged", "picture without a size");
  const { width, height } = size;
  const side = job.limits.pictureSide;
  if (width > side || height > side || width * height > 100_000_000)
    throw new Refusal("too-large", `${width}x${height}`);
  const recognition = await startRecognition(job);
  try {
    job.report("recognise", 0, 1);
    const pages = await recogniseScan(recognition, await drawScan(bytes, width, height));
    job.report("recognise", 1, 1);
    if (!pages.some((page) => page.readable)) throw new Refusal("no-text", "no words in the picture");
    const notices: Notice[] = [{ code: "machine-read" }];
    if (pages.some((page) => page.confidence < 70)) notices.push({ code: "low-quality-text", detail: "1" });
    const sheets = pages.map(({ drawing }, index) => readSheet({ number: index + 1, drawing }));
    return { drafts: joinSheets(sheets), notices, paged: true };
  } finally {
    await recognition.end();
  }
}

/** The picture upright and not too large; what the canvas doesn't know (TIFF) goes to recognition as it is. */
async function drawScan(bytes: Uint8Array, width: number, height: number): Promise<Scan> {
  const scale = Math.min(1, MAX_SIDE / Math.max(width, height));
  try {
    const image = await loadImage(Buffer.from(bytes));
    const [wide, high] = [Math.round(image.width * scale), Math.round(image.height * scale)];
    const canvas = createCanvas(wide, high);
    const context = canvas.getContext("2d");
    context.fillStyle = "white";
    context.fillRect(0, 0, wide, high);
    context.drawImage(image, 0, 0, wide, high);
    const pixels = context.getImageData(0, 0, wide, high);
    const png = canvas.toBuffer("image/png");
    return {
      bytes: png,
      pixels: { width: wide, height: high, data: pixels.data },
      resolution: resolutionOf(wide, high),
    };
  } catch {
    return { bytes, pixels: undefined, resolution: resolutionOf(width, height) };
  }
}

/** As if the picture were an A4 page. */
function resolutionOf(width: number, height: number): number {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return Math.max(70, Math.round(Math.max(short / SHORT, long / LONG)));
}
