import { compoundKind } from "./archive/compound.js";
import { assemble } from "./assemble.js";
import { readDoc } from "./doc/docFile.js";
import { readDocx } from "./docx/docxFile.js";
import { readHtml } from "./html/htmlFile.js";
import { unwrapPage } from "./html/webArchive.js";
import type { IntakeOptions } from "./job.js";
import { Refusal } from "./problem.js";
import { type FileReader, type FileReaders, type IntakeResult, refuse, takeInWith } from "./readers.js";
import { readRtf } from "./rtf/rtfFile.js";
import { readText } from "./text/textFile.js";

const textFile =
  (format: "text" | "markdown"): FileReader =>
  async (bytes, job) => ({ format, blocks: null, ...readText(bytes, job) });

/** Readers that run in a browser; what needs the server says so. */
export const lightReaders: FileReaders = {
  zip: async (bytes, job) => assemble("docx", await readDocx(bytes, job), job),
  text: textFile("text"),
  markdown: textFile("markdown"),
  html: async (bytes, job) => assemble("html", readHtml(bytes, job), job),
  archive: async (bytes, job) => assemble("html", readHtml(unwrapPage(bytes), job), job),
  compound: async (bytes, job) => {
    const kind = compoundKind(bytes);
    if (kind !== "word") throw new Refusal(kind);
    return assemble("doc", await readDoc(bytes, job), job);
  },
  rtf: async (bytes, job) => assemble("doc", await readRtf(bytes, job), job),
  pdf: refuse("needs-server"),
  image: refuse("needs-server"),
  binary: refuse("unknown-format"),
};

/** `takeIn` for a page in a browser: .docx, .doc, .txt, .md and .html, without a server and without leaving the machine. */
export function takeInLight(
  bytes: Uint8Array,
  name: string,
  options: IntakeOptions = {},
): Promise<IntakeResult> {
  return takeInWith(lightReaders, bytes, name, options);
}
