import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { documentWords } from "./documentWords.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

/** One word spelled in two ways in one document. */
export interface MixedSpelling {
  /** The way that is seldomer, with its places. */
  readonly seldom: string;
  readonly places: readonly Span[];
  readonly often: string;
  readonly times: number;
}

/** Words spelled in two ways; those of the word lists first. Linear. */
export const mixedSpellings = perSubject((subject: Subject): readonly MixedSpelling[] => {
  const pairs = [...PAIRS, ...tonePairs(documentWords(subject).different)];
  const places = placesOf(subject, pairs.flat());
  return pairs.flatMap(([one, other]) => {
    const [first = [], second = []] = [places.get(one), places.get(other)];
    if (first.length === 0 || second.length === 0) return [];
    return first.length <= second.length
      ? [{ seldom: one, places: first, often: other, times: second.length }]
      : [{ seldom: other, places: second, often: one, times: first.length }];
  });
});

/** Both spellings are in the dictionaries; an office keeps to one. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["hàng năm", "hằng năm"],
  ["hàng tháng", "hằng tháng"],
  ["hàng quý", "hằng quý"],
  ["hàng ngày", "hằng ngày"],
  ["hàng tuần", "hằng tuần"],
  ["tỉ lệ", "tỷ lệ"],
  ["tỉ đồng", "tỷ đồng"],
  ["bác sĩ", "bác sỹ"],
  ["kĩ thuật", "kỹ thuật"],
  ["kĩ năng", "kỹ năng"],
  ["lí do", "lý do"],
  ["quản lí", "quản lý"],
  ["xử lí", "xử lý"],
];

/** The old and the new place of the tone: `hoá`, `hóa`. */
const TONES = new Map(
  "oá óa|oà òa|oả ỏa|oã õa|oạ ọa|oé óe|oè òe|oẻ ỏe|oẽ õe|oẹ ọe|uý úy|uỳ ùy|uỷ ủy|uỹ ũy|uỵ ụy"
    .split("|")
    .map((pair) => {
      const [old = "", young = ""] = pair.split(" ");
      return [old, young] as const;
    }),
);

/** Syllables that a document writes in both ways; `quý` has no other. */
function tonePairs(words: readonly string[]): readonly (readonly [string, string])[] {
  const old = words.filter((word) => TONES.has(word.slice(-2)) && !word.startsWith("qu"));
  if (old.length === 0) return [];
  const all = new Set(words);
  return old.flatMap((word) => {
    const young = word.slice(0, -2) + (TONES.get(word.slice(-2)) ?? "");
    return all.has(young) ? [[word, young] as const] : [];
  });
}

/** The places of words, or of two side by side, by the words' numbers. */
function placesOf(subject: Subject, spellings: readonly string[]): ReadonlyMap<string, readonly Span[]> {
  const words = documentWords(subject);
  const numbers = new Map(words.different.map((word, number) => [word, number] as const));
  const sought = new Map<number, { readonly spelling: string; readonly second: number | undefined }[]>();
  const marked = new Uint8Array(words.different.length);
  for (const spelling of spellings) {
    const [first, second] = spelling.split(" ").map((word) => numbers.get(word));
    if (first === undefined || (spelling.includes(" ") && second === undefined)) continue;
    sought.set(first, [...(sought.get(first) ?? []), { spelling, second }]);
    marked[first] = 1;
  }
  const found = new Map<string, Span[]>();
  for (const { passage } of textPieces(subject)) {
    const { from, to } = words.of(passage.text);
    for (let at = from; at < to; at += 1) {
      if (marked[words.word(at)] !== 1) continue;
      for (const { spelling, second } of sought.get(words.word(at)) ?? []) {
        if (second !== undefined && (at + 1 >= to || words.word(at + 1) !== second)) continue;
        const end = words.end(second === undefined ? at : at + 1);
        if (end - words.start(at) !== spelling.length) continue;
        const places = found.get(spelling) ?? [];
        places.push(spanAt(passage, words.start(at), end));
        found.set(spelling, places);
      }
    }
  }
  return found;
}
