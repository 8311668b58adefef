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
  if (first === undefined) return undefined;
  const forms = first.abbreviation ? table.get(first.folded[0] ?? "") : byFirstWord(table).get(first.folded);
  let best: UnitMatch | undefined;
  for (const form of forms ?? []) {
    const match = matchForm(words, at, form);
    if (match !== undefined && (best === undefined || better(match, best))) best = match;
  }
  return best;
}

type Forms = ReadonlyMap<string, readonly UnitForm[]>;

const sorted = new WeakMap<Forms, Forms>();

/** The forms of a table by their first word, in its order; made once for each table. */
function byFirstWord(table: Forms): Forms {
  const known = sorted.get(table);
  if (known !== undefined) return known;
  const made = new Map<string, UnitForm[]>();
  for (const form of [...table.values()].flat()) {
    const word = form.words[0] ?? "";
    const forms = made.get(word);
    if (forms === undefined) made.set(word, [form]);
    else forms.push(form);
  }
  sorted.set(table, made);
  return made;
}

/** The first words of known names, written out. */
export function openers(): Iterable<string> {
  return byFirstWord(formsByLetter).keys();
}

function better(a: UnitMatch, b: UnitMatch): boolean {
  if (a.end !== b.end) return a.end > b.end;
  return Number(a.slipped) < Number(b.slipped);
}

/**
 * Whether a form stands at word `at`. `và` may be missing or added; capitals may stand for initials. Nothing is tried twice,
 * so that it is one walk along both.
 */
export function matchForm(words: readonly Word[], at: number, form: UnitForm): UnitMatch | undefined {
  const target = form.words;
  const allowed = target.length >= 6 ? 2 : target.length >= 4 ? 1 : 0;
  let end = at;
  let abbreviated = false;
  let slips = 0;
  for (let next = 0; next < target.length; ) {
    const wanted = target[next] ?? "";
    const word = words[end];
    if (word === undefined || (next > 0 && word.apart)) return undefined;
    if (word.folded === wanted) {
      end += 1;
      next += 1;
    } else if (wanted === "va") next += 1;
    else if (word.folded === "va" && next > 0 && (word.text === "&" || !target.includes("va"))) end += 1;
    else {
      const taken = word.abbreviation ? takeInitials(word.folded, target, next) : undefined;
      if (taken !== undefined) abbreviated = true;
      else if (next === 0 || slips >= allowed || !isSlipOf(word.folded, wanted)) return undefined;
      else slips += 1;
      end += 1;
      next = taken ?? next + 1;
    }
  }
  return { form, end, abbreviated, slipped: slips > 0 };
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
