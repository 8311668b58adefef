import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** The name of a campaign between quotation marks, told in two ways. */
export interface CampaignName {
  readonly printed: string;
  readonly span: Span;
  readonly expected: string;
  readonly otherSpan: Span;
}

interface Quoted {
  readonly printed: string;
  readonly words: readonly string[];
  readonly span: Span;
}

const QUOTED =
  /[“"]((?:Tháng|Tuần lễ|Ngày hội|Chiến dịch|Phong trào|Cuộc vận động|Hội thi|Cuộc thi|Giải thưởng)\s[^“”"\d]{8,160})[”"]/gu;
/** At least so many words; at both ends of two names told otherwise in the middle so many agree. */
const leastWords = 5;
const leastEnd = 3;
const mostOdd = 4;

/** Of two such names the one that stands there less often, of those that stand as often the later. Linear but in the few names. */
export const oddCampaignNames = perSubject((subject: Subject): readonly CampaignName[] => {
  const names = new Map<string, Quoted[]>();
  const heads = ["tháng", "tuần", "dịch", "trào", "cuộc", "hội", "giải"];
  for (const { passage } of piecesWith(subject, ...heads)) {
    const { text } = passage;
    if (text.length > 20_000) continue;
    for (const match of matchesIn(text, QUOTED)) {
      const printed = (match[1] ?? "").trim();
      const words = fold(printed).split(" ");
      if (words.length < leastWords) continue;
      const span = spanAt(passage, match.index + 1, match.index + 1 + printed.length);
      const key = words.join(" ");
      names.set(key, [...(names.get(key) ?? []), { printed, words, span }]);
    }
  }
  const groups = [...names.values()].sort((a, b) => b.length - a.length).slice(0, mostNames);
  return groups.flatMap((group, at) => {
    const words = group[0]?.words ?? [];
    const usual = groups
      .slice(0, at)
      .find(
        (one) =>
          isLike(one[0]?.words ?? [], words) || (one.length > 1 && hasOtherEnd(one[0]?.words ?? [], words)),
      );
    const [first] = usual ?? [];
    // Two that stand there several times each may both be meant.
    if (first === undefined || group.length > 1) return [];
    return group.map(({ printed, span }) => ({
      printed,
      span,
      expected: first.printed,
      otherSpan: first.span,
    }));
  });
});

const mostNames = 40;

/** Words that campaigns of any matter have in their names. */
const GENERAL = new Set(
  "thang tuan le ngay hoi chien dich phong trao cuoc van dong thi giai thuong hanh dong vi va cua cac cho voi quoc gia viet nam toan dan nam ve".split(
    " ",
  ),
);
/** Of names that part at their end so many words before it agree, and so many are others at most. */
const leastBeforeEnd = 6;
const mostAtEnd = 5;
/** Of names in another order so many words of the matter are the same, and so many others at most. */
const leastOfMatter = 3;
const mostReplaced = 2;

/** The same words in another order, or with a word or a few others in the middle. */
function isLike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length && isReordered(a, b)) return true;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const odd = Math.max(a.length, b.length) - head - tail;
  // Of two names of one length the end may part, where what is before it tells the matter.
  if (tail < leastEnd)
    return a.length === b.length && head > leastEnd && odd <= 2 && ofMatter(a.slice(0, head)).length > 1;
  return head >= leastEnd && tail >= leastEnd && odd <= mostOdd && head + tail >= 2 * odd;
}

/** Contests differ by what they are on alone. */
const CONTEST = /^(?:cuoc|hoi) thi|^giai thuong/u;

/** What the two have in common tells what they are about, and both go on; a name that only ends earlier is short for the other. */
function hasOtherEnd(a: readonly string[], b: readonly string[]): boolean {
  const parts = a.findIndex((word, at) => word !== b[at]);
  const rests = [a.length - parts, b.length - parts];
  return (
    parts >= leastBeforeEnd &&
    rests.every((rest) => rest > 0 && rest <= mostAtEnd) &&
    ofMatter(a.slice(0, parts)).length >= leastOfMatter &&
    !CONTEST.test(a.slice(0, 2).join(" "))
  );
}

/** All words are the same in another order; or nearly all, where those of the matter changed places too. */
function isReordered(a: readonly string[], b: readonly string[]): boolean {
  const left = [...b];
  const places = a.flatMap((word) => {
    const at = left.indexOf(word);
    if (at < 0) return [];
    left[at] = "";
    return [at];
  });
  const replaced = left.filter((word) => word !== "").length;
  if (replaced === 0) return true;
  const changed = places.some((at, place) => at < (places[place - 1] ?? 0));
  const same = ofMatter(places.flatMap((at) => b[at] ?? []));
  return replaced <= mostReplaced && changed && same.length >= leastOfMatter && a[0] === b[0];
}

function ofMatter(words: readonly string[]): readonly string[] {
  return words.filter((word) => !GENERAL.has(word));
}
