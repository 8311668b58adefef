import { createCanvas } from "@napi-rs/canvas";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Scan } from "../ocr/scan.js";

/** Dots an inch: enough for recognition; more takes longer and reads no better. */
const RESOLUTION = 200;
const MAX_DOTS = 30_000_000;

/** Draws a page for recognition. */
export async function renderPage(document: PDFDocumentProxy, number: number): Promise<Scan> {
  const page = await document.getPage(number);
  const plain = page.getViewport({ scale: 1 });
  const dots = plain.width * plain.height * (RESOLUTION / 72) ** 2;
  const resolution = Math.floor(RESOLUTION * Math.min(1, Math.sqrt(MAX_DOTS / dots)));
  const viewport = page.getViewport({ scale: resolution / 72 });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  await page.render({ canvas, canvasContext: context, viewport }).promise;
  page.cleanup();
  const { data } = context.getImageData(0, 0, width, height);
  return { bytes: canvas.toBuffer("image/png"), pixels: { width, height, data }, resolution };
}
