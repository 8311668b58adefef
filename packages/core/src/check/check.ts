import type { Diagnostic, Finding, Severity } from "./diagnostic.js";
import type { CheckOptions, Rule } from "./rule.js";
import type { Subject } from "./subject.js";

/**
 * Checks each document by itself and, given several, against one another. Ordered by file (as given), then line. A rule
 * that throws is named in a `rule-failed` diagnostic and doesn't stop the others.
 */
export function checkSubjects(
  subjects: readonly Subject[],
  rules: readonly Rule[],
  options: CheckOptions = {},
): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const rule of rules) {
    if (rule.scope === "corpus") {
      if (subjects.length > 1)
        found.push(...guarded(rule, subjects[0]?.file ?? "", () => rule.check(subjects, options)));
      continue;
    }
    for (const subject of subjects)
      found.push(...guarded(rule, subject.file, () => rule.check(subject, options)));
  }
  const order = new Map(subjects.map(({ file }, i) => [file, i]));
  return found.sort(
    (a, b) =>
      (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) ||
      a.span.line - b.span.line ||
      severityRank[a.severity] - severityRank[b.severity] ||
      a.rule.localeCompare(b.rule),
  );
}

const severityRank = { error: 0, warning: 1, info: 2 } satisfies Record<Severity, number>;

function guarded(
  rule: Rule,
  file: string,
  check: () => readonly (Finding & { file?: string })[],
): Diagnostic[] {
  try {
    return check().map((finding) => ({
      severity: rule.severity,
      ...finding,
      rule: rule.name,
      file: finding.file ?? file,
    }));
  } catch (error) {
    return [failure(rule, file, error)];
  }
}

/** A rule's own fault is told as such, so that its silence isn't taken for "nothing found". */
function failure(rule: Rule, file: string, error: unknown): Diagnostic {
  return {
    rule: "rule-failed",
    severity: "info",
    file,
    span: { line: 1, endLine: 1 },
    message: {
      vi: `Không chạy được quy tắc “${rule.title.vi}” (${rule.name}) trên văn bản này; các quy tắc khác vẫn chạy.`,
      en: `The rule ${rule.name} failed on this document; the other rules ran.`,
    },
    data: { rule: rule.name, reason: error instanceof Error ? error.message : String(error) },
  };
}
