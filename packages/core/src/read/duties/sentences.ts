import { matchesIn } from "../../text/matches.js";
/** A stretch of a text by its offsets. */
export interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const sentenceEnd = /[.!?…]["”’)]*\s+(?=["“‘(]?\p{Lu})/gu;
const abbreviation = /(?:^|[\s.(])(?:TP|Tp|TX|TT|P|Q|H|Th|PGS|TS|ThS|BS|GS|KT|TM|TL|TUQ|số|Số)\.$/u;

/** The sentences of a text: they end at a full stop before a capital, abbreviations (`TP. Tân An`) apart. */
export function sentencesOf(text: string): readonly Stretch[] {
  const ends = matchesIn(text, sentenceEnd)
    .filter((match) => !abbreviation.test(text.slice(Math.max(0, match.index - 6), match.index + 1)))
    .map((match) => match.index + match[0].length);
  return cut(text, ends);
}

/** The clauses of a sentence: it is cut at semicolons outside brackets. */
export function clausesOf(sentence: Stretch): readonly Stretch[] {
  const ends: number[] = [];
  let depth = 0;
  for (let at = 0; at < sentence.text.length; at += 1) {
    const sign = sentence.text[at];
    if (sign === "(") depth += 1;
    else if (sign === ")") depth = Math.max(0, depth - 1);
    else if (sign === ";" && depth === 0) ends.push(at + 1);
  }
  return cut(sentence.text, ends).map(({ text, from, to }) => ({
    text,
    from: from + sentence.from,
    to: to + sentence.from,
  }));
}

function cut(text: string, ends: readonly number[]): readonly Stretch[] {
  const starts = [0, ...ends];
  return starts
    .map((from, at) => {
      const raw = text.slice(from, starts[at + 1] ?? text.length);
      const start = from + (raw.length - raw.trimStart().length);
      return { text: raw.trim(), from: start, to: start + raw.trim().length };
    })
    .filter((stretch) => stretch.text !== "");
}
