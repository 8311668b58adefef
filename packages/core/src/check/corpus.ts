import type { Span } from "../document/span.js";
import type { Citation, Indicator, Relation, Task } from "../read/reading.js";
import { documentNumberKey } from "../text/documentNumbers.js";
import { fold } from "../text/fold.js";
import { findMeaning, type Meaning } from "./indicatorMatch.js";
import { perSubject } from "./perSubject.js";
import type { ReadDocument } from "./subject.js";
import { taskKey } from "./taskWording.js";

/** An indicator of one of several documents, with what it measures and where. */
export interface PlacedIndicator {
  readonly subject: ReadDocument;
  readonly indicator: Indicator;
  readonly meaning: Meaning;
}

/** A task of one of several documents. */
export interface PlacedTask {
  readonly subject: ReadDocument;
  readonly task: Task;
}

/** The province that a document is for, folded; undefined where it names none: then it isn't compared. */
export function provinceOf({ reading: { meta } }: ReadDocument): string | undefined {
  return meta.place === null ? undefined : fold(meta.place).replace(/^(?:tinh|thanh pho) /u, "");
}

/** A name that returns this often in one document is a row of localities, not one indicator. */
const manyTimes = 4;

/** A document's indicators by meaning; names repeated for each locality are left out. */
export const indicatorsByMeaning = perSubject(
  (subject: ReadDocument): ReadonlyMap<string, readonly PlacedIndicator[]> => {
    const groups = new Map<string, PlacedIndicator[]>();
    for (const indicator of subject.reading.indicators) {
      const meaning = findMeaning(indicator);
      if (meaning === undefined) continue;
      const group = groups.get(meaning.key);
      if (group === undefined) groups.set(meaning.key, [{ subject, indicator, meaning }]);
      else group.push({ subject, indicator, meaning });
    }
    return new Map([...groups].filter(([, group]) => group.length < manyTimes));
  },
);

/** A document's tasks by their wording, the first of each. */
const tasksByWording = perSubject((subject: ReadDocument): ReadonlyMap<string, PlacedTask> => {
  const tasks = new Map<string, PlacedTask>();
  for (const task of subject.reading.tasks) {
    const key = taskKey(task.text);
    if (key !== undefined && !tasks.has(key)) tasks.set(key, { subject, task });
  }
  return tasks;
});

/** Items of documents of one province that are about the same, from two documents or more. Linear: an index, no pairs. */
function groupsOf<T extends { readonly subject: ReadDocument }>(
  subjects: readonly ReadDocument[],
  itemsOf: (subject: ReadDocument) => Iterable<readonly [string, readonly T[]]>,
): readonly (readonly T[])[] {
  const index = new Map<string, T[]>();
  for (const subject of subjects) {
    const province = provinceOf(subject);
    if (province === undefined) continue;
    for (const [key, items] of itemsOf(subject)) {
      const place = `${province}|${key}`;
      const group = index.get(place);
      if (group === undefined) index.set(place, [...items]);
      else group.push(...items);
    }
  }
  return [...index.values()].filter((group) => new Set(group.map(({ subject }) => subject)).size > 1);
}

/** Indicators of one meaning and province in several documents, the oldest document's first. */
export function sharedIndicators(subjects: readonly ReadDocument[]): readonly (readonly PlacedIndicator[])[] {
  return groupsOf(byDate(subjects), indicatorsByMeaning);
}

/** Tasks of one wording and province in several documents, the oldest document's first. */
export function sharedTasks(subjects: readonly ReadDocument[]): readonly (readonly PlacedTask[])[] {
  return groupsOf(byDate(subjects), (subject) =>
    [...tasksByWording(subject)].map(([key, task]) => [key, [task]] as const),
  );
}

function byDate(subjects: readonly ReadDocument[]): readonly ReadDocument[] {
  const day = ({ reading }: ReadDocument) => reading.meta.date ?? "9999";
  return subjects.toSorted((a, b) => day(a).localeCompare(day(b)));
}

/** What a document cites, by number. */
const citationsByNumber = perSubject(
  ({ reading }: ReadDocument): ReadonlyMap<string, readonly Citation[]> =>
    groupBy(reading.citations, ({ number }) => (number === null ? undefined : documentNumberKey(number))),
);

/** How one document cites another; empty where it doesn't. Numbers restart each year and in each province: the date tells. */
function citationsOf(subject: ReadDocument, other: ReadDocument): readonly Citation[] {
  const { number, date } = other.reading.meta;
  const cited = number === null ? undefined : citationsByNumber(subject).get(documentNumberKey(number));
  return (cited ?? []).filter((citation) =>
    citation.date === null || date === null
      ? sameProvince(subject, other) || isIssuedBy(citation, other)
      : citation.date === date,
  );
}

/** `Kế hoạch số 52/KH-UBND của UBND tỉnh`: in a district's plan the issuer alone tells whose it is. */
function isIssuedBy({ issuer }: Citation, { reading: { meta } }: ReadDocument): boolean {
  if (issuer === null || meta.issuer === null || /^(?:ủy ban nhân dân|UBND)$/iu.test(issuer)) return false;
  return fold(meta.issuer).startsWith(fold(issuer));
}

function sameProvince(a: ReadDocument, b: ReadDocument): boolean {
  const province = provinceOf(a);
  return province !== undefined && province === provinceOf(b);
}

/** How one document stands to another: the relations in which it cites it, none where it doesn't. */
export function relationsTo(subject: ReadDocument, other: ReadDocument): ReadonlySet<Relation> {
  return new Set(citationsOf(subject, other).map(({ relation }) => relation));
}

/** A document that carries out or rests on another one among those under check. */
export interface Descent {
  readonly plan: ReadDocument;
  readonly upper: ReadDocument;
  /** Where the upper document is cited first. */
  readonly span: Span;
}

/** Which documents carry out which others; found by number, so that not all pairs are compared. */
export function descents(subjects: readonly ReadDocument[]): readonly Descent[] {
  const byNumber = groupBy(subjects, ({ reading: { meta } }) =>
    meta.number === null ? undefined : documentNumberKey(meta.number),
  );
  return subjects.flatMap((plan) =>
    [...citationsByNumber(plan).keys()].flatMap((key) =>
      (byNumber.get(key) ?? []).flatMap((upper) => {
        const citations = upper === plan || isReplaced(plan, upper) ? [] : citationsOf(plan, upper);
        const first = citations.find(({ relation }) => relation === "implements" || relation === "basis");
        const span = first?.spans[0];
        return span === undefined ? [] : [{ plan, upper, span }];
      }),
    ),
  );
}

function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Whether one of two documents replaces or amends the other: then they may differ. */
export function isReplaced(a: ReadDocument, b: ReadDocument): boolean {
  return [relationsTo(a, b), relationsTo(b, a)].some(
    (relations) => relations.has("replaces") || relations.has("amends"),
  );
}

/** How a message names a document: its type and number, else its file. */
export function documentName({ reading: { meta }, file }: ReadDocument): string {
  return meta.number === null
    ? `văn bản “${file.replace(/^.*[/\\]/u, "")}”`
    : `${meta.type ?? "Văn bản"} số ${meta.number}`;
}

/** The year in which a document was issued. */
export function issueYear({ reading: { meta } }: ReadDocument): number | undefined {
  return meta.date === null ? undefined : Number(meta.date.slice(0, 4));
}
