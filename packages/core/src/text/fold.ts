/** Combining marks that decomposition leaves behind. */
const MARKS = /\p{M}+/gu;
/** What separates words for matching: everything that is neither letter nor digit. */
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/** Code units below this are folded by table: Latin with all Vietnamese letters, Greek, Cyrillic, common punctuation. */
const tabled = 0x2200;

interface FoldTable {
  /** What a code unit folds to; empty where that depends on its neighbours or isn't one code unit. */
  readonly letters: readonly string[];
  /** 1 for letters and digits. */
  readonly words: Uint8Array;
}

let table: FoldTable | undefined;

function foldTable(): FoldTable {
  table ??= makeTable();
  return table;
}

function makeTable(): FoldTable {
  const words = new Uint8Array(tabled);
  const letters = Array.from({ length: tabled }, (_, code) => {
    const folded = code === 0x3a3 ? "" : foldByRules(String.fromCharCode(code));
    if (folded.length !== 1) return "";
    words[code] = folded.replace(SEPARATORS, "") === "" ? 0 : 1;
    return folded;
  });
  return { letters, words };
}

function foldByRules(text: string): string {
  return text.normalize("NFD").replace(MARKS, "").replace(/[đĐ]/gu, "d").toLowerCase();
}

/**
 * Letters without diacritics, lower case, `đ` as `d`; punctuation and spaces stay. The result of an NFC
 * text whose letters are all Vietnamese has the same length, so offsets carry over. By table, as the rules fold everything.
 */
export function foldLetters(text: string): string {
  const { letters } = foldTable();
  let folded = "";
  for (let at = 0; at < text.length; at += 1) {
    const letter = letters[text.charCodeAt(at)] ?? "";
    if (letter === "") return foldByRules(text);
    folded += letter;
  }
  return folded;
}

/**
 * Normal form for matching: lower case, no diacritics, `đ` as `d`, each run of punctuation and space one
 * space. `Sở Lao động - Thương binh` and `SO LAO DONG, THUONG BINH` fold alike.
 */
export function fold(text: string): string {
  const { letters, words } = foldTable();
  let folded = "";
  let parted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = letters[code] ?? "";
    if (letter === "") return foldByRules(text).replace(SEPARATORS, " ").trim();
    if (words[code] === 1) {
      if (parted && folded !== "") folded += " ";
      parted = false;
      folded += letter;
    } else parted = true;
  }
  return folded;
}

/** Letters that scanners take for one another, each group by its first; applied after folding. */
const CONFUSIONS: readonly (readonly [RegExp, string])[] = [
  [/rn/gu, "m"],
  [/ii/gu, "u"],
  [/cl/gu, "d"],
  [/0/gu, "o"],
  [/[1l|!]/gu, "i"],
  [/5/gu, "s"],
  [/v\b/gu, "y"],
];

/**
 * Normal form that also forgives what scanners confuse (`rn` and `m`, `0` and `o`, `1`, `l` and `i`), without any
 * spaces. For comparing only: different words may share one form.
 */
export function foldSlips(text: string): string {
  let folded = fold(text);
  for (const [pattern, by] of CONFUSIONS) folded = folded.replace(pattern, by);
  return folded.replaceAll(" ", "");
}

/**
 * Edits (insert, delete, replace one character) that turn `a` into `b`, or `limit + 1` when there are more.
 * Time is proportional to the shorter length times `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  if (limit === 1) return editsUpToOne(a, b);
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const from = Math.max(1, i - limit);
    const to = Math.min(b.length, i + limit);
    const current = new Array<number>(b.length + 1).fill(limit + 1);
    current[0] = i;
    let least = from === 1 ? i : limit + 1;
    for (let j = from; j <= to; j += 1) {
      const replaced = (previous[j - 1] ?? limit) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const best = Math.min(replaced, (previous[j] ?? limit) + 1, (current[j - 1] ?? limit) + 1);
      current[j] = best;
      least = Math.min(least, best);
    }
    if (least > limit) return limit + 1;
    previous = current;
  }
  return Math.min(previous[b.length] ?? limit + 1, limit + 1);
}

/** 0, 1 or 2 for more: what lies between the letters that both begin and end with is at most one letter. */
function editsUpToOne(a: string, b: string): number {
  if (a === b) return 0;
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same < most && a[same] === b[same]) same += 1;
  let ends = 0;
  while (ends < most - same && a[a.length - 1 - ends] === b[b.length - 1 - ends]) ends += 1;
  return Math.max(a.length, b.length) - same - ends === 1 ? 1 : 2;
}
