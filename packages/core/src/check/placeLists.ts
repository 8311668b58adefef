import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { CAPITALS } from "../text/letterClasses.js";
import { matchesIn } from "../text/matches.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

const NAME = `[${CAPITALS}][A-Za-zÀ-ỹ]+(?: [${CAPITALS}][A-Za-zÀ-ỹ]*| \\d{1,2}(?!\\d)){0,3}`;
/** `04 xã: A, B, C và D`, `các phường A, phường B, phường C`. */
const LIST = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(xã|phường|huyện|quận|thị trấn|thôn|khu phố)(?: [^${CAPITALS},.;:()]{0,30})?[:\\s*]+(${NAME}(?:\\s?[,;]\\s(?:(?:xã|phường|huyện|quận|thị xã|thị trấn|thôn|khu phố)\\s)?${NAME})+(?:\\s?,?\\svà\\s(?:(?:xã|phường|huyện|quận|thị xã|thị trấn|thôn|khu phố)\\s)?${NAME})?)`,
  "gu",
);
/** A name before a mark: looked for from the mark on, of which there are few. */
const NAMED = /[,;] (?<=\p{Lu}[A-Za-zÀ-ỹ]+[,;] )/u;
const BETWEEN = /\s?[,;]\s|\s?,?\svà\s/u;
const KIND = /^(?:xã|phường|huyện|quận|thị xã|thị trấn|thôn|khu phố)\s/u;
/** Shorter lists may well be of other places. */
const leastPlaces = 3;
/** Lists as long as this don't differ by chance. */
const certainPlaces = 4;

interface PlaceList {
  readonly names: readonly string[];
  readonly keys: readonly string[];
  readonly printed: string;
  readonly span: Span;
}

/** Two lists of the same places but for one. */
export interface ListConflict {
  readonly odd: string;
  readonly other: string;
  readonly span: Span;
  readonly otherSpan: Span;
  readonly otherList: string;
  /** The names are alike, or the lists too long to differ by chance. */
  readonly certain: boolean;
}

/** Lists of communes that are as long and have all places in common but one: a place was changed in one of them. Linear. */
export function listConflicts(subject: Subject): readonly ListConflict[] {
  const lists = placeLists(subject);
  const partial = new Map<string, { readonly list: PlaceList; readonly at: number }>();
  const whole = new Set<string>();
  return lists.flatMap((list) => {
    const all = [...list.keys].sort().join("|");
    if (whole.has(all)) return [];
    whole.add(all);
    const found = list.keys.flatMap((_, at) => {
      const rest = list.keys.filter((_key, place) => place !== at);
      const key = `${list.keys.length} ${rest.sort().join("|")}`;
      const before = partial.get(key);
      if (before === undefined) {
        partial.set(key, { list, at });
        return [];
      }
      return conflictOf(list, at, before.list, before.at);
    });
    return found.slice(0, 1);
  });
}

function conflictOf(list: PlaceList, at: number, before: PlaceList, place: number): readonly ListConflict[] {
  const [odd, other] = [list.names[at], before.names[place]];
  if (odd === undefined || other === undefined || list.keys.includes(fold(other))) return [];
  const words = fold(other).split(" ");
  const alike = fold(odd)
    .split(" ")
    .some((word) => words.includes(word));
  const certain = alike || list.keys.length >= certainPlaces;
  return [{ odd, other, span: list.span, otherSpan: before.span, otherList: before.printed, certain }];
}

function placeLists(subject: Subject): readonly PlaceList[] {
  return piecesWith(subject, "xã", "phường", "huyện", "quận", "trấn", "thôn", "phố").flatMap(
    ({ passage }) => {
      const { text } = passage;
      if (text.length > 20_000 || !NAMED.test(text)) return [];
      return matchesIn(text, LIST).flatMap((match) => {
        const printed = match[2] ?? "";
        const names = printed.split(BETWEEN).map((name) => name.trim().replace(KIND, ""));
        const from = match.index + match[0].length - printed.length;
        if (names.length < leastPlaces) return [];
        return [
          { names, keys: names.map(fold), printed, span: spanAt(passage, from, from + printed.length) },
        ];
      });
    },
  );
}
