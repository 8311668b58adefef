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
    const usual = groups.slice(0, at).find(([first]) => isLike(first?.words ?? [], group[0]?.words ?? []));
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

/** The same words in another order, or with a word or a few others in the middle. */
function isLike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length && a.toSorted().join(" ") === b.toSorted().join(" ")) return true;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const odd = Math.max(a.length, b.length) - head - tail;
  // Of two names of one length the end may part.
  if (tail < leastEnd) return a.length === b.length && head > leastEnd && odd <= 2;
  return head >= leastEnd && tail >= leastEnd && odd <= mostOdd && head + tail >= 2 * odd;
}
