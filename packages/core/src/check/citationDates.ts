import { parseDocumentNumber } from "../text/documentNumbers.js";
import { editDistance, fold } from "../text/fold.js";
import {
  groupMentions,
  isFullDate,
  type NumberedMention,
  numberedMentions,
  titleLikeness,
} from "./citedMentions.js";
import type { Severity } from "./diagnostic.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A mention with a full date. */
export interface DatedMention extends NumberedMention {
  readonly date: string;
}

/** One document printed with two dates: where the odd one stands, and where the other. */
export interface DateConflict {
  readonly severity: Severity;
  readonly odd: readonly DatedMention[];
  readonly other: readonly DatedMention[];
  /** Which of the two dates is the likelier one, where figures tell. */
  readonly likely: string | null;
}

/** Documents that one number names with two dates that can't both hold. */
export const dateConflicts = perSubject((subject: Subject): readonly DateConflict[] => {
  const byKey = groupMentions(numberedMentions(subject).filter(isDated), ({ key }) => key);
  return [...byKey.flatMap(conflictsIn), ...underTwoSpellings(byKey)];
});

/** Words of a title that no two acts share by chance. */
const wholeTitle = 8;

/** `905/QĐ-BLĐTBXH` and `905/QĐ-BLĐTBHX`, word for word with one title, each with a day of its own. */
function underTwoSpellings(groups: readonly (readonly DatedMention[])[]): readonly DateConflict[] {
  const byTitle = new Map<string, readonly DatedMention[]>();
  return groups.flatMap((group) => {
    const [first] = group;
    const title = fold(group.find((mention) => mention.title !== null)?.title ?? "");
    if (first === undefined || title.split(" ").length < wholeTitle) return [];
    const key = `${first.type} ${first.key.split("|").slice(0, 2).join("/")} ${title.slice(0, 80)}`;
    const other = byTitle.get(key);
    if (other === undefined) {
      byTitle.set(key, group);
      return [];
    }
    const agree = group.some(({ date }) => other.some((mention) => mention.date === date));
    const sameYear = other.some(({ date }) => date.slice(0, 4) === first.date.slice(0, 4));
    return agree || !sameYear ? [] : [conflictOf("error", group, other)];
  });
}

function isDated(mention: NumberedMention): mention is DatedMention {
  return isFullDate(mention.date);
}

function conflictsIn(mentions: readonly DatedMention[]): readonly DateConflict[] {
  const groups = [...groupMentions(mentions, ({ date }) => date)].sort((a, b) => b.length - a.length);
  const conflicts: DateConflict[] = [];
  for (const [at, odd] of groups.entries()) {
    for (const other of groups.slice(0, at)) {
      const severity = judge(odd, other);
      if (severity === undefined) continue;
      conflicts.push(conflictOf(severity, odd, other));
      break;
    }
  }
  return conflicts;
}

function conflictOf(
  severity: Severity,
  odd: readonly DatedMention[],
  other: readonly DatedMention[],
): DateConflict {
  const year = parseDocumentNumber(odd[0]?.number ?? "")?.year ?? null;
  const fits = [odd, other].filter(([first]) => year !== null && first?.date.startsWith(`${year}`));
  const oddFits = fits.length === 1 && fits[0] === odd;
  const [wrong, right] = oddFits ? [other, odd] : [odd, other];
  const clearly = fits.length === 1 || right.length > wrong.length;
  return { severity, odd: wrong, other: right, likely: clearly ? (right[0]?.date ?? null) : null };
}

/**
 * Whether two dates under one number can't both hold. Numbers restart each year (Decree 30/2020/NĐ-CP, article 15), so
 * two dates of different years are a conflict only where day and month or the title say that one document is meant.
 */
function judge(as: readonly DatedMention[], bs: readonly DatedMention[]): Severity | undefined {
  const [a] = as;
  const [b] = bs;
  if (a === undefined || b === undefined || fromTwoPlaces(as, bs)) return undefined;
  const likeness = bestLikeness(as, bs);
  const numbered = parseDocumentNumber(a.number);
  if (numbered?.year != null || a.date.slice(0, 4) === b.date.slice(0, 4)) {
    const dissimilar = likeness !== undefined && likeness < 0.3;
    if (!dissimilar) return "error";
    return isLocal(a) ? undefined : "warning";
  }
  if (numbered !== undefined && inOneTerm(a, b)) return "warning";
  // One body seldom gives one number on one day of two years, but for the first acts of each year.
  const sameDay =
    a.date.slice(4) === b.date.slice(4) && !isLocal(a) && Number(numbered?.serial) >= commonSerials;
  if (likeness !== undefined && likeness < 0.6) return sameDay ? "warning" : undefined;
  if (a.date.slice(4) === b.date.slice(4)) return likeness === undefined ? "warning" : "error";
  const close = editDistance(a.date, b.date, 2) <= 2;
  return likeness !== undefined && likeness >= 0.85 && close ? "warning" : undefined;
}

/** Days on which the Party's national congresses ended, from the tenth to the fourteenth. */
const CONGRESSES = ["2006-04-25", "2011-01-19", "2016-01-28", "2021-02-01", "2026-01-23"];

/**
 * The Party's central resolutions, directives, conclusions and regulations are numbered on through a term of its Central Committee
 * (Guidance 36-HD/VPTW of 2018, II): there one number is one act.
 */
function inOneTerm(a: DatedMention, b: DatedMention): boolean {
  if (!/^\d+-(?:NQ|CT|KL|QĐ)\/TW$/u.test(a.number.replace(/\s/gu, ""))) return false;
  const [one, other] = [a, b].map(({ date }) => CONGRESSES.filter((day) => day < date).length);
  return one === other && one !== 0;
}

/** The first serials of a year are given on the same days each year (`01/NQ-CP ngày 01/01`). */
const commonSerials = 20;

function bestLikeness(as: readonly DatedMention[], bs: readonly DatedMention[]): number | undefined {
  const titled = (mentions: readonly DatedMention[]) =>
    mentions.filter(({ title }) => title !== null).slice(0, 3);
  const all = titled(as).flatMap((a) => titled(bs).map((b) => titleLikeness(a.title, b.title)));
  const known = all.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

/** `UBND`, `HĐND`, `TU`: every province, district and commune has numbers of its own. */
function isLocal({ symbol }: DatedMention): boolean {
  return symbol === null || !/^(?:TTG|CP|TW|QH\d*|UBTVQH\d*|B\p{Lu}{2,}|VPCP)$/iu.test(symbol);
}

/** Numbers of two committees: both issuers are printed and neither name contains the other. */
function fromTwoPlaces(as: readonly DatedMention[], bs: readonly DatedMention[]): boolean {
  const a = as.find(({ issuer }) => issuer !== null);
  const b = bs.find(({ issuer }) => issuer !== null);
  if (a?.issuer == null || b?.issuer == null || !isLocal(a)) return false;
  const [left, right] = [fold(a.issuer), fold(b.issuer)];
  return !left.includes(right) && !right.includes(left) && !(/ uy /u.test(left) && / uy /u.test(right));
}
