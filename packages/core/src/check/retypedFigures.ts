import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { fold } from "../text/fold.js";
import { isOneDigitOff, isSwapped } from "./digitSlips.js";
import { passageFigures } from "./figures.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { textPieces } from "./textPieces.js";

/** A figure of running text with the words around it. */
export interface ToldFigure {
  readonly digits: string;
  readonly unit: string;
  readonly text: string;
  readonly span: Span;
  readonly words: ReadonlySet<string>;
  /** Money in brackets is a part's, or told of what stands before. */
  readonly bracketed: boolean;
  readonly years: string;
}

/** How many informative words two places share at least when they tell of one matter. */
const fewestShared = 4;
const reach = 110;

/**
 * Pairs of places that tell the same of one matter with one digit changed or two digits changed places (`12.155 trường hợp vi phạm nồng độ
 * cồn`, `12.515 trường hợp vi phạm nồng độ cồn`): numbers of four digits and more, which nobody comes upon by chance.
 * Figures are grouped by unit and by the digits they share, so the work stays near linear.
 */
export const retypedFigures = perSubject(
  (subject: Subject): readonly { readonly first: ToldFigure; readonly other: ToldFigure }[] => {
    const told = toldFigures(subject);
    const groups = new Map<string, ToldFigure[]>();
    for (const figure of told) {
      const sorted = [...figure.digits].sort().join("");
      for (const key of [`sorted ${figure.unit} ${sorted}`, ...gapped(figure)]) {
        groups.set(key, [...(groups.get(key) ?? []), figure]);
      }
    }
    const found: { first: ToldFigure; other: ToldFigure }[] = [];
    for (const group of groups.values()) {
      const [first, ...others] = group;
      if (first === undefined || group.length > 6) continue;
      const other = others.find((one) => one.digits !== first.digits && isRetyped(first, one));
      if (other !== undefined && !found.some((pair) => pair.other === other)) found.push({ first, other });
    }
    return found;
  },
);

/** The digits with one of them left open. */
function gapped({ digits, unit }: ToldFigure): readonly string[] {
  return [...digits].map((_, at) => `gap ${unit} ${digits.slice(0, at)}_${digits.slice(at + 1)}`);
}

function toldFigures(subject: Subject): readonly ToldFigure[] {
  return textPieces(subject).flatMap(({ passage, inTable }) => {
    const { text } = passage;
    if (inTable || text.length > 10_000) return [];
    return passageFigures(passage).flatMap((figure) => {
      const digits = /^[\d.,]*\d/u.exec(figure.text)?.[0].replace(/[.,]/gu, "") ?? "";
      if (digits.length < 4 || figure.unit === "" || figure.unit === "%" || /00$/u.test(digits)) return [];
      const around = clauseAround(text, figure.from, figure.to);
      return [
        {
          digits,
          unit: figure.unit,
          text: figure.text,
          span: spanAt(passage, figure.from, figure.to),
          words: new Set(informative(around)),
          bracketed: figure.unit === "đồng" && text.charAt(figure.from - 1) === "(",
          years: [...new Set(around.match(/(?<!\d)20\d{2}(?!\d)/gu) ?? [])].sort().join(" "),
        },
      ];
    });
  });
}

function clauseAround(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - reach), from);
  const after = text.slice(to, to + reach);
  const start = Math.max(before.lastIndexOf(". "), before.lastIndexOf("; ")) + 1;
  const end = /[.;]\s/u.exec(after)?.index ?? after.length;
  return `${before.slice(start)} ${after.slice(0, end)}`;
}

const common = new Set(
  "va cua cac trong tren co duoc da den nam thang so voi la cho tai ve dat tang giam tong toan tinh huyen xa nguoi truong hop viec thuc hien".split(
    " ",
  ),
);

function informative(text: string): readonly string[] {
  return fold(text)
    .split(" ")
    .filter((word) => word.length > 1 && !/\d/u.test(word) && !common.has(word));
}

/** One matter, in one year, with figures that differ as a slip of the hand does. */
function isRetyped(a: ToldFigure, b: ToldFigure): boolean {
  if (a.span.line === b.span.line || (a.years !== b.years && a.years !== "" && b.years !== "")) return false;
  if (a.bracketed !== b.bracketed) return false;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  if (shared < fewestShared || shared < Math.min(a.words.size, b.words.size) * 0.5) return false;
  return isSwapped(a.digits, b.digits) || isOneDigitOff(a.digits, b.digits);
}
