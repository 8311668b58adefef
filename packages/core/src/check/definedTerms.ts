import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** A short name that is introduced and never used, while a name of the same head or end is used throughout. */
export interface UnusedTerm {
  readonly term: string;
  readonly span: Span;
  /** The name that stands in its place, how often and first where. */
  readonly rival: string;
  readonly times: number;
  readonly rivalSpan: Span;
}

interface Definition {
  readonly term: string;
  readonly passage: Passage;
  readonly from: number;
}

const DEFINED =
  /(?:gọi|viết)\stắt\s(?:chung\s)?(?:là|:)[\s:“"*_]*(\p{Lu}\p{L}*(?:\s\p{L}+){1,5})(?=[”"*_]*\s?[);,.]|[”"*_]*$)/gu;
/** The rival is used so often at least. */
const fewestUses = 2;

/** Every such name. A document has few definitions; only texts that hold the first or last word of one are searched. */
export const unusedTerms = perSubject((subject: Subject): readonly UnusedTerm[] => {
  const definitions = piecesWith(subject, "tắt").flatMap(({ passage }) => definitionsIn(passage));
  return definitions.flatMap((definition) => unusedTerm(definition, definitions, subject) ?? []);
});

function definitionsIn(passage: Passage): readonly Definition[] {
  if (passage.text.length > 20_000) return [];
  return matchesIn(passage.text, DEFINED).flatMap((match) => {
    const term = match[1] ?? "";
    return [{ term, passage, from: match.index + match[0].length - term.length }];
  });
}

function unusedTerm(
  definition: Definition,
  all: readonly Definition[],
  subject: Subject,
): UnusedTerm | undefined {
  const { term, passage, from } = definition;
  const words = term.split(/\s/u);
  const [head = "", last = ""] = [words[0], words.at(-1)];
  const pieces = piecesWith(subject, head.toLowerCase(), last.toLowerCase());
  const own = new RegExp(`(?<=\\p{Ll}[,:]?\\s[“"*]*)${words.join("\\s")}(?![A-Za-zÀ-ỹ])`, "gu");
  const rivals = rivalShapes(words);
  const uses = new Map<string, { count: number; span: Span; printed: string }>();
  for (const piece of pieces) {
    const { text } = piece.passage;
    for (const match of matchesIn(text, own))
      if (piece.passage !== passage || match.index !== from) return undefined;
    for (const shape of rivals)
      for (const match of matchesIn(text, shape)) {
        const key = fold(match[0]);
        const use = uses.get(key);
        if (use !== undefined) use.count += 1;
        else
          uses.set(key, {
            count: 1,
            printed: match[0],
            span: spanAt(piece.passage, match.index, match.index + match[0].length),
          });
      }
  }
  const others = new Set(all.map((one) => fold(one.term)));
  const [rival] = [...uses]
    .filter(([key, { count }]) => count >= fewestUses && !others.has(key))
    .map(([, use]) => use)
    .sort((a, b) => b.count - a.count);
  if (rival === undefined) return undefined;
  const span = spanAt(passage, from, from + term.length);
  return { term, span, rival: rival.printed, times: rival.count, rivalSpan: rival.span };
}

/** In the middle of a sentence, with a capital: a name of the same end, or of the same head and as many words, that ends there. */
function rivalShapes(words: readonly string[]): readonly RegExp[] {
  const inside = '(?<=\\p{Ll}[,:]?\\s[“"*]*)';
  const ends =
    '(?=\\s?[,.;:)”"]|\\s(?:và|năm|tại|trên|của|được|để|phải|ở|theo|theo|này|tới|đến|với|là|đạt|có)\\s|$)';
  const { length } = words;
  const head = words.slice(0, Math.max(1, length - 2));
  const tail = words.slice(-2);
  return [
    ...(length > 2 && tail.length === 2
      ? [new RegExp(`${inside}\\p{Lu}\\p{Ll}+(?:\\s\\p{Ll}+)?\\s${tail.join("\\s")}${ends}`, "gu")]
      : []),
    ...(length > 2 ? [new RegExp(`${inside}${head.join("\\s")}(?:\\s\\p{Ll}+){2}${ends}`, "gu")] : []),
  ];
}
