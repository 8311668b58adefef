import { fold } from "../../text/fold.js";
import { bandsOf, hashOf, likeness, shinglesOf } from "./shingles.js";

/** Texts are put together from so much likeness on. */
const alikeFrom = 0.5;
/** In a band that many texts share (boilerplate), each is compared with so many before it. */
const comparedInBand = 6;

/**
 * Puts like texts together: `texts` by place, the answer as groups of places, each ascending, in order of their first; a text like no
 * other is a group of its own. Alike is what shares half of its runs of three words, in spite of accents, case and punctuation.
 * Time grows with the number of words, not with the pairs; the same texts give the same groups in whatever order.
 */
export function clusterTexts(
  texts: readonly string[],
  threshold = alikeFrom,
): readonly (readonly number[])[] {
  const order = texts.map((text, at) => ({ at, folded: fold(text) }));
  order.sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : a.at - b.at));
  const joined = makeUnion(texts.length);
  const distinct = joinEqual(order, joined.join);
  const shingles = distinct.map(({ folded }) => shinglesOf(folded));
  for (const [first, second] of candidates(shingles)) {
    const [a, b] = [shingles[first], shingles[second]];
    const [x, y] = [distinct[first], distinct[second]];
    if (
      a !== undefined &&
      b !== undefined &&
      x !== undefined &&
      y !== undefined &&
      likeness(a, b) >= threshold
    )
      joined.join(x.at, y.at);
  }
  return groupsOf(texts.length, joined.root);
}

interface Placed {
  readonly at: number;
  readonly folded: string;
}

/** Joins texts that are equal when folded; the first of each stands for all. Sorted, so equals are neighbours. */
function joinEqual(order: readonly Placed[], join: (a: number, b: number) => void): readonly Placed[] {
  const distinct: Placed[] = [];
  for (const placed of order) {
    const last = distinct.at(-1);
    if (last !== undefined && last.folded === placed.folded) join(last.at, placed.at);
    else distinct.push(placed);
  }
  return distinct;
}

/** Pairs that share a band, each once. */
function* candidates(shingles: readonly ReadonlySet<number>[]): Iterable<readonly [number, number]> {
  const members = new Map<number, number[]>();
  const seen = new Set<number>();
  for (const [at, set] of shingles.entries())
    for (const band of bandsOf(set)) {
      const before = members.get(band) ?? [];
      for (const other of before.slice(-comparedInBand)) {
        const pair = other * shingles.length + at;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [other, at];
      }
      before.push(at);
      members.set(band, before);
    }
}

/** Sets that grow together (union-find). */
function makeUnion(size: number): {
  readonly join: (a: number, b: number) => void;
  readonly root: (at: number) => number;
} {
  const parent = Uint32Array.from({ length: size }, (_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while ((parent[top] ?? top) !== top) top = parent[top] ?? top;
    for (let here = at; here !== top; ) {
      const next = parent[here] ?? top;
      parent[here] = top;
      here = next;
    }
    return top;
  };
  const join = (a: number, b: number) => {
    const [x, y] = [root(a), root(b)];
    if (x !== y) parent[Math.max(x, y)] = Math.min(x, y);
  };
  return { join, root };
}

function groupsOf(size: number, root: (at: number) => number): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (let at = 0; at < size; at += 1) {
    const group = groups.get(root(at)) ?? [];
    group.push(at);
    groups.set(root(at), group);
  }
  return [...groups.values()];
}

/** A short lasting key for a text: the same words give the same key. */
export function textKey(text: string): string {
  return hashOf(fold(text)).toString(36);
}
