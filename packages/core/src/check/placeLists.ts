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

const COUNTS: Readonly<Record<string, number>> = { ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8 };
/** `ba khu bảo tồn A, B và C`, `04 cụm công nghiệp: A, B, C, D`: so many of one kind, each by its name. */
const COUNTED = new RegExp(
  `(?<![A-Za-zÀ-ỹ\\d])([Bb]a|[Bb]ốn|[Nn]ăm|[Ss]áu|[Bb]ảy|[Tt]ám|0?[3-8])\\s((?!(?:năm|tháng|ngày|xã|phường|huyện|thôn|bản|ấp|trạm|trường|điểm|mô hình|hộ|lớp)\\s)\\p{Ll}+(?:\\s\\p{Ll}+){1,4}?)(\\s(?:là|gồm|gồm có|bao gồm)|\\s?:)?\\s(${NAME}(?:,\\s${NAME})+\\svà\\s${NAME})(?!\\s\\p{Lu})`,
  "gu",
);

interface CountedList extends PlaceList {
  readonly kind: string;
  /** `Ba khu bảo tồn là A, B và C`: all there are. */
  readonly all: boolean;
}

/** Lists that say how many there are, and name as many: of one kind there are no others, so none has to be long. */
function countedLists(subject: Subject): readonly CountedList[] {
  const words = [...Object.keys(COUNTS), "và"];
  return piecesWith(subject, ...words).flatMap(({ passage }) => {
    const { text } = passage;
    if (text.length > 20_000 || !NAMED.test(text)) return [];
    return matchesIn(text, COUNTED).flatMap((match) => {
      const [whole, count = "", kind = "", joint, printed = ""] = match;
      const names = printed.split(BETWEEN).map((name) => name.trim().replace(KIND, ""));
      if (names.length !== (COUNTS[count.toLowerCase()] ?? Number(count))) return [];
      const from = match.index + whole.length - printed.length;
      const span = spanAt(passage, from, from + printed.length);
      return [{ kind: fold(kind), all: joint !== undefined, names, keys: names.map(fold), printed, span }];
    });
  });
}

/** Of two lists of as many of one kind that differ in one name, the later one, where one of them names all there are. Linear but in the few lists. */
export function countedConflicts(subject: Subject): readonly ListConflict[] {
  const lists = countedLists(subject);
  return lists.flatMap((list, at) => {
    const before = lists.slice(0, at).find(({ kind, keys, all }) => {
      const strange = list.keys.filter((key) => !keys.includes(key));
      return (
        kind === list.kind && (all || list.all) && keys.length === list.keys.length && strange.length === 1
      );
    });
    if (before === undefined) return [];
    const odd = list.keys.findIndex((key) => !before.keys.includes(key));
    const place = before.keys.findIndex((key) => !list.keys.includes(key));
    return conflictOf(list, odd, before, place).map((conflict) => ({ ...conflict, certain: true }));
  });
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
