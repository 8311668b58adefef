import { isBareGroup, isGroupStart, placeGroupFrom } from "./unitGroups.js";
import { canStart, isUnitStart } from "./unitHeads.js";
import type { ListedUnit } from "./unitList.js";
import { matchUnitAt } from "./unitMatch.js";
import { readQualifier } from "./unitQualifier.js";
import { isRole, isVerb } from "./unitVerbs.js";
import { isAbbreviation, type Word, wordsOf } from "./words.js";

/**
 * Names of units in running text, in order, with their places: known ones with the place they are of (`Sở Y tế tỉnh
 * Kiên Giang`), names for many (`các sở, ban, ngành`), and names that begin with a word for an organisation and go on in
 * capitals (`Trung tâm Dịch vụ …`).
 */
export function findUnits(text: string): readonly ListedUnit[] {
  return [...eachUnit(text)];
}

/** The same one by one, for those who need only the first. */
export function* eachUnit(text: string): Generator<ListedUnit> {
  const words = wordsOf(text);
  for (let at = 0; at < words.length; ) {
    const end = endOfUnit(words, at);
    if (end > at) yield unitOf(text, words, at, end);
    at = Math.max(end, at + 1);
  }
}

const LETTER = /\p{L}/u;

/** The unit that a text begins with, behind figures and marks: `3. Công an tỉnh`. */
export function openingUnit(text: string): ListedUnit | undefined {
  // Mostly the first word already rules it out; the last one of these may be cut off.
  const opening = wordsOf(text.slice(0, 40)).slice(0, -1);
  const first = opening.find((word) => LETTER.test(word.text));
  if (first !== undefined && !canStart(first)) return undefined;
  const words = wordsOf(text);
  const at = words.findIndex((word) => LETTER.test(word.text));
  const end = at < 0 ? at : endOfUnit(words, at);
  return end > at ? unitOf(text, words, at, end) : undefined;
}

function endOfUnit(words: readonly Word[], at: number): number {
  return isUnitStart(words, at) ? endOfName(words, at) : at;
}

function unitOf(text: string, words: readonly Word[], at: number, end: number): ListedUnit {
  const from = words[at]?.from ?? 0;
  const to = words[end - 1]?.to ?? from;
  return { text: text.slice(from, to).replace(/\s+/gu, " "), from, to };
}

/** Index after the name that begins at `at`; `at` itself where it is no name after all. */
function endOfName(words: readonly Word[], at: number): number {
  const known = matchUnitAt(words, at);
  const places = placeGroupFrom(words, at);
  if (places !== undefined) return endOfGroup(words, places);
  if (known !== undefined && isName(words, at, known.end))
    return readQualifier(words, known.end)?.end ?? known.end;
  if (isGroupStart(words, at)) return endOfGroup(words, words[at]?.folded === "cac" ? at + 1 : at);
  return endOfCapitals(words, at);
}

function isName(words: readonly Word[], at: number, end: number): boolean {
  const first = words[at]?.text ?? "";
  return (
    /^\p{Lu}/u.test(first) &&
    (end - at >= 2 || isAbbreviation(first) || readQualifier(words, end) !== undefined)
  );
}

function endOfGroup(words: readonly Word[], from: number): number {
  let end = from;
  for (let next = from + 1; next <= words.length && next <= from + 16; next += 1) {
    if (words[next - 1]?.apart === true && next - 1 > from) break;
    const before = words[next - 1];
    if (before?.folded === "va") continue;
    const members = words.slice(from, next).filter((word) => word.folded !== "va");
    if (isBareGroup(members, 0, members.length)) end = next;
  }
  return end;
}

function endOfCapitals(words: readonly Word[], at: number): number {
  let end = at + 1;
  for (let next = at + 1; next < words.length && next < at + 16; next += 1) {
    const word = words[next];
    if (word === undefined || word.apart) break;
    if (/^\p{Lu}/u.test(word.text) || (next === end && endsNoun(words, next))) end = next + 1;
    else if (word.folded !== "va" && !/^\p{Ll}+$/u.test(word.text)) break;
    else if (next - end >= 2) break;
  }
  return end - at >= 2 ? endWithLevel(words, at, end) : at;
}

/** Words in small letters that don't belong to the noun before them. */
const NO_NOUN =
  /^(?:và|của|các|những|tại|theo|để|từ|về|với|là|có|khi|được|do|trong|trên|hoặc|nếu|cho|bị|đã|sẽ|cần|phải|gồm|đến|tới|này|trước|sau|thì|mà|vào|tỉnh|huyện|xã|phường|quận|cấp|thuộc|chủ|phối|làm|trực|trưởng|phận)$/u;

/** The second word of a noun whose first has the capital: `Phòng Kinh tế`, `Vụ Kế hoạch`, `Ban Phong trào`. */
function endsNoun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined || word.from - before.to !== 1) return false;
  if (!/^\p{Lu}(?:\p{Ll}|$)/u.test(before.text) || !/^\p{Ll}+$/u.test(word.text)) return false;
  if (NO_NOUN.test(word.text) || isVerb(words, at) || isRole(words, at)) return false;
  const next = words[at + 1];
  return (
    next === undefined ||
    next.apart ||
    next.from - word.to > 1 ||
    /^\p{Lu}/u.test(next.text) ||
    isVerb(words, at + 1) ||
    isRole(words, at + 1) ||
    NO_NOUN.test(next.text)
  );
}

/** `Ban Chỉ huy Phòng` `thủ dân sự tỉnh`: committees and offices go on in small letters up to their level. */
function endWithLevel(words: readonly Word[], at: number, end: number): number {
  const pair = `${words[at]?.folded} ${words[at + 1]?.folded}`;
  if (!/^(?:ban chi|van phong|hoi dong|to cong|trung tam|ban quan)$/u.test(pair)) return end;
  for (let next = end; next < words.length && next < end + 8; next += 1) {
    if ((words[next]?.from ?? 0) - (words[next - 1]?.to ?? 0) !== 1) return end;
    const level = readQualifier(words, next);
    if (level?.level !== undefined && level.level !== null) return level.end;
  }
  return end;
}
