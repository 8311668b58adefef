import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** A law among the bases (căn cứ) whose neighbours have their days. */
export interface UndatedLaw {
  readonly name: string;
  readonly span: Span;
  /** How many others have theirs. */
  readonly others: number;
}

interface BaseLaw {
  readonly name: string;
  readonly passage: Passage;
  readonly from: number;
  readonly dated: boolean;
}

/** A law by itself or with others, up to what ends the base. */
const LAW =
  /(?:^|[;\n]\s*)(?:[-+–•*_\s]*Căn cứ\s+)?(?:các\s+)?(?<law>(?:Bộ luật|Luật|Pháp lệnh)\s\p{Lu}[^;]{3,300}?)(?=;|\.\s|\.?$)/gu;
/** So many others have their days where one without is an oversight. */
const fewestDated = 2;

/** The only law of the bases that has neither day nor year nor number, where two or more others have. Linear. */
export const undatedLaws = perSubject((subject: Subject): readonly UndatedLaw[] => {
  const laws = piecesWith(subject, "căn")
    .filter(({ passage }) => /^[-+–•*_\s]*Căn cứ\s/u.test(passage.text) && passage.text.length < 5000)
    .flatMap(({ passage }) => baseLaws(passage));
  const [odd, ...more] = laws.filter(({ dated }) => !dated);
  const others = laws.filter(({ dated }) => dated).length;
  if (odd === undefined || more.length > 0 || others < fewestDated) return [];
  return [{ name: odd.name, others, span: spanAt(odd.passage, odd.from, odd.from + odd.name.length) }];
});

function baseLaws(passage: Passage): readonly BaseLaw[] {
  return matchesIn(passage.text, LAW).map((match) => {
    const name = match.groups?.law ?? "";
    const from = match.index + match[0].length - name.length;
    return { name, passage, from, dated: /\d/u.test(name) };
  });
}
