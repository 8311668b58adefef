import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { Reading } from "../assemble.js";
import type { Job } from "../job.js";
import { Refusal } from "../problem.js";
import { decodeHtml } from "./decodeHtml.js";
import { readPage } from "./page.js";

/** Reads an HTML page: paragraphs, headings, lists and tables; scripts, styles and forms are left out. Runs in a browser. */
export function readHtml(bytes: Uint8Array, job: Job): Reading {
  if (bytes.length > job.limits.htmlBytes) throw new Refusal("too-large", `${bytes.length} bytes of HTML`);
  const { text, notices } = decodeHtml(bytes);
  const document: DefaultTreeAdapterTypes.Document = parse(text);
  return { drafts: readPage(document), notices, paged: false };
}
