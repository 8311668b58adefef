import type { Indicator } from "../read/reading.js";
import { type Descent, indicatorsByMeaning, provinceOf } from "./corpus.js";
import { familiesOf, overlap } from "./namedUnits.js";
import { perSubject } from "./perSubject.js";
import { alignStatements } from "./planAlignment.js";
import type { ReadDocument } from "./subject.js";
import { type TaskPart, wordedParts } from "./taskParts.js";
import { succeeds } from "./unitChanges.js";

/** What two documents, one carrying out the other, give to two leads. */
export interface LedTwice {
  readonly upper: TaskPart | Indicator;
  readonly plan: TaskPart | Indicator;
  /** The lead of the one only takes part in the other, or the wordings are nearly the same. */
  readonly certain: boolean;
}

/**
 * Tasks of a plan that the document it carries out gives to another lead, in other words. Only documents of one level are
 * compared: a district's office rightly does at home what a department leads in the province.
 */
export function leadsApart({ plan, upper }: Descent): readonly LedTwice[] {
  if (provinceOf(plan) === undefined || provinceOf(plan) !== provinceOf(upper)) return [];
  return [...tasksApart(plan, upper), ...indicatorsApart(plan, upper)];
}

/** So much alike are two wordings of one task at least: where the leads change places, and where they don't. */
const alike = 0.62;
const muchAlike = 0.75;
const nearlyEqual = 0.88;

function tasksApart(plan: ReadDocument, upper: ReadDocument): readonly LedTwice[] {
  const own = { document: plan, statements: telling(plan) };
  const theirs = { document: upper, statements: telling(upper) };
  const scores = new Map<TaskPart, Map<TaskPart, number>>();
  const note = (mine: TaskPart, other: TaskPart, score: number) => {
    const known = scores.get(mine) ?? new Map<TaskPart, number>();
    known.set(other, Math.max(score, known.get(other) ?? 0));
    scores.set(mine, known);
  };
  for (const [mine, matches] of alignStatements(own, theirs))
    for (const { of, score } of matches) note(mine, of, score);
  for (const [other, matches] of alignStatements(theirs, own))
    for (const { of, score } of matches) note(of, other, score);
  return [...scores].flatMap(([mine, matches]) => {
    const best = [...matches].sort(([, a], [, b]) => b - a).filter(([, score]) => score >= alike);
    if (best.some(([other]) => !areApart(other.lead, upper, mine.lead, plan))) return [];
    const [first] = best;
    if (first === undefined) return [];
    const [other, score] = first;
    const swapped = takesPart(other, upper, mine, plan) || takesPart(mine, plan, other, upper);
    if (!swapped && score < muchAlike) return [];
    return [{ upper: other, plan: mine, certain: swapped || score >= nearlyEqual }];
  });
}

/** Fewer syllables say too little to be one task: `Ban hành quy chế phối hợp`. */
const fewestSyllables = 6;

/** The parts that tell one task from others: a review (`Tổng kết Chương trình`) is each document's own. */
const telling = perSubject((document: ReadDocument) =>
  wordedParts(document).filter(
    ({ wording }) => wording.places.size >= fewestSyllables && !wording.kinds.has("review"),
  ),
);

/** Whether the lead of one part only takes part in the other. */
function takesPart(led: TaskPart, from: ReadDocument, joined: TaskPart, to: ReadDocument): boolean {
  const lead = familiesOf(led.lead, from);
  return (
    lead !== undefined &&
    joined.coordinating.some((name) => overlap(lead, familiesOf([name], to) ?? new Set<string>()))
  );
}

/** Units within a department or a district: who does inside what the department leads is its own affair. */
const INSIDE =
  /^(?:phong|trung tam|chi cuc|truong|dai|tram|benh vien|vien|quy|to|bo phan)(?: |$)|(?:^| )(?:huyen|xa|phuong|thi xa|thi tran)$/u;

/** Whether two leads are known, of the province's own units, and neither the same nor successors. */
function areApart(
  upperLead: readonly string[],
  upper: ReadDocument,
  planLead: readonly string[],
  plan: ReadDocument,
): boolean {
  const [a, b] = [familiesOf(upperLead, upper), familiesOf(planLead, plan)];
  if (a === undefined || b === undefined) return false;
  if ([...a, ...b].some((family) => INSIDE.test(family))) return false;
  return !overlap(a, b) && !succeeds(a, b) && !succeeds(b, a);
}

/** One indicator whose table names two units to answer for it. */
function indicatorsApart(plan: ReadDocument, upper: ReadDocument): readonly LedTwice[] {
  const theirs = indicatorsByMeaning(upper);
  return [...indicatorsByMeaning(plan)].flatMap(([key, [mine]]) => {
    const [other, more] = theirs.get(key) ?? [];
    if (mine === undefined || other === undefined || more !== undefined) return [];
    const [a, b] = [other.indicator, mine.indicator];
    if (a.responsibleInherited || b.responsibleInherited) return [];
    return areApart(a.responsible, upper, b.responsible, plan)
      ? [{ upper: a, plan: b, certain: a.name.trim() === b.name.trim() }]
      : [];
  });
}
