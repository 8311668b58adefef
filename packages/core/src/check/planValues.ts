import { documentName, isReplaced, issueYear, type PlacedIndicator, sharedIndicators } from "./corpus.js";
import { findDisagreement } from "./indicatorMatch.js";
import { indicatorTitle } from "./indicatorTables.js";
import { type ValueClash, valueClashes } from "./planAlignedValues.js";
import { saysExceeding } from "./planStatements.js";
import type { CorpusFinding } from "./rule.js";
import type { ReadDocument } from "./subject.js";
import { whereabouts } from "./whereabouts.js";

/** Years to come are targets, years gone are what was reached. */
export type YearKind = "target" | "baseline";

/**
 * Values of one indicator for one year that two documents give differently, of years of one kind: in a plan and the
 * document that it carries out also where they word it otherwise.
 */
export function planValueConflicts(
  subjects: readonly ReadDocument[],
  kind: YearKind,
): readonly CorpusFinding[] {
  const aligned = valueClashes(subjects)
    .filter(({ year, upper, plan }) => kindOf(Number(year), upper.document, plan.document) === kind)
    .map((clash) => findingOf(clash, kind));
  const told = new Set<string>();
  return [...aligned, ...wordedAlike(subjects, kind)].filter(({ file, span: { line } }) => {
    const place = `${line} ${file}`;
    return !told.has(place) && told.add(place);
  });
}

const nouns = { target: "mục tiêu", baseline: "số liệu gốc" } as const;

function findingOf({ upper, plan, year, asked, given }: ValueClash, kind: YearKind): CorpusFinding {
  const name = documentName(upper.document);
  const place = whereabouts(upper.span);
  const [printed, other] = [given.raw ?? "", asked.raw ?? ""];
  return {
    file: plan.document.file,
    message: {
      vi: `${plan.title} ghi ${nouns[kind]} năm ${year} là ${figureIn(printed)}, nhưng ${name} (${place.vi}) ghi ${figureIn(other)} cho ${upper.title}.`,
      en: `Found ${figureIn(printed)} for ${year} of ${plan.title}, expected ${figureIn(other)} as ${name} (${place.en}) has for ${upper.title}.`,
    },
    span: plan.span,
    quote: printed,
    related: [
      {
        file: upper.document.file,
        span: upper.span,
        quote: other,
        message: {
          vi: `${name} ghi ${figureIn(other)} cho năm ${year}.`,
          en: `${name} has ${figureIn(other)} for ${year}.`,
        },
      },
    ],
    data: { conflicts: [{ year, first: other, second: printed }] },
  };
}

/** The figure without the verb that leads up to it: `đạt 38%`. */
function figureIn(raw: string): string {
  return raw.replace(/^(?:đạt|là|có|lên|được|mức|(?:xuống )?còn)\s(?:mức\s)?/iu, "");
}

function wordedAlike(subjects: readonly ReadDocument[], kind: YearKind): readonly CorpusFinding[] {
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
    if (kind === "target" && saysExceeding(second.indicator.name)) return [];
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
  const what = nouns[kind];
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
