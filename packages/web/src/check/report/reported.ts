import { type Entry, isOpen } from "../entries.js";
import type { Reported, SinceCounts } from "../report.js";

interface Given {
  /** The entries that are listed. */
  readonly listed: readonly Entry[];
  /** Those of all filters, which the comparison with the version before counts. */
  readonly all: readonly Entry[];
  readonly withDismissed: boolean;
}

/**
 * What a report hands on of the entries listed, in the order of the text: what was fixed has nothing to say any more; what was set aside
 * stands apart, where it is asked for.
 */
export function reportedOf({ listed, all, withDismissed }: Given): Reported {
  const ordered = listed.toSorted(
    (a, b) => a.found.file.localeCompare(b.found.file) || a.found.span.line - b.found.span.line,
  );
  return {
    findings: ordered.filter(isOpen).map(({ found }) => found),
    dismissed: withDismissed
      ? ordered.flatMap(({ found, dismissal }) => (dismissal === undefined ? [] : [{ found, dismissal }]))
      : [],
    since: countSince(all),
  };
}

function countSince(all: readonly Entry[]): SinceCounts | undefined {
  const count = (wanted: Entry["since"]) => all.filter(({ since }) => since === wanted).length;
  const counts = { fixed: count("fixed"), left: count("left"), fresh: count("new") };
  return counts.fixed + counts.left + counts.fresh === 0 ? undefined : counts;
}
