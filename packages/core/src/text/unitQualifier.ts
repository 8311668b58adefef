import { findProvince } from "./places.js";
import { matchUnitAt } from "./unitMatch.js";
import { opensSentence } from "./unitVerbs.js";
import type { Word } from "./words.js";

/** What follows the name of a unit and says of which place it is: `tỉnh Kiên Giang`, `huyện`, `khu vực XII`. */
export interface Qualifier {
  /** `tỉnh`, `thành phố`, `huyện`…; null where only a place is named. */
  readonly level: string | null;
  readonly place: string | null;
  /** Index after the last word. */
  readonly end: number;
}

const LEVELS: readonly (readonly [string, string])[] = [
  ["thanh pho", "thành phố"],
  ["thi xa", "thị xã"],
  ["thi tran", "thị trấn"],
  ["dac khu", "đặc khu"],
  ["khu vuc", "khu vực"],
  ["kv", "khu vực"],
  ["tinh", "tỉnh"],
  ["tp", "thành phố"],
  ["tx", "thị xã"],
  ["huyen", "huyện"],
  ["quan", "quận"],
  ["xa", "xã"],
  ["phuong", "phường"],
];

/** Reads a qualifier at word `at`; undefined where none stands there. */
export function readQualifier(words: readonly Word[], at: number): Qualifier | undefined {
  let next = at;
  if (/^(?:cua|o|tai|cap|chi|nhanh)$/u.test(words[next]?.folded ?? ""))
    next += words[next]?.folded === "chi" ? 2 : 1;
  const shared = sharedLevel(words, at);
  if (shared !== undefined) return shared;
  const level = levelAt(words, next);
  if (level === undefined) return placeOnly(words, next);
  next += level.length;
  // `tỉnh tỉnh` is a slip, `tỉnh, Tỉnh đoàn` another unit.
  while (
    words[next]?.folded === "tinh" &&
    level.name === "tỉnh" &&
    !/^(?:doan|uy)$/u.test(words[next + 1]?.folded ?? "")
  )
    next += 1;
  const end = level.name === "khu vực" ? Math.min(next + 1, words.length) : endOfPlace(words, next);
  if (level.name === "khu vực" && !/^(?:[IVX]+|\d{1,2})$/u.test(words[next]?.text ?? "")) return undefined;
  return { level: level.name, place: placeText(words, next, end), end };
}

/** `cùng cấp`, `các cấp`: the level of whoever is told so, or all. */
function sharedLevel(words: readonly Word[], at: number): Qualifier | undefined {
  const which = words[at];
  if (which === undefined || which.apart || words[at + 1]?.folded !== "cap") return undefined;
  if (which.text !== "cùng" && which.text !== "các") return undefined;
  return { level: `${which.text} cấp`, place: null, end: at + 2 };
}

function levelAt(words: readonly Word[], at: number) {
  if (words[at]?.apart === true) return undefined;
  const pair = `${words[at]?.folded} ${words[at + 1]?.folded}`;
  for (const [folded, name] of LEVELS) {
    const length = folded.includes(" ") ? 2 : 1;
    if (length === 2 ? pair === folded : words[at]?.folded === folded) {
      if (length === 1 && name === "xã" && words[at + 1]?.folded === "hoi") continue;
      return { name, length };
    }
  }
  return undefined;
}

function placeOnly(words: readonly Word[], at: number): Qualifier | undefined {
  for (const length of [4, 3, 2, 1]) {
    const part = words.slice(at, at + length);
    if (part.length < length || part.some((word) => word.apart)) continue;
    const place = findProvince(part.map((word) => word.text).join(" "));
    if (place !== undefined && /^\p{Lu}/u.test(part[0]?.text ?? ""))
      return { level: null, place, end: at + length };
  }
  return undefined;
}

/** A place's name: up to four words with capitals, or a number (`Quận 1`); not the verb of the sentence behind a heading. */
function endOfPlace(words: readonly Word[], at: number): number {
  let next = at;
  if (/^\d{1,2}$/u.test(words[next]?.text ?? "")) return next + 1;
  const known = placeOnly(words, at);
  if (known !== undefined) return known.end;
  if (opensSentence(words, at) || opensUnit(words, at)) return at;
  while (next < at + 4 && words[next]?.apart === false && /^\p{Lu}/u.test(words[next]?.text ?? "")) {
    const before = words[next - 1];
    const gap = /^(?:TP|Tp|TX|Tx|TT|P|Q|H)$/u.test(before?.text ?? "") ? 2 : 1;
    if (before !== undefined && (words[next]?.from ?? 0) - before.to > gap) break;
    next += 1;
  }
  return next;
}

/** `Trạm Y tế xã Công an xã …`: the next line begins with another unit, whose second word is no part of a place's name. */
function opensUnit(words: readonly Word[], at: number): boolean {
  const second = words[at + 1]?.text ?? "";
  return /^\p{Ll}/u.test(second) && matchUnitAt(words, at) !== undefined;
}

function placeText(words: readonly Word[], from: number, to: number): string | null {
  const printed = words
    .slice(from, to)
    .map((word) => word.text)
    .join(" ");
  return printed === "" ? null : (findProvince(printed) ?? printed);
}
