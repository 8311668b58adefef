import type { Block } from "../document/block.js";
import type { Passage } from "../document/passage.js";
import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import { joinTables } from "../read/tables.js";
import { fold } from "../text/fold.js";
import { perSubject } from "./perSubject.js";
import { rootAt } from "./sectionTitles.js";
import { type StatementToken, tokensOf } from "./statementTokens.js";
import type { Subject } from "./subject.js";
import { sentencesIn, textPieces } from "./textPieces.js";
import {
  keyOfWords,
  type Numbers,
  printOf,
  type WordNumbers,
  withCommonPrint,
  wordNumbers,
} from "./wordNumbers.js";

/** A statement of a list that stands in another list too, but for one figure or a few words. */
export interface RestatedItem {
  readonly kind: "figure" | "words";
  readonly first: ListedPlace;
  readonly other: ListedPlace;
}

/** A statement and what it has where the other has something else, as printed. */
export interface ListedPlace {
  readonly text: string;
  readonly span: Span;
  readonly own: string;
}

interface Statement {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  /** Its words, without diacritics. */
  readonly words: Numbers;
  readonly list: List;
  /** Its place in its list. */
  readonly at: number;
}

interface List {
  readonly number: number;
  readonly inTable: boolean;
  readonly root: number;
  readonly statements: Statement[];
}

const textOf = ({ passage, from, to }: Statement): string => passage.text.slice(from, to);

/** The same for the same words. */
const keyOf = perSubject(({ words }: Statement) => keyOfWords(words));

type Tokens = readonly StatementToken[];

/** Fewer words than these say too little. */
const fewestWords = 4;
/** More are running text. */
const mostWords = 120;
/** So many statements of both lists are the same, and so much of the shorter list. */
const [fewestAlike, leastAlike, leastOfFewest] = [2, 0.3, 0.5];
/** Statements in more lists than these are set phrases. */
const mostLists = 5;
/** So much of two statements is the same, and so many words at most differ. */
const [leastCommon, mostDiffering] = [0.6, 4];
/** Where words differ so many are the same. */
const fewestCommon = 5;
/** Names of units, as in lists of recipients, and numbered goals, which are compared by their numbers. */
const OTHERS =
  /^[\s–•+-]*(?:như trên|lưu|(?:các|tt\.?|thường trực)\s|(?:sở|ban|bộ|phòng|ủy ban|uỷ ban|ubnd|hđnd|hội|mặt trận|văn phòng|công an|cục|chi cục|tòa án|mục tiêu \d|chỉ tiêu \d)(?![A-Za-zÀ-ỹ]))/iu;

/**
 * Lists that a table, an annex or another chapter repeats: where most statements are word for word the same, one that differs in a
 * figure or a few words was meant to be the same too. Linear: lists are paired by the statements that both have.
 */
export const restatedLists = perSubject((subject: Subject): readonly RestatedItem[] => {
  const lists = listsOf(subject);
  return repeatedLists(lists).flatMap(({ first, other, same }) => differingItems(first, other, same));
});

function listsOf(subject: Subject): readonly List[] {
  const tables = joinTables(subject.blocks).map(({ span }) => span);
  const lists = new Map<number, List>();
  const numbers = wordNumbers(subject);
  let table = 0;
  for (const { passage, block, inTable } of textPieces(subject)) {
    const { line } = spanAt(passage);
    if (passage.text.length < 12 || passage.text.length > 3000 || OWN_NUMBER.test(passage.text)) continue;
    while (inTable && (tables[table]?.endLine ?? line) < line) table += 1;
    const name = inTable ? nameOfTable(table, passage.text) : nameOfSection(block, subject);
    const list = lists.get(name) ?? {
      number: lists.size,
      inTable,
      root: rootAt(line, subject),
      statements: [],
    };
    if (list.number === lists.size) lists.set(name, list);
    addStatements(list, passage, block.kind === "paragraph" ? (block.label?.end ?? 0) : 0, numbers);
  }
  return [...lists.values()].filter(({ statements }) => statements.length >= fewestAlike);
}

/** `Số: 513/QĐ-UBND` in the letterhead of a decision that is attached. */
const OWN_NUMBER = /^Số\s?:/u;

/** Its rows and, in capitals, its heads; a number that no section has. */
function nameOfTable(table: number, text: string): number {
  return -1 - 2 * table - (/\p{Ll}/u.test(text) ? 0 : 1);
}

/** The line at which the section that a block is part of begins; 0 for none. */
function nameOfSection(block: Block, { outline }: Subject): number {
  const section = outline.sectionOf.get(block);
  const own = section?.heading === block ? section.parent : section;
  return own === null || own === undefined ? 0 : spanAt(own.heading.passage).line;
}

function addStatements(list: List, passage: Passage, label: number, numbers: WordNumbers): void {
  for (const sentence of sentencesIn(passage)) {
    let from = sentence.from;
    const end = from + sentence.text.length;
    while (from < end) {
      const start = Math.max(from, label);
      const mark = sentence.text.indexOf(";", from - sentence.from);
      from = mark < 0 ? end : sentence.from + mark + 1;
      const words = numbers.within(passage.text, start, from);
      if (words.length < fewestWords || words.length > mostWords) continue;
      list.statements.push({ passage, from: start, to: from, words, list, at: list.statements.length });
    }
  }
}

interface RepeatedList {
  readonly first: List;
  readonly other: List;
  /** Statements that stand in both, the first of each. */
  readonly same: readonly (readonly [Statement, Statement])[];
}

function repeatedLists(lists: readonly List[]): readonly RepeatedList[] {
  const holders = new Map<string, Statement[]>();
  const all = lists.flatMap(({ statements }) => statements);
  const common = withCommonPrint(all, ({ words }) => printOf(words));
  for (const statement of all) {
    if (!common.has(statement)) continue;
    const key = keyOf(statement);
    const known = holders.get(key);
    if (known === undefined) holders.set(key, [statement]);
    else if (known.length <= mostLists && known.every(({ list }) => list !== statement.list))
      known.push(statement);
  }
  const pairs = new Map<string, { first: List; other: List; same: [Statement, Statement][] }>();
  for (const known of holders.values()) {
    const [first] = known;
    if (first === undefined || known.length < 2 || known.length > mostLists || OTHERS.test(textOf(first)))
      continue;
    for (const [at, a] of known.entries())
      for (const b of known.slice(at + 1)) {
        if (!areApart(a.list, b.list)) continue;
        const key = `${a.list.number} ${b.list.number}`;
        const pair = pairs.get(key) ?? { first: a.list, other: b.list, same: [] };
        pair.same.push([a, b]);
        pairs.set(key, pair);
      }
  }
  return [...pairs.values()].filter(
    ({ first, other, same }) =>
      same.length >= fewestAlike &&
      same.length >=
        (same.length === fewestAlike ? leastOfFewest : leastAlike) *
          Math.min(first.statements.length, other.statements.length),
  );
}

/** Units of one chapter have like duties, which aren't one list told twice. */
function areApart(a: List, b: List): boolean {
  return a.inTable !== b.inTable || a.root !== b.root;
}

/** The statements between those that are the same, which are nearly so; where more figures differ than not, the lists are of two years. */
function differingItems(first: List, other: List, same: RepeatedList["same"]): readonly RestatedItem[] {
  const [ours, theirs] = [new Set(same.map(([a]) => keyOf(a))), new Set(same.map(([, b]) => b.at))];
  const left = other.statements.filter((one) => !theirs.has(one.at) && !ours.has(keyOf(one)));
  const ordered = same.toSorted(([a], [b]) => a.at - b.at);
  const taken = new Set<Statement>();
  const found = first.statements.flatMap((statement) => {
    if (ours.has(keyOf(statement)) || OTHERS.test(textOf(statement))) return [];
    const before = ordered.findLast(([a]) => a.at < statement.at)?.[1].at ?? -1;
    const after = ordered.find(([a]) => a.at > statement.at)?.[1].at ?? other.statements.length;
    for (const rival of left) {
      if (rival.at <= before || rival.at >= after || taken.has(rival)) continue;
      const difference = differenceOf(statement, rival);
      if (difference === undefined) continue;
      taken.add(rival);
      return [difference];
    }
    return [];
  });
  const figures = found.filter(({ kind }) => kind === "figure").length;
  const kept = same.filter(([statement]) => /\d/u.test(textOf(statement))).length;
  return figures <= kept ? found : found.filter(({ kind }) => kind !== "figure");
}

const tokensIn = perSubject(
  (statement: Statement): Tokens =>
    tokensOf(textOf(statement).replace(/\([^()]*\)/gu, (inner) => " ".repeat(inner.length))),
);

/** What parts two statements, where it is one figure or a few words in one place. */
function differenceOf(a: Statement, b: Statement): RestatedItem | undefined {
  const [all, others] = [tokensIn(a), tokensIn(b)];
  const most = Math.min(all.length, others.length);
  let [front, back] = [0, 0];
  while (front < most && all[front]?.form === others[front]?.form) front += 1;
  while (back < most - front && all.at(-1 - back)?.form === others.at(-1 - back)?.form) back += 1;
  const [own, theirs] = [all, others].map((tokens) => tokens.slice(front, tokens.length - back));
  if (own === undefined || theirs === undefined) return undefined;
  const [fewer, more] = [own.length, theirs.length].sort((x, y) => x - y);
  if (fewer === undefined || more === undefined || more > mostDiffering) return undefined;
  if (front + back < leastCommon * Math.max(all.length, others.length)) return undefined;
  const kind = kindOf(own, theirs, front + back);
  const [first, other] = [placeOf(a, own, front), placeOf(b, theirs, front)];
  if (kind === undefined || fold(first.own) === fold(other.own)) return undefined;
  return { kind, first, other };
}

function kindOf(own: Tokens, theirs: Tokens, common: number): RestatedItem["kind"] | undefined {
  const all = [...own, ...theirs];
  if (own.length === 0 || theirs.length === 0)
    return all.length === 1 && all[0]?.kind === "negation" ? "words" : undefined;
  if (all.every(({ kind }) => kind === "number")) return own.length === 1 ? "figure" : undefined;
  const isFigure = all.some(({ kind }) => kind === "number");
  return isFigure || common < fewestCommon || Math.abs(own.length - theirs.length) > 1 ? undefined : "words";
}

function placeOf(statement: Statement, own: readonly StatementToken[], at: number): ListedPlace {
  const { passage, from } = statement;
  const text = textOf(statement);
  const tokens = tokensIn(statement);
  const start = own[0] ?? tokens[at - 1] ?? tokens[0];
  const end = own.at(-1) ?? tokens[at] ?? start;
  const [low, high] = [start?.from ?? 0, end?.to ?? text.length];
  return {
    text: text.trim(),
    own: text.slice(low, high),
    span: spanAt(passage, from + low, from + high),
  };
}
