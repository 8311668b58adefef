const NONE: readonly RegExpExecArray[] = [];

/**
 * What `[...text.matchAll(pattern)]` gives, without the copy of the pattern that `matchAll` makes for every text: the engine
 * compiles such copies anew when it has cleared its memory, which costs more than the search. Throws a TypeError where the pattern
 * isn't global, as `matchAll` does: it would find its first match for ever.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`not a global pattern: ${pattern.source.slice(0, 60)}`);
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    if (match[0] === "")
      pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
    match = pattern.exec(text);
  }
  return found;
}
