/** Two runs of words that begin alike, part once, and go on alike. */
export interface Middle {
  /** So many words at the beginning are the same. */
  readonly at: number;
  /** So many stand then in the one and in the other; none in one of them where words were lost. */
  readonly own: number;
  readonly other: number;
  /** So many words behind are the same again, and whether both end with them. */
  readonly again: number;
  readonly ends: boolean;
}

/** How many words may be others, and how many have to be the same again where the two don't end together. */
export interface MiddleLimits {
  readonly most: number;
  readonly again: number;
}

/** Where two runs of words part, by as few words as can be; undefined where they don't, or don't come together again. Linear. */
export function middleOf<T>(
  a: ArrayLike<T>,
  b: ArrayLike<T>,
  { most, again }: MiddleLimits,
): Middle | undefined {
  const least = Math.min(a.length, b.length);
  let at = 0;
  while (at < least && a[at] === b[at]) at += 1;
  for (let size = 1; size <= most * 2; size += 1)
    for (let own = Math.max(0, size - most); own <= Math.min(most, size); own += 1) {
      const other = size - own;
      const run = runAt(a, b, at + own, at + other);
      const ends = run > 0 && at + own + run === a.length && at + other + run === b.length;
      if (ends || run >= again) return { at, own, other, again: run, ends };
    }
  return undefined;
}

function runAt<T>(a: ArrayLike<T>, b: ArrayLike<T>, fromA: number, fromB: number): number {
  let run = 0;
  while (fromA + run < a.length && fromB + run < b.length && a[fromA + run] === b[fromB + run]) run += 1;
  return run;
}
