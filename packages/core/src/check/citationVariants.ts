import { parseDocumentNumber } from "../text/documentNumbers.js";
import { editDistance, fold, foldLetters } from "../text/fold.js";
import {
  groupMentions,
  isFullDate,
  type NumberedMention,
  numberedMentions,
  titleLikeness,
} from "./citedMentions.js";
import { perSubject } from "./perSubject.js";
import { isTypingSlip, type NumberVariant, serialVariant, titleOf, titlesByKey } from "./serialVariants.js";
import type { Subject } from "./subject.js";

/** Documents that are cited with two spellings of their number. */
export const numberVariants = perSubject((subject: Subject): readonly NumberVariant[] => {
  const all = numberedMentions(subject);
  // A title in capitals has no spelling of its own, but it has a number.
  const inAnyCase = groupMentions(all, ({ key }) => key);
  const byKey = groupMentions(
    all.filter(({ inCapitals }) => !inCapitals),
    ({ key }) => key,
  );
  const titles = titlesByKey(all);
  return [
    ...byKey.flatMap(spellingsIn),
    ...pairs(byKey, serialOf).flatMap(([a, b]) => symbolVariant(a, b)),
    ...pairs(inAnyCase.flatMap(byDay), symbolAndDay).flatMap(([a, b]) => serialVariant(a, b, titles)),
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
  const likeness = titleLikeness(titleOf(a), titleOf(b));
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
  return [a, b].every((group) => fold(titleOf(group) ?? "").split(" ").length >= 7);
}

function daysAgree(a: readonly NumberedMention[], b: readonly NumberedMention[]): boolean {
  const days = (mentions: readonly NumberedMention[]) =>
    new Set(mentions.map(({ date }) => date).filter(isFullDate));
  const [left, right] = [days(a), days(b)];
  return [...left].some((day) => right.has(day));
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
  const [one = "", two = ""] = [titleOf(a), titleOf(b)].map((text) => fold(text ?? ""));
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
  if (titleOf(odd) === null) return odd.every(({ issuer }) => issuer === null);
  return (titleLikeness(titleOf(odd), titleOf(other)) ?? 0) >= sameTitle;
}
