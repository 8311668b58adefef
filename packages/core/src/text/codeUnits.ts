import { matchesIn } from "./matches.js";

/** Code units below this are told apart by table: all that Vietnamese text is made of. */
const tabled = 0x3000;

/** What a code unit may be, as bits. */
export const letter = 1;
export const number = 2;
/** A mark that belongs to the letter before it. */
export const mark = 4;
/** It has a small form of its own. */
export const upper = 8;

const PATTERNS: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [letter, /\p{L}+/gu],
  [number, /\p{N}+/gu],
  [mark, /\p{M}+/gu],
  [upper, /\p{Changes_When_Lowercased}+/gu],
];

const table = makeTable();

function makeTable(): Uint8Array {
  const made = new Uint8Array(tabled);
  const all = String.fromCharCode(...made.keys());
  for (const [kind, pattern] of PATTERNS)
    for (const { 0: run, index } of matchesIn(all, pattern))
      for (let code = index; code < index + run.length; code += 1) made[code] = (made[code] ?? 0) | kind;
  return made;
}

/** Where the run of characters of some kinds ends that begins at a place; the place itself where it is of none. */
export function endOfRun(kinds: number, text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const known = table[text.charCodeAt(at)];
    if (known === undefined ? !isRareOf(kinds, text, at) : (known & kinds) === 0) break;
  }
  return at;
}

/** All runs of characters of some kinds, one behind the other: where each begins and where it ends. */
export function runsOf(kinds: number, text: string): readonly number[] {
  const runs: number[] = [];
  for (let from = 0; from < text.length; from += 1) {
    const to = endOfRun(kinds, text, from);
    if (to > from) runs.push(from, to);
    from = to;
  }
  return runs;
}

/** Whether the character that a code unit of a text is part of is of one of the kinds. By table, as all text is asked. */
export function isOf(kinds: number, text: string, at: number): boolean {
  const known = table[text.charCodeAt(at)];
  return known === undefined ? isRareOf(kinds, text, at) : (known & kinds) !== 0;
}

/** The same where the code unit at the place is at hand. */
export function isUnitOf(kinds: number, code: number, text: string, at: number): boolean {
  const known = table[code];
  return known === undefined ? isRareOf(kinds, text, at) : (known & kinds) !== 0;
}

/** The same for what the table doesn't have; both halves of a pair count as its character. */
function isRareOf(kinds: number, text: string, at: number): boolean {
  const before = (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
  const code = text.codePointAt(before ? at - 1 : at);
  if (code === undefined) return false;
  const character = String.fromCodePoint(code);
  return PATTERNS.some(([kind, pattern]) => (kinds & kind) !== 0 && character.search(pattern) === 0);
}
