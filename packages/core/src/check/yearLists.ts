import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { clear } from "../read/confidence.js";
import type { Indicator, Milestone } from "../read/reading.js";
import { joinTables } from "../read/tables.js";
import { type LogicalRow, logicalText } from "../read/tables-rows.js";
import { parseTargetValue } from "../read/values.js";
import { matchesIn } from "../text/matches.js";
import { indicatorTables } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { type TextPiece, textPieces } from "./textPieces.js";

const VALUE =
  /(?:năm|tầm nhìn|mục tiêu|đến năm|ước)?\s?(?<![\d.,/])((?:19|20)\d{2})\s?(?::|là|đạt)\s?((?:[<>≥≤]\s?|trên\s|dưới\s)?\d[\d.,]*\d|\d)\s?(%)?(?=\s?(?:[;,.(]|$))/giu;
/** Without one there is no value. */
const YEAR = /(?:19|20)\d{2}\s?[:lLđĐ]/u;
const MEASURE = /\(\s?(?:đơn vị(?: tính)?\s?:\s?)?([^()\d]{1,30}|%)\)\s*:?\s*$/iu;

/**
 * Indicators that an annex lists in lines (`Tổng thu từ khách du lịch (tỷ đồng): năm 2016: 4.150; năm 2017: 5.000; …`) or in a
 * table by years that isn't headed as one of indicators. Linear.
 */
export const yearLists = perSubject((subject: Subject): readonly Indicator[] => [
  ...textPieces(subject).flatMap((piece, at, pieces) => listedIn(piece, pieces[at - 1]) ?? []),
  ...fromTables(subject),
]);

function listedIn(
  { passage, block, inTable }: TextPiece,
  before: TextPiece | undefined,
): Indicator | undefined {
  const { text } = passage;
  if (inTable || block.kind !== "paragraph" || text.length > 1200 || !YEAR.test(text)) return undefined;
  const values = matchesIn(text, VALUE);
  const [first] = values;
  const years = values.map((match) => match[1] ?? "");
  if (first === undefined || values.length < fewestYears || new Set(years).size < values.length)
    return undefined;
  const own = text.slice(block.label?.end ?? 0, first.index).trim();
  const head = own === "" && before?.inTable === false ? titleOf(before) : own;
  const shares = values.every((match) => match[3] === "%");
  const name = head.replace(/^(?:chỉ tiêu|mục tiêu)\s\d{1,2}(?:\.\d{1,2})*\s?[.:]\s*/iu, "");
  return indicatorOf(
    name,
    shares ? "%" : null,
    values.map((match) => [match[1] ?? "", match[2] ?? ""]),
    spanAt(passage),
  );
}

/** The line above a line of values. */
function titleOf({ passage, block }: TextPiece): string {
  const start = block.kind === "paragraph" ? (block.label?.end ?? 0) : 0;
  return passage.text.slice(start).trim();
}

const fewestYears = 3;

/** Rows of values below years: `Nội dung | 2015 | 2016 | 2017`. */
function fromTables(subject: Subject): readonly Indicator[] {
  const known = new Set(indicatorTables(subject).map(({ table }) => table.span.line));
  return joinTables(subject.blocks).flatMap(({ columns, rows, span }) => {
    const years = columns.flatMap(({ index, heading }) => {
      const year = /^(?:năm\s)?(20\d{2})$/iu.exec(heading.trim())?.[1];
      return year === undefined ? [] : [{ index, year }];
    });
    if (known.has(span.line) || years.length < fewestYears) return [];
    return rows.flatMap((row) => {
      const name = nameOf(row, years[0]?.index ?? 0);
      const values = years.map(({ index, year }) => [year, logicalText(row, index)] as const);
      return indicatorOf(name, null, values, row.span) ?? [];
    });
  });
}

/** The first words before the columns of values. */
function nameOf(row: LogicalRow, before: number): string {
  for (let column = 0; column < before; column += 1) {
    const text = logicalText(row, column);
    if (/\p{L}{2}/u.test(text)) return text.replace(/^(?:[-–+•]|[A-Z\d]{1,3}[.)])\s+/u, "");
  }
  return "";
}

function indicatorOf(
  head: string,
  unit: string | null,
  values: readonly (readonly [string, string])[],
  span: Span,
): Indicator | undefined {
  const measure = MEASURE.exec(head)?.[1]?.trim() ?? unit;
  const name = head.replace(MEASURE, "").replace(/[\s:;,–-]+$/u, "");
  if (name.split(" ").length < 2 || name.length > 200 || /[.;]\s|^(?:tổng cộng|cộng)/iu.test(name))
    return undefined;
  const milestones = Object.fromEntries(
    values.flatMap(([year, printed]): readonly [string, Milestone][] => {
      const raw = printed.trim();
      const value = parseTargetValue(raw, { measure })?.value;
      return value === undefined ? [] : [[year, { raw, value, confidence: clear }]];
    }),
  );
  return {
    code: null,
    name,
    target: null,
    group: null,
    groupTitle: null,
    parent: null,
    priority: null,
    measure,
    responsible: [],
    responsibleInherited: false,
    milestones,
    spanning: null,
    span,
    confidence: clear,
  };
}
