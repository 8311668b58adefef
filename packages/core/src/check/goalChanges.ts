import { spanAt } from "../document/passage.js";
import type { Span } from "../document/span.js";
import type { Indicator } from "../read/reading.js";
import { parseNumber } from "../text/numbers.js";
import { goalSections } from "./goalClauses.js";
import { yearOfGoals } from "./goalValues.js";
import { meaningfulWords } from "./indicatorMatch.js";
import { indicatorTables } from "./indicatorTables.js";
import { perSubject } from "./perSubject.js";
import { type SeriesPoint, seriesOf } from "./seriesShape.js";
import type { Subject } from "./subject.js";
import { sentencesIn } from "./textPieces.js";
import { figurePiecesWith } from "./wordPlaces.js";

/** A goal that sets a change against an earlier year, and the row of its name. */
interface GoalChange {
  readonly text: string;
  readonly span: Span;
  readonly change: Change;
  /** The year by which; of the goals' heading where the clause names none. */
  readonly year: string | undefined;
  readonly words: readonly string[];
}

interface Change {
  /** As printed: `giảm 15%`, `giảm còn 50%`, `gấp 1,5 lần`. */
  readonly printed: string;
  readonly kind: "by" | "to" | "times";
  readonly up: boolean;
  readonly least: boolean;
  readonly amount: number;
  /** What it is against: `năm 2020`, `sản lượng`. */
  readonly base: string;
}

/** A row whose first and last values make another change than the goal of its name sets. */
export interface ChangeConflict {
  readonly goal: { readonly text: string; readonly span: Span };
  readonly printed: string;
  readonly base: SeriesPoint;
  readonly reached: SeriesPoint;
  readonly indicator: Indicator;
}

/** A row that says `giảm còn 50%` of one thing where the goal says `giảm 50%` of another. */
export interface ChangeRestated {
  readonly goal: { readonly text: string; readonly span: Span };
  readonly indicator: Indicator;
  readonly here: string;
  readonly there: string;
}

const LEAST = "(?:ít nhất\\s|tối thiểu\\s|trên\\s|hơn\\s|thêm\\s|khoảng\\s|bình quân\\s)*";
const CHANGE = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(tăng|giảm|kéo giảm)\\s(còn\\s|xuống còn\\s)?(${LEAST})(\\d{1,3}(?:,\\d+)?)\\s?%|(?<![A-Za-zÀ-ỹ])gấp\\s(${LEAST})(\\d{1,2}(?:,\\d+)?)\\slần`,
  "iu",
);
const BASE = /so với\s(?:cùng kỳ\s)?([^,;.()]{3,60})|lần\s(năm\s20\d{2})/iu;
/** Points of a hundred that rounding may cost. */
const rounding = 1.2;

/** The one change that a text sets. */
function changeIn(text: string): Change | undefined {
  const match = CHANGE.exec(text);
  if (match === null || CHANGE.test(text.slice(match.index + match[0].length))) return undefined;
  const [printed, verb = "tăng", rest, , share, , times] = match;
  const found = BASE.exec(text.slice(match.index));
  const amount = parseNumber(times ?? share ?? "")?.value;
  if (found === null || amount === undefined) return undefined;
  return {
    printed: printed.trim(),
    kind: times !== undefined ? "times" : rest === undefined ? "by" : "to",
    up: /tăng/iu.test(verb),
    least: /ít nhất|tối thiểu|trên|hơn|khoảng/iu.test(printed),
    amount,
    base: (found[1] ?? found[2] ?? "").trim(),
  };
}

/** What the change is of, without the change. */
function wordsOf(text: string, { printed }: Change): readonly string[] {
  return meaningfulWords(
    text.replace(printed, " ").replace(/so với\s[^,;()]*|lần năm 20\d{2}|năm 20\d{2}/giu, " "),
  );
}

/** Goals, and sentences anywhere that say by which year. */
const goalChanges = perSubject((subject: Subject): readonly GoalChange[] => {
  const goals = goalSections(subject).flatMap(({ section, clauses }) =>
    clauses.flatMap(({ text, span }) => changeOf(text, span, yearOfGoals(section, subject))),
  );
  const lines = new Set(goals.map(({ span }) => span.line));
  const others = figurePiecesWith(subject, "so", "gấp").flatMap(({ passage, inTable }) => {
    if (inTable || !DATED.test(passage.text) || passage.text.length > 3000) return [];
    if (lines.has(spanAt(passage).line)) return [];
    return sentencesIn(passage).flatMap(({ text, from }) =>
      DATED.test(text) ? changeOf(text, spanAt(passage, from, from + text.length), undefined) : [],
    );
  });
  return [...goals, ...others];
});

const DATED = /đến (?:hết |cuối )?năm 20\d{2}[^.;]{0,200}(?:so với|gấp)/iu;

function changeOf(text: string, span: Span, goalsYear: string | undefined): readonly GoalChange[] {
  if (!/so với|gấp/iu.test(text) || /mỗi năm|hằng năm|hàng năm|bình quân/iu.test(text)) return [];
  const change = changeIn(text);
  if (change === undefined) return [];
  const year = /(?:đến|vào)\s(?:hết\s|cuối\s)?năm\s(20\d{2})/iu.exec(text)?.[1] ?? goalsYear;
  return [{ text: text.trim(), span, change, year, words: wordsOf(text, change) }];
}

/** Whether nearly all words of each stand in the other. */
function isOf({ words }: GoalChange, name: readonly string[], part: number): boolean {
  const shared = words.filter((word) => name.includes(word)).length;
  return shared >= 3 && shared >= Math.max(words.length, name.length) * part;
}

/** Rows whose values make another change than the goal of their name. Linear in goals of change times rows. */
export const changeConflicts = perSubject((subject: Subject): readonly ChangeConflict[] => {
  const goals = goalChanges(subject).filter(({ change }) => /^năm 20\d{2}$/u.test(change.base));
  if (goals.length === 0) return [];
  const rows = rowsOf(subject);
  return goals.flatMap((goal) => {
    const [row, ...others] = rows.filter(({ name }) => isOf(goal, name, 0.75));
    if (row === undefined || others.length > 0) return [];
    const { indicator } = row;
    if (indicator.measure === null || indicator.measure === "%") return [];
    const points = seriesOf(indicator);
    const base = points.find(({ year }) => year === goal.change.base.slice(-4));
    const reached = points.find(({ year }) => year === goal.year);
    if (base === undefined || reached === undefined || base.low <= 0) return [];
    if (base.low !== base.high || reached.low !== reached.high || keeps(goal.change, base, reached))
      return [];
    return [{ goal, printed: `${goal.change.printed} so với ${goal.change.base}`, base, reached, indicator }];
  });
});

function keeps({ kind, up, least, amount }: Change, base: SeriesPoint, reached: SeriesPoint): boolean {
  const level = (reached.low / base.low) * 100;
  const expected =
    kind === "times" ? amount * 100 : kind === "to" ? amount : up ? 100 + amount : 100 - amount;
  const over = level - expected;
  const slack = kind === "times" ? Math.max(rounding, amount * 5) : rounding;
  if (Math.abs(over) <= slack) return true;
  return kind !== "to" && least && (up || kind === "times" ? over > 0 : over < 0);
}

/** Rows that call a fall by so much a fall to so much, against another base. */
export const changesRestated = perSubject((subject: Subject): readonly ChangeRestated[] => {
  const goals = goalChanges(subject).filter(({ change }) => change.kind !== "times" && !change.up);
  if (goals.length === 0) return [];
  return rowsOf(subject).flatMap(({ indicator }) => {
    const own = changeIn(indicator.name);
    if (own === undefined || own.kind === "times" || own.up) return [];
    const name = wordsOf(indicator.name, own);
    const goal = goals.find(
      (each) =>
        each.change.kind !== own.kind &&
        each.change.amount === own.amount &&
        (own.amount !== 50 || each.change.base !== own.base) &&
        isOf(each, name, 0.6),
    );
    if (goal === undefined) return [];
    return [
      {
        goal,
        indicator,
        here: `${own.printed} so với ${own.base}`,
        there: `${goal.change.printed} so với ${goal.change.base}`,
      },
    ];
  });
});

interface Row {
  readonly indicator: Indicator;
  readonly name: readonly string[];
}

const rowsOf = perSubject((subject: Subject): readonly Row[] =>
  indicatorTables(subject).flatMap(({ indicators }) =>
    indicators
      .filter(({ spanning, parent }) => spanning === null && parent === null)
      .map((indicator) => ({ indicator, name: meaningfulWords(indicator.name) })),
  ),
);
