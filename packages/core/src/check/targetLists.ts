import type { Block } from "../document/block.js";
import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { joinTables } from "../read/tables.js";
import { type LogicalTable, ownText } from "../read/tables-rows.js";
import { matchesIn } from "../text/matches.js";
import { type GoalClause, goalSections } from "./goalClauses.js";
import { meaningfulWords } from "./indicatorMatch.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";
import { piecesWith } from "./wordPlaces.js";

/** A target of one list, the text's or a table's, that the other lacks. */
export interface UnlistedTarget {
  readonly text: string;
  readonly span: Span;
  /** Where the list without it begins. */
  readonly other: Span;
  readonly missingIn: "text" | "table";
  /** Nothing says that the other list holds all of them, or a row may stand for it too. */
  readonly unsure?: boolean;
}

interface Entry {
  readonly text: string;
  readonly span: Span;
  readonly words: ReadonlySet<string>;
}

/** Fewer targets make no list. */
const fewest = 5;
/** Both lists share at least this part of their targets. */
const shared = 0.8;
/** Of the words of two wordings of one target, and of two targets. */
const [alike, other] = [0.6, 0.4];

/**
 * Targets that stand in the sections of goals or in the table that repeats them, not in both. Only where the table's rows are
 * nearly all in the text (or the other way round). Grows with the product of both lists, which are short.
 */
export const unlistedTargets = perSubject((subject: Subject): readonly UnlistedTarget[] => {
  const goals = goalSections(subject);
  const sections = goals.map(({ clauses }) => clauses.filter(({ hasFigure }) => hasFigure).flatMap(entryOf));
  const clauses = sections.flat();
  if (clauses.length < fewest || clauses.length > 300) return [];
  const all = goals.flatMap((goal) => goal.clauses.flatMap(entryOf));
  return joinTables(subject.blocks).flatMap((table) => {
    if (table.rows.length < fewest || table.rows.length > clauses.length * 3) return [];
    const rows = rowsOf(table);
    if (rows.length < fewest) return [];
    const inText = rows.filter((row) => near(row, clauses) >= alike);
    if (inText.length < rows.length * shared) return [];
    const told = sections.filter(
      (section) => section.filter((clause) => near(clause, rows) >= alike).length * 2 > section.length,
    );
    const listed = told.flat();
    const inTable = listed.filter((clause) => near(clause, rows) >= alike);
    const [start] = listed;
    return [
      ...rows.flatMap((row) =>
        start !== undefined && !isWithin(row, all)
          ? [{ text: row.text, span: row.span, other: start.span, missingIn: "text" as const }]
          : [],
      ),
      ...listed.flatMap((clause) =>
        inTable.length >= listed.length * shared && !isWithin(clause, rows)
          ? [{ text: clause.text, span: clause.span, other: table.span, missingIn: "table" as const }]
          : [],
      ),
    ];
  });
});

function entryOf({ text, span }: GoalClause): readonly Entry[] {
  const words = new Set(meaningfulWords(text));
  return words.size >= 3 ? [{ text, span, words }] : [];
}

function near(entry: Entry, list: readonly Entry[]): number {
  return Math.max(0, ...list.map((one) => likeness(entry, one)));
}

/** Something of it stands in the list, alone or as a part of a longer wording. */
function isWithin(entry: Entry, list: readonly Entry[]): boolean {
  return list.some((one) => {
    const common = sharedWords(entry, one);
    return likeness(entry, one) >= other || common >= Math.min(entry.words.size, one.words.size) * alike;
  });
}

/** Rows whose target is worded with its figure, as in the text. */
function rowsOf(table: LogicalTable): readonly Entry[] {
  const column = table.columns.find(({ heading }) => /chỉ tiêu|mục tiêu/iu.test(heading))?.index;
  if (column === undefined) return [];
  return table.rows.flatMap((row) => {
    const text = ownText(row, column).replace(/^\d+(?:\.\d+)*[.)]?\s|[.;\s]+$/gu, "");
    const words = new Set(/\d/u.test(text) ? meaningfulWords(text) : []);
    return words.size >= 3 ? [{ text, span: row.span, words }] : [];
  });
}

/** Shared words as a part of all words of both. */
function likeness(a: Entry, b: Entry): number {
  const common = sharedWords(a, b);
  return common / (a.words.size + b.words.size - common);
}

function sharedWords(a: Entry, b: Entry): number {
  let common = 0;
  for (const word of a.words) if (b.words.has(word)) common += 1;
  return common;
}

/** Shares that the section of the way there (`Lộ trình`) strives for and no clause of the goals says. Linear. */
export const unlistedSteps = perSubject(
  (subject: Subject): readonly { readonly text: string; readonly span: Span }[] => {
    const clauses = goalSections(subject).flatMap((section) => section.clauses);
    if (clauses.filter(({ hasFigure }) => hasFigure).length < fewest) return [];
    const said = new Set(clauses.flatMap(({ text }) => text.match(SHARE) ?? []).map(plainShare));
    return piecesWith(subject, "phấn").flatMap(({ passage, block, inTable }) => {
      if (inTable || !/phấn đấu/iu.test(passage.text) || !isOnTheWay(subject, block)) return [];
      return matchesIn(passage.text, /phấn đấu[^.;]{0,100}?\d[\d,]*\s?%[^.;]{0,80}/giu).flatMap((match) => {
        const shares = (match[0].match(SHARE) ?? []).map(plainShare);
        if (shares.some((share) => said.has(share))) return [];
        return [{ text: match[0].trim(), span: spanAt(passage, match.index, match.index + match[0].length) }];
      });
    });
  },
);

const SHARE = /\d[\d,]*\s?%/gu;
const plainShare = (printed: string) => printed.replace(/\s|^0+(?=\d)/gu, "");

function isOnTheWay({ outline }: Subject, block: Block): boolean {
  for (let at = outline.sectionOf.get(block) ?? null; at !== null; at = at.parent)
    if (/lộ\s+trình/iu.test(at.title ?? "")) return true;
  return false;
}
