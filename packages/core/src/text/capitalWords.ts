import { matchesIn } from "./matches.js";
import { WordTable } from "./wordTable.js";

/** What a code unit is among those that Vietnamese text is made of: a capital, another letter or a digit, or neither. */
const [inWord, capital] = [1, 2];
const kinds = makeKinds();
/** What the table doesn't have. */
const RARE = /[\u3000-\uffff]/;

function makeKinds(): Uint8Array {
  const made = new Uint8Array(0x3000);
  const all = String.fromCharCode(...made.keys());
  for (const { 0: run, index } of matchesIn(all, /[\p{L}\p{N}]+/gu))
    made.fill(inWord, index, index + run.length);
  for (const { 0: run, index } of matchesIn(all, /\p{Lu}+/gu)) made.fill(capital, index, index + run.length);
  return made;
}

/** How often each word of two to eight capitals stands in texts: abbreviations, and words of headings. Linear, by table. */
export function countCapitals(texts: readonly string[]): ReadonlyMap<string, number> {
  const table = new WordTable();
  const counts: number[] = [];
  const count = (text: string, from: number, to: number) => {
    const place = table.place(text, from, to);
    counts[place] = (counts[place] ?? 0) + 1;
  };
  for (const text of texts)
    if (RARE.test(text)) {
      for (const { 0: word } of matchesIn(text, /(?<![\p{L}\p{N}])\p{Lu}{2,8}(?![\p{L}\p{N}])/gu))
        count(word, 0, word.length);
    } else eachInTable(text, count);
  return new Map(table.words.map((word, place) => [word, counts[place] ?? 0]));
}

function eachInTable(text: string, tell: (text: string, from: number, to: number) => void): void {
  let from = 0;
  let capitals = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const kind = at === text.length ? 0 : kinds[text.charCodeAt(at)];
    if (kind === capital) capitals += 1;
    else if (kind === 0) {
      if (capitals >= 2 && capitals <= 8 && at - from === capitals) tell(text, from, at);
      from = at + 1;
      capitals = 0;
    }
  }
}
