import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { type Figure, findFigures } from "./figures.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits, type TextPiece } from "./textPieces.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** A multiple of another year's value that stands elsewhere in the text and doesn't give it. */
export interface WrongMultiple {
  readonly printed: string;
  readonly real: number;
  readonly span: Span;
  readonly base: { readonly text: string; readonly span: Span };
}

interface Named {
  readonly name: string;
  readonly figure: Figure;
  readonly span: Span;
  /** The years that its sentence or the one before speaks of. */
  readonly years: ReadonlySet<string>;
}

const TIMES =
  /^[^.;()\d]{0,40}?,?\s(?:tăng\s)?gấp\s(hơn\s|trên\s|gần\s|khoảng\s)?(\d{1,2}(?:,\d+)?)\slần\sso với\s(?:cuối\s)?năm\s(20\d{2})(?!\s?\()/iu;
const fewestWords = 4;

/**
 * `tổng thu từ khách du lịch đạt 8.500 tỷ đồng, gấp hơn 2,5 lần so với năm 2016` where the text says elsewhere, of 2016, `tổng thu từ khách
 * du lịch đạt 4.150 tỷ đồng`. The words before both figures have to be the same, four at least. Linear.
 */
export const distantMultiples = perSubject((subject: Subject): readonly WrongMultiple[] => {
  const isTold = ({ inTable, passage }: TextPiece) => !inTable && passage.text.length < 10_000;
  const multiples = figurePiecesWith(subject, "gấp").flatMap((piece) =>
    isTold(piece) && /gấp[^.;]{0,16}\slần\sso với/iu.test(piece.passage.text)
      ? multiplesIn(piece.passage)
      : [],
  );
  if (multiples.length === 0) return [];
  const pieces = piecesWithDigits(subject).filter(isTold);
  const sought = new Set(multiples.map(({ name }) => name));
  const named = new Map<string, Named[]>();
  for (const { passage } of pieces)
    for (const figure of findFigures(passage.text)) {
      if (figure.unit === "" || figure.unit === "%") continue;
      const name = nameBefore(passage.text, figure.from);
      if (name === undefined || !sought.has(name)) continue;
      const span = spanAt(passage, figure.from, figure.to);
      const years = new Set(
        passage.text.slice(Math.max(0, figure.from - 400), figure.from).match(/20\d{2}/gu),
      );
      named.set(name, [...(named.get(name) ?? []), { name, figure, span, years }]);
    }
  return multiples.flatMap(({ passage, figure, match, name }) => {
    const bases = (named.get(name) ?? []).filter(
      (base) =>
        base.figure.unit === figure.unit &&
        base.years.has(match[3] ?? "") &&
        base.figure.value !== figure.value,
    );
    const [base] = bases;
    if (base === undefined || bases.length > 1 || base.figure.value === 0) return [];
    const real = figure.value / base.figure.value;
    if (bearsOut(real, match[1], match[2] ?? "")) return [];
    const span = spanAt(passage, figure.from, figure.to + match[0].length);
    return [
      { printed: `${match[2] ?? ""} lần`, real, span, base: { text: base.figure.text, span: base.span } },
    ];
  });
});

interface Multiple {
  readonly passage: Passage;
  readonly figure: Figure;
  /** The words behind it that say how many times. */
  readonly match: RegExpExecArray;
  readonly name: string;
}

function multiplesIn(passage: Passage): readonly Multiple[] {
  return findFigures(passage.text).flatMap((figure) => {
    const match = TIMES.exec(passage.text.slice(figure.to, figure.to + 120));
    const name = match === null ? undefined : nameBefore(passage.text, figure.from);
    return match === null || name === undefined ? [] : [{ passage, figure, match, name }];
  });
}

/** The words of the clause before a figure, without verbs at its end, folded. */
function nameBefore(text: string, at: number): string | undefined {
  const before = text.slice(Math.max(0, at - 120), at);
  const clause = /[^.;:,()\d]*$/u.exec(before)?.[0] ?? "";
  const words = fold(clause.replace(/\s(?:đạt|là|còn|có|khoảng|trên|ước|lên|tăng|giảm)+\s*$/iu, "")).split(
    " ",
  );
  const name = words.filter((word) => word !== "");
  return name.length < fewestWords || name.length > 14 ? undefined : name.join(" ");
}

function bearsOut(real: number, loose: string | undefined, printed: string): boolean {
  const times = Number(printed.replace(",", "."));
  const word = loose?.trim().toLowerCase();
  const slack = Math.max(0.51 * 10 ** -(printed.split(",")[1]?.length ?? 0), times * 0.03);
  if (word === "hơn" || word === "trên") return real >= times - 0.01;
  if (word === "gần") return real <= times + 0.01;
  return Math.abs(real - times) <= (word === "khoảng" ? times * 0.15 : slack);
}
