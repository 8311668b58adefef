import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { documentWords, type FoundWords } from "./documentWords.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { type TextPiece, textPieces } from "./textPieces.js";

/** A passage told twice word for word but for one word, which says the contrary. */
export interface ContraryWord {
  readonly first: ToldWord;
  readonly other: ToldWord;
}

interface ToldWord {
  readonly word: string;
  /** The word with some of the words around it, as printed. */
  readonly text: string;
  readonly span: Span;
}

/** Words that say the contrary of one another in the same place: `xa bờ`, `gần bờ`; `xuất khẩu`, `nhập khẩu`. */
const CONTRARIES =
  "xa gần|trong ngoài|trước sau|tăng giảm|trên dưới|cao thấp|lớn nhỏ|mới cũ|đầu cuối|nhiều ít|xuất nhập|trực gián|tiếp tuyến|đa thiểu|ngắn dài|rộng hẹp|nội ngoại|chủ bị|khuyến hạn|công tư|sớm muộn|thêm bớt|nâng hạ|thường đột|mở thu|thuận khó|bắt tự|cứng mềm|khô ướt|thô tinh|vào ra|nhanh chậm|mặn ngọt|chính phụ|chung riêng|đầy thiếu";

const sides = new Map(
  CONTRARIES.split("|").flatMap((pair, at) => pair.split(" ").map((word) => [word, at + 1] as const)),
);

/** So many words are the same before the word, and behind it, and around it in all. */
const fewestBefore = 4;
const fewestBehind = 3;
const fewestAround = 14;
/** Paragraphs this near to one another are items of one list, which may well name both. */
const besides = 4;
/** Words that more places share belong to a form of speech. */
const mostPlaces = 8;

interface Place {
  readonly piece: number;
  /** Number of the word among all words found. */
  readonly at: number;
}

/** Passages told twice with one contrary word. Places are compared within groups of the words before them: linear. */
export const contraryWords = perSubject((subject: Subject): readonly ContraryWord[] => {
  const words = documentWords(subject);
  const pieces = textPieces(subject);
  const ranges = pieces.map(({ passage }) => words.of(passage.text));
  const side = Uint8Array.from(words.different, (word) => sides.get(word) ?? 0);
  const groups = new Map<number, Place[]>();
  const found: ContraryWord[] = [];
  for (const [piece, { from, to }] of ranges.entries())
    for (let at = from + fewestBefore; at < to - fewestBehind; at += 1) {
      const own = side[words.word(at)] ?? 0;
      if (own === 0) continue;
      const key = keyOf(words, own, at);
      const place = { piece, at };
      const group = groups.get(key);
      if (group === undefined) {
        groups.set(key, [place]);
        continue;
      }
      if (group.length >= mostPlaces) continue;
      const first = group.find((each) => areContrary(each, place, words, ranges));
      const [one, other] = [first === undefined ? undefined : pieces[first.piece], pieces[piece]];
      group.push(place);
      if (first !== undefined && one !== undefined && other !== undefined)
        found.push({ first: toldAt(one, first.at, words), other: toldAt(other, at, words) });
    }
  return found;
});

/** One number for the kind of contrary and the words before it; another place seldom has it by chance, and is compared word by word then. */
function keyOf(words: FoundWords, side: number, at: number): number {
  let key = side;
  for (let before = at - fewestBefore; before < at; before += 1)
    key = (Math.imul(key, 0x01000193) ^ words.word(before)) | 0;
  return key;
}

function areContrary(
  one: Place,
  other: Place,
  words: FoundWords,
  ranges: readonly { readonly from: number; readonly to: number }[],
): boolean {
  if (words.word(one.at) === words.word(other.at) || Math.abs(one.piece - other.piece) <= besides)
    return false;
  const run = (step: number): number => {
    const [a, b] = [ranges[one.piece], ranges[other.piece]];
    let length = 0;
    for (;;) {
      const [left, right] = [one.at + step * (length + 1), other.at + step * (length + 1)];
      if (
        a === undefined ||
        b === undefined ||
        left < a.from ||
        right < b.from ||
        left >= a.to ||
        right >= b.to
      )
        return length;
      if (words.word(left) !== words.word(right)) return length;
      length += 1;
    }
  };
  const [before, behind] = [run(-1), run(1)];
  return behind >= fewestBehind && before + behind >= fewestAround;
}

function toldAt({ passage }: TextPiece, at: number, words: FoundWords): ToldWord {
  const [from, to] = [words.start(at), words.end(at)];
  const text = passage.text.slice(words.start(at - fewestBefore), words.end(at + fewestBehind));
  return {
    word: passage.text.slice(from, to),
    text: text.replace(/\s+/gu, " "),
    span: spanAt(passage, from, to),
  };
}
