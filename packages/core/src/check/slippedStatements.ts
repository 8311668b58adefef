import type { StatementToken } from "./statementTokens.js";

/** What one of two wordings of one thing has in place of the other's, as printed; `from`, `to` are offsets of its text. */
export interface Slip {
  readonly kind: "term" | "number" | "negation";
  readonly here: Extent;
  readonly there: Extent;
}

export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** How a short statement stands in a longer one. */
export interface Fit {
  /** Words that both have. */
  readonly common: number;
  /** Words of the short one that the long one lacks, slips left out. */
  readonly lost: number;
  readonly slips: readonly Slip[];
}

type Tokens = readonly StatementToken[];
type Pair = readonly [number, number];

/** Words that may stand in the long one where the short one has a slip of so many. */
const spare = 3;

/** Lays a short statement upon a longer one. Undefined where they share too little. Grows with the product of both, at most 80 × 160. */
export function fitOf(short: Tokens, long: Tokens): Fit | undefined {
  if (short.length > 80 || long.length > 160) return undefined;
  const pairs = commonPairs(short, long);
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined || pairs.length * 2 < short.length) return undefined;
  if (last[1] - first[1] > short.length * 2 + 6) return undefined;
  const slips: Slip[] = [];
  let lost = 0;
  const take = (own: Tokens, theirs: Tokens, inner: boolean, after: Pair | undefined) => {
    const slip = slipIn(own, theirs, inner, after, short, long);
    if (slip === undefined) lost += own.length;
    else slips.push(slip);
  };
  take(short.slice(0, first[0]), before(long, first[1], first[0] + spare), false, first);
  for (const [at, pair] of pairs.entries()) {
    const next = pairs[at + 1];
    if (next === undefined) {
      const rest = short.slice(pair[0] + 1);
      take(rest, behind(long, pair[1] + 1, rest.length + spare), false, undefined);
    } else take(short.slice(pair[0] + 1, next[0]), long.slice(pair[1] + 1, next[1]), true, next);
  }
  return { common: pairs.length, lost, slips };
}

/** The words before a place, up to a mark or a figure. */
function before(tokens: Tokens, end: number, most: number): Tokens {
  let from = end;
  while (
    from > 0 &&
    end - from < most &&
    tokens[from]?.apart === false &&
    tokens[from - 1]?.kind !== "number"
  )
    from -= 1;
  return tokens.slice(from, end);
}

/** The words from a place on, up to a mark. */
function behind(tokens: Tokens, from: number, most: number): Tokens {
  let to = from;
  while (to < tokens.length && to - from < most && tokens[to]?.apart === false) to += 1;
  return tokens.slice(from, to);
}

function slipIn(
  own: Tokens,
  theirs: Tokens,
  inner: boolean,
  after: Pair | undefined,
  short: Tokens,
  long: Tokens,
): Slip | undefined {
  const negation = inner && own.length + theirs.length === 1 ? [...own, ...theirs][0] : undefined;
  if (negation?.kind === "negation" && after !== undefined)
    return {
      kind: "negation",
      here: around(short, after[0], own.length),
      there: around(long, after[1], theirs.length),
    };
  const [number, other] = [own[0], theirs[0]];
  if (
    inner &&
    own.length === 1 &&
    theirs.length === 1 &&
    number?.kind === "number" &&
    other?.kind === "number"
  )
    return isYear(number) || isYear(other) ? undefined : { kind: "number", here: number, there: other };
  const term = own.find(({ kind }) => isClass(kind));
  const rival = theirs.find(({ kind }) => kind === term?.kind);
  if (term === undefined || rival === undefined || own.length > 4 || theirs.length > own.length + 1)
    return undefined;
  if (own.some(({ form }) => theirs.some((each) => each.form === form))) return undefined;
  if (term.kind === "bound" && !areContrary(term, rival, own.length + theirs.length, after, short))
    return undefined;
  return { kind: "term", here: extentOf(own, term), there: extentOf(theirs, rival) };
}

const isClass = (kind: StatementToken["kind"]): boolean =>
  kind !== "word" && kind !== "number" && kind !== "negation";

const isYear = ({ form }: StatementToken): boolean => /^(?:19|20)\d{2}$/u.test(form);

/** `Giảm còn 30%` and `giảm ít nhất 30%`: of one figure the one says where it ends, the other by how much it changes. */
function areContrary(
  a: StatementToken,
  b: StatementToken,
  words: number,
  after: Pair | undefined,
  short: Tokens,
): boolean {
  const next = after === undefined ? undefined : short[after[0]];
  if (words > 2 || next?.kind !== "number" || a.family === b.family) return false;
  const [one, other] = [a.family, b.family];
  const levels = [one, other].filter((family) => family.startsWith("còn")).length;
  if (!one.startsWith("ít nhất") && !other.startsWith("ít nhất")) return false;
  if (levels === 0) return true;
  const verb = short[(after?.[0] ?? 0) - 2];
  return verb?.kind === "direction" && verb.family.startsWith("giảm");
}

/** From the term on, with the words that belong to it. */
function extentOf(tokens: Tokens, term: StatementToken): Extent {
  return { from: term.from, to: tokens.at(-1)?.to ?? term.to };
}

/** The negation, or its place, with a word on both sides. */
function around(tokens: Tokens, next: number, width: number): Extent {
  const [left, right] = [tokens[next - width - 1], tokens[next]];
  const from = left ?? right;
  return { from: from?.from ?? 0, to: right?.to ?? from?.to ?? 0 };
}

/** The longest common sequence, as places in both; of equals the last, so that it hangs together. */
function commonPairs(a: Tokens, b: Tokens): readonly Pair[] {
  const width = b.length + 1;
  const table = new Uint8Array((a.length + 1) * width);
  const at = (i: number, j: number) => table[i * width + j] ?? 0;
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1)
      table[i * width + j] =
        a[i - 1]?.form === b[j - 1]?.form ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1));
  const pairs: Pair[] = [];
  let [i, j] = [a.length, b.length];
  while (i > 0 && j > 0) {
    if (a[i - 1]?.form === b[j - 1]?.form && at(i, j) === at(i - 1, j - 1) + 1) {
      pairs.push([i - 1, j - 1]);
      i -= 1;
      j -= 1;
    } else if (at(i, j - 1) >= at(i - 1, j)) j -= 1;
    else i -= 1;
  }
  return pairs.reverse();
}
