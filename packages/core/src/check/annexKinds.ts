import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";

/** `09 kế hoạch` of a claim about a list, and how many items of the list are of that kind. */
export interface KindCount {
  readonly text: string;
  readonly kind: string;
  readonly count: number;
  readonly listed: number;
  readonly span: Span;
}

const KIND = /(?<![\d.,/-])(\d{1,3})\s(\p{Ll}+)(?:\s(\p{Ll}+))?/gu;

/**
 * The kinds that a claim goes on to name (`24 văn bản, trong đó có 05 nghị quyết, 07 quyết định …`) against the items of the list, each of
 * which begins with its kind; empty where an item is of none of them. Linear in the items times the kinds named.
 */
export function kindCounts(passage: Passage, from: number, items: readonly string[]): readonly KindCount[] {
  const rest = passage.text.slice(from, from + 600);
  const end = rest.search(/\.\s+\p{Lu}/u);
  const names = items.map((item) => `${item.toLowerCase()} `);
  const said = matchesIn(end < 0 ? rest : rest.slice(0, end), KIND);
  // A scheme may be listed as the decision that approved it: then the decisions say nothing.
  if (said.some(([, , first = "", second = ""]) => isUnlisted(`${first} ${second}`, names))) return [];
  const kinds = said.flatMap((match): readonly KindCount[] => {
    const [, digits = "", first = "", second] = match;
    const found = [second === undefined ? "" : `${first} ${second}`, first]
      .filter((kind) => kind !== "")
      .map((kind) => ({ kind, listed: names.filter((name) => name.startsWith(`${kind} `)).length }))
      .find(({ listed }) => listed > 0);
    if (found === undefined) return [];
    const text = `${digits} ${found.kind}`;
    const at = from + match.index;
    return [{ text, ...found, count: Number(digits), span: spanAt(passage, at, at + text.length) }];
  });
  const named = new Set(kinds.map(({ kind }) => kind));
  const sorted = kinds.reduce((all, { listed }) => all + listed, 0);
  return kinds.length > 1 && named.size === kinds.length && sorted === items.length ? kinds : [];
}

const DOCUMENTS =
  /^(?:đề án|nghị quyết|quyết định|kế hoạch|chỉ thị|chương trình|công văn|thông tư|nghị định|báo cáo|tờ trình|quy chế|hướng dẫn|kết luận)$/u;

function isUnlisted(kind: string, names: readonly string[]): boolean {
  return DOCUMENTS.test(kind) && !names.some((name) => name.startsWith(`${kind} `));
}
