import type { Diagnostic, Said, Severity } from "@lotrinh/core/check/diagnostic";

/** What the check found in one or more documents, as it goes back to whoever drafts them. */
export interface FindingsReport {
  /** Names of the documents; findings name theirs by `file` where there are several. */
  readonly files: readonly string[];
  /** The day of the check, `YYYY-MM-DD`. */
  readonly day: string;
  /** Who checked: null leaves the place blank, to be filled in by hand. */
  readonly agency: string | null;
  readonly checker: string | null;
  /** In the order in which they are listed: by document, then place. */
  readonly findings: readonly ReportedFinding[];
  /** Findings set aside, for an appendix; none: there is no appendix. */
  readonly dismissed: readonly DismissedFinding[];
  /** What the rules say of themselves, by name. */
  readonly rules: Readonly<Record<string, { readonly title: Said; readonly source: Said }>>;
  /** What became of the findings of the version before, where there was one. */
  readonly since?: { readonly fixed: number; readonly left: number; readonly fresh: number };
}

export type ReportedFinding = Omit<Diagnostic, "data">;

export interface DismissedFinding {
  readonly finding: ReportedFinding;
  readonly reason: string;
  /** null: nobody is known by name. */
  readonly person: string | null;
  /** ISO 8601. */
  readonly at: string;
}

export const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** How many findings there are of each severity. */
export function countSeverities(findings: readonly ReportedFinding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
