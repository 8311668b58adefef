import type { PeriodText } from "../../schedule/period.js";
import { fold } from "../../text/fold.js";
import type { IndicatorFacts } from "../facts.js";
import type { FindingPlace, SynthesisFinding } from "../finding.js";
import { targetNumbers } from "../sentences/target.js";
import { findPoint, type Point, timelineOf } from "../sentences/timeline.js";
import { printMeasured } from "../words/measure.js";
import { bareName, compareKeys } from "../words/name.js";
import { sayPeriod, yearOf } from "../words/period.js";
import { contentWords, type FigureMention, measureForm } from "./mentions.js";
import { placeOf } from "./repeats.js";

/** A name is meant where so much of it stands before the figure. */
const coverage = 0.8;
/** Names of fewer content words are too general to be recognised by them. */
const fewestWords = 2;

/**
 * Figures in the units' paragraphs beside those reported for the indicator that the words before them name: one that isn't the
 * reported one is a contradiction; the same one needn't be told again beside the table. Only paragraphs of units that report the indicator are
 * held against it: a commune's own figure isn't the province's. Values of other years and milestones may rightly be cited.
 */
export function compareWithFigures(
  mentions: readonly FigureMention[],
  indicators: readonly IndicatorFacts[],
  period: PeriodText,
): readonly SynthesisFinding[] {
  const index = indexNames(indicators);
  const findings = mentions.flatMap((mention) => {
    const named = findNamed(mention, index);
    const finding = named === undefined ? undefined : compare(mention, named, period);
    return finding === undefined ? [] : [finding];
  });
  return joinAlike(findings).sort((a, b) => compareKeys(a.key, b.key));
}

/** What one unit says in several places is one finding with all of them. */
function joinAlike(findings: readonly SynthesisFinding[]): SynthesisFinding[] {
  const joined = new Map<string, SynthesisFinding>();
  for (const finding of [...findings].sort((a, b) => compareKeys(a.key, b.key))) {
    const known = joined.get(finding.message);
    const isNew = known === undefined || !known.places.some((place) => isSame(place, finding.places[0]));
    if (known === undefined) joined.set(finding.message, finding);
    else if (isNew) joined.set(finding.message, { ...known, places: [...known.places, ...finding.places] });
  }
  return [...joined.values()];
}

function isSame(a: FindingPlace, b: FindingPlace | undefined): boolean {
  return a.paragraph === b?.paragraph && a.quote === b.quote;
}

interface NamedIndicator {
  readonly indicator: IndicatorFacts;
  readonly words: readonly string[];
  readonly measure: string | null;
  readonly units: ReadonlySet<string>;
}

/** Indicators by the words of their names, so that a mention looks at few of them. */
function indexNames(indicators: readonly IndicatorFacts[]): ReadonlyMap<string, readonly NamedIndicator[]> {
  const byWord = new Map<string, NamedIndicator[]>();
  for (const indicator of indicators) {
    const words = [...new Set(contentWords(bareName(indicator.name)))];
    if (words.length < fewestWords) continue;
    const units = new Set(indicator.responsible.map(fold));
    const named = { indicator, words, measure: measureForm(indicator.measure), units };
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), named]);
  }
  return byWord;
}

/** The indicator whose name the words before the figure hold best; undefined for none, or two equally well. */
function findNamed(
  { before, measure, paragraph }: FigureMention,
  index: ReadonlyMap<string, readonly NamedIndicator[]>,
): IndicatorFacts | undefined {
  const hits = new Map<NamedIndicator, number>();
  for (const word of new Set(before))
    for (const named of index.get(word) ?? []) hits.set(named, (hits.get(named) ?? 0) + 1);
  let best: { readonly named: NamedIndicator; readonly hits: number } | undefined;
  let tied = false;
  for (const [named, count] of hits) {
    if (count / named.words.length < coverage || named.measure !== measure) continue;
    if (!reports(named, paragraph.report, paragraph.unit)) continue;
    if (best === undefined || count > best.hits) {
      best = { named, hits: count };
      tied = false;
    } else if (count === best.hits) tied = true;
  }
  return tied ? undefined : best?.named.indicator;
}

function reports({ indicator, units }: NamedIndicator, report: string, unit: string): boolean {
  return units.has(fold(unit)) || indicator.series.some((observation) => observation.report === report);
}

function compare(
  mention: FigureMention,
  indicator: IndicatorFacts,
  period: PeriodText,
): SynthesisFinding | undefined {
  const point = pointMeant(mention, indicator, period);
  if (point === undefined) return undefined;
  const { value, paragraph, sentence } = mention;
  const shared = { places: [placeOf(paragraph, sentence)], indicators: [indicator.id] };
  const name = bareName(indicator.name);
  if (value === point.value) {
    return {
      ...shared,
      key: `in-table:${indicator.id}:${paragraph.key}`,
      kind: "figure-in-table",
      message: `Báo cáo của ${paragraph.unit} nêu lại số liệu “${name}” (${mention.text}) đã có trong bảng chỉ tiêu; không cộng thêm.`,
    };
  }
  if (isCited(value, indicator)) return undefined;
  return {
    ...shared,
    key: `against:${indicator.id}:${paragraph.key}:${value}`,
    kind: "text-against-figure",
    message: `Phần lời của ${paragraph.unit} ghi “${name}” ${sayPeriod(point.period)} là ${mention.text}, số liệu báo cáo là ${printMeasured(point.value, indicator.measure, indicator.decimals)}.`,
  };
}

/** The value of the one year that the sentence names, or of the period where it names none. */
function pointMeant(
  { years }: FigureMention,
  indicator: IndicatorFacts,
  period: PeriodText,
): Point | undefined {
  const named = [...new Set(years)];
  if (named.length === 0 || (named.length === 1 && named[0] === yearOf(period)))
    return findPoint(indicator, period);
  return named.length === 1 ? findPoint(indicator, String(named[0])) : undefined;
}

/** Known values of other periods, the baseline, milestones and comparisons. */
function isCited(value: number, indicator: IndicatorFacts): boolean {
  const known = [
    ...timelineOf(indicator).flatMap((point) => [point.value, point.revisedFrom]),
    indicator.baseline?.value,
    ...indicator.milestones.flatMap(targetNumbers),
    ...(indicator.benchmark ?? []).map((benchmark) => benchmark.value),
  ];
  return known.includes(value) || isDifferenceOf(value, indicator);
}

/** "Giảm 0,5 điểm": how far two values are apart is no value of its own. */
function isDifferenceOf(value: number, indicator: IndicatorFacts): boolean {
  const values = timelineOf(indicator).map((point) => point.value);
  return values.some((a) => values.some((b) => a !== b && Math.abs(Math.abs(a - b) - value) < 1e-9));
}
