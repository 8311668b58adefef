import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { editDistance, fold } from "../text/fold.js";
import { matchesIn } from "../text/matches.js";
import { FIELDS } from "../text/unitNames.js";
import { wordsOf } from "../text/words.js";
import type { NearName } from "./nearName.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** Shorter names are near to many. */
const SHORTEST = 6;
/** So often the usual name has to stand in the document. */
const LEAST = 2;

const MINISTRIES: readonly { readonly name: string; readonly words: readonly string[] }[] = FIELDS.map(
  (field) => ({ name: `Bộ ${field}`, words: wordsOf(`Bộ ${field}`).map(({ folded }) => folded) }),
).filter(({ words }) => words.length >= SHORTEST);

const MINISTRY = /(?<![A-Za-zÀ-ỹ])Bộ \p{Lu}\p{Ll}+\s/gu;
/** No ministry's name is longer. */
const longest = 60;

interface Met {
  readonly printed: string;
  readonly span: Span;
}

/**
 * Ministries whose name has one wrong word in one place and stands rightly in others (`Bộ Lao động - Thương mại và Xã hội`). The
 * country has one of each, so another word is no other ministry. Linear.
 */
export function nearMinistries(subject: Subject): readonly NearName[] {
  const right = new Map<string, Met[]>();
  const wrong = new Map<string, Met[]>();
  for (const { passage } of piecesWith(subject, "bộ")) {
    const { text } = passage;
    if (text.length > 20_000 || !text.includes("Bộ ")) continue;
    for (const { index } of matchesIn(text, MINISTRY)) {
      const met = ministryAt(text.slice(index, index + longest));
      if (met === undefined) continue;
      const span = spanAt(passage, index, index + met.length);
      const among = met.exact ? right : wrong;
      const entry = { printed: text.slice(index, index + met.length), span };
      among.set(met.name, [...(among.get(met.name) ?? []), entry]);
    }
  }
  return [...wrong].flatMap(([name, [odd, second]]) => {
    const usual = right.get(name) ?? [];
    const [first] = usual;
    if (odd === undefined || second !== undefined || first === undefined || usual.length < LEAST) return [];
    return [{ printed: odd.printed, span: odd.span, usual: first.printed, usualSpan: first.span }];
  });
}

interface Reading {
  readonly name: string;
  readonly exact: boolean;
  readonly length: number;
}

/** The ministry that a text begins with, by its very words or with one other word among them that is no mere slip of a letter. */
function ministryAt(text: string): Reading | undefined {
  const words = wordsOf(text);
  const read = MINISTRIES.flatMap(({ name, words: full }): Reading[] => {
    const last = words[full.length - 1];
    if (last === undefined || words[1]?.folded !== full[1]) return [];
    const other = full.flatMap((word, at) => (words[at]?.folded === word ? [] : [at]));
    const [at, second] = other;
    if (second !== undefined) return [];
    if (at === undefined) return [{ name, exact: true, length: last.to }];
    const [found, expected] = [words[at], full[at] ?? ""];
    if (found === undefined || expected === "va" || found.folded.length < 3 || found.abbreviation) return [];
    return editDistance(found.folded, fold(expected), 1) <= 1
      ? []
      : [{ name, exact: false, length: last.to }];
  });
  return read.find(({ exact }) => exact) ?? read[0];
}
