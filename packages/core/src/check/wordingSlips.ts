import { type Passage, spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import type { Indicator } from "../read/reading.js";
import { joinTables } from "../read/tables.js";
import { matchesIn } from "../text/matches.js";
import { splitBehind } from "../text/splitBehind.js";
import { listedTasks } from "./alignedTasks.js";
import { goalSections } from "./goalClauses.js";
import { isPrinted } from "./indicatorTables.js";
import { PairIndex } from "./pairIndex.js";
import { perSubject } from "./perSubject.js";
import { sectionsAround, tellsWhatWas } from "./sectionTitles.js";
import { type Extent, type Fit, fitOf, type Slip } from "./slippedStatements.js";
import { formsIn, type StatementToken, tokensOf } from "./statementTokens.js";
import type { Subject } from "./subject.js";
import { Tally } from "./tally.js";
import { targetStatements } from "./targetStatements.js";
import { sentencesIn, textPieces } from "./textPieces.js";

/** One target or task that a table or another section words as the text does but for a term, a figure or a negation. */
export interface WordingSlip {
  readonly kind: Slip["kind"];
  readonly text: string;
  readonly span: Span;
  /** The words in question, as printed. */
  readonly here: string;
  readonly otherText: string;
  readonly other: Span;
  readonly there: string;
}

/** What is compared: a row, an item of an annex, a clause of the goals. */
interface Short {
  readonly text: string;
  readonly span: Span;
  readonly tokens: readonly StatementToken[];
  /** Statements of one list don't repeat one another. */
  readonly list: string;
  /** Undefined for tasks, and for targets without a row of values. */
  readonly indicator: Indicator | undefined;
}

interface Clause {
  readonly text: string;
  /** What its words are compared by. */
  readonly forms: readonly string[];
  readonly passage: Passage;
  readonly from: number;
  /** The sentence around it. */
  readonly sentence: string;
  readonly list: string;
}

/** Fewer words say too little to be found again; tasks, without a value to compare, need more. */
const [fewest, fewestOfTask] = [6, 8];
/** So many of ten words may be lost. */
const mostLost = 0.12;
/** A pair of words that stands in more statements than these leads to none of them. */
const mostStatements = 30;

/** Rows and items whose wording slips from that of the text. Linear but for statements that share words. */
export const wordingSlips = perSubject((subject: Subject): readonly WordingSlip[] => {
  const shorts = [...rowsOf(subject), ...goalsOf(subject)];
  if (shorts.length === 0) return [];
  const index = indexOf(shorts);
  const shared = new Tally(shorts.length);
  const taken = new Set<string>();
  const settled = new Set<Short>();
  const found: { readonly short: Short; readonly clause: Clause; readonly slip: Slip; readonly fit: Fit }[] =
    [];
  for (const clause of clausesOf(subject)) {
    const candidates = candidatesOf(clause, shorts, index, shared);
    const tokens = candidates.length === 0 ? [] : tokensOf(clause.text);
    for (const short of candidates) {
      const fit = fitOf(short.tokens, tokens);
      if (fit === undefined || fit.lost > Math.floor(short.tokens.length * mostLost)) continue;
      const [slip] = fit.slips;
      if (slip === undefined) {
        settled.add(short);
        taken.add(keyOf(short, clause));
      } else if (fit.slips.length === 1 && holds(short, clause, fit, slip))
        found.push({ short, clause, slip, fit });
    }
  }
  const told = new Set<string>();
  return found
    .filter(({ short, clause }) => !settled.has(short) && !taken.has(keyOf(short, clause)))
    .sort((a, b) => b.fit.common - a.fit.common || a.fit.lost - b.fit.lost)
    .flatMap(({ short, clause, slip }) => {
      const keys = [`${short.span.line} ${short.text}`, keyOf(short, clause)];
      if (keys.some((key) => told.has(key)) || isTold(clause, subject)) return [];
      for (const key of keys) told.add(key);
      return [slipOf(short, clause, slip)];
    });
});

const keyOf = ({ list }: Short, { passage, from }: Clause): string =>
  `${list}|${spanAt(passage).line}|${from}`;

/** Sections that tell what was say nothing of what is to be done. */
function isTold({ passage }: Clause, subject: Subject): boolean {
  return tellsWhatWas(sectionsAround(spanAt(passage).line, subject));
}

/** Whether the two are one: a value of the row stands in the sentence, or enough words are the same. */
function holds(
  { indicator, tokens, list, text: goal }: Short,
  { sentence, text, list: own }: Clause,
  { common }: Fit,
  slip: Slip,
): boolean {
  if (slip.kind === "number" && list.startsWith("goals")) return false;
  if (list.startsWith("goals") && own === "")
    return slip.kind === "term" && common > fewest && sharesOf(goal) === sharesOf(text);
  if (slip.kind === "number" && /mỗi năm|hằng năm|hàng năm|bình quân|so với/iu.test(text)) return false;
  const figures = new Set(matchesIn(sentence, FIGURE).map(([figure]) => plain(figure)));
  const values = indicator === undefined ? [] : valuesOf(indicator);
  if (values.length === 0 || figures.size === 0)
    return common >= Math.min(fewestOfTask, tokens.length - 1) && common >= fewest;
  return values.some((value) => figures.has(value)) && common >= fewest - 1;
}

/** The shares that a clause sets, in order; none is as good as none to compare. */
function sharesOf(text: string): string {
  const shares = matchesIn(text, /\d[\d.,]*\s?%/gu).map(([share]) => share.replace(/\s/u, ""));
  return shares.length === 0 ? text : shares.join(" ");
}

const FIGURE = /\d[\d.,]*(?<![.,])/gu;
const plain = (figure: string): string =>
  figure.replace(/^0+(?=\d)|[.](?=\d{3}(?!\d))/gu, "").replace(/,0+$/u, "");

/** Rows of tables and items of annexes: indicators, tasks, targets. */
function rowsOf(subject: Subject): readonly Short[] {
  const tables = joinTables(subject.blocks).map(({ span }) => span);
  const listOf = ({ line }: Span) =>
    `table ${tables.findIndex((table) => table.line <= line && line <= table.endLine)}`;
  const rows = [
    ...subject.reading.indicators
      .filter(isPrinted)
      .map((each) => shortOf(each.name, each.span, listOf, each)),
    ...listedTasks(subject).map(({ of }) => shortOf(of.text, of.span, listOf, undefined)),
    ...targetStatements(subject)
      .filter(({ list, code }) => list > 0 && code.includes("."))
      .map(({ title, span }) => shortOf(title, span, listOf, undefined)),
  ];
  return rows.filter(({ tokens }) => tokens.length >= fewest);
}

function shortOf(
  text: string,
  span: Span,
  listOf: (span: Span) => string,
  indicator: Indicator | undefined,
): Short {
  return { text, span, tokens: tokensOf(withoutBrackets(text)), list: listOf(span), indicator };
}

/** What stands in brackets explains; the places of the other words stay. */
function withoutBrackets(text: string): string {
  return text.includes("(") ? text.replace(/\([^()]*\)/gu, (inner) => " ".repeat(inner.length)) : text;
}

function valuesOf({ milestones }: Indicator): readonly string[] {
  return Object.values(milestones).flatMap(({ raw }) =>
    matchesIn(raw ?? "", FIGURE).map(([figure]) => plain(figure)),
  );
}

/** Clauses of goals, which another section of goals may repeat. */
function goalsOf(subject: Subject): readonly Short[] {
  return goalSections(subject).flatMap(({ section, clauses }) =>
    clauses.flatMap(({ text: whole, span, hasFigure }) => {
      if (!hasFigure) return [];
      const list = `goals ${spanAt(section.heading.passage).line}`;
      const parts = partsOf(whole);
      return (parts.length > 1 ? [whole, ...parts] : parts).flatMap((text) => {
        const tokens = tokensOf(withoutBrackets(text));
        return tokens.length < fewest ? [] : [{ text, span, tokens, list, indicator: undefined }];
      });
    }),
  );
}

/** Clauses of the text: sentences, parted where another share begins. */
function clausesOf(subject: Subject): readonly Clause[] {
  const goals = new Map(
    goalSections(subject).flatMap(({ section, clauses }) =>
      clauses.map(({ span }) => [span.line, `goals ${spanAt(section.heading.passage).line}`] as const),
    ),
  );
  return textPieces(subject).flatMap(({ passage, inTable, block }) => {
    if (inTable || block.kind !== "paragraph" || passage.text.length > 5000 || passage.text.length < 30)
      return [];
    const list = goals.get(spanAt(passage).line) ?? "";
    return sentencesIn(passage).flatMap((sentence) => {
      let from = sentence.from === 0 ? (block.label?.end ?? 0) : sentence.from;
      return partsOf(sentence.text.slice(from - sentence.from)).flatMap((text) => {
        const start = from;
        from += text.length;
        if (text.length < shortest) return [];
        return [{ text, forms: formsIn(text), passage, from: start, sentence: sentence.text, list }];
      });
    });
  });
}

/** So many letters have the fewest words that are compared, at least. */
const shortest = 20;

const PARTS = /(?<=;)|(?=(?:,|\svà)\s(?:có\s)?(?:ít nhất\s|trên\s|tối thiểu\s|khoảng\s)?\d[\d.,]*\s?%)/u;

/** The parts of a sentence, which make it up again when joined; only before a share the pattern has anything to find. */
function partsOf(text: string): readonly string[] {
  return text.includes("%") ? text.split(PARTS) : splitBehind(text, ";");
}

function indexOf(shorts: readonly Short[]): PairIndex {
  const index = new PairIndex();
  for (const [at, { tokens }] of shorts.entries())
    index.addRow(
      tokens.map(({ form }) => form),
      at,
    );
  return index;
}

/** Statements that share at least half of their pairs of words with the clause. */
function candidatesOf(
  clause: Clause,
  shorts: readonly Short[],
  index: PairIndex,
  shared: Tally,
): readonly Short[] {
  const { forms } = clause;
  if (forms.length < fewest - 1) return [];
  shared.clear();
  index.eachHolders(forms, (holders) => {
    if (holders.length <= mostStatements) for (const at of holders) shared.add(at);
  });
  const found: Short[] = [];
  for (const at of shared.counted) {
    const count = shared.of(at);
    const short = count < 2 ? undefined : shorts[at];
    if (short !== undefined && count >= (short.tokens.length - 1) * 0.4 && isOther(short, clause))
      found.push(short);
  }
  return found;
}

/** Goals are compared with those of an earlier section and with tasks behind them only, and nothing with itself. */
function isOther({ list, span }: Short, { passage, list: own, text }: Clause): boolean {
  if (list.startsWith("goals") && own === "")
    return text.includes("%") && span.endLine < spanAt(passage).line;
  if (list.startsWith("goals"))
    return own.startsWith("goals") && own !== list && span.line > spanAt(passage).endLine;
  const { line, endLine } = spanAt(passage);
  return span.line > endLine || span.endLine < line;
}

function slipOf(short: Short, clause: Clause, { kind, here, there }: Slip): WordingSlip {
  const printed = (text: string, { from, to }: Extent) => text.slice(from, to);
  const { passage, from, text } = clause;
  const place = spanAt(passage, from + there.from, from + there.to);
  // A task that tells a goal again is what slips, not the goal.
  if (short.list.startsWith("goals") && clause.list === "")
    return {
      kind,
      text: text.trim(),
      span: place,
      here: printed(text, there),
      otherText: short.text,
      other: short.span,
      there: printed(short.text, here),
    };
  return {
    kind,
    text: short.text,
    span: short.span,
    here: printed(short.text, here),
    otherText: text.trim(),
    other: place,
    there: printed(text, there),
  };
}
