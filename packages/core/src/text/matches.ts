const NONE: readonly RegExpExecArray[] = [];

/**
 * What `[...text.matchAll(pattern)]` gives, without the copy of the pattern that `matchAll` makes for every text: over thousands of
 * short texts, most of them without a match, that copy costs more than the search. The pattern has to be a global one.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
    match = pattern.exec(text);
  }
  return found;
}
