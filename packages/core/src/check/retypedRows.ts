import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import type { Indicator } from "../read/reading.js";
import { fold } from "../text/fold.js";
import { containment, type Wording, wordingOf } from "./alignment.js";
import { isSwapped } from "./digitSlips.js";
import { type Figure, passageFigures } from "./figures.js";
import { indicatorTables } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import { rarityOf } from "./rarity.js";
import { seriesOf } from "./seriesShape.js";
import { situationYears } from "./situationYears.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits, sentencesIn, type TextPiece } from "./textPieces.js";

/** A figure of the text and the value of a row that one slip of the hand parts. */
export interface RetypedRow {
  readonly indicator: Indicator;
  readonly year: string;
  readonly printed: string;
  readonly name: string;
  readonly told: string;
  readonly span: Span;
}

interface Cell {
  readonly indicator: Indicator;
  readonly wording: Wording;
  readonly year: string;
  readonly raw: string;
  readonly digits: string;
  readonly unit: string;
}

/** So much of the row's name stands in the clause. */
const alike = 0.75;
const [fewestDigits, longest] = [4, 5000];
/** Another value of the same thing: a step, a mean, a sum of years. */
const OTHERWISE = /bình quân|mỗi năm|hằng năm|hàng năm|tăng thêm|giảm|giai đoạn|lũy kế|so với/iu;

/**
 * Counts and amounts of the text that a row of their words prints for the same year with two digits changed about; a sentence with
 * the row's figure too says both. Linear.
 */
export const retypedRows = perSubject((subject: Subject): readonly RetypedRow[] => {
  const byDigits = cellsByDigits(subject);
  if (byDigits.size === 0) return [];
  const [situation, rarity] = [situationYears(subject), rarityOf(subject)];
  return piecesWithDigits(subject).flatMap((piece) => {
    const { passage, inTable } = piece;
    if (inTable || passage.text.length > longest) return [];
    return passageFigures(passage).flatMap((figure) => {
      const digits = digitsOf(figure.text);
      const cells = (byDigits.get(sorted(digits)) ?? []).filter(
        (cell) => cell.digits !== digits && isSwapped(cell.digits, digits) && isOfUnit(figure, cell),
      );
      if (cells.length === 0) return [];
      const { clause, part, sentence } = around(piece, figure);
      if (OTHERWISE.test(clause)) return [];
      const years = new Set(sentence.match(/(?<![\d/.])20\d{2}(?!\d)/gu));
      const [year, more] = years.size > 0 ? years : [situation.get(piece)];
      if (year === undefined || more !== undefined) return [];
      const wording = wordingOf(part);
      const fitting = cells.filter(
        (cell) =>
          cell.year === year &&
          !sentence.includes(cell.raw) &&
          containment(cell.wording, wording, rarity) >= alike,
      );
      const [only, second] = fitting;
      if (only === undefined || second !== undefined) return [];
      const name = clause.replace(/\s+/gu, " ").trim();
      const span = spanAt(passage, figure.from, figure.to);
      return [{ indicator: only.indicator, year, printed: only.raw, name, told: figure.text, span }];
    });
  });
});

const digitsOf = (text: string): string => /^[\d.,]*\d/u.exec(text)?.[0].replace(/[.,]/gu, "") ?? "";
const sorted = (digits: string): string => [...digits].sort().join("");

function cellsByDigits(subject: Subject): ReadonlyMap<string, readonly Cell[]> {
  const found = new Map<string, Cell[]>();
  for (const { indicators } of indicatorTables(subject))
    for (const indicator of indicators) {
      const { name, parent, measure } = indicator;
      if (measure === null || measure === "%" || parent !== null) continue;
      const wording = wordingOf(name.replace(/\([^()]*\)|trong năm|(?:^|\s)số(?:\slượng)?(?=\s)/giu, " "));
      if (wording.places.size < 2) continue;
      for (const { year, raw, low, high } of seriesOf(indicator)) {
        const digits = digitsOf(raw);
        if (low !== high || digits.length < fewestDigits) continue;
        const key = sorted(digits);
        found.set(key, [
          ...(found.get(key) ?? []),
          { indicator, wording, year, raw, digits, unit: fold(measure) },
        ]);
      }
    }
  return found;
}

/** Counted in the row's words, or people in whatever words people are counted by. */
function isOfUnit({ text, unit }: Figure, cell: Cell): boolean {
  const [own = ""] = fold(text.replace(/^[\d.,]+/u, ""))
    .trim()
    .split(" ");
  const [word = ""] = cell.unit.split(" ");
  return own === word || (unit === "nguoi" && word === "nguoi");
}

/** What commas part around the figure, what semicolons part, and its sentence. */
function around({ passage }: TextPiece, { from }: Figure) {
  const sentence = sentencesIn(passage).findLast((each) => each.from <= from);
  const text = sentence?.text ?? passage.text;
  const start = from - (sentence?.from ?? 0);
  const before = text.slice(text.lastIndexOf(";", start) + 1, start);
  const behind = text.slice(start).replace(/^[\d.,]*\d/u, "");
  const end = /[;,.]\s/u.exec(behind)?.index ?? behind.length;
  const own = behind.slice(0, end);
  return {
    clause: `${before.slice(before.lastIndexOf(", ") + 1)} ${own}`,
    part: `${before} ${own}`,
    sentence: text,
  };
}
