import { assemble } from "./assemble.js";
import type { IntakeOptions } from "./job.js";
import { lightReaders } from "./light.js";
import { type FileReaders, type IntakeResult, takeInWith } from "./readers.js";

/** All readers; those that need Node and large libraries are loaded when the first such file comes. */
const readers: FileReaders = {
  ...lightReaders,
  pdf: async (bytes, job) => {
    const { readPdf } = await import("./pdf/pdfFile.js");
    return assemble("pdf", await readPdf(bytes, job), job);
  },
  image: async (bytes, job) => {
    const { readImage } = await import("./ocr/imageFile.js");
    return assemble("image", await readImage(bytes, job), job);
  },
};

/**
 * Turns a file into a source: .docx, .doc, .rtf, .pdf, .txt, .md, .html, scans and pictures. The format is decided by the
 * content; `name` serves as a hint. Never throws: a file that can't be read gives a problem with a sentence for people
 * (`problemSentence`). Time and memory are bounded by `options.limits`.
 */
export function takeIn(bytes: Uint8Array, name: string, options: IntakeOptions = {}): Promise<IntakeResult> {
  return takeInWith(readers, bytes, name, options);
}
