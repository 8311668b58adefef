import type { Span } from "../document/span.js";
import type { Indicator } from "../read/reading.js";
import type { Finding } from "./diagnostic.js";
import {
  type Disagreement,
  findDisagreement,
  findMeaning,
  groupByMeaning,
  type Meaning,
} from "./indicatorMatch.js";
import { indicatorTitle, isPrinted } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import { seriesOf } from "./seriesShape.js";
import { statedValues } from "./statedValues.js";
import type { Subject } from "./subject.js";
import { type ValueClause, valueClauses } from "./valueClauses.js";
import { whereabouts } from "./whereabouts.js";

/** Indicators of one meaning, of tables and of the text, that two places give other values for a year. */
export function indicatorConflicts(subject: Subject): readonly Finding[] {
  return [...sameIndicators(subject).values()].flatMap((group) =>
    group.flatMap((other) => withOneBefore(group, other) ?? []),
  );
}

/** Line and figure of each value: what was read as an indicator isn't taken from the sentence again. */
const placesOf = ({ span, milestones }: Indicator): readonly string[] =>
  Object.values(milestones).map(({ raw }) => `${span.line} ${/\d[\d.,]*/u.exec(raw ?? "")?.[0] ?? ""}`);

/** Repeated rows of one name under several groups are localities of one table, not the same thing twice. */
const manyTimes = 4;

const sameIndicators = perSubject((subject: Subject) => {
  const { indicators } = subject.reading;
  const known = new Set(indicators.filter((each) => findMeaning(each) !== undefined).flatMap(placesOf));
  const stated = statedValues(subject).filter((each) => !placesOf(each).some((place) => known.has(place)));
  const places = valueClauses(subject);
  const groups = groupByMeaning(
    [...indicators, ...stated].map((indicator) => ({ indicator, at: figureOf(indicator, places) })),
  );
  const rows = (group: readonly Placed[]) => group.filter(({ indicator }) => isPrinted(indicator)).length;
  return new Map([...groups].filter(([, group]) => group.length > 1 && rows(group) < manyTimes));
});

/** Where the figure of an indicator of running text is printed, not all of its paragraph. */
function figureOf(indicator: Indicator, places: readonly ValueClause[]): Span {
  const { span, milestones } = indicator;
  if (isPrinted(indicator) || span.endLine === span.line) return span;
  const own = places.find(
    (each) =>
      each.span.line >= span.line &&
      each.span.endLine <= span.endLine &&
      milestones[each.year]?.raw === each.raw,
  );
  return own?.span ?? span;
}

interface Placed {
  readonly indicator: Indicator;
  readonly at: Span;
  readonly meaning: Meaning;
}

/** A sentence of the text is named by its own part of it, cut where it is long. */
function titleOf({ indicator, meaning }: Placed): string {
  if (isPrinted(indicator)) return indicatorTitle(indicator);
  return indicatorTitle({ ...indicator, name: meaning.clause, parent: null });
}

/** A sentence may give what the years of the table add up to. */
function isTotal(first: Placed, other: Placed): boolean {
  const [single, series] = [first, other]
    .map(({ indicator }) => seriesOf(indicator))
    .sort((a, b) => a.length - b.length);
  if (single?.length !== 1 || series === undefined || series.length < 2) return false;
  const sums = series.map((_, from) => series.slice(from).reduce((all, { low }) => all + low, 0));
  return sums.some((sum) => Math.abs(sum - (single[0]?.low ?? 0)) < 0.01);
}

interface YearConflict {
  readonly year: string;
  readonly kind: Disagreement;
  readonly a: string;
  readonly b: string;
}

function conflictsOf(first: Placed, other: Placed): readonly YearConflict[] {
  const { milestones } = other.indicator;
  const conflicts: YearConflict[] = [];
  for (const year in milestones) {
    const [known, milestone] = [first.indicator.milestones[year], milestones[year]];
    if (known === undefined || milestone === undefined) continue;
    const kind = findDisagreement(known, milestone);
    if (kind !== undefined) conflicts.push({ year, kind, a: known.raw ?? "", b: milestone.raw ?? "" });
  }
  return conflicts.length === 0 || isTotal(first, other) ? [] : conflicts;
}

/** A row `trong đó` is a part of the row it stands under. */
function isPart(first: Placed, other: Placed): boolean {
  const [a, b] = [first.indicator, other.indicator];
  return a.name === b.parent || b.name === a.parent;
}

/** `các xã còn lại`: those left over are others in every sentence. */
function isOfTheRest({ meaning }: Placed): boolean {
  return /(?<![A-Za-zÀ-ỹ])còn lại(?![A-Za-zÀ-ỹ])/iu.test(meaning.clause);
}

/** `24.000 người …, đạt 26% lực lượng lao động; 19.000 người …, đạt 21% lực lượng lao động`: the words behind the shares name their base. */
function areOfBase(first: Placed, other: Placed): boolean {
  const [a, b] = [first.indicator, other.indicator];
  const isShare = ({ milestones }: Indicator) =>
    Object.values(milestones).every(({ raw }) => /^(?:đạt|chiếm|bằng)\s/u.test(raw ?? ""));
  return a.name === b.name && a.span.line === b.span.line && isShare(a) && isShare(b);
}

function judge(first: Placed, other: Placed): Finding | undefined {
  if (areOfBase(first, other)) return undefined;
  if (isPart(first, other) || isOfTheRest(first) || isOfTheRest(other)) return undefined;
  const conflicts = conflictsOf(first, other);
  const worst = conflicts.find(({ kind }) => kind === "contrary") ?? conflicts[0];
  if (worst === undefined) return undefined;
  const sameWords = first.meaning.wording === other.meaning.wording;
  const [title, firstTitle] = [titleOf(other), titleOf(first)];
  const place = whereabouts(first.indicator.span);
  const years = conflicts.map(({ year, a, b }) => `${year}: ${b} / ${a}`).join("; ");
  return {
    severity: worst.kind === "contrary" && sameWords ? "error" : "warning",
    message: {
      vi: `Chỉ tiêu ${title} ghi khác với ${firstTitle} (${place.vi}): ${years}.`,
      en: `Indicator ${title} differs from ${firstTitle} (${place.en}): ${years}.`,
    },
    span: other.indicator.span,
    quote: worst.b,
    related: [
      {
        span: first.at,
        message: {
          vi: `Ở đây ghi ${worst.a} cho năm ${worst.year}`,
          en: `Here ${worst.a} for ${worst.year}`,
        },
        quote: worst.a,
      },
    ],
    data: { code: other.indicator.code, otherCode: first.indicator.code, conflicts },
  };
}

/** The first of those before in a group that another one conflicts with. */
function withOneBefore(group: readonly Placed[], other: Placed): Finding | undefined {
  for (const first of group) {
    if (first === other) return undefined;
    const found = judge(first, other);
    if (found !== undefined) return found;
  }
  return undefined;
}
