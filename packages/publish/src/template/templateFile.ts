import {
  type TemplateData as TagContent,
  TemplateHandler,
  UnclosedTagError,
  UnopenedTagError,
  Zip,
} from "easy-template-x";
import { withFixedTimes } from "../archive/zipTimes.js";
import { printable } from "../text/printable.js";
import { blockXml } from "./blockXml.js";
import type { Fields, TemplateData, TemplateValue } from "./fields.js";
import { packageProblems } from "./packageCheck.js";
import type { TemplateProblem } from "./problem.js";
import { tagProblems } from "./tags.js";

export type TemplateResult =
  | { readonly ok: true; readonly docx: Uint8Array }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

/**
 * What is wrong with an office's own .docx template for these fields: all unknown tags and loops at once. Empty: it can be filled in.
 * Never throws; the bytes may be anything.
 */
export async function checkTemplate(
  template: Uint8Array,
  fields: Fields,
): Promise<readonly TemplateProblem[]> {
  const before = packageProblems(template);
  if (before.length > 0) return before;
  try {
    return tagProblems(await handler().parseTags(bufferOf(template)), fields);
  } catch (error) {
    return [problemOf(error, "damaged")];
  }
}

/**
 * Fills in a template: tags `{so_ky_hieu}`, loops `{#can_cu}…{/can_cu}` over paragraphs and table rows, whole texts with their tables
 * (`TemplateBlocks`). The same template and data give the same bytes. Never throws for a bad template: the problems are the result.
 */
export async function fillTemplate(
  template: Uint8Array,
  fields: Fields,
  data: TemplateData,
): Promise<TemplateResult> {
  const problems = await checkTemplate(template, fields);
  if (problems.length > 0) return { ok: false, problems };
  const styles = new Set<string>();
  const content = await contentOf(data, styles);
  try {
    const filled = await handler().process(bufferOf(template), content);
    const styled = styles.size === 0 ? filled : await withStyles(filled, [...styles]);
    return { ok: true, docx: withFixedTimes(new Uint8Array(styled)) };
  } catch (error) {
    return { ok: false, problems: [problemOf(error, "unfillable")] };
  }
}

/** Tables in tables in text boxes: XML nested deeper than this isn't a template. */
const DEPTH = 80;

function handler(): TemplateHandler {
  return new TemplateHandler({ maxXmlDepth: DEPTH });
}

/** The library takes whole buffers. */
function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

async function contentOf(data: TemplateData, styles: Set<string>): Promise<TagContent> {
  const content: TagContent = {};
  for (const [tag, value] of Object.entries(data)) content[tag] = await tagContent(value, styles);
  return content;
}

async function tagContent(value: TemplateValue, styles: Set<string>): Promise<TagContent[string]> {
  if (typeof value === "string") return printable(value);
  if ("blocks" in value) {
    const xml = await blockXml(value.blocks);
    for (const style of xml.styles) styles.add(style);
    return { _type: "rawXml", xml: xml.body, replaceParagraph: true };
  }
  return Promise.all(value.map((item) => contentOf(item, styles)));
}

const STYLES = "word/styles.xml";

/** The document with styles added, where it has styles at all. */
async function withStyles(docx: ArrayBuffer, styles: readonly string[]): Promise<ArrayBuffer> {
  const zip = await Zip.load(docx);
  if (!zip.isFileExist(STYLES)) return docx;
  const own = await zip.getFile(STYLES).getContentText();
  const end = own.lastIndexOf("</w:styles>");
  if (end < 0) return docx;
  zip.setFile(STYLES, own.slice(0, end) + styles.join("") + own.slice(end));
  return zip.export(ArrayBuffer);
}

function problemOf(error: unknown, otherwise: "damaged" | "unfillable"): TemplateProblem {
  if (error instanceof UnclosedTagError) return { code: "unclosed-loop", tag: error.tagName };
  if (error instanceof UnopenedTagError) return { code: "unopened-loop", tag: error.tagName };
  return { code: otherwise };
}
