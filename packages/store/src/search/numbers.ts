import { documentNumberKey } from "@lotrinh/core/text/documentNumbers";
import { storable } from "../validate.js";

/** What spellings of one number of a document share (`083 / KH – UBND`, `83/kh-ubnd`); for comparing only. */
export function numberKey(number: string): string {
  return documentNumberKey(storable(number.normalize("NFC")));
}

const numberShape =
  /\d{1,6}[a-z]?\s{0,3}[/-]\s{0,3}(?:[\p{L}\d]{1,12}\s{0,2}[/–-]\s{0,2}){0,5}[\p{L}\d]{1,12}/giu;

/**
 * The parts of a query that are written like numbers of documents: `83/KH-UBND`, `42-nq/tw`, `83/KH`. More than
 * core finds in running text: people type small letters, and not the whole.
 */
export function findQueryNumbers(
  query: string,
): { readonly from: number; readonly to: number; readonly text: string }[] {
  return [...query.matchAll(numberShape)]
    .filter(
      ([text]) => /\p{L}/u.test(text) && (text.includes("/") || /-\p{L}/u.test(text.replace(/\s/g, ""))),
    )
    .map((match) => ({ from: match.index, to: match.index + match[0].length, text: match[0] }));
}
