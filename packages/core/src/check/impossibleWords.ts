import { droppedPhrases } from "./droppedPhrases.js";
import { impossiblePhrases } from "./lexicon/impossible.js";
import { particleSlips } from "./lexicon/particleSlips.js";
import { wrongWords } from "./lexicon/wrongWords.js";
import { NumberTable } from "./numberTable.js";
import { perSubject } from "./perSubject.js";
import { keyOf, mostSyllables, type Syllable, syllableOf } from "./slipLexicon.js";
import type { Linked } from "./slipLinks.js";
import type { Slip } from "./slips.js";
import { spanIn, wordedTexts } from "./slipTexts.js";
import type { Subject } from "./subject.js";

/** A phrase that makes no sense in a plan. */
interface Impossible {
  readonly words: readonly Syllable[];
  readonly likely: string;
  /** Where one of these stands next before or behind, it does make sense. */
  readonly unless: ReadonlySet<string>;
  /** Nothing but spaces stands inside, and its last word makes no compound with the one behind. */
  readonly whole: boolean;
  /** Only before a word of grammar. */
  readonly ends: boolean;
  /** Of each word, whether it may have a capital. */
  readonly capitals: readonly boolean[];
  /** The number of its third word; below 0 where it has none. */
  readonly third: number;
}

/** Those phrases by their first two words. */
interface Index {
  readonly places: NumberTable;
  readonly lists: Impossible[][];
  /** 1 for the numbers of first words, to pass over all others fast. */
  readonly firsts: Uint8Array;
  /** The same of second words. */
  readonly seconds: Uint8Array;
}

let built: Index | undefined;

function build(): Index {
  const made: Index = {
    places: new NumberTable(),
    lists: [],
    firsts: new Uint8Array(mostSyllables),
    seconds: new Uint8Array(mostSyllables),
  };
  addLines(made, impossiblePhrases, false);
  addLines(made, wrongWords, true);
  addLines(made, particleSlips, true);
  for (const { phrase, likely, unless, ends } of droppedPhrases())
    add(made, phrase, { likely, unless: wordsOf(unless), whole: true, ends });
  return made;
}

function addLines(made: Index, lines: string, whole: boolean): void {
  for (const line of lines.normalize("NFC").trim().split("\n")) {
    const [phrases = "", rest = ""] = line.split(" > ");
    const [likely = "", exceptions = ""] = rest.split(" ! ");
    const [verbs = "", objects] = phrases.split(" & ");
    const unless = wordsOf(exceptions);
    for (const verb of verbs.split("|"))
      for (const object of objects?.split("|") ?? [""]) {
        const told = likely.replace("@", verb).replace("&", object);
        add(made, `${verb} ${object}`.trim(), { likely: told, unless, whole, ends: false });
      }
  }
}

const small: readonly boolean[] = [];
const nothing: ReadonlySet<string> = new Set();
const wordsOf = (list: string) => (list === "" ? nothing : new Set(list.split(" ")));

function add(
  { places, lists, firsts, seconds }: Index,
  phrase: string,
  rest: Omit<Impossible, "words" | "capitals" | "third">,
): void {
  const printed = phrase.split(" ");
  const words = printed.map(syllableOf);
  const [first, second] = words;
  const key = keyOf(first?.id, second?.id);
  if (first === undefined || key < 0) return;
  firsts[first.id] = 1;
  seconds[second?.id ?? 0] = 1;
  const capitals =
    phrase === phrase.toLowerCase() ? small : printed.map((word) => word !== word.toLowerCase());
  const { likely, unless, whole, ends } = rest;
  const one = { words, likely, unless, whole, ends, capitals, third: words[2]?.id ?? -1 };
  const list = lists[places.place(key)];
  if (list === undefined) lists.push([one]);
  else list.push(one);
}

/** Phrases that make no sense, each with the likely one, in reading order. Linear: one look a word. */
export const impossibleWords = perSubject((subject: Subject): readonly Slip[] => {
  built ??= build();
  const texts = wordedTexts(subject);
  const { ids, words, from, to, text } = texts;
  const found: Slip[] = [];
  for (let at = 0; at + 1 < words.length; at += 1) {
    const [id, after] = [ids[at] ?? -1, ids[at + 1] ?? -1];
    if (id < 0 || after < 0 || built.firsts[id] !== 1 || built.seconds[after] !== 1) continue;
    const third = ids[at + 2];
    const list = built.lists[built.places.find(keyOf(id, after))];
    const one = list?.find(
      (phrase) => (phrase.third < 0 || phrase.third === third) && stands(texts, at, phrase),
    );
    if (one === undefined) continue;
    const end = at + one.words.length - 1;
    const [start, stop] = [from[at] ?? 0, to[end] ?? 0];
    const printed = text.slice(start, stop);
    const span = spanIn(texts, start, stop);
    found.push({ printed, likely: inCaseOf(printed, one.likely), sure: true, span, from: start });
    at = end;
  }
  return found;
});

function stands(texts: Linked, at: number, phrase: Impossible): boolean {
  const { words, unless, whole, ends, capitals } = phrase;
  // The first word belongs to what stands before: `căn cứ chức năng`.
  if (texts.linked[at - 1] === 1) return false;
  const last = at + words.length - 1;
  if (whole && (texts.linked[last] === 1 || begins(texts, at))) return false;
  if (whole && capitals[0] !== true && endsName(texts, at)) return false;
  for (let i = 0; i < words.length; i += 1) {
    const word = texts.words[at + i];
    if (word === undefined || word.syllable !== words[i]) return false;
    // A capital behind a small letter begins an act's kind (`ban Quy chế`), behind another capital it goes on with a name.
    if (i > 0 && !word.small && capitals[i] !== true && (whole || !opensName(texts, at, word.text)))
      return false;
    if (i > 0 && (whole ? texts.next[at + i - 1] !== 1 : !joins(texts, at + i - 1))) return false;
  }
  const [before, behind] = [texts.words[at - 1], texts.words[last + 1]];
  if (ends && (texts.next[last] !== 1 || !GRAMMAR.has(behind?.text ?? ""))) return false;
  return !unless.has(before?.text.toLowerCase() ?? "") && !unless.has(behind?.text.toLowerCase() ?? "");
}

/** A small letter begins a text whose line before wasn't joined to it: `Ủy` may stand there. */
const begins = ({ words }: Linked, at: number) => words[at - 1] === undefined && words[at]?.small === true;

/** The later part of a name: `Sơn La các xã`. */
const endsName = ({ words, next }: Linked, at: number) =>
  next[at - 1] === 1 && CAPITAL.test(words[at]?.text ?? "") && CAPITAL.test(words[at - 1]?.text ?? "");

const CAPITAL = /^\p{Lu}\p{Ll}/u;

const opensName = (texts: Linked, at: number, text: string) =>
  texts.words[at]?.small === true && /^\p{Lu}\p{Ll}*$/u.test(text);

/** What may follow any noun. */
const GRAMMAR: ReadonlySet<string> = new Set(
  "và của cho trên trong tại với theo đến từ giai năm về các được có là đối để ở do bằng khi hoặc đã sẽ chưa nhằm như giữa".split(
    " ",
  ),
);

/** Whether a space or a comma and nothing else stands between a word and the next. */
function joins({ text, from, to, next }: Linked, at: number): boolean {
  return next[at] === 1 || text.slice(to[at], from[at + 1]) === ", ";
}

const inCaseOf = (printed: string, likely: string) =>
  /^\p{Lu}/u.test(printed) ? likely.charAt(0).toUpperCase() + likely.slice(1) : likely;
