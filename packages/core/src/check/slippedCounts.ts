/** A number of a count that is another's, while its own number is missing. */
export interface SlippedCount {
  readonly at: number;
  /** Where the other one of this number stands. */
  readonly other: number;
  readonly expected: number;
}

/**
 * Numbers told twice beside one that is missing: `3, 5, 5, 6` (the first 5 is 4), `2, 2, 4` (the second 2 is 3), `2, 2, 3` at
 * the beginning. A number that only repeats, or only skips, may be a second heading or a choice from a framework.
 */
export function slippedCounts(numbers: readonly number[]): readonly SlippedCount[] {
  return numbers.flatMap((own, at) => {
    const [before, after] = [numbers[at - 1], numbers[at + 1]];
    if (before === own && after === own + 2 && (at === 1 || numbers[at - 2] === own - 1))
      return [{ at, other: at - 1, expected: own + 1 }];
    const begins = before === undefined && own === 2 && numbers[at + 2] === 3;
    if (after === own && (before === own - 2 || begins)) return [{ at, other: at + 1, expected: own - 1 }];
    return [];
  });
}
