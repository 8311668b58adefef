import { type FigureForm, makeFigure, type PrintedFigure } from "../figure.js";
import { joinPhrases, type Phrase, phrase } from "../sentence.js";

const bare: FigureForm = { style: "number", measure: null, decimals: 0 };

/** A number of things: the figure knows which ones. `of` names what is counted and must be unique in the report. */
export function countFigure(of: string, ids: readonly string[]): PrintedFigure {
  return makeFigure(ids.length, bare, { kind: "count", of, ids: [...ids].sort() });
}

/** `30 chỉ tiêu đạt mục tiêu` */
function countPhrase(of: string, ids: readonly string[], words: string): Phrase {
  return phrase`${countFigure(of, ids)} ${words}`;
}

/** What is counted, with the words for it. */
export interface CountPart {
  readonly of: string;
  readonly ids: readonly string[];
  readonly words: string;
}

/** `30 chỉ tiêu đạt, 8 chỉ tiêu vượt và 7 chỉ tiêu chưa đạt`; parts of nothing are left out. */
export function countList(parts: readonly CountPart[]): Phrase {
  const said = parts
    .filter(({ ids }) => ids.length > 0)
    .map(({ of, ids, words }) => countPhrase(of, ids, words));
  return joinPhrases(said, ", ", " và ");
}
