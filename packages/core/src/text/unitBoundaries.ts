import { isBareGroup, isGroupStart, placeGroupFrom, takeBareGroup } from "./unitGroups.js";
import { isUnitStart, listsFields } from "./unitHeads.js";
import { matchFieldAt, matchUnitAt } from "./unitMatch.js";
import { readQualifier } from "./unitQualifier.js";
import { goesOnInName, isRole, isVerb, opensSentence } from "./unitVerbs.js";
import { isAbbreviation, type Word } from "./words.js";

/** A printed list of units, in words. */
export interface PrintedList {
  readonly text: string;
  readonly words: readonly Word[];
  /** For each word, whether it stands in brackets. */
  readonly depth: (at: number) => boolean;
}

/** The name that the list is in. */
export interface Left {
  readonly from: number;
  readonly known: number;
  readonly elided: boolean;
}

/** `label`: what came before a colon is no name; `list-label`: and names after it may lack `Sở`. `stop`: the list is over. */
export type Verdict = "join" | "break" | "stop" | "label" | "list-label";

/** Whether the name goes on over the gap before word `next`. */
export function judge(list: PrintedList, left: Left, next: number): Verdict {
  const { words, text } = list;
  const gap = text.slice(words[next - 1]?.to ?? 0, words[next]?.from ?? 0);
  if (gap.includes(";") || /[•●▪]/u.test(gap)) return "break";
  if (gap.includes(":")) return judgeColon(list, left, next);
  if (/[.!?]\s|\n/u.test(gap)) return judgeStop(list, next, gap);
  if (gap.includes(",")) return judgeComma(list, left, next);
  if (/[/+|]|\s[-–]\s?|[-–]\s/u.test(gap)) return judgeDash(list, left, next);
  return judgeSpace(list, left, next);
}

function judgeColon({ words }: PrintedList, left: Left, next: number): Verdict {
  const opens = isUnitStart(words, next) || matchFieldAt(words, next) !== undefined;
  if (placeGroupFrom(words, left.from) !== undefined) return isPlaceName(words, next) ? "join" : "stop";
  if (isGroupStart(words, left.from) || words[left.from]?.folded === "cac")
    return opens ? "list-label" : "stop";
  if (opens) return "label";
  return left.known > left.from + 1 ? "stop" : "label";
}

/** `UBND các huyện: An Phú, Tân Phú`: two capitals, no word in small letters between. */
function isPlaceName(words: readonly Word[], at: number): boolean {
  const capital = (index: number) => /^\p{Lu}/u.test(words[index]?.text ?? "");
  return capital(at) && (capital(at + 1) || words[at + 1] === undefined);
}

function judgeStop({ words }: PrintedList, next: number, gap: string): Verdict {
  if (isUnitStart(words, next) || /^\d{1,2}$/u.test(words[next]?.text ?? "")) return "break";
  if (gap.includes("\n") && !/[.!?]\s/u.test(gap)) return "join";
  const before = words[next - 1]?.text ?? "";
  return before.length <= 3 && isAbbreviation(before) ? "join" : "stop";
}

function judgeComma(list: PrintedList, left: Left, next: number): Verdict {
  const { words } = list;
  const right = words[next]?.folded === "va" ? next + 1 : next;
  if (isRole(words, right)) return "break";
  if (goesOn(list, left, right) || morePlaces(list, right)) return "join";
  if (isUnitStart(words, right) || isField(list, left, right)) return "break";
  if (placeGroupFrom(words, left.from) !== undefined || isNamedPlaces(words, left.from)) return "join";
  if (!/^\p{Lu}/u.test(words[right]?.text ?? "")) return isStandalone(list, left, right) ? "break" : "join";
  if (left.known > left.from) return "break";
  return listsFields(words, left.from) ? "join" : "break";
}

/** A lower-case text after a comma is a name of its own only after a known unit. */
function isStandalone(list: PrintedList, left: Left, right: number): boolean {
  return left.known > left.from && right - left.from > 0 && !isGroupStart(list.words, left.from);
}

/** `UBND huyện A, B`: places by name. */
function isNamedPlaces(words: readonly Word[], from: number): boolean {
  const start = words
    .slice(from, from + 6)
    .map((word) => word.folded)
    .join(" ");
  return /^(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan) (?:huyen|thi xa|quan|xa|phuong|dac khu)/u.test(
    start,
  );
}

/** Whether the segment from `right` on continues a name for many: `các sở` `, ban, ngành`. */
function goesOn(list: PrintedList, left: Left, right: number): boolean {
  const { words } = list;
  const end = segmentEnd(list, right);
  if (placeGroupFrom(words, left.from) !== undefined) {
    const place =
      isBareGroup(words, right, Math.min(end, right + 2), true) || isBareGroup(words, right, right + 1, true);
    return place && !/^(?:cac|nhung)$/u.test(words[right]?.folded ?? "");
  }
  if (!isGroupStart(words, left.from)) return false;
  const bare = takeBareGroup(words, right, end);
  return bare === end || (bare > right && endsThere(words, bare));
}

/** What follows the nouns of a group is what it does, no part of its name. */
function endsThere(words: readonly Word[], at: number): boolean {
  return isRole(words, at) || isVerb(words, at);
}

/** `Phòng Tư pháp các huyện` `, thành phố`: kinds of places after `các` and one such. */
function morePlaces(list: PrintedList, right: number): boolean {
  const { words } = list;
  if (!isBareGroup(words, right, segmentEnd(list, right), true)) return false;
  return [1, 2, 3].some(
    (length) =>
      isBareGroup(words, right - length, right, true) && words[right - length - 1]?.folded === "cac",
  );
}

/** Index of the word before which the next comma, semicolon, colon, full stop or `và` stands. */
function segmentEnd({ words, text }: PrintedList, at: number): number {
  let next = at + 1;
  for (; next < words.length; next += 1) {
    const word = words[next];
    if (word === undefined || (word.folded === "va" && word.text !== "&" && !isInAndOut(words, next))) break;
    if (/[,;:./()]/u.test(text.slice(words[next - 1]?.to ?? 0, word.from))) break;
  }
  return next;
}

/** `trong và ngoài nước` */
function isInAndOut(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.folded === "trong" && words[at + 1]?.folded === "ngoai";
}

/** A field without `Sở` after a department or another such field. */
function isField(list: PrintedList, left: Left, right: number): boolean {
  const { words } = list;
  const department = matchUnitAt(words, left.from)?.form.entry.level === "department";
  if (!left.elided && !department) return false;
  const field = matchFieldAt(words, right);
  if (field === undefined || /^(?:TP|TT|CT|TM|TN)$/u.test(words[right]?.text ?? "")) return false;
  const end = segmentEnd(list, right);
  return field.end >= end || isBareGroup(words, field.end, end, true) || department || left.elided;
}

function judgeDash(list: PrintedList, left: Left, next: number): Verdict {
  if (goesOn(list, left, next)) return "join";
  if (/^\d{1,2}$/u.test(list.words[next]?.text ?? "")) return "join";
  return isUnitStart(list.words, next) && /^\p{Lu}/u.test(list.words[next]?.text ?? "") ? "break" : "join";
}

function judgeSpace(list: PrintedList, left: Left, next: number): Verdict {
  const { words } = list;
  const word = words[next];
  if (word === undefined) return "break";
  if (word.folded === "va" && word.text !== "&") return judgeAnd(list, left, next);
  if (isRole(words, next) || (word.text === "cùng" && isUnitStart(words, next + 1))) return "break";
  if (isVerb(words, next) || saysWhat(words, left, next)) return "stop";
  if (left.known <= left.from && !/^(?:bao|dai)$/u.test(words[left.from]?.folded ?? "")) return "join";
  if (isNumbering(list, next) && isUnitStart(words, next + 1)) return "break";
  return isNewWithoutComma(words, left, next) ? "break" : "join";
}

/** After a known name and its place a word in small letters, or the sentence of the line below, says what the unit does. */
function saysWhat(words: readonly Word[], left: Left, next: number): boolean {
  const known = matchUnitAt(words, left.from);
  if (known === undefined || placeGroupFrom(words, left.from) !== undefined) return false;
  const end = readQualifier(words, known.end)?.end ?? known.end;
  return next === end && (!goesOnInName(words, next) || opensSentence(words, next));
}

function judgeAnd(list: PrintedList, left: Left, and: number): Verdict {
  const right = and + 1;
  if (isInAndOut(list.words, and)) return "join";
  if (goesOn(list, left, right)) return "join";
  return isUnitStart(list.words, right) || isField(list, left, right) ? "break" : "join";
}

/** A lost comma: `Sở Tài chính Sở Y tế`, `Báo Hải Vân các tổ chức …`. */
function isNewWithoutComma(words: readonly Word[], left: Left, next: number): boolean {
  const word = words[next];
  if (word === undefined || next - left.from < 2 || placeGroupFrom(words, left.from) !== undefined)
    return false;
  if (/^(?:Sở|UBND)$/u.test(word.text))
    return !/^(?:thuoc|cua|truc|tai|huyen|xa)$/u.test(words[next - 1]?.folded ?? "");
  return (
    word.text === "các" &&
    isGroupStart(words, next) &&
    !isBareGroup(words, next + 1, next + 2, true) &&
    matchUnitAt(words, left.from)?.form.entry.level !== "local"
  );
}

export function isNumbering(list: PrintedList, at: number): boolean {
  const word = list.words[at];
  return word !== undefined && /^\s{0,2}[.)]/u.test(list.text.slice(word.to, word.to + 3));
}
