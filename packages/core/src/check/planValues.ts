import { documentName, isReplaced, issueYear, type PlacedIndicator, sharedIndicators } from "./corpus.js";
import { findDisagreement } from "./indicatorMatch.js";
import { indicatorTitle } from "./indicatorTables.js";
import type { CorpusFinding } from "./rule.js";
import type { ReadDocument } from "./subject.js";
import { whereabouts } from "./whereabouts.js";

/** Years to come are targets, years gone are what was reached. */
export type YearKind = "target" | "baseline";

/** Values of one indicator for one year that two documents give differently, of years of one kind. */
export function planValueConflicts(
  subjects: readonly ReadDocument[],
  kind: YearKind,
): readonly CorpusFinding[] {
  return sharedIndicators(subjects).flatMap((group) =>
    group.flatMap((placed, at) => {
      const earlier = group
        .slice(0, at)
        .filter(({ subject }) => subject !== placed.subject && !isReplaced(subject, placed.subject));
      for (const other of earlier) {
        const finding = judge(other, placed, kind);
        if (finding !== undefined) return [finding];
      }
      return [];
    }),
  );
}

function judge(first: PlacedIndicator, second: PlacedIndicator, kind: YearKind): CorpusFinding | undefined {
  const conflicts = Object.entries(second.indicator.milestones).flatMap(([year, milestone]) => {
    const known = first.indicator.milestones[year];
    if (known === undefined || kindOf(Number(year), first.subject, second.subject) !== kind) return [];
    return findDisagreement(known, milestone) === "contrary"
      ? [{ year, first: known.raw ?? "", second: milestone.raw ?? "" }]
      : [];
  });
  const [worst] = conflicts;
  if (worst === undefined) return undefined;
  const name = documentName(first.subject);
  const place = whereabouts(first.indicator.span);
  const years = conflicts.map((each) => `${each.year}: ${each.second} / ${each.first}`).join("; ");
  const what = kind === "target" ? "mục tiêu" : "số liệu gốc";
  return {
    file: second.subject.file,
    message: {
      vi: `Chỉ tiêu ${indicatorTitle(second.indicator)} ghi ${what} khác với ${name} (${place.vi}): ${years}.`,
      en: `Found other values for indicator ${indicatorTitle(second.indicator)} than in ${name} (${place.en}): ${years}; expected one value for a year.`,
    },
    span: second.indicator.span,
    quote: worst.second,
    related: [
      {
        file: first.subject.file,
        span: first.indicator.span,
        quote: worst.first,
        message: {
          vi: `${name} ghi ${worst.first} cho năm ${worst.year}.`,
          en: `${name} has ${worst.first} for ${worst.year}.`,
        },
      },
    ],
    data: { code: second.indicator.code, otherCode: first.indicator.code, conflicts },
  };
}

/** A year is a target in both documents or gone in both; what one planned and the other reports may differ. */
function kindOf(year: number, a: ReadDocument, b: ReadDocument): YearKind | undefined {
  const [first, second] = [issueYear(a), issueYear(b)];
  if (first === undefined || second === undefined) return undefined;
  if (year >= first && year >= second) return "target";
  return year < first && year < second ? "baseline" : undefined;
}
