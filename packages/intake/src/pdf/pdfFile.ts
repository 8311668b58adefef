import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Notice } from "@lotrinh/core/document/source";
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Reading } from "../assemble.js";
import type { Job } from "../job.js";
import { Refusal } from "../problem.js";
import { type LoadedFont, traceDrawing } from "./drawing.js";
import { type NumberedDrawing, readDrawings } from "./drawings.js";
import type { Drawing } from "./glyph.js";
import { findMatrix, identity } from "./matrix.js";
import { recognisePages } from "./scannedPages.js";

/**
 * Reads a .pdf: its text layer, or by recognition the pages that have none or a broken one. Pages beyond the limit are left out with a notice. Throws a `Refusal` (`encrypted`, `damaged`).
 */
export async function readPdf(bytes: Uint8Array, job: Job): Promise<Reading> {
  const document = await openPdf(bytes);
  try {
    const notices: Notice[] = [];
    const total = Math.min(document.numPages, job.limits.pages);
    if (total < document.numPages)
      notices.push({ code: "pages-left-out", detail: `${total}/${document.numPages}` });
    const drawings: NumberedDrawing[] = [];
    for (let number = 1; number <= total; number += 1) {
      await job.breathe();
      drawings.push({ number, drawing: await tracePage(document, number) });
      job.report("page", number, total);
    }
    const recognised = await recognisePages(document, drawings, job);
    return {
      drafts: readDrawings(recognised.drawings),
      notices: [...notices, ...recognised.notices],
      paged: true,
    };
  } finally {
    await document.destroy();
  }
}

const resources = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

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
      standardFontDataUrl: join(resources, "standard_fonts/"),
      cMapUrl: join(resources, "cmaps/"),
      cMapPacked: true,
      wasmUrl: join(resources, "wasm/"),
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
