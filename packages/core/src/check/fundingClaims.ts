import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { type Amount, findAmounts } from "../text/amounts.js";
import {
  cellKey,
  type FundingCell,
  type FundingTable,
  fundingTables,
  sourceNamed,
  timeNamed,
} from "./fundingCells.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWithDigits } from "./textPieces.js";

/** An amount of running text and the cell of a table of costs that gives another one for the same source and time. */
export interface FundingClaim {
  readonly text: string;
  readonly value: number;
  readonly span: Span;
  readonly cell: FundingCell;
}

interface Told {
  readonly key: string;
  readonly amount: Amount;
  readonly span: Span;
}

/**
 * Amounts by source and time in running text that the document's table of costs contradicts. The table is known to be of the same costs
 * where it bears out at least two other amounts of the text, and twice as many as it contradicts. Linear.
 */
export const fundingClaims = perSubject((subject: Subject): readonly FundingClaim[] => {
  const tables = fundingTables(subject).filter(({ cells }) => cells.size > 3);
  if (tables.length === 0) return [];
  const pieces = piecesWithDigits(subject).filter(
    ({ inTable, passage }) => !inTable && passage.text.length < 3000,
  );
  return tables.flatMap((table) => {
    const told = pieces.flatMap(({ passage }) => toldIn(passage, table));
    const judged = told.flatMap(({ key, amount, span }) => {
      const cell = table.cells.get(key);
      return cell === undefined || key === cellKey("", "") ? [] : [{ key, amount, span, cell }];
    });
    const right = judged.filter(({ amount, cell }) => agree(amount, cell));
    const wrong = judged.filter(
      ({ amount, cell }) => !agree(amount, cell) && isNear(amount.value, cell.value),
    );
    const borneOut = new Set(right.map(({ key }) => key)).size;
    if (borneOut < 2 || wrong.length * 2 > borneOut) return [];
    return wrong.map(({ amount, span, cell }) => ({ text: amount.text, value: amount.value, span, cell }));
  });
});

/** Each amount with the source and the time that its clause names; in brackets behind an amount, that one's source. */
function toldIn(passage: Passage, { whole }: FundingTable): readonly Told[] {
  const { text } = passage;
  const amounts = findAmounts(text);
  let outer = "";
  return amounts.flatMap((amount, at): readonly Told[] => {
    const before = text.slice(amounts[at - 1]?.to ?? 0, amount.from);
    const clause = clauseOf(before);
    const bracketed = isOpen(text, amount.from);
    const source = sourceNamed(clause.replace(TIMES, " "));
    if (!bracketed) outer = source ?? "";
    const time = timeNamed(clause);
    if (
      (source === undefined && time === undefined) ||
      /^\s?\/|^\s?(?:mỗi|một|hằng|hàng)\s/iu.test(text.slice(amount.to))
    )
      return [];
    const own = source ?? (bracketed ? outer : "");
    const when = time ?? (clause === before.trim() ? "" : timeBefore(text, amount.from));
    const span = spanAt(passage, amount.from, amount.to);
    return [{ key: cellKey(own, when === whole ? "" : when), amount, span }];
  });
}

const TIMES = /(?:trong\s)?(?:(?:giai đoạn|năm)\s)?(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?/giu;

/** The words between the last mark and the amount. */
function clauseOf(before: string): string {
  const words = before.replace(/(?:\s(?:là|khoảng|dự kiến|bố trí|cấp|hỗ trợ|bảo đảm|đảm bảo)|:)*\s*$/iu, "");
  return words
    .slice(Math.max(words.search(/[^.;:(]*$/u), 0))
    .replace(/^(?:[\s,)]|và\s|riêng\s|trong đó\s|gồm\s|\d{1,3}(?:,\d+)?\s?%)+/iu, "")
    .trim();
}

function isOpen(text: string, at: number): boolean {
  return text.lastIndexOf("(", at) > text.lastIndexOf(")", at);
}

/** The last time that the sentence names before. */
function timeBefore(text: string, at: number): string {
  const sentence = text.slice(text.lastIndexOf(". ", at) + 1, at);
  const times = sentence.match(/(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?/gu) ?? [];
  return timeNamed(times[0] ?? "") ?? "";
}

function agree({ value, text }: Amount, cell: FundingCell): boolean {
  const digits = /,(\d+)/u.exec(text)?.[1]?.length ?? 0;
  const step = /tỷ|tỉ/iu.test(text) ? 1e9 * 10 ** -digits : 1e6 * 10 ** -digits;
  return Math.abs(value - cell.value) <= step * 0.51;
}

function isNear(a: number, b: number): boolean {
  return a <= 2 * b && b <= 2 * a;
}
