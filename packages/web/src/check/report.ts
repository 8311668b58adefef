import type { Span } from "@lotrinh/core/document/span";
import type { Language } from "../format/language.js";
import type { Translate } from "../i18n/language.js";
import type { Found } from "./protocol.js";

/** Where a finding stands: `trang 3, dòng 41`. */
export function placeText({ line, page }: Span, t: Translate): string {
  const at = t("check.line", { line });
  return page === undefined ? at : `${t("check.page", { page })}, ${at}`;
}

/** The findings as a letter to the drafter would list them. */
export function reportText(findings: readonly Found[], t: Translate, language: Language): string {
  const parts = findings.map((found, at) => entryText(found, at + 1, t, language));
  return `${[t("check.title"), ...parts].join("\n\n")}\n`;
}

function entryText(found: Found, number: number, t: Translate, language: Language): string {
  const { file, span, severity, message, quote, related = [], suggestion } = found;
  const lines = [
    `${number}. ${file}, ${placeText(span, t)} – ${t(`check.${severity}`)}: ${message[language]}`,
    ...(quote === undefined ? [] : [`   “${quote}”`]),
    ...related.map(
      (other) =>
        `   ${t("check.otherPlace")} (${otherPlace(other.file, other.span, t)}): ${other.message[language]}${other.quote === undefined ? "" : ` “${other.quote}”`}`,
    ),
    ...(suggestion === undefined ? [] : [`   ${t("check.suggestion")}: ${suggestion}`]),
  ];
  return lines.join("\n");
}

/** The place of another statement, with its file where that is another one. */
export function otherPlace(file: string | undefined, span: Span, t: Translate): string {
  return file === undefined ? placeText(span, t) : `${file}, ${placeText(span, t)}`;
}

/** The findings as a table for a spreadsheet: RFC 4180, with the mark by which Excel knows UTF-8. */
export function reportCsv(findings: readonly Found[], t: Translate, language: Language): string {
  const head = [
    "file",
    "pageHead",
    "lineHead",
    "severity",
    "rule",
    "message",
    "quote",
    "others",
    "suggestion",
  ];
  const rows = findings.map((found) => [
    found.file,
    found.span.page === undefined ? "" : String(found.span.page),
    String(found.span.line),
    t(`check.${found.severity}`),
    found.rule,
    found.message[language],
    found.quote ?? "",
    (found.related ?? []).map(({ file, span }) => otherPlace(file, span, t)).join("; "),
    found.suggestion ?? "",
  ]);
  const names = head.map((name) => t(`check.column.${name}` as "check.column.file"));
  return `\uFEFF${[names, ...rows].map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

/** A cell in quotes; what a spreadsheet would take for a formula is kept text. */
function csvCell(text: string): string {
  const kept = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return `"${kept.replaceAll('"', '""')}"`;
}
