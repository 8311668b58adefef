import { impossiblePhrases } from "./lexicon/impossible.js";
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
}

/** Those phrases by their first two words. */
interface Index {
  readonly places: NumberTable;
  readonly lists: Impossible[][];
  /** 1 for the numbers of first words, to pass over all others fast. */
  readonly firsts: Uint8Array;
}

let built: Index | undefined;

function build(): Index {
  const made: Index = { places: new NumberTable(), lists: [], firsts: new Uint8Array(mostSyllables) };
  for (const line of impossiblePhrases.normalize("NFC").trim().split("\n")) {
    const [phrases = "", rest = ""] = line.split(" > ");
    const [likely = "", unless = ""] = rest.split(" ! ");
    const [verbs = "", objects] = phrases.split(" & ");
    const exceptions = new Set(unless.split(" "));
    for (const verb of verbs.split("|"))
      for (const object of objects?.split("|") ?? [""])
        add(made, `${verb} ${object}`.trim(), {
          likely: likely.replace("@", verb).replace("&", object),
          unless: exceptions,
        });
  }
  return made;
}

function add(
  { places, lists, firsts }: Index,
  phrase: string,
  rest: Pick<Impossible, "likely" | "unless">,
): void {
  const words = phrase.split(" ").map(syllableOf);
  const [first, second] = words;
  const key = keyOf(first?.id, second?.id);
  if (first === undefined || key < 0) return;
  firsts[first.id] = 1;
  const one = { ...rest, words };
  const list = lists[places.place(key)];
  if (list === undefined) lists.push([one]);
  else list.push(one);
}

/** Phrases that make no sense, each with the likely one, in reading order. Linear: one look a word. */
export const impossibleWords = perSubject((subject: Subject): readonly Slip[] => {
  built ??= build();
  const texts = wordedTexts(subject);
  const { ids, words, from, to, text, linked } = texts;
  const found: Slip[] = [];
  for (let at = 0; at + 1 < words.length; at += 1) {
    const id = ids[at] ?? -1;
    // Where the first word belongs to what stands before, it begins nothing: `căn cứ chức năng`.
    if (id < 0 || built.firsts[id] !== 1 || linked[at - 1] === 1) continue;
    const list = built.lists[built.places.find(keyOf(id, ids[at + 1]))];
    const one = list?.find((phrase) => stands(texts, at, phrase));
    if (one === undefined) continue;
    const end = at + one.words.length - 1;
    const [start, stop] = [from[at] ?? 0, to[end] ?? 0];
    const printed = text.slice(start, stop);
    const span = spanIn(texts, start, stop);
    found.push({ printed, likely: inCaseOf(printed, one.likely), sure: true, span });
    at = end;
  }
  return found;
});

function stands(texts: Linked, at: number, { words, unless }: Impossible): boolean {
  const last = at + words.length - 1;
  // By the first two the phrase was found.
  for (let i = 2; i < words.length; i += 1) if (texts.words[at + i]?.syllable !== words[i]) return false;
  for (let i = 1; i < words.length; i += 1) {
    const word = texts.words[at + i];
    // A capital behind a small letter begins an act's kind (`ban Quy chế`), behind another capital it goes on with a name.
    if (
      word?.small !== true &&
      !(texts.words[at]?.small === true && /^\p{Lu}\p{Ll}*$/u.test(word?.text ?? ""))
    )
      return false;
    if (!joins(texts, at + i - 1)) return false;
  }
  const [before, behind] = [texts.words[at - 1], texts.words[last + 1]];
  return !unless.has(before?.text.toLowerCase() ?? "") && !unless.has(behind?.text.toLowerCase() ?? "");
}

/** Whether a space or a comma and nothing else stands between a word and the next. */
function joins({ text, from, to, next }: Linked, at: number): boolean {
  return next[at] === 1 || text.slice(to[at], from[at + 1]) === ", ";
}

const inCaseOf = (printed: string, likely: string) =>
  /^\p{Lu}/u.test(printed) ? likely.charAt(0).toUpperCase() + likely.slice(1) : likely;
