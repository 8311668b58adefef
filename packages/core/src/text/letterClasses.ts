/**
 * The capitals and small letters of Vietnamese (and Latin-1), as they stand between the brackets of a class. Where a pattern built of
 * parts repeats a class, `\p{Lu}` costs it dear: each time it stands there a table of hundreds of ranges is compiled.
 */
export const CAPITALS = `A-ZÀ-ÖØ-ÝĂĐĨŨƠƯ${everyOther(0x1ea0)}`;
export const SMALLS = `a-zà-öø-ýăđĩũơư${everyOther(0x1ea1)}`;

/** The letters with two marks take turns, a capital and its small letter. */
function everyOther(from: number): string {
  return String.fromCharCode(...Array.from({ length: 45 }, (_, at) => from + at * 2));
}

/**
 * Matches everywhere and takes nothing. Behind a long choice of words the engine writes down what follows up to ten times, once for each
 * way there; behind this it writes it once.
 */
export const FENCE = "(?=)";
