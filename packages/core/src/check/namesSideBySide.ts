import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** Two names of one list without a comma between them. */
export interface NamesSideBySide {
  readonly printed: string;
  readonly likely: string;
  readonly span: Span;
  readonly sure: true;
}

/** Names in prose that stand side by side where others have a comma: `Mường Lát Quan Hóa, Bá Thước`, `tiếng Thái tiếng Dao`. Linear. */
export function namesSideBySide(subject: Subject): readonly NamesSideBySide[] {
  const prose = (...words: string[]) =>
    piecesWith(subject, ...words).flatMap(({ inTable, passage }) =>
      inTable || passage.text.length > longest ? [] : [passage],
    );
  return [
    ...joinedNames(prose("huyện", "xã", "phường", "thôn", "bản", "đảo")),
    ...prose("tiếng", "tộc", "huyện", "xã", "phường", "thôn", "bản", "sông").flatMap(sameHeads),
  ];
}

/** Longer passages are tables whose cells ran together. */
const longest = 6_000;

/** Four syllables and more, each with a capital, as a member of a list of places. */
const LONG =
  /(?:\p{Lu}\p{Ll}+ ){3,5}\p{Lu}\p{Ll}+(?<=(?:huyện|xã|phường|thị xã|thị trấn|thôn|bản|đảo|,|và) (?:\p{Lu}\p{Ll}+ ){3,5}\p{Lu}\p{Ll}+)(?=[,.;]| và )/gu;
/** Names of places that stand by themselves or in a list. */
const PLACE =
  /\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}(?<=(?:huyện|xã|phường|thị xã|thị trấn|thôn|bản|đảo|,|và) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2})(?=[,.;]| \p{Ll}|$)/gu;

/** Members of lists that are two names put together, both of which stand by themselves elsewhere. */
function joinedNames(passages: readonly Passage[]): readonly NamesSideBySide[] {
  const long = passages.flatMap((passage) =>
    matchesIn(passage.text, LONG).map(({ 0: name, index }) => ({ passage, name, index })),
  );
  if (long.length === 0) return [];
  const names = new Set(passages.flatMap(({ text }) => matchesIn(text, PLACE).map(([name]) => name)));
  return long.flatMap(({ passage, name, index }) => {
    const words = name.split(" ");
    for (let cut = 2; cut <= words.length - 2; cut += 1) {
      const [first, second] = [words.slice(0, cut).join(" "), words.slice(cut).join(" ")];
      if (first !== second && names.has(first) && names.has(second))
        return [lostAt(passage, index, name, `${first}, ${second}`)];
    }
    return [];
  });
}

const HEADS = "tiếng|người|dân tộc|huyện|xã|phường|thị xã|thị trấn|thôn|bản|sông|đảo";
const SAME_HEADS = new RegExp(
  `(?<!\\p{L})(${HEADS})( \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,2}) (\\1 \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,2})(?=[,.;]| (?:và|cho|ở|trong|tại|trên)(?!\\p{L}))`,
  "gu",
);

/** `tiếng Thái tiếng Dao`: the same word heads two names. */
function sameHeads(passage: Passage): readonly NamesSideBySide[] {
  return matchesIn(passage.text, SAME_HEADS).flatMap((match) => {
    const [printed, head = "", first = "", second = ""] = match;
    const found = lostAt(passage, match.index, printed, `${head}${first}, ${second}`);
    // On two lines they may stand in columns that ran together.
    return found.span.line === found.span.endLine ? [found] : [];
  });
}

function lostAt(passage: Passage, at: number, printed: string, likely: string): NamesSideBySide {
  return { printed, likely, span: spanAt(passage, at, at + printed.length), sure: true };
}
