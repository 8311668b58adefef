import { editDistance } from "./fold.js";
import { fieldsByLetter, formsByLetter, type UnitForm } from "./unitDirectory.js";
import type { Word } from "./words.js";

/** A known organisation's name found at a word. */
export interface UnitMatch {
  readonly form: UnitForm;
  /** Index of the first word after the name. */
  readonly end: number;
  readonly abbreviated: boolean;
  readonly slipped: boolean;
}

/** The longest known name that begins at word `at`, written out, abbreviated or with a slip; undefined where none does. */
export function matchUnitAt(words: readonly Word[], at: number): UnitMatch | undefined {
  return longest(words, at, formsByLetter);
}

/** The longest field of a department without the word `Sở` (`Y tế`, `KH&ĐT`) that begins at word `at`. */
export function matchFieldAt(words: readonly Word[], at: number): UnitMatch | undefined {
  return longest(words, at, fieldsByLetter);
}

/** The same over a table of forms of one's own. */
export function longest(
  words: readonly Word[],
  at: number,
  table: ReadonlyMap<string, readonly UnitForm[]>,
): UnitMatch | undefined {
  const first = words[at];
  let best: UnitMatch | undefined;
  for (const form of table.get(first?.folded[0] ?? "") ?? []) {
    if (first?.folded !== form.words[0] && first?.abbreviation !== true) continue;
    const match = matchForm(words, at, form);
    if (match !== undefined && (best === undefined || better(match, best))) best = match;
  }
  return best;
}

function better(a: UnitMatch, b: UnitMatch): boolean {
  if (a.end !== b.end) return a.end > b.end;
  return Number(a.slipped) < Number(b.slipped);
}

interface State {
  readonly at: number;
  readonly abbreviated: boolean;
  readonly slips: number;
}

/** Whether a form stands at word `at`. `và` may be missing or added; capitals may stand for initials. */
export function matchForm(words: readonly Word[], at: number, form: UnitForm): UnitMatch | undefined {
  const target = form.words;
  const allowed = target.length >= 6 ? 2 : target.length >= 4 ? 1 : 0;
  const end = step(words, { at, abbreviated: false, slips: 0 }, target, 0, allowed);
  if (end === undefined) return undefined;
  return { form, end: end.at, abbreviated: end.abbreviated, slipped: end.slips > 0 };
}

function step(
  words: readonly Word[],
  state: State,
  target: readonly string[],
  next: number,
  allowed: number,
): State | undefined {
  const wanted = target[next];
  if (wanted === undefined) return state;
  const word = words[state.at];
  if (word === undefined || (next > 0 && word.apart)) return undefined;
  if (word.folded === wanted) return step(words, { ...state, at: state.at + 1 }, target, next + 1, allowed);
  if (wanted === "va") return step(words, state, target, next + 1, allowed);
  if (word.folded === "va" && next > 0 && (word.text === "&" || !target.includes("va"))) {
    return step(words, { ...state, at: state.at + 1 }, target, next, allowed);
  }
  if (word.abbreviation) {
    const taken = takeInitials(word.folded, target, next);
    const after = { at: state.at + 1, abbreviated: true, slips: state.slips };
    if (taken !== undefined) return step(words, after, target, taken, allowed);
  }
  if (next === 0 || state.slips >= allowed || !isSlipOf(word.folded, wanted)) return undefined;
  return step(words, { ...state, at: state.at + 1, slips: state.slips + 1 }, target, next + 1, allowed);
}

/** Where in `target` an abbreviation ends whose letters are the initials from `next` on; scanners put O or 8 for `&`. */
function takeInitials(letters: string, target: readonly string[], next: number): number | undefined {
  let at = next;
  for (const letter of letters) {
    if (target[at] === "va" && letter !== "v") {
      at += 1;
      if (/[o08]/u.test(letter)) continue;
    }
    if (target[at]?.[0] !== letter) return undefined;
    at += 1;
  }
  return at;
}

function isSlipOf(word: string, wanted: string): boolean {
  if (word[0] !== wanted[0] && word.at(-1) !== wanted.at(-1)) return false;
  return wanted.length >= 4 && editDistance(word, wanted, 1) === 1;
}
