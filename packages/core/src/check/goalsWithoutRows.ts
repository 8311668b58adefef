import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { type GoalClause, type GoalSection, goalSections } from "./goalClauses.js";
import { indicatorTables } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import { type StatementToken, tokensOf } from "./statementTokens.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** A goal with a figure that no row of the tables of indicators speaks of, which hold nearly all other goals. */
export interface GoalWithoutRow {
  readonly text: string;
  readonly span: Span;
  /** The first table of indicators. */
  readonly table: Span;
  /** The text or a title says that the table holds the goals, and no other half of the same item has its row. */
  readonly sure: boolean;
}

/** `Các chỉ tiêu cụ thể tại Phụ lục I`, `lộ trình từng năm theo Biểu số 01`: the table holds the goals. */
const HELD =
  /(?:chi tiết|chỉ tiêu|mục tiêu|lộ trình|phân kỳ)[^.;%]{0,90}\s(?:tại|theo|ở)\s(?:các\s)?(?:phụ lục|biểu|bảng)(?![A-Za-zÀ-ỹ])/iu;
/** `Lộ trình thực hiện các chỉ tiêu đến năm 2030`: the title of a table that holds the goals. */
const TITLED =
  /^[\s*_#]*(?:(?:phụ lục|biểu|bảng)(?:\s(?:số\s)?[\dIVX]+)?[\s.:*_-]*)?(?:(?:lộ trình|chi tiết|phân kỳ|tổng hợp|hệ thống|danh mục)\s(?:thực hiện\s)?)?(?:các\s)?(?:chỉ tiêu|mục tiêu)/iu;
/** Lines between a title and its table: the act it goes with, the measure, blank ones. */
const nearTitle = 8;
/** Fewer goals say little of what the tables should hold, and so many of them are there. */
const [fewest, held] = [6, 0.75];
/** Without a word that the tables hold them, more goals have to be there. */
const heldUnsaid = 0.85;
/** What a goal shares with the rows it doesn't stand in, and with its own. */
const [other, own] = [0.4, 0.6];
/** A word in so many rows is what the document is about. */
const common = 0.35;

interface Part {
  readonly text: string;
  readonly span: Span;
  readonly item: Passage;
  readonly forms: ReadonlySet<string>;
}

/** Goals without a row. Grows with goals times rows. */
export const goalsWithoutRows = perSubject((subject: Subject): readonly GoalWithoutRow[] => {
  const tables = indicatorTables(subject);
  const [first] = tables;
  const rows = tables.flatMap(({ indicators }) =>
    indicators.map(({ name, parent, measure }) => formsOf(`${parent ?? ""} ${name} ${measure ?? ""}`)),
  );
  if (first === undefined || rows.length < fewest || rows.length > 300) return [];
  const theme = themeOf(rows);
  const said = piecesWith(subject, "tiêu", "tiết", "trình", "kỳ").some(
    ({ passage, inTable }) => !inTable && (HELD.test(passage.text) || isTitleOf(tables, passage)),
  );
  const plainRows = rows.map((row) => without(row, theme));
  const sections = goalSections(subject).flatMap((section) => {
    if (!isTableOf(section, first.table.span)) return [];
    const shares = section.clauses
      .flatMap((clause, at) => partsOf(clause, section.clauses[at - 1]))
      .map((part) => ({ ...part, forms: without(part.forms, theme) }))
      .filter(({ forms }) => forms.size >= 3)
      .map((part) => ({ part, share: nearest(part, plainRows) }));
    const inside = shares.filter(({ share }) => share >= own).length;
    return inside * 2 > shares.length ? [{ shares, inside }] : [];
  });
  const shares = sections.flatMap((section) => section.shares);
  const inside = sections.reduce((all, section) => all + section.inside, 0);
  const lost = shares.filter(
    ({ part: { text }, share }) => share < other && !isOfBalance(text) && !CHANGES.test(text),
  );
  if (shares.length < fewest || inside < shares.length * (said ? held : heldUnsaid) || lost.length > 2)
    return [];
  // `…; 100% số trạm truyền số liệu` after the stations that have a row: the row may stand for the whole item.
  const inRows = new Set(shares.filter(({ share }) => share >= own).map(({ part }) => part.item));
  return lost.map(({ part: { text, span, item } }) => ({
    text,
    span,
    table: first.table.span,
    // What has a day of the year to be done by is a duty that a table by years needn’t follow up.
    sure: said && !inRows.has(item) && !/trước ngày \d/u.test(text),
  }));
});

/** The title that stands a few lines above a table. */
function isTitleOf(tables: ReturnType<typeof indicatorTables>, passage: Passage): boolean {
  const { text } = passage;
  if (text.length > 200 || !TITLED.test(text)) return false;
  const { endLine } = spanAt(passage, 0, text.length);
  return tables.some(({ table }) => endLine < table.span.line && table.span.line - endLine <= nearTitle);
}

/** `giảm 20% chênh lệch giữa …`, `thu hẹp khoảng cách`: what compares places is followed up by the rows of each. */
function isOfBalance(text: string): boolean {
  return /(?<![A-Za-zÀ-ỹ])(?:chênh lệch|khoảng cách|cách biệt|sự khác biệt)(?![A-Za-zÀ-ỹ])/iu.test(text);
}

/** `mỗi năm giảm 10% so với năm trước`: how fast a thing changes is no level that a row sets. */
const CHANGES =
  /(?:tăng|giảm)\s[^;]{0,40}(?:so với|năm trước|cùng kỳ)|(?:mỗi|hằng|hàng)\snăm\s(?:tăng|giảm)/iu;

/** A table below the goals, not one of results above them. */
function isTableOf({ clauses }: GoalSection, table: Span): boolean {
  return (clauses.at(-1)?.span.line ?? 0) < table.line;
}

function formsOf(text: string): ReadonlySet<string> {
  return new Set(
    tokensOf(text.replace(/\([^()]*\)/gu, " "))
      .filter(({ kind }) => kind !== "number" && kind !== "bound")
      .map(({ form }: StatementToken) => form),
  );
}

function without(forms: ReadonlySet<string>, theme: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...forms].filter((form) => !theme.has(form) && !TIMES.has(form)));
}

const TIMES = new Set(tokensOf("đến năm vào hết cuối trở lên phấn đấu có từ mỗi").map(({ form }) => form));

function themeOf(rows: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const form of row) counts.set(form, (counts.get(form) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > rows.length * common).map(([form]) => form));
}

/** The largest part of the shorter one's words that a row and a goal share. */
function nearest({ forms }: Part, rows: readonly ReadonlySet<string>[]): number {
  let best = 0;
  for (const row of rows) {
    let shared = 0;
    for (const form of row) if (forms.has(form)) shared += 1;
    best = Math.max(best, shared / Math.max(3, Math.min(row.size, forms.size)));
  }
  return best;
}

/** The clauses that set a level, without what is said of parts; `mỗi xã có 01 điểm` goes on with the clause before it. */
function partsOf(
  { text, span, item, hasFigure }: GoalClause,
  before: GoalClause | undefined,
): readonly Part[] {
  if (before?.span.endLine === span.line && /^(?:mỗi|từng|các)\s/iu.test(text)) return [];
  if (
    !hasFigure ||
    /\d+ (?:mục tiêu|chỉ tiêu)/iu.test(text) ||
    /(?<![A-Za-zÀ-ỹ])(?:phụ lục|biểu|riêng)(?![A-Za-zÀ-ỹ])/iu.test(text)
  )
    return [];
  const whole = text.replace(/,?\s(?:trong đó|riêng)(?![A-Za-zÀ-ỹ]).*$/iu, "");
  return [{ text, span, item, forms: formsOf(whole) }];
}
