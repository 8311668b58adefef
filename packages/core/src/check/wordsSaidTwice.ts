import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { sentencesIn, type TextPiece } from "./textPieces.js";
import { piecesWith } from "./wordPlaces.js";

/** Words that one sentence says twice where once was meant. */
export interface SaidTwice {
  readonly kind: SaidTwiceKind;
  readonly words: string;
  /** The passage around both. */
  readonly printed: string;
  readonly span: Span;
}

/** How they came to stand there twice. */
export type SaidTwiceKind = "wholeAndPart" | "role" | "concerned" | "member" | "doing" | "work";

interface Found {
  readonly kind: SaidTwiceKind;
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

type Find = (text: string) => readonly Found[];
/** Words of which a piece holds one, a string that it holds, and what finds. */
type Look = readonly [words: readonly string[], needed: string, find: Find];

/** Words said twice in a sentence, in reading order within each kind. Linear. */
export const wordsSaidTwice = perSubject((subject: Subject): readonly SaidTwice[] =>
  LOOKS.flatMap(([words, needed, find]) =>
    piecesWith(subject, ...words).flatMap((piece) => inPiece(piece, find, needed)),
  ),
);

function inPiece({ passage }: TextPiece, find: Find, needed: string): readonly SaidTwice[] {
  // Most texts lack what the look needs, and are not taken apart.
  if (!passage.text.includes(needed)) return [];
  return sentencesIn(passage).flatMap(({ text, from: start }) =>
    text.length > longest
      ? []
      : find(text).map(({ kind, words, from, to }) => ({
          kind,
          words,
          printed: text.slice(from, to),
          span: spanAt(passage, start + from, start + to),
        })),
  );
}

/** Longer sentences are lists that run through a whole section. */
const longest = 1500;

/** `X nói riêng và X nói chung`: the part and the whole are the same. */
function wholeAndPart(text: string): readonly Found[] {
  return matchesIn(
    text,
    /nói (riêng|chung),? (?:và|cũng như) ([^.;:()“”"]{3,90}?) nói (riêng|chung)/gu,
  ).flatMap((match): readonly Found[] => {
    const [all, one, second = "", other] = match;
    if (one === other) return [];
    const name = second.replace(/^(?:của|với|về|cho|trong|tại|các|đối với)\s/u, "");
    const words = fold(name).split(" ");
    const before = fold(text.slice(Math.max(0, match.index - 120), match.index))
      .trim()
      .split(" ");
    // The whole may have one word more, which makes it no wider: `Cộng đồng A nói riêng và Cộng đồng A của ASEAN nói chung`.
    for (const size of one === "riêng" ? [words.length, words.length - 1] : [words.length]) {
      if (size < 2 || before.length < size) continue;
      const opens = before.at(-size - 1) ?? "";
      if (!words.slice(0, size).every((word, at) => word === before[before.length - size + at])) continue;
      if (size < words.length && size < 4) continue;
      if (!OPENS.test(opens)) continue;
      return [{ kind: "wholeAndPart", words: name, from: match.index, to: match.index + all.length }];
    }
    return [];
  });
}

/** What may stand before a name that it isn't a part of. */
const OPENS = /^(?:|cua|voi|ve|cho|trong|tai|cac|va|.*[,;:])$/u;

/** `Chủ trì: Sở Y tế chủ trì`. */
function role(text: string): readonly Found[] {
  return matchesIn(
    text,
    /(?<=^|[\s>(])Chủ trì: ?\p{Lu}[^.;:,]{3,60}? chủ trì(?=$|[.;,]| Phối hợp:| Chủ trì:)/gu,
  ).map(({ 0: all, index }) => ({ kind: "role", words: "chủ trì", from: index, to: index + all.length }));
}

/** `các xã có liên quan và trường học có liên quan`. */
function concerned(text: string): readonly Found[] {
  return matchesIn(
    text,
    /(có liên quan),? (?:và|,) (?:các )?(?:\p{L}+,? ){1,5}có liên quan(?! đến| tới)(?![A-Za-zÀ-ỹ])/gu,
  ).map(({ 0: all, 1: words = "", index }) => ({
    kind: "concerned",
    words,
    from: index,
    to: index + all.length,
  }));
}

/** `công tác vận động công tác tuyên truyền`. */
function work(text: string): readonly Found[] {
  return matchesIn(
    text,
    /(công tác) (?:lãnh đạo|chỉ đạo|phối hợp|tham mưu|tổ chức|triển khai|thực hiện) công tác (?!xã hội|phí|viên|cán bộ|dân vận|năm)(?=\p{Ll})/gu,
  ).map(({ 0: all, 1: words = "", index }) => ({ kind: "work", words, from: index, to: index + all.length }));
}

/** `học tập kinh nghiệm … đi học tập kinh nghiệm`: what is gone for was named before. */
function doing(text: string): readonly Found[] {
  return matchesIn(
    text,
    /(?:đi|tham gia|tiến hành) ((?:học tập|trao đổi|chia sẻ|nghiên cứu|học hỏi) kinh nghiệm)/gu,
  ).flatMap(({ 0: all, 1: words = "", index }): readonly Found[] => {
    const first = text.slice(0, index).lastIndexOf(words);
    return first < 0 || text.slice(first, index).includes(";")
      ? []
      : [{ kind: "doing", words, from: first, to: index + all.length }];
  });
}

/** A member of a list of doings has so many words at least, and so many at most; the other has so many more at most. */
const [fewestWords, mostWords, mostMore] = [4, 9, 2];
/** Doings whose object may follow in the same words. */
const DOINGS =
  "hỗ trợ|nâng cao|tăng cường|đẩy mạnh|thúc đẩy|phát triển|xây dựng|khuyến khích|hoàn thiện|đổi mới|mở rộng|đào tạo|bồi dưỡng|tuyên truyền|giám sát|kiểm tra|rà soát|cải thiện|bảo đảm|đảm bảo|ứng dụng|huy động|thu hút|củng cố|đầu tư|kết nối|tư vấn|cung cấp|phổ biến|hướng dẫn|quảng bá|giới thiệu";
const DOING = new RegExp(`^(?:${DOINGS})\\s`, "iu");

/** Whether two parts between commas begin with the same two words; the first may begin behind another mark. */
function mayRepeat(text: string): boolean {
  const parts = text.split(", ");
  if (parts.length < 2) return false;
  const seen = new Set<string>();
  for (const [at, part] of parts.entries()) {
    const begin =
      at === 0 ? part.slice(Math.max(part.lastIndexOf(": "), part.lastIndexOf("- "), -2) + 2) : part;
    const second = begin.indexOf(" ", begin.indexOf(" ") + 1);
    const key = begin.slice(0, second < 0 ? begin.length : second).toLowerCase();
    if (seen.has(key)) return true;
    seen.add(key);
  }
  return false;
}

/** `hỗ trợ thương mại hóa, …, hỗ trợ thương mại hóa sản phẩm`: a list names one doing twice. */
function member(text: string): readonly Found[] {
  if (!mayRepeat(text)) return [];
  return matchesIn(text, /[^.;:()“”"–+]{40,}/gu).flatMap(({ 0: list, index: start }) => {
    const items = matchesIn(list, /[^,]+/gu).flatMap(({ 0: raw, index }) => {
      const item = raw.trim();
      const from = start + index + raw.length - raw.trimStart().length;
      return DOING.test(item) && !/\d/u.test(item) ? [{ item, from }] : [];
    });
    return items.length < 2 ? [] : twiceIn(items);
  });
}

interface Doing {
  readonly item: string;
  readonly from: number;
}

/** The first doing of a list that stands there again, perhaps with a few words more. */
function twiceIn(items: readonly Doing[]): readonly Found[] {
  const folded = items.map(({ item, from }) => ({ words: fold(item).split(/\s+/u), item, from }));
  for (const [at, one] of folded.entries()) {
    const { length } = one.words;
    if (length < fewestWords || length > mostWords) continue;
    const again = folded
      .slice(at + 1)
      .find(
        ({ words }) =>
          words.length >= length &&
          words.length <= length + mostMore &&
          one.words.every((word, place) => word === words[place]),
      );
    if (again !== undefined)
      return [{ kind: "member", words: one.item, from: one.from, to: again.from + again.item.length }];
  }
  return [];
}

const LOOKS: readonly Look[] = [
  [["riêng"], "nói riêng", wholeAndPart],
  [["trì"], "Chủ trì:", role],
  [["liên"], "có liên quan", concerned],
  [["công"], " công tác ", work],
  [["đi", "gia", "hành"], " kinh nghiệm", doing],
  [["hỗ", "nâng", "tăng", "đẩy", "thúc", "phát", "xây", "đào", "tuyên"], ", ", member],
];
