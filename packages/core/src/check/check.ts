import type { Diagnostic, Finding, Severity } from "./diagnostic.js";
import type { CheckOptions, CorpusRule, Rule } from "./rule.js";
import type { ReadDocument, Subject } from "./subject.js";

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
    if (rule.scope === "corpus") found.push(...compare(subjects, rule, options));
    else
      for (const subject of subjects)
        found.push(...guarded(rule, subject.file, () => rule.check(subject, options)));
  }
  return inOrder(withoutToldAlready(saidOnce(found), rules), subjects);
}

/** Several looks of one rule may come upon one slip: the same words of one line are told once. */
function saidOnce(found: readonly Diagnostic[]): Diagnostic[] {
  const told = new Set<string>();
  return found.filter(({ rule, file, span, message }) => {
    const key = `${rule}\t${file}\t${span.line}\t${message.vi}`;
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}

/** Leaves out what a rule that yields tells of two places which another rule has told of together. */
function withoutToldAlready(found: readonly Diagnostic[], rules: readonly Rule[]): Diagnostic[] {
  const yielding = new Set(rules.flatMap(({ name, yields }) => (yields === true ? [name] : [])));
  const others = found.filter(({ rule, severity }) => severity !== "info" && !yielding.has(rule));
  return found.filter((one) => !yielding.has(one.rule) || !others.some((other) => tellsOf(other, one)));
}

/** Whether a finding touches every place of another. */
function tellsOf(other: Diagnostic, one: Diagnostic): boolean {
  const places = [other.span, ...(other.related ?? []).map(({ span }) => span)];
  return (
    other.file === one.file &&
    [one.span, ...(one.related ?? []).map(({ span }) => span)].every(({ line }) =>
      places.some((place) => place.line <= line && line <= place.endLine),
    )
  );
}

/**
 * What is wrong in one document beside others, by the rules that compare documents. Of the others only the reading is
 * needed; what these rules find in them is left out. Ordered by line; a rule that throws is named as in `checkSubjects`.
 */
export function checkAgainst(
  subject: ReadDocument,
  others: readonly ReadDocument[],
  rules: readonly Rule[],
  options: CheckOptions = {},
): Diagnostic[] {
  const all = [subject, ...others];
  const found = rules.flatMap((rule) => (rule.scope === "corpus" ? compare(all, rule, options) : []));
  return inOrder(
    saidOnce(found).filter(({ file }) => file === subject.file),
    [subject],
  );
}

function compare(
  documents: readonly ReadDocument[],
  rule: CorpusRule,
  options: CheckOptions,
): readonly Diagnostic[] {
  const [first] = documents;
  if (first === undefined || documents.length < 2) return [];
  return guarded(rule, first.file, () => rule.check(documents, options));
}

function inOrder(found: Diagnostic[], documents: readonly ReadDocument[]): Diagnostic[] {
  const order = new Map(documents.map(({ file }, i) => [file, i]));
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
