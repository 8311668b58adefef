import type { Passage } from "../document/passage.js";
import { fold } from "../text/fold.js";
import { documentWords, type FoundWords } from "./documentWords.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";
import { keyOfWords, type Numbers, wordNumbers } from "./wordNumbers.js";

/** Where a scheme, a programme or a law is named, by its words. */
export class SchemeName {
  readonly #words: FoundWords;
  readonly #kind: Kind;

  /** `numbers`: first that of what is named (`Đề án`, a quotation mark), then those of the words of the name. */
  constructor(
    words: FoundWords,
    kind: Kind,
    readonly numbers: Numbers,
  ) {
    this.#words = words;
    this.#kind = kind;
  }

  get passage(): Passage {
    return this.#kind.passage;
  }

  /** Where one of its words begins in the text. */
  start(at: number): number {
    return at === 0 ? this.#kind.from : this.#words.start(this.#kind.next + at - 1);
  }

  /** Where one of its words ends in the text. */
  end(at: number): number {
    return at === 0 ? this.#kind.to : this.#words.end(this.#kind.next + at - 1);
  }
}

/** After `Sở`, `Bộ` they are part of a unit's name. Looked for where one of `kindsBegin` stands. */
const KIND =
  /(?<![A-Za-zÀ-ỹ]|(?:Sở|Bộ|Phòng|Ban|SỞ|BỘ)\s)(?:[đĐ]ề án|[cC]hương trình|(?:[tT]iểu )?[dD]ự án|[cC]hiến lược|[kK]ế hoạch|[pP]hong trào|[cC]uộc vận động|Luật|Pháp lệnh|[qQ]uy hoạch|[mM]ô hình|[tT]háng hành động|[cC]uộc thi|[hH]ội thi|[bB]ộ tiêu chí|[qQ]uy chế|Quỹ|Hệ thống|Trung tâm|(?:TIỂU )?DỰ ÁN|ĐỀ ÁN|CHƯƠNG TRÌNH|CHIẾN LƯỢC|KẾ HOẠCH|PHONG TRÀO|LUẬT|QUY HOẠCH)(?![A-Za-zÀ-ỹ])/uy;
const kindsBegin = new Set(
  "đề chương tiểu dự chiến kế phong cuộc luật pháp quy mô tháng hội bộ quỹ hệ trung".split(" "),
);
/** A name in quotation marks. */
const QUOTED = /\p{Lu}[A-Za-zÀ-ỹ]+\s[A-Za-zÀ-ỹ]+\s/uy;
/** Where a name ends: its time, its place, what is said of it. Looked for at words that begin as `endsBegin` tells. */
const END =
  /[gG]iai đoạn|GIAI ĐOẠN|(?:[đĐ]ến|[tT]ừ|[tT]rong|[cC]uối) năm|ĐẾN NĂM|(?:năm|NĂM) \d|[tT]rên (?:địa bàn|phạm vi|toàn)|TRÊN ĐỊA BÀN|tại|theo|được|do|của (?:[uUủỦỷỶ]|[BbSs]ở|[Bb]ộ|tỉnh|thành|huyện|xã|[Cc]hính|[Tt]hủ|[Qq]uốc|[Bb]an|[Hh]ội|Đảng)|ban hành|này|đã|để|nhằm|như|số \d|(?:tỉnh|huyện|thành phố|thị xã|xã|phường) (?=\p{Lu})/uy;
const endsBegin =
  /^(?:giai|đến|từ|trong|cuối|năm|trên|tại|theo|được|do|của|ban|này|đã|để|nhằm|như|số|tỉnh|huyện|thành|thị|xã|phường)/u;
const MARKS = ".;:()/[]";

/** A name has so many words; it is looked for in a text of so many letters, and is so long at most. */
const [fewestWords, mostWords] = [5, 30];
const [fewestLetters, mostLetters, longest] = [30, 20_000, 300];

/** What a word of the document may be: the beginning of what is named, or of what ends a name. */
const [beginsKind, beginsEnd] = [1, 2];

/** A name that stands so often in the document, and where it stands first. */
export interface CountedName {
  readonly name: SchemeName;
  readonly times: number;
}

/** All names of schemes, programmes, projects and laws, and those in quotation marks, in reading order; those of the same words are one. Linear. */
export const countedNames = perSubject((subject: Subject): readonly CountedName[] => {
  const found = new Map<string, { readonly name: SchemeName; times: number }>();
  for (const name of schemeNames(subject)) {
    const key = keyOfWords(name.numbers);
    const known = found.get(key);
    if (known === undefined) found.set(key, { name, times: 1 });
    else known.times += 1;
  }
  return [...found.values()];
});

/** All names of schemes, programmes, projects and laws, and those in quotation marks, in reading order. Linear. */
export const schemeNames = perSubject((subject: Subject): readonly SchemeName[] => {
  const finder = new NameFinder(subject);
  const found: SchemeName[] = [];
  for (const { passage } of textPieces(subject))
    if (passage.text.length >= fewestLetters && passage.text.length <= mostLetters)
      finder.addNames(passage, found);
  return found;
});

/** Goes over the words of texts by number: a pattern is tried only at a word that it may match. */
class NameFinder {
  readonly #words: FoundWords;
  readonly #numbers: (text: string) => Numbers;
  /** By the number of a word. */
  readonly #traits: Uint8Array;
  readonly #kinds = new Map<string, number>();

  constructor(subject: Subject) {
    this.#words = documentWords(subject);
    this.#numbers = wordNumbers(subject).of;
    this.#traits = Uint8Array.from(
      this.#words.different,
      (word) => (kindsBegin.has(word) ? beginsKind : 0) | (endsBegin.test(word) ? beginsEnd : 0),
    );
  }

  addNames(passage: Passage, found: SchemeName[]): void {
    const { text } = passage;
    const { from, to } = this.#words.of(text);
    let behind = 0;
    for (let word = from; word < to; word += 1) {
      const start = this.#words.start(word);
      if (isQuote(text.charCodeAt(start - 1)) && start > behind && matchesAt(QUOTED, text, start)) {
        behind = start;
        this.#addName({ passage, from: start - 1, to: start, next: word, last: to }, found);
      }
      if (!this.#is(beginsKind, word) || start < behind || !matchesAt(KIND, text, start)) continue;
      behind = KIND.lastIndex;
      let next = word + 1;
      while (next < to && this.#words.start(next) < behind) next += 1;
      this.#addName({ passage, from: start, to: behind, next, last: to }, found);
    }
  }

  #is(trait: number, word: number): boolean {
    return ((this.#traits[this.#words.word(word)] ?? 0) & trait) !== 0;
  }

  #addName(kind: Kind, found: SchemeName[]): void {
    const words = this.#words;
    const { passage, from, to, next } = kind;
    const { text } = passage;
    const count = this.#countWords(kind);
    if (count < fewestWords) return;
    const first = next - words.of(text).from;
    const numbers = new Int32Array(count + 1);
    numbers[0] = this.#kindOf(text.slice(from, to));
    numbers.set(this.#numbers(text).subarray(first, first + count), 1);
    found.push(new SchemeName(words, kind, numbers));
  }

  /** How many words stand behind what is named up to where the name ends. */
  #countWords({ passage: { text }, to, next, last }: Kind): number {
    const end = Math.min(last, next + mostWords);
    let at = behindQuote(text, to);
    let word = next;
    for (; word < end; word += 1) {
      const start = this.#words.start(word);
      if (start >= to + longest || endsBetween(text, at, start)) break;
      if (this.#is(beginsEnd, word) && matchesAt(END, text, start)) break;
      at = this.#words.end(word);
    }
    return word - next;
  }

  #kindOf(printed: string): number {
    const known = this.#kinds.get(printed);
    if (known !== undefined) return known;
    const form = fold(printed);
    const made = this.#kinds.get(form) ?? this.#kinds.size + 1;
    this.#kinds.set(form, made).set(printed, made);
    return made;
  }
}

/** What is named stands from a place of a text up to another; the words from `next` on, up to the last, may name it. */
interface Kind {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly next: number;
  readonly last: number;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

const isQuote = (code: number): boolean => code === 0x201c || code === 0x22;

/** `Đề án “…`: where a name in quotation marks begins. */
function behindQuote(text: string, from: number): number {
  let at = from;
  while (text[at] === " " || text[at] === "*" || text[at] === "\n") at += 1;
  return isQuote(text.charCodeAt(at)) ? at + 1 : from;
}

/** Whether a mark between two words ends a name: a closing quotation mark, a full stop, a bracket. */
function endsBetween(text: string, from: number, to: number): boolean {
  // Mostly one space.
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return false;
  for (let at = from; at < to; at += 1) {
    const mark = text[at] ?? "";
    if (MARKS.includes(mark)) return true;
    if ((mark === "”" || mark === '"') && /^[\s,*]/u.test(text.slice(at + 1, at + 2))) return true;
  }
  return false;
}
