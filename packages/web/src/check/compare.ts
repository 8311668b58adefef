import { fold } from "@lotrinh/core/text/fold";
import type { Found } from "./protocol.js";

/** What became of the findings of a draft in its corrected version. */
export interface Comparison {
  /** Found before and no more, as they were found. */
  readonly fixed: readonly Found[];
  /** Found now and not before. */
  readonly fresh: ReadonlySet<Found>;
}

/**
 * Compares the findings of two versions of a document. A finding is the same when its rule, words and quote are, wherever it
 * stands now: lines and pages move when something is put in above.
 */
export function compareFindings(before: readonly Found[], after: readonly Found[]): Comparison {
  const left = new Map<string, Found[]>();
  for (const finding of before) {
    const name = identityOf(finding);
    left.set(name, [...(left.get(name) ?? []), finding]);
  }
  const fresh = after.filter((finding) => left.get(identityOf(finding))?.shift() === undefined);
  const remaining = new Set([...left.values()].flat());
  return { fixed: before.filter((finding) => remaining.has(finding)), fresh: new Set(fresh) };
}

const identityOf = ({ rule, message, quote = "" }: Found) =>
  [rule, fold(withoutPlaces(message.vi)), fold(quote)].join("\n");

/** A message without the lines and pages that it names: `(dòng 4, 17 và 31)`. */
const withoutPlaces = (text: string) => text.replace(/(?:dòng|trang) \d+(?:(?:, | và |–|-)\d+)*…?/gu, "");
