import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

/** A name in quotation marks that lacks words which it has at another place. */
export interface ShortenedName {
  readonly printed: string;
  readonly span: Span;
  readonly expected: string;
  readonly otherSpan: Span;
}

interface Quoted {
  readonly printed: string;
  readonly words: readonly string[];
  readonly span: Span;
  times: number;
}

/** Contests, campaigns and weeks have a look of their own (`campaignNames.ts`). */
const QUOTED =
  /[“"](?!(?:Tháng|Tuần lễ|Ngày hội|Chiến dịch|Phong trào|Cuộc vận động|Hội thi|Cuộc thi|Giải thưởng)\s)(\p{Lu}[^“”"\d;:]{24,200})[”"]/gu;
/** A name has so many words at least; so many at most are lost in its middle. */
const [fewestWords, mostLost] = [8, 3];
/** So many words of both ends are the same. */
const ends = 2;
const mostNames = 200;
const PARTICLES = new Set("va cac cua voi trong cho ve tai o nhung".split(" "));
/** The level and the place of a name change with whose it is. */
const PLACE = /(?:^| )(?:tinh|thanh pho|huyen|xa|phuong|viet nam|quoc gia|toan quoc|cap)(?: |$)/u;

/** Names in quotation marks of which the words stand elsewhere with one to three more between them. Linear but in the few names of the same ends. */
export const shortenedNames = perSubject((subject: Subject): readonly ShortenedName[] => {
  const groups = new Map<string, Quoted[]>();
  let count = 0;
  for (const { passage } of textPieces(subject)) {
    const { text } = passage;
    if (text.length > 20_000 || !(text.includes("“") || text.includes('"'))) continue;
    for (const match of matchesIn(text, QUOTED)) {
      const printed = match[1] ?? "";
      const words = fold(printed).split(" ");
      if (words.length < fewestWords || count >= mostNames) continue;
      count += 1;
      const span = spanAt(passage, match.index + 1, match.index + 1 + printed.length);
      addTo(groups, { printed, words, span, times: 1 });
    }
  }
  return [...groups.values()].flatMap(shortenedIn);
});

function addTo(groups: Map<string, Quoted[]>, quoted: Quoted): void {
  const { words } = quoted;
  const key = [...words.slice(0, ends), ...words.slice(-ends)].join(" ");
  const group = groups.get(key);
  const same = group?.find((one) => one.words.join(" ") === words.join(" "));
  if (same !== undefined) same.times += 1;
  else if (group === undefined) groups.set(key, [quoted]);
  else group.push(quoted);
}

function shortenedIn(group: readonly Quoted[]): readonly ShortenedName[] {
  return group.flatMap((short) => {
    for (const full of group) {
      const lost = lostWords(short.words, full.words);
      // Two forms that both stand several times may be two names.
      if (lost === undefined || (short.times > 1 && full.times > 1)) continue;
      const { printed, span } = short;
      return [{ printed, span, expected: full.printed, otherSpan: full.span }];
    }
    return [];
  });
}

/** The words that the longer name has more, where nothing else differs; undefined where they are particles alone or tell a place. */
function lostWords(short: readonly string[], full: readonly string[]): string | undefined {
  const most = full.length - short.length;
  if (most < 1 || most > mostLost) return undefined;
  const lost: string[] = [];
  let at = 0;
  for (const word of full) {
    if (word === short[at]) at += 1;
    else lost.push(word);
  }
  if (at < short.length || lost.length !== most) return undefined;
  if (lost.every((word) => PARTICLES.has(word)) || PLACE.test(lost.join(" "))) return undefined;
  return lost.join(" ");
}
