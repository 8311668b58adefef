import { foldLetters } from "./fold.js";
import { matchesIn } from "./matches.js";
import { isNumbering, judge, type PrintedList, type Verdict } from "./unitBoundaries.js";
import { placeGroupFrom } from "./unitGroups.js";
import { isUnitStart } from "./unitHeads.js";
import { matchFieldAt, matchUnitAt } from "./unitMatch.js";
import { isVerb } from "./unitVerbs.js";
import { wordsOf } from "./words.js";

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
  const list: PrintedList = { text, words: wordsOf(text), depth: depthsOf(text) };
  const found: ListedUnit[] = [];
  let at = skipLead(list, 0);
  let elided = false;
  while (at < list.words.length) {
    const item = readItem(list, at, elided);
    elided = item.elided;
    const unit = item.drop || isAct(list, item.from) ? undefined : trimmed(list, item.from, item.end);
    if (unit !== undefined) found.push(unit);
    at = skipLead(list, Math.max(item.next, at + 1));
  }
  return found;
}

/** A clause that begins with a verb is no name (`hướng dẫn, tổng hợp`). */
function isAct({ words }: PrintedList, from: number): boolean {
  return isVerb(words, from) && !isUnitStart(words, from);
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
  for (const match of matchesIn(text, /[()]/gu)) {
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
function skipLead(list: PrintedList, at: number): number {
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
    const known = matchUnitAt(list.words, next) ?? matchFieldAt(list.words, next);
    if (phrase === null || known !== undefined) return next;
    next += phrase[0].split(" ").length;
  }
}

function readItem(list: PrintedList, at: number, elided: boolean): Item {
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
function startOfName({ words }: PrintedList, at: number): number {
  if (words[at]?.folded !== "cac" || words[at + 1]?.folded !== "so") return at;
  return matchUnitAt(words, at + 1)?.form.entry.level === "department" ? at + 1 : at;
}

/** `Phòng Lao động - Thương binh và Xã hội`: a division of a district has a department's field. */
function divisionEnd(words: PrintedList["words"], from: number): number {
  if (words[from]?.folded !== "phong" || !/^\p{Lu}/u.test(words[from]?.text ?? "")) return from;
  return matchFieldAt(words, from + 1)?.end ?? from;
}

/** Index after what is known to belong to the name that begins at `from`. */
function knownExtent({ words }: PrintedList, from: number, elided: boolean): number {
  const unit = matchUnitAt(words, from)?.end ?? from;
  const field = elided ? (matchFieldAt(words, from)?.end ?? from) : from;
  return Math.max(unit, field, placeGroupFrom(words, from) ?? from, divisionEnd(words, from));
}

function closeItem(list: PrintedList, from: number, next: number, verdict: Verdict, elided: boolean): Item {
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

/** After a sentence about a unit the list may go on with another unit after a semicolon or on a new line. */
function afterStop({ words, text }: PrintedList, at: number): number {
  for (let next = at + 1; next < words.length; next += 1) {
    const gap = text.slice(words[next - 1]?.to ?? 0, words[next]?.from ?? 0);
    if (/[;\n]/u.test(gap) && isUnitStart(words, next)) return next;
  }
  return words.length;
}

/** A remark in brackets that is no part of the name: a document, a purpose, `nếu có`. */
const REMARK =
  /\s*\((?:[^()]*\d\/[^()]*|nếu có|để[^()]*|b\/c|báo cáo|p\/h|phối hợp|chủ trì|qua [^()]*|thông qua [^()]*)\)$/iu;

function trimmed({ words, text }: PrintedList, from: number, end: number): ListedUnit | undefined {
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
