import { compareFindings } from "@lotrinh/core/check/compare";
import type { KeyedDiagnostic } from "@lotrinh/core/check/findingKey";

/** What became of the findings of a document in its corrected version. */
export interface Compared {
  /** Of the version before. */
  readonly fixed: readonly KeyedDiagnostic[];
  readonly fresh: readonly KeyedDiagnostic[];
  readonly left: readonly KeyedDiagnostic[];
}

/** Parts the findings of a version by whether the one before had them. */
export function compareVersions(
  before: readonly KeyedDiagnostic[],
  now: readonly KeyedDiagnostic[],
): Compared {
  const { fixed, fresh } = compareFindings(before, now);
  return {
    fixed,
    fresh: now.filter((found) => fresh.has(found)),
    left: now.filter((found) => !fresh.has(found)),
  };
}
