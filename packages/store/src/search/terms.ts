import { foldWords } from "./fold.js";
import { findQueryNumbers, numberKey } from "./numbers.js";

/** A query taken apart. */
export interface SearchTerms {
  /** Numbers of documents in it, in the form they are compared by. */
  readonly numbers: readonly { readonly key: string; readonly phrase: string }[];
  /** The rest as PostgreSQL's tsquery in text form; null where nothing is left. */
  readonly words: string | null;
}

/** Longest query that is looked at, and how many words of it. */
const longestQuery = 400;
const mostWords = 30;

/**
 * Takes a person's query apart: `"nước sạch" 83/KH-UBND nông th` is a phrase, a number, a word and the
 * beginning of a word. All have to be found; accents and capitals don't count.
 */
export function searchTerms(query: string): SearchTerms {
  const text = query.slice(0, longestQuery).normalize("NFC");
  const numbers = findQueryNumbers(text);
  let rest = text;
  for (const { from, to } of numbers.toReversed()) rest = `${rest.slice(0, from)} ${rest.slice(to)}`;
  const terms = rest.split(/["“”]/u).flatMap((part, index, parts) => {
    const words = foldWords(part);
    if (index % 2 === 1) return words.length === 0 ? [] : [phrase(words)];
    const isUnfinished = index === parts.length - 1 && /[\p{L}\p{N}\p{M}]$/u.test(text);
    return words.map((word, at) => quote(word) + (isUnfinished && at === words.length - 1 ? ":*" : ""));
  });
  return {
    numbers: numbers.map((number) => ({
      key: numberKey(number.text),
      phrase: phrase(foldWords(number.text)),
    })),
    words: terms.length === 0 ? null : terms.slice(0, mostWords).join(" & "),
  };
}

function phrase(words: readonly string[]): string {
  return words.length === 1 ? words.map(quote).join("") : `(${words.map(quote).join(" <-> ")})`;
}

/** Words hold letters and digits only, so nothing needs escaping. */
function quote(word: string): string {
  return `'${word}'`;
}
