import type { Span } from "../document/span.js";
import { perSubject } from "./perSubject.js";
import { pairKey, syllableOf } from "./slipLexicon.js";
import type { Linked } from "./slipLinks.js";
import { spanIn, wordedTexts } from "./slipTexts.js";
import type { Subject } from "./subject.js";

/** Where words fell out of a clause: what stands there can't stand side by side, or can't end it. */
export interface BrokenClause {
  readonly text: string;
  readonly span: Span;
  readonly at: "middle" | "end";
}

/**
 * What can't stand side by side, each behind what it needs: `góp phần` asks for a verb, `chịu trách nhiệm` for `trước` before whom;
 * between two of grammar's own words a noun is missing.
 */
const CLASHES = `
các và|các của|các để|các với|các nhằm|các hoặc|những và|những của|những để|những với|những nhằm|của và|của để|của với|của nhằm|của hoặc|với và|với của|với nhằm|với hoặc|
nhằm và|nhằm của|nhằm với|nhằm sự|để và|để của|để nhằm|cho và|cho của|về của|từ của|mỗi và|mỗi của|mỗi các|bởi và|bởi của|những các|các những|
góp phần sự|góp phần các|góp phần những|góp phần tình|góp phần tỷ|góp phần của|góp phần về|góp phần trong|từng bước sự|từng bước các|từng bước những|từng bước tình|từng bước tỷ|từng bước của|
tham của|tham vào|sự gia của|sự phối của|sự vào của|sự chỉ của|xem quyết|xem giải|xem phê|tăng công tác|tăng tuyên truyền|tăng phối hợp|tăng kiểm tra|tăng lãnh đạo|tăng chỉ đạo|nâng nhận thức|nâng ý thức|nâng trách nhiệm|
chịu trách nhiệm ủy|chịu trách nhiệm ubnd|chịu trách nhiệm chủ|chịu trách nhiệm thủ|chịu trách nhiệm pháp|chịu trách nhiệm cấp|chịu trách nhiệm hđnd|chịu trách nhiệm hội
`;

interface Clash {
  readonly key: number;
  /** What stands before the two. */
  readonly before: readonly string[];
}

let clashes: readonly Clash[] | undefined;

function allClashes(): readonly Clash[] {
  clashes ??= CLASHES.trim()
    .split(/\|\s*/u)
    .map((clash) => {
      const words = clash.trim().split(" ");
      const [first = "", second = ""] = words.slice(-2);
      return { key: pairKey(syllableOf(first), syllableOf(second)), before: words.slice(0, -2) };
    });
  return clashes;
}

/** No clause ends with one of these. */
const NEVER_LAST = /^(?:của|và|với|các|những|hoặc|nhằm|bởi|mỗi|từng|để|tại)$/u;
const CLAUSE_END = /^ ?[.;](?:\s|$)|^ ,\s/u;

/** Clauses of which words fell out, in reading order. Linear: all clashes are looked up among the document's pairs once. */
export const brokenClauses = perSubject((subject: Subject): readonly BrokenClause[] => {
  const texts = wordedTexts(subject);
  const here = new Map<number, readonly (readonly string[])[]>();
  const clash = new Uint8Array(texts.known.size + 1);
  for (const { key, before } of allClashes()) {
    const place = texts.known.placeOf(key);
    if (place === 0) continue;
    clash[place] = 1;
    here.set(place, [...(here.get(place) ?? []), before]);
  }
  const found: BrokenClause[] = [];
  for (let at = 0; at < texts.words.length; at += 1) {
    if (texts.next[at] !== 1) {
      if (endsBroken(texts, at)) found.push(clauseOf(texts, at - 1, at, "end"));
      continue;
    }
    const pair = texts.pairs[at] ?? 0;
    if (clash[pair] === 0) continue;
    const before = here.get(pair)?.find((words) => standsBefore(texts, at, words));
    if (before !== undefined && (before.length > 0 || !isHeld(texts, at)))
      found.push(clauseOf(texts, at - before.length, at + 1, "middle"));
  }
  return found;
});

/** The clause ends with a word that asks for another: `phối hợp với các.` */
function endsBroken({ text, words, to, next, linked }: Linked, at: number): boolean {
  const word = words[at];
  if (word === undefined || next[at - 1] !== 1 || linked[at - 1] === 1) return false;
  return NEVER_LAST.test(word.text) && CLAUSE_END.test(text.slice(to[at], (to[at] ?? 0) + 3));
}

function standsBefore({ words, next }: Linked, at: number, before: readonly string[]): boolean {
  return before.every((word, i) => {
    const place = at - before.length + i;
    return next[place] === 1 && words[place]?.text.toLowerCase() === word;
  });
}

/** One of both belongs to a compound. */
const isHeld = ({ linked }: Linked, at: number) => linked[at - 1] === 1 || linked[at + 1] === 1;

function clauseOf(texts: Linked, first: number, last: number, at: BrokenClause["at"]): BrokenClause {
  const [from, to] = [texts.from[first] ?? 0, texts.to[last] ?? 0];
  return { text: texts.text.slice(from, to), span: spanIn(texts, from, to), at };
}
