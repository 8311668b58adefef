import { storable } from "./validate.js";

/**
 * The form by which numbers of documents are compared: capital letters without white space, one kind of
 * dash, no leading zeros, đ as d and without accents (a scanner or an office may write `QD` for `QĐ`).
 * `083 / KH – UBND` and `83/KH-UBND` become `83/KH-UBND`. It is for comparing, not for showing.
 */
export function normaliseNumber(number: string): string {
  return storable(number)
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐ]/gu, "D")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/[\s\u200b\ufeff]+/gu, "")
    .toUpperCase()
    .replace(/^0+(?=\d)/u, "");
}

const numberShape =
  /\d{1,6}[a-z]?\s{0,3}[/-]\s{0,3}(?:[\p{L}\d]{1,12}\s{0,2}[/–-]\s{0,2}){0,5}[\p{L}\d]{1,12}/giu;

/** The parts of a query that are written like numbers of documents: `83/KH-UBND`, `42-NQ/TW`, `05/2019/QĐ-UBND`. */
export function findNumbers(
  query: string,
): { readonly from: number; readonly to: number; readonly text: string }[] {
  return [...query.matchAll(numberShape)]
    .filter(
      ([text]) => /\p{L}/u.test(text) && (text.includes("/") || /-\p{L}/u.test(text.replace(/\s/g, ""))),
    )
    .map((match) => ({ from: match.index, to: match.index + match[0].length, text: match[0] }));
}
