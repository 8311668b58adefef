import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import type { Indicator } from "../read/reading.js";
import { matchesIn } from "../text/matches.js";
import { parseNumber } from "../text/numbers.js";
import { meaningfulWords, wordsWithParent } from "./indicatorMatch.js";
import { indicatorTables } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import { extentOf } from "./seriesShape.js";
import type { Subject } from "./subject.js";
import { sentencesIn, textPieces } from "./textPieces.js";

/** A sentence that gives percentages with their years: `lên 60%: 70%: 80% vào các năm 2020, 2025 và 2030`. */
interface DatedStatement {
  readonly words: readonly string[];
  readonly values: Readonly<Record<string, number>>;
  /** Years whose value is the most or the least that there may be. */
  readonly bounds: Bounds;
  readonly text: string;
  readonly span: Span;
}

type Bounds = ReadonlyMap<string, "most" | "least">;

/** A sentence and the row of a table that speak of one indicator. */
export interface Restatement {
  readonly indicator: Indicator;
  readonly text: string;
  readonly span: Span;
  /** What the sentence says and the row says otherwise. */
  readonly differing: readonly { readonly year: string; readonly stated: number; readonly printed: string }[];
  /** The row has the very values of the sentence one column earlier or later. */
  readonly shifted: boolean;
}

const figure = "\\d{1,3}(?:[.,]\\d+)?\\s?%";
const FIGURE = new RegExp(figure, "gu");
const several = new RegExp(
  `((?:${figure})(?:\\s?(?:[:;,/]|và)\\s?(?:${figure}))+)\\s(?:vào |trong |lần lượt |tương ứng )*(?:các )?năm ((?:19|20)\\d{2}(?:\\s?(?:,|và|;)\\s?(?:19|20)\\d{2})+)`,
  "giu",
);
const single = new RegExp(
  `(?<![-–]\\s?|[\\d,.])(${figure})\\s(?:vào |từ |đến |trong |ở )?(?:cuối |hết )?năm ((?:19|20)\\d{2})`,
  "giu",
);

/** Sentences anywhere in the document that date their percentages, outside the tables of indicators. Linear. */
function datedStatements(subject: Subject): readonly DatedStatement[] {
  const tables = indicatorTables(subject).map(({ table }) => table.span);
  return textPieces(subject).flatMap(({ passage, inTable }) => {
    if (!passage.text.includes("%") || passage.text.length > 20_000) return [];
    if (!/%[^.]{0,60}năm (?:19|20)\d{2}|%[^.]{0,40}các năm/u.test(passage.text)) return [];
    const { line } = spanAt(passage);
    if (inTable && tables.some((span) => span.line <= line && line <= span.endLine)) return [];
    return sentencesIn(passage).flatMap(({ text, from }) => {
      const values = datedValues(text);
      if (Object.keys(values).length === 0) return [];
      const start = text.search(/\d[\d.,]*\s?%/u);
      const words = meaningfulWords(
        text
          .slice(0, start)
          .replace(/^[^:]{0,40}:/u, " ")
          .replace(SHOWS, " "),
      );
      if (words.length < 3) return [];
      const bounds = boundsIn(text);
      return [{ words, values, bounds, text: text.trim(), span: spanAt(passage, from, from + text.length) }];
    });
  });
}

/** What an indicator does before it is named. */
const SHOWS =
  /^[\s-]*(?:(?:phản ánh|thể hiện|theo dõi|đo lường|giám sát|đánh giá|phấn đấu|bảo đảm|đảm bảo)\s)+/iu;

function datedValues(text: string): Record<string, number> {
  const values: Record<string, number> = {};
  if (!text.includes("%")) return values;
  for (const match of matchesIn(text, several)) {
    const figures = matchesIn(match[1] ?? "", FIGURE).map(([printed]) => read(printed));
    const years = (match[2] ?? "").match(/(?:19|20)\d{2}/gu) ?? [];
    if (figures.length !== years.length) continue;
    for (const [at, year] of years.entries()) values[year] ??= figures[at] ?? 0;
  }
  for (const match of matchesIn(text, single))
    if (match[2] !== undefined) values[match[2]] ??= read(match[1] ?? "");
  return values;
}

/** `xuống dưới 9% vào năm 2025`: the row may say 8,8. */
function boundsIn(text: string): Bounds {
  const bounds = new Map<string, "most" | "least">();
  for (const { index, 2: year = "" } of matchesIn(text, single)) {
    const [word] = BOUND.exec(text.slice(Math.max(0, index - 20), index)) ?? [];
    if (word !== undefined)
      bounds.set(year, /dưới\s|quá|đa/iu.test(word) && !/không dưới/iu.test(word) ? "most" : "least");
  }
  return bounds;
}

const BOUND = /(?:không dưới|dưới|không (?:vượt )?quá|tối đa|trên|hơn|ít nhất|tối thiểu)\s$/iu;

function read(printed: string): number {
  return parseNumber(printed.replace(/\s?%/u, ""))?.value ?? 0;
}

/** Sentences whose figures differ from those of the row that is named by the same words; one for each sentence. */
export const restatements = perSubject((subject: Subject): readonly Restatement[] => {
  const shares = indicatorTables(subject).flatMap(({ indicators, years }) =>
    indicators
      .filter(({ measure, spanning }) => measure === "%" && spanning === null)
      .map((indicator) => ({ indicator, years })),
  );
  const statements = shares.length === 0 ? [] : datedStatements(subject);
  if (statements.length === 0) return [];
  const rows = shares.map((share) => ({ ...share, words: new Set(wordsWithParent(share.indicator)) }));
  return statements.flatMap((statement) => {
    const same = rows.filter(({ words }) => isAlike(statement.words, words));
    const [row] = same;
    if (row === undefined || same.length > 1) return [];
    const found = compare(statement, row.indicator, row.years);
    return found === undefined ? [] : [found];
  });
});

/** The same words but for at most one in six. */
function isAlike(stated: readonly string[], name: ReadonlySet<string>): boolean {
  const shared = stated.filter((word) => name.has(word)).length;
  return shared >= 3 && shared * 6 >= Math.max(stated.length, name.size) * 5;
}

function compare(
  { values, bounds, text, span }: DatedStatement,
  indicator: Indicator,
  years: readonly string[],
): Restatement | undefined {
  const differing = Object.entries(values).flatMap(([year, stated]) => {
    const milestone = indicator.milestones[year];
    const extent = milestone === undefined ? undefined : extentOf(milestone.value);
    if (milestone === undefined || extent === undefined || milestone.value.kind === "bound") return [];
    const bound = bounds.get(year);
    const holds =
      (bound === "least" || stated >= extent.low - 0.05) &&
      (bound === "most" || stated <= extent.high + 0.05);
    return holds ? [] : [{ year, stated, printed: milestone.raw ?? "" }];
  });
  if (differing.length === 0) return undefined;
  const shifted =
    Object.keys(values).length > 1 && [1, -1].some((by) => isShifted(values, indicator, years, by));
  return { indicator, text, span, differing, shifted };
}

function isShifted(
  values: Readonly<Record<string, number>>,
  { milestones }: Indicator,
  years: readonly string[],
  by: number,
): boolean {
  return Object.entries(values).every(([year, stated]) => {
    const milestone = milestones[years[years.indexOf(year) + by] ?? ""];
    const extent = milestone === undefined || !years.includes(year) ? undefined : extentOf(milestone.value);
    return extent !== undefined && extent.low === stated && extent.high === stated;
  });
}

/** `12.5` → `12,5%`. */
export function printedShare(value: number): string {
  return `${String(value).replace(".", ",")}%`;
}
