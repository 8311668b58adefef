import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { matchesIn } from "../text/matches.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

/** A letter read for a figure in a document's number or a date: `26/20I5/TT-BTC`, `ngày 1O/4/2019`. */
export interface MisreadFigure {
  readonly printed: string;
  readonly likely: string;
  readonly span: Span;
}

/** Letters that scanners put for 1 and 0. */
const FIGURES = "[\\dIlOo]";
const IN_NUMBER = new RegExp(
  `(?<![A-Za-zÀ-ỹ\\d/.-])${FIGURES}{1,5}(?:/${FIGURES}{4})?(?=[/-](?:QĐ|NQ|NĐ|TTLT|TT|CT|CTr|KH|KL|HD|TB|BC|TTr|QH)[-/\\d])`,
  "gu",
);
const IN_DATE = new RegExp(
  `(?<=ngày )${FIGURES}{1,2}(?:[/.-]${FIGURES}{1,2}[/.-]${FIGURES}{4}| tháng ${FIGURES}{1,2}(?: năm ${FIGURES}{4})?)(?![A-Za-zÀ-ỹ\\d])`,
  "gu",
);
/** Both are looked for only where a letter stands beside a figure. */
const BESIDE = /\d[IlOo](?![A-Za-zÀ-ỹ])|(?<![A-Za-zÀ-ỹ])[IlOo]\d/u;

/** Figures of numbers and dates that were read as letters, in reading order. Linear. */
export const misreadFigures = perSubject((subject: Subject): readonly MisreadFigure[] =>
  textPieces(subject).flatMap(({ passage }) => {
    const { text } = passage;
    if (!BESIDE.test(text)) return [];
    return [...matchesIn(text, IN_NUMBER), ...matchesIn(text, IN_DATE)].flatMap(({ 0: printed, index }) => {
      if (!BESIDE.test(printed)) return [];
      const likely = printed.replace(/[Il](?!\p{L})/gu, "1").replace(/[Oo](?!\p{L})/gu, "0");
      return [{ printed, likely, span: spanAt(passage, index, index + printed.length) }];
    });
  }),
);
