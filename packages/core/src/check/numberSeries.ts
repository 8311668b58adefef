import { parseDocumentNumber } from "../text/documentNumbers.js";
import { dateConflicts } from "./citationDates.js";
import { numberVariants } from "./citationVariants.js";
import { isFullDate, type NumberedMention, numberedMentions } from "./citedMentions.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** Two acts of one series of numbers, of which the one with the higher number has the earlier day. */
export interface SeriesBreak {
  readonly odd: DatedAct;
  readonly other: DatedAct;
}

interface DatedAct {
  readonly mention: NumberedMention;
  readonly serial: number;
  readonly date: string;
}

/**
 * Numbers of the Government, the Prime Minister and the National Assembly: one office gives them in the order of signing, within a year or,
 * at the National Assembly, a term.
 */
const SERIES = /^(?:ndcp|nqcp|qdttg|ctttg|(?:nq)?qh\d\d)$/u;
/** Laws and resolutions of the National Assembly have numbers of their own. */
const OF_ASSEMBLY = /^(?:Luật|Bộ luật|Nghị quyết)$/u;
/** A number may be kept for an act that is signed some days later. */
const slackDays = 20;
/** The Prime Minister signs some two thousand decisions a year: of two that are so many numbers apart, none is kept back so many days. */
const farApart = 30;
const slackFarApart = 5;
const dayLength = 86_400_000;

/** Every such pair, one for each odd act. Linear but for the sorting. */
export const seriesBreaks = perSubject((subject: Subject): readonly SeriesBreak[] => {
  const told = new Set(
    [...dateConflicts(subject), ...numberVariants(subject)].flatMap(({ odd, other }) =>
      [...odd, ...other].map(({ key }) => key),
    ),
  );
  const series = new Map<string, Map<string, DatedAct>>();
  for (const mention of numberedMentions(subject)) {
    const { key, date, number } = mention;
    const [serial = "", , letters = ""] = key.split("|");
    const year = parseDocumentNumber(number)?.year ?? null;
    if (!isFullDate(date) || !SERIES.test(letters) || told.has(key) || mention.impossibleDate) continue;
    if (!/^\d+$/u.test(serial) || (year !== null && !date.startsWith(`${year}`))) continue;
    const ofAssembly = letters.includes("qh");
    if (ofAssembly && !OF_ASSEMBLY.test(mention.type ?? "")) continue;
    const name = ofAssembly
      ? `${mention.type === "Nghị quyết" ? "nq" : "luat"} ${letters.replace(/^nq/u, "")}`
      : `${letters} ${date.slice(0, 4)}`;
    const acts = series.get(name) ?? new Map<string, DatedAct>();
    series.set(name, acts);
    if (!acts.has(key)) acts.set(key, { mention, serial: Number(serial), date });
  }
  return [...series.values()].flatMap((acts) => breaksIn([...acts.values()]));
});

/** The acts outside of the longest run in which numbers and days rise together. */
function breaksIn(acts: readonly DatedAct[]): readonly SeriesBreak[] {
  if (acts.length < 2) return [];
  const sorted = acts.toSorted((a, b) => a.serial - b.serial || (a.date < b.date ? -1 : 1)).slice(0, 200);
  const lengths: number[] = [];
  for (const [at, act] of sorted.entries())
    lengths[at] =
      1 +
      Math.max(
        0,
        ...sorted.slice(0, at).map((before, place) => (follows(before, act) ? (lengths[place] ?? 0) : 0)),
      );
  const longest = lengths.indexOf(Math.max(...lengths));
  const run = runTo(sorted, lengths, longest);
  return sorted.flatMap((odd) => {
    if (run.has(odd)) return [];
    const other = [...run].find((one) => (one.serial < odd.serial ? !follows(one, odd) : !follows(odd, one)));
    return other === undefined ? [] : [{ odd, other }];
  });
}

function runTo(sorted: readonly DatedAct[], lengths: readonly number[], end: number): ReadonlySet<DatedAct> {
  const run = new Set<DatedAct>();
  let last = sorted[end];
  for (let at = end; at >= 0 && last !== undefined; at -= 1) {
    const act = sorted[at];
    if (
      act === undefined ||
      (at !== end && (!follows(act, last) || lengths[at] !== (lengths[sorted.indexOf(last)] ?? 0) - 1))
    )
      continue;
    run.add(act);
    last = act;
  }
  return run;
}

/** The later number isn't signed well before the earlier one. */
function follows(before: DatedAct, after: DatedAct): boolean {
  const apart = after.serial - before.serial;
  const slack = after.mention.key.includes("|qdttg") && apart >= farApart ? slackFarApart : slackDays;
  return Date.parse(after.date) >= Date.parse(before.date) - slack * dayLength;
}
