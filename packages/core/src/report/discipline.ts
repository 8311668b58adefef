import type { ReportState } from "./state.js";
import { timeliness } from "./state.js";

/** One unit's report in one round, for the record. */
export interface DisciplineEntry {
  readonly unit: string;
  readonly state: ReportState;
  /** The day that held for this unit, `YYYY-MM-DD`. */
  readonly dueOn: string;
  /** Of the last submission; null where none was made. */
  readonly completeness: { readonly required: number; readonly filled: number } | null;
}

/** How a unit kept its duties over a number of rounds: counts that can be checked, no score. */
export interface Discipline {
  readonly unit: string;
  readonly rounds: number;
  readonly onTime: number;
  readonly late: number;
  /** Not submitted, the due day past. */
  readonly overdue: number;
  /** Not submitted, still in time. */
  readonly due: number;
  readonly accepted: number;
  /** Reports that were returned at least once. */
  readonly returned: number;
  /** Returns in all. */
  readonly returns: number;
  /** Of late and overdue reports: the longest delay and all delays together, in days. */
  readonly longestDelay: number;
  readonly delay: number;
  /** Summed over reports that were submitted. */
  readonly required: number;
  readonly filled: number;
}

/** One line a unit, in order of first appearance. `now` ISO 8601. */
export function disciplineOf(entries: readonly DisciplineEntry[], now: string): Discipline[] {
  const lines = new Map<string, Discipline>();
  for (const entry of entries)
    lines.set(entry.unit, addEntry(lines.get(entry.unit) ?? emptyLine(entry.unit), entry, now));
  return [...lines.values()];
}

function emptyLine(unit: string): Discipline {
  const counts = { rounds: 0, onTime: 0, late: 0, overdue: 0, due: 0, accepted: 0, returned: 0, returns: 0 };
  return { unit, ...counts, longestDelay: 0, delay: 0, required: 0, filled: 0 };
}

function addEntry(
  line: Discipline,
  { state, dueOn, completeness }: DisciplineEntry,
  now: string,
): Discipline {
  const time = timeliness(state, dueOn, now);
  const daysLate = "daysLate" in time ? time.daysLate : 0;
  return {
    ...line,
    rounds: line.rounds + 1,
    [time.kind]: line[time.kind] + 1,
    accepted: line.accepted + (state.acceptedAt === null ? 0 : 1),
    returned: line.returned + (state.returns > 0 ? 1 : 0),
    returns: line.returns + state.returns,
    longestDelay: Math.max(line.longestDelay, daysLate),
    delay: line.delay + daysLate,
    required: line.required + (completeness?.required ?? 0),
    filled: line.filled + (completeness?.filled ?? 0),
  };
}
