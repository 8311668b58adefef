import type { Diagnostic, Severity } from "@lotrinh/core/check/diagnostic";
import type { KeyedDiagnostic } from "@lotrinh/core/check/findingKey";
import type { Subject } from "@lotrinh/core/check/subject";
import { type Language, oneLine, type Text } from "../text.js";
import type { Compared } from "./compared.js";

const severities = {
  error: { vi: "lỗi", en: "error" },
  warning: { vi: "cảnh báo", en: "warning" },
  info: { vi: "lưu ý", en: "note" },
} satisfies Record<Severity, Text>;

/** Findings for people: place, message, the line of text with a caret under the words, and the other places. */
export function reportText(
  diagnostics: readonly Diagnostic[],
  subjects: readonly Subject[],
  language: Language,
): string {
  const lines = new Map(subjects.map(({ file, source }) => [file, source.lines]));
  const found = diagnostics.map((diagnostic) =>
    findingText(diagnostic, lines.get(diagnostic.file) ?? [], language),
  );
  return `${[...found, countsText(diagnostics, language)].join("\n\n")}\n`;
}

/** Findings since the version before, in three parts: fixed, new, left. `subjects` holds both versions, by their files. */
export function comparedText(compared: Compared, subjects: readonly Subject[], language: Language): string {
  const lines = new Map(subjects.map(({ file, source }) => [file, source.lines]));
  const part = (name: Text, found: readonly KeyedDiagnostic[]) => [
    `${name[language]}: ${found.length}`,
    ...found.map((each) => findingText(each, lines.get(each.file) ?? [], language)),
  ];
  const { fixed, fresh, left } = compared;
  const parts = [
    ...part({ vi: "Đã sửa", en: "Fixed" }, fixed),
    ...part({ vi: "Mới", en: "New" }, fresh),
    ...part({ vi: "Còn lại", en: "Left" }, left),
  ];
  return `${[...parts, countsText([...fresh, ...left], language)].join("\n\n")}\n`;
}

function findingText(diagnostic: Diagnostic, lines: readonly string[], language: Language): string {
  const { file, span, severity, rule, message, quote, related = [], suggestion } = diagnostic;
  const parts = [
    `${oneLine(file)}:${span.line}: ${severities[severity][language]}: ${message[language]} [${rule}]`,
  ];
  const shown = quotedLine(lines, span.line, span.endLine, quote);
  if (shown !== undefined)
    parts.push(`    ${shown.text}`, `    ${" ".repeat(shown.from)}${"^".repeat(shown.width)}`);
  for (const other of related) {
    parts.push(`    ${oneLine(other.file ?? file)}:${other.span.line}: ${other.message[language]}`);
  }
  if (suggestion !== undefined)
    parts.push(`    ${{ vi: "Đề xuất", en: "Suggestion" }[language]}: ${oneLine(suggestion)}`);
  return parts.join("\n");
}

const widest = 110;

/** The piece of the line that holds the quoted words, and where they stand in it; columns count code points. */
function quotedLine(lines: readonly string[], line: number, endLine: number, quote: string | undefined) {
  for (let at = line; at <= Math.min(endLine, line + 20); at += 1) {
    const text = oneLine(lines[at - 1] ?? "");
    if (text === "") continue;
    const found = quote === undefined ? 0 : text.indexOf(oneLine(quote).slice(0, 60));
    if (found < 0) continue;
    const from = Math.max(0, found - 30);
    const piece = [...text.slice(from)].slice(0, widest).join("");
    const before = [...text.slice(from, found)].length;
    const width =
      quote === undefined ? 1 : Math.min([...oneLine(quote)].length, Math.max(1, [...piece].length - before));
    const cut = from > 0 ? "…" : "";
    return { text: cut + piece, from: before + cut.length, width };
  }
  return undefined;
}

function countsText(diagnostics: readonly Diagnostic[], language: Language): string {
  const count = (severity: Severity) => diagnostics.filter((each) => each.severity === severity).length;
  if (diagnostics.length === 0) return { vi: "Không phát hiện vấn đề nào.", en: "Nothing found." }[language];
  const parts = (["error", "warning", "info"] as const).map(
    (severity) => `${count(severity)} ${severities[severity][language]}`,
  );
  return `${{ vi: "Tổng cộng", en: "In all" }[language]}: ${parts.join(", ")}.`;
}
