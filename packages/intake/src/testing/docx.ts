import { strToU8, type Zippable, zipSync } from "fflate";
import { takeIn } from "../intake.js";
import type { IntakeOptions } from "../job.js";
import type { IntakeResult } from "../readers.js";

/** Parts of a .docx for a test: the content of the body and, where needed, of other parts. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly other?: Readonly<Record<string, string | Uint8Array>>;
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"' +
  ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"' +
  ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';

function root(name: string, content: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${name} ${namespaces}>${content}</w:${name}>`);
}

/** Zips a small .docx. */
export function makeDocx(parts: DocxParts): Uint8Array {
  const files: Zippable = {
    "[Content_Types].xml": strToU8("<Types/>"),
    "word/document.xml": root("document", `<w:body>${parts.body}</w:body>`),
  };
  if (parts.styles !== undefined) files["word/styles.xml"] = root("styles", parts.styles);
  if (parts.numbering !== undefined) files["word/numbering.xml"] = root("numbering", parts.numbering);
  if (parts.footnotes !== undefined) files["word/footnotes.xml"] = root("footnotes", parts.footnotes);
  for (const [name, content] of Object.entries(parts.other ?? {})) {
    files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files);
}

/** A run, and a paragraph of one run (or of given inner XML). */
export function run(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function paragraph(inner: string, properties = ""): string {
  const content = inner.startsWith("<") ? inner : run(inner);
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
}

export function cell(inner: string, properties = ""): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inner.startsWith("<w:p") || inner.startsWith("<w:tbl") ? inner : paragraph(inner)}</w:tc>`;
}

export function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.map((inner) => (inner.startsWith("<w:tc") ? inner : cell(inner))).join("")}</w:tr>`;
}

export function table(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;
}

/** Numbering properties of a paragraph: list `id`, level from 0. */
export function numbered(id: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
}

/** A list definition: one `[format, text]` a level. */
export function list(id: number, ...levels: readonly (readonly [string, string])[]): string {
  const inner = levels.map(
    ([format, text], at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${inner.join("")}</w:abstractNum>`;
}

export function use(id: number, abstractId = id, overrides = ""): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;
}

/** Lines of the canonical text of a .docx with that body; the problem's code where it is refused. */
export async function docxLines(
  parts: DocxParts | string,
  options?: IntakeOptions,
): Promise<readonly string[] | string> {
  const bytes = makeDocx(typeof parts === "string" ? { body: parts } : parts);
  return linesOf(await takeIn(bytes, "mau.docx", options));
}

export function linesOf(result: IntakeResult): readonly string[] | string {
  return result.ok ? result.source.lines : `${result.problem.code} ${result.problem.detail ?? ""}`.trim();
}
