/** Numbers of custom codes run from this one, so that all have three digits or four (CL_CUST_BREAKDOWN of IAEG-SDGs has `C01` to beyond `C1321`). */
const first = 100;
const span = 900;

/**
 * Codes of CL_CUST_BREAKDOWN for words of breakdowns that the global structure has no code for: `Dân tộc thiểu số` → `C417`. A code comes from its words,
 * so that they have the same one in every data set and release; only where two fall on one number the later one by the alphabet takes the next. What it
 * means says CUST_BREAKDOWN_LB.
 */
export function customCodes(words: readonly string[]): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  const taken = new Set<number>();
  for (const each of [...new Set(words)].sort()) {
    let number = first + spread(each);
    while (taken.has(number)) number += 1;
    taken.add(number);
    codes.set(each, `C${number}`);
  }
  return codes;
}

/** A number below `span` that hardly two words share. */
function spread(words: string): number {
  return [...words.toLowerCase()].reduce((sum, char) => (sum * 31 + (char.codePointAt(0) ?? 0)) % span, 7);
}
