import { matchesIn } from "../text/matches.js";
import { isDigitSlip } from "./digitSlips.js";
import { type Figure, type FigureFinder, findFigures } from "./figures.js";
import { hasOpenRest } from "./openRests.js";
import { type Calculation, printedFigure } from "./shares.js";
import { OVERLAPPING } from "./wholes.js";

const START = /(?<=^|[.;:–-]\s|\d\.\s|[a-zđ]\)\s)Trong (?:tổng )?(?:số )?(?=\d)/gu;
/** What several parts may be told of one thing. */
const TOGETHER = /(?<!\p{L})(?:đạt|được|tham gia|có)(?!\p{L})/giu;

/**
 * `Trong 182 xã có 43 xã khu vực III, 25 xã khu vực II, 116 xã khu vực I`: parts that make more than what they are taken from, or less
 * by one digit. Linear in the figures of the text.
 */
export function wrongPartitives(text: string, figuresOf: FigureFinder = findFigures): readonly Calculation[] {
  if (text.length > 10_000 || !/Trong (?:tổng )?(?:số )?\d/u.test(text)) return [];
  return matchesIn(text, START).flatMap((match) => {
    const at = match.index + match[0].length;
    const rest = text.slice(at, at + 500);
    const end = at + (/\.\s+\p{Lu}|\.\s*$|;\s/u.exec(rest)?.index ?? rest.length);
    const figures = figuresOf(text).filter(({ from, to }) => from >= at && to <= end + 1);
    const [total, ...others] = figures;
    if (total === undefined || total.from !== at || total.unit === "" || total.unit === "%") return [];
    const parts = others.filter((part) => part.unit === total.unit && !isAside(text, at, part));
    return wrongParts(text, total, parts, end);
  });
}

function isAside(text: string, at: number, { from }: Figure): boolean {
  const before = text.slice(at, from);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

function wrongParts(
  text: string,
  total: Figure,
  parts: readonly Figure[],
  end: number,
): readonly Calculation[] {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || parts.length < 2) return [];
  if (parts.some(({ value }) => value >= total.value)) return [];
  const inside = text.slice(first.from, end);
  const sum = Number(parts.reduce((all, { value }) => all + value, 0).toFixed(6));
  const off = sum - total.value;
  const more = off > 0 && off <= Math.max(total.value * 0.15, 1);
  if (!more && !(off < 0 && isDigitSlip(sum, total.value) && !hasOpenRest(inside))) return [];
  if (OVERLAPPING.test(inside) || matchesIn(inside, TOGETHER).length > 1) return [];
  return [
    {
      text: text.slice(total.from, last.to),
      from: total.from,
      to: last.to,
      printed: total.text,
      expected: printedFigure(sum, Number.isInteger(sum) ? 0 : 1),
      kind: "total" as const,
      parts,
    },
  ];
}
