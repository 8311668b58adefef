import { writeFindingsDocx } from "@lotrinh/publish/findings/findingsDocx";
import type { RuleTexts } from "../protocol.js";
import type { Reported } from "../report.js";

/** Names that stand on the sheet; empty where a person gave none. */
export interface SheetNames {
  readonly agency: string;
  readonly checker: string;
}

interface Given extends SheetNames {
  readonly reported: Reported;
  readonly rules: RuleTexts;
  readonly files: readonly string[];
  /** The day of the check in Vietnam, `YYYY-MM-DD`. */
  readonly day: string;
}

/** The sheet for the drafter as a .docx, made in this browser. */
export async function makeDocx({ reported, rules, files, day, agency, checker }: Given): Promise<Blob> {
  const bytes = await writeFindingsDocx({
    files,
    day,
    agency: agency.trim() || null,
    checker: checker.trim() || null,
    findings: reported.findings,
    dismissed: reported.dismissed.map(({ found, dismissal }) => ({ ...dismissal, finding: found })),
    rules,
    ...(reported.since === undefined ? {} : { since: reported.since }),
  });
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return new Blob([bytes.slice()], { type });
}
