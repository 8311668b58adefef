import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";
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
  return [
    ...definitions.flatMap((definition) => unusedTerm(definition, definitions, subject) ?? []),
    ...unusedTypes(subject),
  ];
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
  const own = new RegExp(`${INSIDE}${words.join("\\s")}(?![A-Za-zÀ-ỹ])`, "gu");
  const bare = new RegExp(`^${ENDS}`, "u");
  const rivals = rivalShapes(words);
  const uses = new Map<string, { count: number; span: Span; printed: string }>();
  // What goes on as a longer name isn't the short one, but may be.
  let maybe = 0;
  for (const piece of pieces) {
    const { text } = piece.passage;
    for (const match of matchesIn(text, own)) {
      if (piece.passage === passage && match.index === from) continue;
      if (bare.test(text.slice(match.index + match[0].length))) return undefined;
      maybe += 1;
    }
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
    .filter(([key, { count }]) => count >= Math.max(fewestUses, maybe + 1) && !others.has(key))
    .map(([, use]) => use)
    .sort((a, b) => b.count - a.count);
  if (rival === undefined) return undefined;
  const span = spanAt(passage, from, from + term.length);
  return { term, span, rival: rival.printed, times: rival.count, rivalSpan: rival.span };
}

/** In the middle of a sentence; where a name ends. */
const INSIDE = '(?<=\\p{Ll}[,:]?\\s[“"*]*)';
const ENDS =
  '(?=\\s?[,.;:)”"]|\\s(?:và|năm|tại|trên|của|được|để|phải|ở|theo|này|tới|đến|với|là|đạt|có)\\s|$)';

/** In the middle of a sentence, with a capital: a name of the same end, or of the same head and as many words, that ends there. */
function rivalShapes(words: readonly string[]): readonly RegExp[] {
  const { length } = words;
  const head = words.slice(0, Math.max(1, length - 2));
  const tail = words.slice(-2);
  return [
    ...(length > 2 && tail.length === 2
      ? [new RegExp(`${INSIDE}\\p{Lu}\\p{Ll}+(?:\\s\\p{Ll}+)?\\s${tail.join("\\s")}${ENDS}`, "gu")]
      : []),
    ...(length > 2 ? [new RegExp(`${INSIDE}${head.join("\\s")}(?:\\s\\p{Ll}+){2}${ENDS}`, "gu")] : []),
  ];
}

const TYPES =
  "Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Kết luận|Đề án|Chương trình|Chiến lược|Dự án|Quy chế|Quy hoạch";
/** `(sau đây gọi tắt là Đề án)`: the type of an act for the act. */
const TYPE_DEFINED = new RegExp(
  `(?:gọi|viết)\\stắt\\s(?:chung\\s)?(?:là|:)[\\s:“"*_]*(${TYPES})(?=[”"*_]*\\s?[);,.]|[”"*_]*$)`,
  "gu",
);
/** The type with a capital, and behind it neither number, name nor issuer, so that it stands for one act. */
const BARE_TYPE = new RegExp(
  `(?<=[\\p{Ll}\\d][,:]?\\s[“"*]*)(${TYPES})(?=[”"*]*(?:[,.;)]|$|\\s(?:và|trong|tại|trên|để|phải|theo|đến|với|là|có|được|cho|kịp|bảo|đảm)\\s))`,
  "gu",
);
/** So many uses tell that the other type is the short name. */
const fewestTypes = 3;

/** An act that gets a type for its short name which nothing uses, where the text uses the type of another act of the same sentence. */
function unusedTypes(subject: Subject): readonly UnusedTerm[] {
  const [definition, more] = piecesWith(subject, "tắt").flatMap(({ passage }) =>
    passage.text.length > 20_000
      ? []
      : matchesIn(passage.text, TYPE_DEFINED).map((match) => ({ passage, match, term: match[1] ?? "" })),
  );
  if (definition === undefined || more !== undefined) return [];
  const { passage, match, term } = definition;
  const before = passage.text.slice(Math.max(0, match.index - 600), match.index);
  const uses = typeUses(subject, (other, at) => other === passage && at >= match.index);
  if (uses.has(term)) return [];
  const [rival] = [...uses]
    .filter(([type, spans]) => spans.length >= fewestTypes && new RegExp(`${type}\\s`, "u").test(before))
    .toSorted(([, a], [, b]) => b.length - a.length);
  const [first] = rival?.[1] ?? [];
  if (rival === undefined || first === undefined) return [];
  const from = match.index + match[0].length - term.length;
  const span = spanAt(passage, from, from + term.length);
  return [{ term, span, rival: rival[0], times: rival[1].length, rivalSpan: first }];
}

/** Where each type stands by itself for an act. */
function typeUses(
  subject: Subject,
  leftOut: (passage: Passage, at: number) => boolean,
): ReadonlyMap<string, readonly Span[]> {
  const uses = new Map<string, Span[]>();
  for (const { passage } of textPieces(subject)) {
    if (passage.text.length > 20_000) continue;
    for (const { index, 0: printed } of matchesIn(passage.text, BARE_TYPE)) {
      if (leftOut(passage, index)) continue;
      const span = spanAt(passage, index, index + printed.length);
      const known = uses.get(printed);
      if (known === undefined) uses.set(printed, [span]);
      else known.push(span);
    }
  }
  return uses;
}
