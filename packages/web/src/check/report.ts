import type { Span } from "@lotrinh/core/document/span";
import { formatMoment } from "../format/date.js";
import type { Language } from "../format/language.js";
import type { Translate } from "../i18n/language.js";
import type { ShownDismissal } from "./dismiss/dismissing.js";
import type { Found } from "./protocol.js";

/** Where a finding stands: `trang 3, dòng 41`. */
export function placeText({ line, page }: Span, t: Translate): string {
  const at = t("check.line", { line });
  return page === undefined ? at : `${t("check.page", { page })}, ${at}`;
}

/** What is handed on: what is to be worked on, and where it is asked for what was set aside. */
export interface Reported {
  readonly findings: readonly Found[];
  readonly dismissed: readonly DismissedFinding[];
  /** What became of the findings of the version before; undefined: there was none. */
  readonly since: SinceCounts | undefined;
}

export interface SinceCounts {
  readonly fixed: number;
  readonly left: number;
  readonly fresh: number;
}

interface DismissedFinding {
  readonly found: Found;
  readonly dismissal: ShownDismissal;
}

/** Who set a finding aside, and when: `Lê An, 15/11/2026 09:30`. */
export function dismissedBy({ person, at }: ShownDismissal, t: Translate): string {
  const day = formatMoment(at);
  return person === null ? t("finding.byYou", { day }) : t("finding.byPerson", { person, day });
}

/** The findings as a letter to the drafter would list them. */
export function reportText(reported: Reported, t: Translate, language: Language): string {
  const { findings, dismissed, since } = reported;
  const parts = findings.map((found, at) => entryText(found, at + 1, t, language));
  const appendix = dismissed.map(({ found, dismissal }, at) =>
    [
      entryText(found, at + 1, t, language),
      `   ${t("report.reason")}: ${dismissal.reason} (${dismissedBy(dismissal, t)})`,
    ].join("\n"),
  );
  const compared = since === undefined ? [] : [t("report.since", { ...since })];
  const head = appendix.length === 0 ? [] : [t("report.appendix")];
  return `${[t("check.title"), ...compared, ...parts, ...head, ...appendix].join("\n\n")}\n`;
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
export function reportCsv({ findings, dismissed }: Reported, t: Translate, language: Language): string {
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
  ].map((name) => t(`check.column.${name}` as "check.column.file"));
  const names = dismissed.length === 0 ? head : [...head, t("report.reason"), t("report.by")];
  const rows = findings.map((found) => csvRow(found, t, language));
  const setAside = dismissed.map(({ found, dismissal }) => [
    ...csvRow(found, t, language),
    dismissal.reason,
    dismissedBy(dismissal, t),
  ]);
  return `\uFEFF${[names, ...rows, ...setAside].map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

function csvRow(found: Found, t: Translate, language: Language): readonly string[] {
  return [
    found.file,
    found.span.page === undefined ? "" : String(found.span.page),
    String(found.span.line),
    t(`check.${found.severity}`),
    found.rule,
    found.message[language],
    found.quote ?? "",
    (found.related ?? []).map(({ file, span }) => otherPlace(file, span, t)).join("; "),
    found.suggestion ?? "",
  ];
}

/** A cell in quotes; what a spreadsheet would take for a formula is kept text. */
function csvCell(text: string): string {
  const kept = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return `"${kept.replaceAll('"', '""')}"`;
}
