import type { Paragraph } from "../document/block.js";
import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { joinTables } from "../read/tables.js";
import { logicalText } from "../read/tables-rows.js";
import { matchesIn } from "../text/matches.js";
import { roman } from "../text/roman.js";
import type { Finding } from "./diagnostic.js";
import { romanValue } from "./labelRuns.js";
import { saysHere } from "./saysHere.js";
import { slippedCounts } from "./slippedCounts.js";
import type { Subject } from "./subject.js";
import { whereabouts } from "./whereabouts.js";

/** Nothing but a number, Arabic or Roman; most cells hold words. */
const NUMBER_CELL = /^[\s.*\dIVXLC]+$/u;

/** Numbers of groups (`I`, `II`, `VII`) and points (`c.`, `d.`, `d.`) in tables that skip or repeat. */
export function tableLabelFindings(subject: Subject): readonly Finding[] {
  return [
    ...skippedGroups(subject),
    ...slippedRows(subject),
    ...repeatedPoints(subject),
    ...lonelyPoints(subject),
  ];
}

/** Groups of rows under Roman numerals count on by one. */
function skippedGroups({ blocks, source }: Subject): readonly Finding[] {
  return joinTables(blocks).flatMap((table) => {
    let before: { readonly value: number; readonly span: Span } | undefined;
    return table.rows.flatMap((row) => {
      const cell = logicalText(row, table.columns[0]?.index);
      if (!NUMBER_CELL.test(cell)) return [];
      const text = cell.replace(/[\s.*]+/gu, "");
      const value = romanValue(text);
      if (value === undefined) return [];
      const previous = before;
      before = { value, span: row.span };
      if (previous === undefined || value <= previous.value + 1 || previous.value < 2) return [];
      const right = roman(previous.value + 1);
      const opens = new RegExp(`^[\\s*|]*${right}[\\s.*|]*(?:$|\\p{Lu})`, "u");
      if (source.lines.slice(previous.span.line, row.span.line).some((line) => opens.test(line))) return [];
      return [
        {
          message: {
            vi: `Trong bảng, sau nhóm ${roman(previous.value)} là nhóm ${roman(value)}; thiếu nhóm ${right}.`,
            en: `Found group ${roman(value)} after ${roman(previous.value)} in the table, expected ${right}.`,
          },
          span: row.span,
          quote: text,
          related: [{ span: previous.span, message: { vi: "Nhóm đứng trước.", en: "The group before." } }],
          data: { found: roman(value), expected: right },
        },
      ];
    });
  });
}

/** Rows or groups of rows counted from 1 on, of which one has another's number while its own is missing. */
function slippedRows({ blocks }: Subject): readonly Finding[] {
  return joinTables(blocks).flatMap((table) => {
    const rows = table.rows.flatMap((row) => {
      const printed = logicalText(row, table.columns[0]?.index);
      if (!NUMBER_CELL.test(printed)) return [];
      const cell = printed.replace(/[\s.*]+/gu, "");
      const number = /^\d{1,3}$/u.test(cell) ? Number(cell) : (romanValue(cell) ?? 0);
      return number === 0 ? [] : [{ number, cell, span: row.span, isRoman: !/\d/u.test(cell) }];
    });
    return [true, false].flatMap((isRoman) => {
      const own = rows.filter((row) => row.isRoman === isRoman);
      if (own[0]?.number !== 1 || own.length < 3) return [];
      return slippedCounts(own.map(({ number }) => number)).flatMap(({ at, other, expected }) => {
        const [row, right] = [own[at], own[other]];
        return row === undefined || right === undefined ? [] : [rowTwice(row, right.span, expected)];
      });
    });
  });
}

function rowTwice({ cell, span }: { cell: string; span: Span }, other: Span, expected: number): Finding {
  const right = /\d/u.test(cell) ? String(expected) : roman(expected);
  const place = whereabouts(other);
  return {
    message: {
      vi: `Trong bảng, số ${cell} xuất hiện hai lần (lần kia ở ${place.vi}), còn thiếu số ${right}; theo thứ tự ở đây phải là ${right}.`,
      en: `Found number ${cell} twice in the table (also at ${place.en}) and no ${right}, expected ${right} here.`,
    },
    span,
    quote: cell,
    suggestion: right,
    related: [saysHere(other, cell)],
    data: { found: cell, expected: right },
  };
}

const LETTERS = "abcdđeghiklmnopqrstuvxy";

/** A letter that opens two cells running, where letters before it counted on. */
function repeatedPoints({ blocks }: Subject): readonly Finding[] {
  const rows = new Map<number, { readonly letter: string; readonly span: Span }[]>();
  const findings: Finding[] = [];
  for (const block of blocks) {
    if (block.kind !== "table") {
      if (block.label !== null) rows.clear();
      continue;
    }
    for (const { cells } of block.rows)
      for (const { column, paragraphs } of cells)
        for (const paragraph of paragraphs) {
          const letter = letterOf(paragraph);
          if (letter === undefined) {
            if (/^\W*(?:mục tiêu\s\d|\d{1,2}[.)])/iu.test(paragraph.passage.text)) rows.delete(column);
            continue;
          }
          const row = letter === "a" ? [] : (rows.get(column) ?? []);
          const span = spanAt(paragraph.passage);
          const last = row.at(-1);
          if (last?.letter === letter && row.length >= 3) findings.push(twice(letter, span, last.span));
          rows.set(column, [...row, { letter, span }]);
        }
  }
  return findings;
}

const letterOf = ({ passage }: Paragraph): string | undefined =>
  /^([a-zđ])[.)](?:\s|$)/u.exec(passage.text)?.[1];

function twice(letter: string, span: Span, before: Span): Finding {
  const expected = LETTERS[LETTERS.indexOf(letter) + 1] ?? "";
  return {
    message: {
      vi: `Điểm ${letter} xuất hiện hai lần liền nhau trong bảng; theo thứ tự phải là điểm ${expected}.`,
      en: `Found point ${letter} twice in the table, expected ${expected}.`,
    },
    span,
    quote: `${letter}.`,
    suggestion: expected,
    related: [{ span: before, message: { vi: "Điểm đứng trước.", en: "The point before." } }],
  };
}

const CODE = /(?<![\d.,/])(?<base>\d{1,2}\.\d{1,2})\.?\s?(?<letter>[a-eđ])(?![A-Za-zÀ-ỹ\d])/gu;

/** Codes divided into points of which only the first is there (`1.2a` and no `1.2b`), where others have both. */
function lonelyPoints({ source }: Subject): readonly Finding[] {
  const codes = new Map<
    string,
    { readonly letters: Set<string>; readonly line: number; readonly printed: string }
  >();
  for (const [at, line] of source.lines.entries())
    for (const match of matchesIn(line, CODE)) {
      const { base = "", letter = "" } = match.groups ?? {};
      const known = codes.get(base);
      if (known === undefined)
        codes.set(base, { letters: new Set([letter]), line: at + 1, printed: match[0] });
      else known.letters.add(letter);
    }
  const all = [...codes.values()];
  const lonely = all.filter(({ letters }) => letters.size === 1 && letters.has("a"));
  const [first, ...others] = lonely;
  if (first === undefined || all.length - lonely.length < 3 || lonely.length > all.length * 0.5) return [];
  return [
    {
      severity: "info",
      message: {
        vi: `Có điểm a mà không có điểm b: ${lonely.map(({ printed }) => printed).join(", ")}; các mã khác chia điểm đều có từ hai điểm.`,
        en: `Found point a without point b (${lonely.map(({ printed }) => printed).join(", ")}), expected at least two points.`,
      },
      span: { line: first.line, endLine: first.line },
      quote: first.printed,
      related: others.map(({ line, printed }) => ({
        span: { line, endLine: line },
        quote: printed,
        message: { vi: "Tại đây cũng vậy.", en: "Here too." },
      })),
      data: { codes: lonely.map(({ printed }) => printed) },
    },
  ];
}
