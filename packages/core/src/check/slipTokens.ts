import { type Syllable, syllableOf } from "./slipLexicon.js";

/** A word with its letters folded, `y` as `i`. */
export interface Token {
  readonly text: string;
  readonly syllable: Syllable;
  readonly folded: string;
  /** Letters only: no figure, no mark of a footnote. */
  readonly lettered: boolean;
  /** It has a character beyond ASCII. */
  readonly marked: boolean;
  readonly from: number;
  readonly to: number;
}

/** What a word is, wherever it stands. */
type Word = Omit<Token, "from" | "to">;

const mostWords = 60_000;
const words = new Map<string, Word>();

/** A word as printed; each is looked at once. */
function wordOf(text: string): Word {
  const kept = words.get(text);
  if (kept !== undefined) return kept;
  const syllable = syllableOf(text);
  const word: Word = {
    text,
    syllable,
    folded: syllable.letters,
    lettered: /^[A-Za-zÀ-ỹ]+$/u.test(text),
    marked: /[^\p{ASCII}]/u.test(text),
  };
  if (words.size < mostWords) words.set(text, word);
  return word;
}

/** Whether a code unit is part of a word, for those that Vietnamese text is made of. */
const inWord = new Uint8Array(0x3000);
for (let code = 0; code < inWord.length; code += 1)
  if (/[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code))) inWord[code] = 1;

const isInWord = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < inWord.length ? inWord[code] === 1 : /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));
};

/** The words of a text, in order. Linear. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  while (from < text.length) {
    if (!isInWord(text, from)) {
      from += 1;
      continue;
    }
    let to = from + 1;
    while (to < text.length && isInWord(text, to)) to += 1;
    const { text: word, syllable, folded, lettered, marked } = wordOf(text.slice(from, to));
    tokens.push({ text: word, syllable, folded, lettered, marked, from, to });
    from = to + 1;
  }
  return tokens;
}

/** One space and nothing else stands between two words. */
export function adjacent(text: string, a: Token | undefined, b: Token | undefined): boolean {
  return a !== undefined && b !== undefined && b.from - a.to === 1 && text[a.to] === " ";
}
