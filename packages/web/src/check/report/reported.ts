import type { Entry } from "../entries.js";
import type { Reported } from "../report.js";

/**
 * What a report hands on of the entries listed, in the order of the text: what was fixed has nothing to say any more; what was set aside
 * stands apart, where it is asked for.
 */
export function reportedOf(entries: readonly Entry[], withDismissed: boolean): Reported {
  const ordered = entries.toSorted(
    (a, b) => a.found.file.localeCompare(b.found.file) || a.found.span.line - b.found.span.line,
  );
  return {
    findings: ordered.flatMap(({ found, since, dismissal }) =>
      since === "fixed" || dismissal !== undefined ? [] : [found],
    ),
    dismissed: withDismissed
      ? ordered.flatMap(({ found, dismissal }) => (dismissal === undefined ? [] : [{ found, dismissal }]))
      : [],
  };
}
