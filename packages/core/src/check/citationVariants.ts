import { parseDocumentNumber } from "../text/documentNumbers.js";
import { editDistance, fold, foldLetters } from "../text/fold.js";
import {
  groupMentions,
  isFullDate,
  type NumberedMention,
  numberedMentions,
  titleLikeness,
} from "./citedMentions.js";
import { knownTitle } from "./knownTitles.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** One document whose number is printed in two ways; `likely`: the spelling that the rules of numbers expect. */
export interface NumberVariant {
  readonly kind: "spelling" | "symbol" | "serial" | "digits";
  readonly odd: readonly NumberedMention[];
  readonly other: readonly NumberedMention[];
  readonly likely: string | null;
}

/** Documents that are cited with two spellings of their number. */
export const numberVariants = perSubject((subject: Subject): readonly NumberVariant[] => {
  const all = numberedMentions(subject);
  // A title in capitals has no spelling of its own, but it has a number.
  const inAnyCase = groupMentions(all, ({ key }) => key);
  const byKey = groupMentions(
    all.filter(({ inCapitals }) => !inCapitals),
    ({ key }) => key,
  );
  return [
    ...byKey.flatMap(spellingsIn),
    ...pairs(byKey, serialOf).flatMap(([a, b]) => symbolVariant(a, b)),
    ...pairs(inAnyCase.flatMap(byDay), symbolAndDay).flatMap(([a, b]) => serialVariant(a, b)),
    ...pairs(byKey.flatMap(byDay), typeAndDay).flatMap(([a, b]) => numberVariant(a, b)),
    ...swappedDigits(byKey),
    ...otherYears(byKey),
  ];
});

/** Pairs of groups that share a key, each pair once. */
function pairs(
  groups: readonly (readonly NumberedMention[])[],
  keyOf: (mention: NumberedMention) => string,
): readonly (readonly [readonly NumberedMention[], readonly NumberedMention[]])[] {
  const buckets = new Map<string, (readonly NumberedMention[])[]>();
  for (const group of groups) {
    const [first] = group;
    if (first === undefined) continue;
    const bucket = buckets.get(keyOf(first));
    if (bucket === undefined) buckets.set(keyOf(first), [group]);
    else bucket.push(group);
  }
  return [...buckets.values()].flatMap((bucket) =>
    bucket.length > 8 ? [] : bucket.flatMap((a, at) => bucket.slice(at + 1).map((b) => [a, b] as const)),
  );
}

function serialOf({ number, date }: NumberedMention): string {
  const parsed = parseDocumentNumber(number);
  return parsed === undefined ? `? ${number} ${date}` : `${parsed.serial}|${parsed.year ?? ""}`;
}

function symbolAndDay({ number, date, key }: NumberedMention): string {
  return isFullDate(date) ? `${key.replace(/^\d+/u, "")} ${date}` : `? ${number}`;
}

function typeAndDay({ type, number, date }: NumberedMention): string {
  return type !== null && isFullDate(date) ? `${type} ${date}` : `? ${number} ${date}`;
}

/** A number that came back in another year names an act for each day. */
function byDay(group: readonly NumberedMention[]): readonly (readonly NumberedMention[])[] {
  const days = new Set(group.map(({ date }) => date).filter(isFullDate));
  return days.size < 2 ? [group] : groupMentions(group, ({ date }) => date ?? "");
}

/** `27-NQ/TW` and `27/NQ-TW`: the same letters with other marks between them. */
function spellingsIn(mentions: readonly NumberedMention[]): readonly NumberVariant[] {
  const groups = [...groupMentions(mentions, ({ number }) => foldLetters(number))];
  if (groups.length < 2 || !sameDay(mentions)) return [];
  groups.sort((a, b) => regularity(b) - regularity(a) || b.length - a.length);
  const [other, ...rest] = groups;
  if (other === undefined) return [];
  return rest.map((odd) => ({ kind: "spelling", odd, other, likely: other[0]?.number ?? null }));
}

/** Of spellings that share their letters the one with the marks that Decree 30 or the party's guide prescribes. */
function regularity([first]: readonly NumberedMention[]): number {
  const number = first?.number ?? "";
  const party = /(?:TW|TU)$/u.test(number);
  return (party
    ? /^\d+[a-zđ]?-[A-Za-zÀ-ỹ]+\/[A-Za-zÀ-ỹ]+$/u
    : /^\d+[a-zđ]?\/(?:\d{4}\/)?\p{Lu}[A-Za-zÀ-ỹ&-]*$/u
  ).test(number)
    ? 1
    : 0;
}

function sameDay(mentions: readonly NumberedMention[]): boolean {
  return new Set(mentions.flatMap(({ date }) => date ?? [])).size < 2;
}

/** `28-TW/NQ` and `28-NQ/TW` of one day: symbols that differ by a slip. */
function symbolVariant(
  a: readonly NumberedMention[],
  b: readonly NumberedMention[],
): readonly NumberVariant[] {
  const [left] = a;
  const [right] = b;
  if (left === undefined || right === undefined || left.key === right.key || !daysAgree(a, b)) return [];
  const likeness = titleLikeness(title(a), title(b));
  const one = isOneAct(a, b, likeness);
  if (!one && !similarSymbols(left.key, right.key)) return [];
  const known = [isKnown(left.number), isKnown(right.number)] as const;
  if (known[0] && known[1] && !one && !(likeness !== undefined && likeness > 0.7)) return [];
  if (likeness !== undefined && likeness < 0.3) return [];
  const rightIsOdd = known[0] === known[1] ? a.length >= b.length : known[0];
  const [odd, other] = rightIsOdd ? [b, a] : [a, b];
  return [{ kind: "symbol", odd, other, likely: known[0] === known[1] ? null : (other[0]?.number ?? null) }];
}

/** The first serials of a year are given by every office in its first days. */
const commonSerials = 20;
const sameTitle = 0.9;

/** `36-NQ/TW` and `36/NQ-CP` of one day: one type, serial and day, no second title or issuer that tells them apart; or whole titles alike. */
function isOneAct(
  a: readonly NumberedMention[],
  b: readonly NumberedMention[],
  likeness: number | undefined,
): boolean {
  const [left] = a;
  const [right] = b;
  if (left === undefined || right === undefined || Number(left.key.split("|")[0]) < commonSerials)
    return false;
  if (likeness !== undefined) return likeness >= sameTitle && longTitles(a, b);
  if (left.type !== right.type) return false;
  return [a, b].some((group) => group.every(({ issuer, title: words }) => issuer === null && words === null));
}

function longTitles(a: readonly NumberedMention[], b: readonly NumberedMention[]): boolean {
  return [a, b].every((group) => fold(title(group) ?? "").split(" ").length >= 7);
}

function daysAgree(a: readonly NumberedMention[], b: readonly NumberedMention[]): boolean {
  const days = (mentions: readonly NumberedMention[]) =>
    new Set(mentions.map(({ date }) => date).filter(isFullDate));
  const [left, right] = [days(a), days(b)];
  return [...left].some((day) => right.has(day));
}

function title(mentions: readonly NumberedMention[]): string | null {
  return mentions.find((mention) => mention.title !== null)?.title ?? null;
}

function similarSymbols(a: string, b: string): boolean {
  const [left = "", right = ""] = [a, b].map((key) => key.split("|")[2] ?? "");
  const sorted = (text: string) => [...text].sort().join("");
  if (sorted(left) === sorted(right) || council(left) === council(right)) return true;
  const length = Math.min(left.length, right.length);
  return length >= 4 && editDistance(left, right, 2) <= (length >= 8 ? 2 : 1);
}

/** `NQ-UBND` for `NQ-HĐND`. */
const council = (symbol: string): string => symbol.replace(/(?:ubnd|hdnd)$/u, "nd");

const KNOWN_ISSUER =
  /^(?:UBND|HĐND|TTg|CP|TW|TU|HU|QH\d*|UBTVQH\d*|CTN|VPCP|LĐTBXH|B(?:CA|QP|NG|NV|TP|TC|CT|KHĐT|NNPTNT|NNMT|NN|GTVT|XD|TNMT|TTTT|LĐTBXH|VHTTDL|KHCN|GDĐT|YT|DTTG)|TTCP|NHNN|UBDT)$/u;

/** A type and an agency that numbers are known to carry. */
function isKnown(number: string): boolean {
  const parsed = parseDocumentNumber(number);
  const letters = number.replace(/^\d+[a-zđ]?[/-](?:\d{4}\/)?/u, "").split(/[-/]/u);
  return (
    parsed !== undefined &&
    parsed.type !== null &&
    letters[0] === parsed.type &&
    // Committees pass no resolutions, councils issue no directives (law on normative acts).
    !/^(?:NQ-UBND|CT-HĐND)$/u.test(letters.join("-")) &&
    KNOWN_ISSUER.test(parsed.issuer ?? "")
  );
}

const longTitle = 14;

/** One type and day, word for word one long title, and a slip in the serial beside another spelling of the symbol. */
function numberVariant(
  a: readonly NumberedMention[],
  b: readonly NumberedMention[],
): readonly NumberVariant[] {
  const [left, right] = [a[0]?.key.split("|") ?? [], b[0]?.key.split("|") ?? []];
  const [one = "", two = ""] = [title(a), title(b)].map((text) => fold(text ?? ""));
  const [own = "", their = ""] = [left[0], right[0]];
  if (
    own === their ||
    left[2] === right[2] ||
    Math.min(...[one, two].map((text) => text.split(" ").length)) < longTitle
  )
    return [];
  if (!one.startsWith(two) && !two.startsWith(one)) return [];
  if (!isTypingSlip(own, their, 0) && editDistance(own, their, 1) > 1) return [];
  const [odd, other] = a.length >= b.length ? [b, a] : [a, b];
  return [{ kind: "serial", odd, other, likely: null }];
}

/**
 * One day and one symbol under two numbers that differ by a slip of typing: word for word one title and one figure, or figures
 * changed about (`68`, `86`), or one that isn't the last (`1420`, `1520`): no office issues so many on one day.
 */
function serialVariant(
  a: readonly NumberedMention[],
  b: readonly NumberedMention[],
): readonly NumberVariant[] {
  const [left = "", right = ""] = [a, b].map((group) => group[0]?.key.split("|")[0] ?? "");
  const [one = "", two = ""] = [title(a), title(b)].map((text) => fold(text ?? ""));
  // What is told next may have been taken for a part of the longer one.
  const sameTitle =
    (one === two && one.split(" ").length >= 7) ||
    ((one.startsWith(two) || two.startsWith(one)) &&
      Math.min(one.split(" ").length, two.split(" ").length) >= 14);
  const most = mostADay(a[0]?.key ?? "");
  const slip =
    isTypingSlip(left, right, most) ||
    (editDistance(left, right, 1) <= 1 &&
      (sameTitle || introduced(a, b) || introduced(b, a) || unintroduced(a, b) || unintroduced(b, a)));
  const likeness = titleLikeness(title(a), title(b));
  // Titles tell two acts apart, but not two serials that one office can't have reached on one day.
  const tooFar = most <= fewADay && Math.abs(Number(left) - Number(right)) > most;
  if (!slip || (likeness !== undefined && likeness < 0.5 && !tooFar)) return [];
  const [odd, other] = a.length >= b.length ? [b, a] : [a, b];
  return [{ kind: "serial", odd, other, likely: null }];
}

/** So few acts of one kind does a body issue on one day that ten serials apart are two days. */
const fewADay = 9;

/** How many acts of the kind the body may issue on one day, at most: so many serials may lie between two of them. */
function mostADay(key: string): number {
  const [serial = "", , symbol = ""] = key.split("|");
  if (/(?:tw|nqcp|ctttg|cttrttg|ctrtu|nqtu|cttu)$/u.test(symbol)) return fewADay;
  return serial.length > 2 ? 100 : 30;
}

const OF_ONE_BODY = /(?:tw|cp|ttg|qh\d*)$/u;

/**
 * A number without a title that no place introduces, beside an act of the same day and body that the document is about: what is named
 * short was named in full before (Decree 30/2020/NĐ-CP, annex I, II.6).
 */
function unintroduced(odd: readonly NumberedMention[], other: readonly NumberedMention[]): boolean {
  const [mention, again] = odd;
  const [known] = other;
  if (mention === undefined || again !== undefined || known === undefined || mention.title !== null)
    return false;
  if (!OF_ONE_BODY.test(mention.key) || isTwoActs(mention, known) || mention.type !== known.type)
    return false;
  const issuer = other.find((one) => one.issuer !== null)?.issuer ?? null;
  if (mention.issuer !== null && issuer !== null && mention.issuer !== issuer) return false;
  const about = other.some(
    ({ relation, title: words }) => /^(?:basis|implements)$/u.test(relation) && words !== null,
  );
  return (
    about &&
    /^[\s*_]*(?:[^\s\p{L}]|$|của [^,.;:()\d]{3,40}[.;,)]|của [^,.;:()\d]{3,40}$)/u.test(
      mention.passage.text.slice(mention.to),
    )
  );
}

/** Words of a title before a citation that tell it is that act's. */
const wordsBefore = 8;

/**
 * A number without a title that stands where only the other can: behind the other's title (`thực hiện Đề án “…” theo Quyết định số …`),
 * or carried out by an act right behind the other in one text, both of one central body.
 */
function introduced(odd: readonly NumberedMention[], other: readonly NumberedMention[]): boolean {
  const [mention, again] = odd;
  const named = other.find((each) => each.title !== null);
  if (mention === undefined || again !== undefined || named?.title == null || mention.title !== null)
    return false;
  if (mention.issuer !== null && named.issuer !== null && mention.issuer !== named.issuer) return false;
  const before = mention.passage.text.slice(Math.max(0, mention.start - 400), mention.start);
  const own = fold(named.title).split(" ").slice(-wordsBefore);
  if (
    own.length === wordsBefore &&
    /(?:theo|tại|kèm theo)\s*$/u.test(before) &&
    fold(before).includes(own.join(" "))
  )
    return true;
  return (
    /(?:tw|cp|ttg|qh\d*)$/u.test(mention.key) &&
    mention.passage === named.passage &&
    named.start < mention.start &&
    mention.start - named.to < 400 &&
    /(?:thực hiện|triển khai|cụ thể hóa)\s*$/u.test(before) &&
    !isTwoActs(mention, named)
  );
}

/** Both are on record. */
function isTwoActs(a: NumberedMention, b: NumberedMention): boolean {
  return [a, b].every(({ number, date }) => knownTitle(number, date) !== undefined);
}

/** An act cited once, without its day, under the figures of another in other order: `123-KL/TW` beside `132-KL/TW` twice. */
function swappedDigits(groups: readonly (readonly NumberedMention[])[]): readonly NumberVariant[] {
  const alike = new Map<string, (readonly NumberedMention[])[]>();
  for (const group of groups) {
    const [serial = "", year = "", symbol = ""] = group[0]?.key.split("|") ?? [];
    if (serial.length < 3) continue;
    const key = `${[...serial].sort().join("")}|${year}|${symbol}`;
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [group]);
    else known.push(group);
  }
  return [...alike.values()].flatMap((found) => {
    const [odd, ...more] = found.filter(isBare);
    const other = found.find((group) => group !== odd && group.length >= 2);
    if (odd === undefined || other === undefined || more.some((group) => group !== other)) return [];
    const [left = "", right = ""] = [odd, other].map((group) => group[0]?.key.split("|")[0]);
    return isTypingSlip(left, right, 100) && mayBe(odd, other)
      ? [{ kind: "digits" as const, odd, other, likely: null }]
      : [];
  });
}

/** `97/2025/QH15` once and without a day beside `97/2024/QH15`. */
function otherYears(groups: readonly (readonly NumberedMention[])[]): readonly NumberVariant[] {
  return pairs(groups, ({ key }) => {
    const [serial = "", year = "", symbol = ""] = key.split("|");
    return year === "" ? `? ${key}` : `${serial} ${symbol}`;
  }).flatMap(([a, b]) => {
    const [odd, other] = isBare(a) ? [a, b] : [b, a];
    return isBare(odd) && !isBare(other) && other.length >= 2 && mayBe(odd, other)
      ? [{ kind: "digits" as const, odd, other, likely: other[0]?.number ?? null }]
      : [];
  });
}

/** Once and without a day. */
function isBare(group: readonly NumberedMention[]): boolean {
  return group.length === 1 && group[0]?.date === null;
}

/** Nothing beside the number tells of an act of its own: no issuer and title, or the title of the other. */
function mayBe(odd: readonly NumberedMention[], other: readonly NumberedMention[]): boolean {
  if (title(odd) === null) return odd.every(({ issuer }) => issuer === null);
  return (titleLikeness(title(odd), title(other)) ?? 0) >= sameTitle;
}

/** Figures changed about, or one that isn't the last; the serials further apart than one day's acts can be. */
function isTypingSlip(a: string, b: string, most: number): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const at = [...a].flatMap((figure, index) => (figure === b[index] ? [] : [index]));
  const [first = 0, second] = at;
  if (at.length === 2 && second === first + 1) return a[first] === b[second] && a[second] === b[first];
  return at.length === 1 && first < a.length - 1 && Math.abs(Number(a) - Number(b)) >= most;
}
