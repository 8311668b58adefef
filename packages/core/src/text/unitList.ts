import { foldLetters } from "./fold.js";
import { isBareGroup, isGroupStart, placeGroupFrom } from "./unitGroups.js";
import { isUnitStart, listsFields } from "./unitHeads.js";
import { matchFieldAt, matchUnitAt } from "./unitMatch.js";
import { isAbbreviation, type Word, wordsOf } from "./words.js";

/** A name of a unit in a printed list: the text as printed, white space folded, and its place. */
export interface ListedUnit {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Splits a printed list of units into names as printed: `Sở A, Sở B và các đơn vị liên quan; UBND các huyện, thị xã,
 * thành phố`. Commas and `và` inside names stay; `các Sở: Tư pháp, Y tế` gives the fields alone; labels before a colon
 * (`Phối hợp:`), roles (`chủ trì, phối hợp với`), numbering, dashes and closing marks are left out. Text with nothing like
 * a list comes back as one name.
 */
export function splitUnits(text: string): readonly ListedUnit[] {
  const list: List = { text, words: wordsOf(text), depth: depthsOf(text) };
  const found: ListedUnit[] = [];
  let at = skipLead(list, 0);
  let elided = false;
  while (at < list.words.length) {
    const item = readItem(list, at, elided);
    elided = item.elided;
    const unit = item.drop ? undefined : trimmed(list, item.from, item.end);
    if (unit !== undefined) found.push(unit);
    at = skipLead(list, Math.max(item.next, at + 1));
  }
  return found;
}

interface List {
  readonly text: string;
  readonly words: readonly Word[];
  /** For each word, whether it stands in brackets. */
  readonly depth: (at: number) => boolean;
}

interface Item {
  readonly from: number;
  /** Index after the last word of the name. */
  readonly end: number;
  /** Index of the word where the next name may begin. */
  readonly next: number;
  /** A label, not a name. */
  readonly drop: boolean;
  /** Names that follow may lack the word `Sở`. */
  readonly elided: boolean;
}

function depthsOf(text: string): (at: number) => boolean {
  const open: { readonly from: number; readonly to: number }[] = [];
  let from = -1;
  for (const match of text.matchAll(/[()]/gu)) {
    if (match[0] === "(" && from < 0) from = match.index;
    else if (match[0] === ")" && from >= 0) {
      open.push({ from, to: match.index });
      from = -1;
    }
  }
  let cursor = 0;
  return (at) => {
    if (open[cursor] !== undefined && at < (open[cursor - 1]?.to ?? 0)) cursor = 0;
    while ((open[cursor]?.to ?? Number.POSITIVE_INFINITY) < at) cursor += 1;
    return (open[cursor]?.from ?? Number.POSITIVE_INFINITY) < at;
  };
}

const LEAD =
  /^(?:va|cung|voi|gom|bao|giao|do|boi|de|nghi|yeu|cau|chu|tri|phoi|hop|hoac|gui|kinh|dong|thoi|nhu|la|tai|ve|thong|qua|\d{1,2})$/u;
const LEAD_PHRASES =
  /^(?:va|cung voi|cung|voi|gom|bao gom|giao cho|giao|do|boi|de nghi|yeu cau|chu tri phoi hop voi|chu tri phoi hop|chu tri|phoi hop voi|phoi hop cung|phoi hop|hoac|kinh gui|dong thoi|\d{1,2})(?= |$)/u;

/** Skips words that introduce a name and belong to none: `và`, `phối hợp với`, `giao`, a number. */
function skipLead(list: List, at: number): number {
  let next = at;
  for (;;) {
    if (!LEAD.test(list.words[next]?.folded ?? "")) return next;
    if (/^\d/u.test(list.words[next]?.folded ?? "") && !isNumbering(list, next)) return next;
    const phrase = LEAD_PHRASES.exec(
      list.words
        .slice(next, next + 5)
        .map((word) => word.folded)
        .join(" "),
    );
    const known = matchUnitAt(list.words, next);
    if (phrase === null || known !== undefined) return next;
    next += phrase[0].split(" ").length;
  }
}

function isNumbering(list: List, at: number): boolean {
  const word = list.words[at];
  return word !== undefined && /^\s{0,2}[.)]/u.test(list.text.slice(word.to, word.to + 3));
}

function readItem(list: List, at: number, elided: boolean): Item {
  const from = startOfName(list, at);
  const known = knownExtent(list, from, elided || from > at);
  let next = from + 1;
  for (; next < list.words.length; next += 1) {
    if (next < known) continue;
    if (list.depth(list.words[next]?.from ?? 0)) continue;
    const verdict = judge(list, { from, known, elided: elided || from > at }, next);
    if (verdict === "join") continue;
    return closeItem(list, from, next, verdict, elided || from > at);
  }
  return { from, end: next, next, drop: false, elided };
}

/** `các Sở Tư pháp, Y tế`: the name begins at `Sở`. */
function startOfName({ words }: List, at: number): number {
  if (words[at]?.folded !== "cac" || words[at + 1]?.folded !== "so") return at;
  return matchUnitAt(words, at + 1)?.form.entry.level === "department" ? at + 1 : at;
}

/** Index after what is known to belong to the name that begins at `from`. */
function knownExtent({ words }: List, from: number, elided: boolean): number {
  const unit = matchUnitAt(words, from)?.end ?? from;
  const field = elided ? (matchFieldAt(words, from)?.end ?? from) : from;
  return Math.max(unit, field, placeGroupFrom(words, from) ?? from);
}

interface Left {
  readonly from: number;
  readonly known: number;
  readonly elided: boolean;
}

type Verdict = "join" | "break" | "stop" | "label" | "list-label";

/** Whether the name goes on over the gap before word `next`. */
function judge(list: List, left: Left, next: number): Verdict {
  const { words, text } = list;
  const gap = text.slice(words[next - 1]?.to ?? 0, words[next]?.from ?? 0);
  if (gap.includes(";") || /[•●▪]/u.test(gap)) return "break";
  if (gap.includes(":")) return judgeColon(list, left, next);
  if (/[.!?]\s|\n/u.test(gap)) return judgeStop(list, next, gap);
  if (gap.includes(",")) return judgeComma(list, left, next);
  if (/[/+|]|\s[-–]\s?|[-–]\s/u.test(gap)) return judgeDash(list, left, next);
  return judgeSpace(list, left, next);
}

function judgeColon({ words }: List, left: Left, next: number): Verdict {
  if (placeGroupFrom(words, left.from) !== undefined) return "join";
  if (isGroupStart(words, left.from) || words[left.from]?.folded === "cac") return "list-label";
  if (isUnitStart(words, next) || matchFieldAt(words, next) !== undefined) return "label";
  return left.known > left.from + 1 ? "stop" : "label";
}

function judgeStop({ words }: List, next: number, gap: string): Verdict {
  if (isUnitStart(words, next) || /^\d{1,2}$/u.test(words[next]?.text ?? "")) return "break";
  if (gap.includes("\n") && !/[.!?]\s/u.test(gap)) return "join";
  const before = words[next - 1]?.text ?? "";
  return before.length <= 3 && isAbbreviation(before) ? "join" : "stop";
}

function judgeComma(list: List, left: Left, next: number): Verdict {
  const { words } = list;
  const right = words[next]?.folded === "va" ? next + 1 : next;
  if (isRole(words, right)) return "break";
  if (goesOn(list, left, right)) return "join";
  if (isUnitStart(words, right) || isField(list, left, right)) return "break";
  if (placeGroupFrom(words, left.from) !== undefined || isNamedPlaces(words, left.from)) return "join";
  if (!/^\p{Lu}/u.test(words[right]?.text ?? "")) return isStandalone(list, left, right) ? "break" : "join";
  if (left.known > left.from) return "break";
  return listsFields(words, left.from) ? "join" : "break";
}

/** A lower-case text after a comma is a name of its own only after a known unit. */
function isStandalone(list: List, left: Left, right: number): boolean {
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
function goesOn(list: List, left: Left, right: number): boolean {
  const { words } = list;
  const end = segmentEnd(list, right);
  if (placeGroupFrom(words, left.from) !== undefined) {
    const place =
      isBareGroup(words, right, Math.min(end, right + 2), true) || isBareGroup(words, right, right + 1, true);
    return place && !/^(?:cac|nhung)$/u.test(words[right]?.folded ?? "");
  }
  return isGroupStart(words, left.from) && isBareGroup(words, right, end);
}

/** Index of the word before which the next comma, semicolon, colon, full stop or `và` stands. */
function segmentEnd({ words, text }: List, at: number): number {
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
function isField(list: List, left: Left, right: number): boolean {
  const { words } = list;
  const department = matchUnitAt(words, left.from)?.form.entry.level === "department";
  if (!left.elided && !department) return false;
  const field = matchFieldAt(words, right);
  if (field === undefined || /^(?:TP|TT|CT|TM|TN)$/u.test(words[right]?.text ?? "")) return false;
  const end = segmentEnd(list, right);
  return field.end >= end || isBareGroup(words, field.end, end, true) || department || left.elided;
}

function judgeDash(list: List, left: Left, next: number): Verdict {
  if (goesOn(list, left, next)) return "join";
  if (/^\d{1,2}$/u.test(list.words[next]?.text ?? "")) return "join";
  return isUnitStart(list.words, next) && /^\p{Lu}/u.test(list.words[next]?.text ?? "") ? "break" : "join";
}

function judgeSpace(list: List, left: Left, next: number): Verdict {
  const { words } = list;
  const word = words[next];
  if (word === undefined) return "break";
  if (word.folded === "va" && word.text !== "&") return judgeAnd(list, left, next);
  if (isRole(words, next)) return "break";
  if (isVerb(words, next)) return "stop";
  if (left.known <= left.from && !/^(?:bao|dai)$/u.test(words[left.from]?.folded ?? "")) return "join";
  if (isNumbering(list, next) && isUnitStart(words, next + 1)) return "break";
  return isNewWithoutComma(words, left, next) ? "break" : "join";
}

function judgeAnd(list: List, left: Left, and: number): Verdict {
  const right = and + 1;
  if (isInAndOut(list.words, and)) return "join";
  if (goesOn(list, left, right)) return "join";
  return isUnitStart(list.words, right) || isField(list, left, right) ? "break" : "join";
}

const ROLES = /^(?:chu tri|phoi hop|cung voi|cung phoi hop|hoac)(?: |$)/u;
const VERBS =
  /^(?:thuc hien|tham muu|theo doi|huong dan|xay dung|trien khai|bao cao|chiu trach nhiem|co trach nhiem|can cu|lam dau moi|la co quan|la don vi|tong hop|ra soat|de xuat|chi dao|don doc|kiem tra|to chuc trien khai|to chuc thuc hien|trinh|de duoc|de tong hop|de bao cao|co nhiem vu)(?: |$)/u;

/** `chủ trì`, `phối hợp với`: the name ends, another may follow. */
function isRole(words: readonly Word[], at: number): boolean {
  return ROLES.test(pairAt(words, at));
}

/** A verb that says what the unit does: the list is over. */
function isVerb(words: readonly Word[], at: number): boolean {
  return /^\p{Ll}/u.test(words[at]?.text ?? "") && VERBS.test(pairAt(words, at));
}

function pairAt(words: readonly Word[], at: number): string {
  return words
    .slice(at, at + 4)
    .map((word) => word.folded)
    .join(" ");
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
    matchUnitAt(words, left.from)?.form.entry.level !== "local"
  );
}

function closeItem(list: List, from: number, next: number, verdict: Verdict, elided: boolean): Item {
  const department = matchUnitAt(list.words, from)?.form.entry.level === "department";
  const drop = verdict === "label" || verdict === "list-label";
  const stays = elided && matchFieldAt(list.words, from) !== undefined;
  const after = verdict === "stop" ? afterStop(list, next) : next;
  return {
    from,
    end: next,
    next: after,
    drop,
    elided: verdict === "list-label" || stays || (department && !drop),
  };
}

/** After a sentence about a unit the list may go on at the next semicolon or line. */
function afterStop({ words, text }: List, at: number): number {
  for (let next = at; next < words.length; next += 1) {
    if (/[;\n]/u.test(text.slice(words[next]?.to ?? 0, words[next + 1]?.from ?? text.length)))
      return next + 1;
  }
  return words.length;
}

/** A remark in brackets that is no part of the name: a document, a purpose, `nếu có`. */
const REMARK =
  /\s*\((?:[^()]*\d\/[^()]*|nếu có|để[^()]*|b\/c|báo cáo|p\/h|phối hợp|chủ trì|qua [^()]*|thông qua [^()]*)\)$/iu;

function trimmed({ words, text }: List, from: number, end: number): ListedUnit | undefined {
  const first = words[from];
  const last = words[end - 1];
  if (first === undefined || last === undefined) return undefined;
  let to = last.to;
  const between = text.slice(first.from, to);
  if (between.lastIndexOf("(") > between.lastIndexOf(")")) {
    const close = text.indexOf(")", to);
    if (close >= 0 && close - to <= 3) to = close + 1;
  } else if (/^[”"’]/u.test(text.slice(to)) && /[“"‘]/u.test(between)) to += 1;
  const printed = text.slice(first.from, to).replace(REMARK, "");
  if (!/\p{L}/u.test(printed) || foldLetters(printed) === "nt") return undefined;
  return { text: printed.replace(/\s+/gu, " ").trim(), from: first.from, to: first.from + printed.length };
}
