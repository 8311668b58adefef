import type { Notice } from "@lotrinh/core/document/source";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Job } from "../job.js";
import { recogniseScan, startRecognition } from "../ocr/scan.js";
import { isBroken } from "../ocr/words.js";
import { Refusal } from "../problem.js";
import type { Drawing } from "./glyph.js";
import { renderPage } from "./render.js";
import { readSheet, type Sheet } from "./sheet.js";

/** Fewer letters than this on a page with a picture: the text is in the picture. */
const FEW = 40;

/** Whether a page must be recognised: it is a picture, or its text layer is broken. */
export function needsRecognition({ glyphs, pictured }: Drawing): boolean {
  const letters = glyphs.filter((glyph) => glyph.text.trim() !== "").length;
  if (letters < FEW) return pictured > 0.25;
  return isBroken(glyphs.map((glyph) => glyph.text).join(""));
}

export interface Recognised {
  readonly sheets: readonly Sheet[];
  readonly notices: readonly Notice[];
}

/**
 * Takes the text of the `wanted` pages from their picture. Pages beyond the limit, and all where recognition is off, stay as they
 * are, with a notice. Throws a `Refusal` (`recognition-off`, `no-text`) where the document would have no text at all.
 */
export async function recognisePages(
  document: PDFDocumentProxy,
  sheets: readonly Sheet[],
  wanted: readonly number[],
  job: Job,
): Promise<Recognised> {
  if (wanted.length === 0) return { sheets, notices: [] };
  const all = wanted.length === sheets.length;
  if (job.recogniser === "off") {
    if (all) throw new Refusal("recognition-off");
    return { sheets, notices: [{ code: "low-quality-text", detail: listPages(wanted) }] };
  }
  const found = await recogniseEach(document, wanted.slice(0, job.limits.recognisedPages), job);
  if (all && ![...found.values()].some((page) => page.readable)) {
    throw new Refusal("no-text", "no words in the pictures");
  }
  return {
    sheets: sheets.map((sheet) => {
      const page = found.get(sheet.number);
      const better = page?.readable === true;
      return better ? readSheet({ number: sheet.number, drawing: page.drawing }) : sheet;
    }),
    notices: pageNotices(wanted, found, job.limits.recognisedPages),
  };
}

type ScannedPages = ReadonlyMap<number, Awaited<ReturnType<typeof recogniseScan>>[number]>;

async function recogniseEach(
  document: PDFDocumentProxy,
  numbers: readonly number[],
  job: Job,
): Promise<ScannedPages> {
  const found = new Map<number, Awaited<ReturnType<typeof recogniseScan>>[number]>();
  const recognition = await startRecognition(job);
  try {
    for (const [index, number] of numbers.entries()) {
      job.report("recognise", index, numbers.length);
      await job.breathe();
      const [page] = await recogniseScan(recognition, await renderPage(document, number));
      if (page !== undefined) found.set(number, page);
    }
    job.report("recognise", numbers.length, numbers.length);
  } finally {
    await recognition.end();
  }
  return found;
}

function pageNotices(wanted: readonly number[], found: ScannedPages, limit: number): Notice[] {
  const notices: Notice[] = [];
  const read = wanted.filter((number) => found.get(number)?.readable === true);
  const blank = wanted.filter((number) => found.has(number) && !read.includes(number));
  const doubtful = read.filter((number) => (found.get(number)?.confidence ?? 0) < 70);
  if (read.length > 0) notices.push({ code: "machine-read", detail: listPages(read) });
  if (doubtful.length > 0) notices.push({ code: "low-quality-text", detail: listPages(doubtful) });
  if (blank.length > 0) notices.push({ code: "page-without-text", detail: listPages(blank) });
  if (wanted.length > limit) notices.push({ code: "pages-left-out", detail: listPages(wanted.slice(limit)) });
  return notices;
}

/** `1-3, 7` */
export function listPages(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(", ");
}
