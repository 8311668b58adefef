import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import type { NearName } from "./nearName.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** Bodies that do one thing: `Trung tâm …`, `Chi cục …`, `Ban Quản lý …`, `Quỹ …`. */
const NAMED = /(?<!\p{L})(?:Trung tâm|Chi cục|Ban Quản lý|Quỹ) (?=\p{Lu})/gu;
/** No name is longer. */
const longest = 110;
/** So many words at the beginning of two names make them names of one matter. */
const leastSame = 4;
/** So many words agree behind one that differs. */
const leastBehind = 3;
/** So often the usual name has to stand in the document. */
const LEAST = 2;
/** What a body is for or for whom; one of a pair isn't the other. */
const OPPOSED: readonly (readonly [string, string])[] = [["nông thôn", "đô thị"]];
/** Bodies of one name at several levels, and with several numbers. */
const LEVEL = /^(?:tỉnh|thành|huyện|quận|thị|xã|phường|đặc|khu|vùng|cấp|liên|số|[ivx]+|\d+)$/u;

interface Met {
  readonly words: readonly Word[];
  readonly text: string;
  readonly spanTo: (to: number) => Span;
}

interface Word {
  readonly small: string;
  readonly isProper: boolean;
  readonly to: number;
}

/** Names printed once with one word, or one of a pair of opposites, that is another elsewhere: `… môi trường đô thị` for `… nông thôn`. Linear but in the few of one beginning. */
export function otherCentres(subject: Subject): readonly NearName[] {
  const groups = new Map<string, Met[]>();
  for (const { passage } of piecesWith(subject, "tâm", "chi", "quản", "quỹ")) {
    const { text } = passage;
    if (text.length > 20_000) continue;
    for (const { index } of matchesIn(text, NAMED)) {
      const name = text.slice(index, index + longest).replace(/[;.:()“”"].*$/su, "");
      const words = wordsIn(name);
      if (words.length <= leastSame) continue;
      const key = words
        .slice(0, leastSame)
        .map(({ small }) => small)
        .join(" ");
      const met = { words, text: name, spanTo: (to: number) => spanAt(passage, index, index + to) };
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [met]);
      else known.push(met);
    }
  }
  return [...groups.values()].flatMap(oddAmong);
}

function wordsIn(name: string): readonly Word[] {
  return matchesIn(name, /[\p{L}\d]+/gu).map(({ 0: word, index }) => ({
    small: word.toLowerCase(),
    isProper: /^\p{Lu}/u.test(word),
    to: index + word.length,
  }));
}

/** The one that differs from all others of its group that go on alike. */
function oddAmong(group: readonly Met[]): readonly NearName[] {
  if (group.length <= LEAST) return [];
  return group.flatMap((odd) => {
    const others = group.flatMap((other) => (other === odd ? [] : (differenceOf(odd, other) ?? [])));
    const [first] = others;
    if (first === undefined || others.length < LEAST) return [];
    const { at, odd: printed, usual } = first;
    const same = group.filter(({ words }) => words[at]?.small === printed);
    if (same.length > 1 || others.some((one) => one.at !== at || one.usual !== usual)) return [];
    const { met, length } = first;
    const [end, usualEnd] = [
      odd.words[at + length - 1]?.to ?? 0,
      met.words[at + first.usualLength - 1]?.to ?? 0,
    ];
    return [
      {
        printed: odd.text.slice(0, end),
        span: odd.spanTo(end),
        usual: met.text.slice(0, usualEnd),
        usualSpan: met.spanTo(usualEnd),
      },
    ];
  });
}

interface Difference {
  readonly met: Met;
  readonly at: number;
  readonly odd: string;
  readonly usual: string;
  /** So many words of the two names stand up to where they agree again. */
  readonly length: number;
  readonly usualLength: number;
}

function differenceOf(one: Met, other: Met): Difference | undefined {
  const [a, b] = [one.words, other.words];
  const at = a.findIndex(({ small }, place) => small !== b[place]?.small);
  const [word, instead] = [a[at], b[at]];
  if (at < leastSame || word === undefined || instead === undefined) return undefined;
  const difference = { met: other, at, odd: word.small, usual: instead.small };
  const [pair, opposite] = [a, b].map((words) =>
    words
      .slice(at, at + 2)
      .map(({ small }) => small)
      .join(" "),
  );
  if (OPPOSED.some((names) => names.some((name, side) => name === pair && names[1 - side] === opposite)))
    return { ...difference, length: 2, usualLength: 2 };
  if (word.isProper || instead.isProper || LEVEL.test(word.small) || LEVEL.test(instead.small))
    return undefined;
  let behind = 0;
  while (
    behind < leastBehind &&
    a[at + 1 + behind]?.small === b[at + 1 + behind]?.small &&
    a[at + 1 + behind]
  )
    behind += 1;
  const length = 1 + leastBehind;
  return behind < leastBehind ? undefined : { ...difference, length, usualLength: length };
}
