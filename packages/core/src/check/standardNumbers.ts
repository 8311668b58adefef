import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits } from "./textPieces.js";

/** A standard or technical regulation as printed: `QCVN 02:2009/BYT`. */
export interface StandardNumber {
  readonly printed: string;
  /** Serial, year and agency: what its spellings share. */
  readonly key: string;
  /** It has its kind and the colon between serial and year (Circular 26/2019/TT-BKHCN). */
  readonly regular: boolean;
  readonly span: Span;
}

const STANDARD =
  /(?<![A-Za-zÀ-ỹ\d/:.-])(?:(?<kind>QCVN|TCVN|QCĐP|QCKT)\s*)?(?<serial>\d{1,5}(?:-\d{1,2})?)\s?(?<mark>[:/-])\s?(?<year>(?:19|20)\d\d)(?:\s?\/\s?(?<agency>B\p{Lu}{1,7}))?(?![A-Za-zÀ-ỹ\d/-])/gu;

/** Standards that the text prints in more ways than one: the regular spelling, and the others. */
export const standardVariants = perSubject(
  (subject: Subject): readonly { readonly regular: StandardNumber; readonly odd: StandardNumber }[] => {
    const found = piecesWithDigits(subject).flatMap(({ passage }) => standardsIn(passage));
    const regular = new Map(found.filter((one) => one.regular).map((one) => [one.key, one]));
    return found.flatMap((odd) => {
      const other = regular.get(odd.key);
      return odd.regular || other === undefined ? [] : [{ regular: other, odd }];
    });
  },
);

function standardsIn(passage: Passage): readonly StandardNumber[] {
  if (!/QC|TCVN|\/\s?B/u.test(passage.text)) return [];
  return matchesIn(passage.text, STANDARD).flatMap((match) => {
    const { kind, serial = "", mark, year = "", agency } = match.groups ?? {};
    if (kind === undefined && agency === undefined) return [];
    return [
      {
        printed: match[0].trim(),
        key: `${serial}|${year}|${agency ?? ""}`,
        regular: kind !== undefined && mark === ":",
        span: spanAt(passage, match.index, match.index + match[0].length),
      },
    ];
  });
}
