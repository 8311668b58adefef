/** What a code unit is among those that Vietnamese text is made of: a capital, another letter or a digit, or neither. */
const kinds = new Uint8Array(0x3000);
const [inWord, capital] = [1, 2];
for (let code = 0; code < kinds.length; code += 1) {
  const letter = String.fromCharCode(code);
  if (/[\p{L}\p{N}]/u.test(letter)) kinds[code] = /\p{Lu}/u.test(letter) ? capital : inWord;
}

/** Letters and digits in a row: the words of a text, in order. Linear, by table. */
export function wordsIn(text: string): readonly string[] {
  const words: string[] = [];
  let from = -1;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kinds[text.charCodeAt(at)];
    if (kind === undefined) return text.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (kind > 0) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      words.push(text.slice(from, at));
      from = -1;
    }
  }
  if (from >= 0) words.push(text.slice(from));
  return words;
}

/** The words of a text that are two to eight capitals: abbreviations, and words of headings. Linear, by table. */
export function capitalsIn(text: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  let capitals = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const kind = at === text.length ? 0 : kinds[text.charCodeAt(at)];
    if (kind === undefined) return text.match(/(?<![\p{L}\p{N}])\p{Lu}{2,8}(?![\p{L}\p{N}])/gu) ?? [];
    if (kind === capital) capitals += 1;
    if (kind > 0) continue;
    if (capitals >= 2 && capitals <= 8 && at - from === capitals) found.push(text.slice(from, at));
    from = at + 1;
    capitals = 0;
  }
  return found;
}
