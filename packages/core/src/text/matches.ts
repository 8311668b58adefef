const none: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern in a text, in order: what `matchAll` finds. That one copies the pattern at every call, and
 * the copy is compiled anew wherever the engine has since dropped what it compiled: many times the cost of the matching.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    if (match[0] === "")
      pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
    match = pattern.exec(text);
  }
  return found;
}
