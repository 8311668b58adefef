import { join } from "node:path";
import type { Notice } from "@lotrinh/core/document/source";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Reading } from "../assemble.js";
import type { Job } from "../job.js";
import { fontEncoding, type LegacyEncoding } from "../legacy/font.js";
import { Refusal } from "../problem.js";
import { type LoadedFont, traceDrawing } from "./drawing.js";
import type { Drawing } from "./glyph.js";
import { findMatrix, identity } from "./matrix.js";
import { getDocument, pdfResources } from "./pdfjs.js";
import { needsRecognition, recognisePages } from "./scannedPages.js";
import { joinSheets, readSheet, type Sheet } from "./sheet.js";

/**
 * Reads a .pdf: its text layer, or by recognition the pages that have none or a broken one. Pages beyond the limit are left out with a notice. Throws a `Refusal` (`encrypted`, `damaged`).
 */
export async function readPdf(bytes: Uint8Array, job: Job): Promise<Reading> {
  const document = await openPdf(bytes);
  try {
    const total = Math.min(document.numPages, job.limits.pages);
    const sheets: Sheet[] = [];
    const wanted: number[] = [];
    const fonts = new Map<LegacyEncoding, number>();
    for (let number = 1; number <= total; number += 1) {
      await job.breathe();
      const drawing = await tracePage(document, number);
      if (needsRecognition(drawing)) wanted.push(number);
      for (const encoding of encodingsOf(drawing)) fonts.set(encoding, (fonts.get(encoding) ?? 0) + 1);
      sheets.push(readSheet({ number, drawing }));
      job.report("page", number, total);
    }
    const notices: Notice[] = [...fonts].map(([code, count]) => ({
      code: `converted-${code}`,
      detail: String(count),
    }));
    if (total < document.numPages)
      notices.push({ code: "pages-left-out", detail: `${total}/${document.numPages}` });
    const recognised = await recognisePages(document, sheets, wanted, job);
    return {
      drafts: joinSheets(recognised.sheets),
      notices: [...recognised.notices, ...notices],
      paged: true,
    };
  } finally {
    await document.destroy();
  }
}

/** Old encodings of the fonts of a page, where letters beyond ASCII are set in them. */
function encodingsOf({ glyphs }: Drawing): ReadonlySet<LegacyEncoding> {
  const found = new Set<LegacyEncoding>();
  for (const glyph of glyphs) {
    const encoding = /[\u0080-\u00ff]/.test(glyph.text) ? fontEncoding(glyph.font.name) : undefined;
    if (encoding !== undefined) found.add(encoding);
  }
  return found;
}

/** Opens a document without running anything in it and without the network. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const tail = new TextDecoder("latin1").decode(bytes.subarray(Math.max(0, bytes.length - 65_536)));
  if (!tail.includes("startxref") && !tail.includes("%%EOF")) throw new Refusal("damaged", "cut off");
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      verbosity: 0,
      isEvalSupported: false,
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      standardFontDataUrl: join(pdfResources, "standard_fonts/"),
      cMapUrl: join(pdfResources, "cmaps/"),
      cMapPacked: true,
      wasmUrl: join(pdfResources, "wasm/"),
    }).promise;
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    throw new Refusal(name === "PasswordException" ? "encrypted" : "damaged", String(error));
  }
}

async function tracePage(document: PDFDocumentProxy, number: number): Promise<Drawing> {
  const page = await document.getPage(number);
  const view = page.getViewport({ scale: 1 });
  const transform = findMatrix(view.transform) ?? identity;
  const operators = await page.getOperatorList();
  const drawing = traceDrawing(operators, { width: view.width, height: view.height, transform }, (id) =>
    findFont(page, id),
  );
  page.cleanup();
  return drawing;
}

function findFont(page: PDFPageProxy, id: string): LoadedFont | undefined {
  if (!page.commonObjs.has(id)) return undefined;
  const font: unknown = page.commonObjs.get(id);
  if (font === null || typeof font !== "object") return undefined;
  return {
    name: "name" in font && typeof font.name === "string" ? font.name : "",
    fontMatrix:
      "fontMatrix" in font && Array.isArray(font.fontMatrix) ? font.fontMatrix.map(Number) : [0.001],
    vertical: "vertical" in font && font.vertical === true,
  };
}
