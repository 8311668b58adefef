import { letter, number, runsOf } from "../text/codeUnits.js";
import { fold } from "../text/fold.js";
import { rightPairs, spellingOf } from "./slipWords.js";
import type { WordingDifference } from "./wording.js";

/**
 * Two wordings of the same letters of which one word carries other marks and both make a word with their neighbour
 * (`phân bố`, `phân bổ`): another thing is said. Marks that make no known word of two syllables are a scanner's. Linear.
 */
export function otherMarks(first: string, second: string): WordingDifference | undefined {
  if (first === second || fold(first) !== fold(second)) return undefined;
  const [a, b] = [wordsOf(first), wordsOf(second)];
  if (a.length !== b.length || a.length < 4) return undefined;
  for (const [at, word] of a.entries()) {
    const other = b[at] ?? "";
    if (word === other || spellingOf(word) === spellingOf(other)) continue;
    const [x, y] = [pairAt(a, at), pairAt(b, at)];
    if (x === undefined || y === undefined) continue;
    return { weight: "slight", gaps: [{ first: x, second: y }], alike: (a.length - 1) / a.length };
  }
  return undefined;
}

function wordsOf(text: string): readonly string[] {
  const runs = runsOf(letter | number, text);
  const words: string[] = [];
  for (let at = 0; at < runs.length; at += 2) words.push(text.slice(runs[at], runs[at + 1]));
  return words;
}

/** The word with the neighbour that it makes a known compound with. */
function pairAt(words: readonly string[], at: number): string | undefined {
  const pairs = [
    [words[at - 1], words[at]],
    [words[at], words[at + 1]],
  ];
  return pairs
    .map((pair) => pair.map((word) => word ?? "").join(" "))
    .find((pair) => rightPairs.has(pair.split(" ").map(spellingOf).join(" ")));
}
