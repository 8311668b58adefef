import { spanAt } from "../document/passage.js";
import type { Indicator } from "../read/reading.js";
import { fold } from "../text/fold.js";
import { areAlike, rowOfClause } from "./alignedValues.js";
import { perSubject } from "./perSubject.js";
import { extentOf, namesHarm, type SeriesPoint, seriesOf } from "./seriesShape.js";
import { situationYears } from "./situationYears.js";
import { falls } from "./statedDirection.js";
import { statedValues } from "./statedValues.js";
import type { Subject } from "./subject.js";
import { measureForm, type ValueClause, valueClauses } from "./valueClauses.js";

/** A row whose values of the years to come begin behind what the text says was reached before. */
export interface ReachedAlready {
  readonly indicator: Indicator;
  readonly clause: ValueClause;
  readonly point: SeriesPoint;
  readonly rising: boolean;
}

/** Another count of the same begins anew: new criteria, what is done in one year. */
const ANEW = /trong năm|mỗi năm|hằng năm|hàng năm|tăng|giảm|tốc độ|mới|tiêu chí|chuẩn nghèo|giai đoạn/iu;

/** Shares of rows that go one way over their years, the first of them worse than what was reached before it. Linear. */
export const reachedAlready = perSubject((subject: Subject): readonly ReachedAlready[] => {
  if (/^báo cáo/iu.test(subject.reading.meta.type ?? "")) return [];
  return [...valueClauses(subject), ...datedClauses(subject)].flatMap((clause) => {
    const reached =
      clause.measure === "%" && clause.value.kind === "exact" ? extentOf(clause.value) : undefined;
    if (reached === undefined || ANEW.test(clause.name)) return [];
    const indicator = rowOfClause(clause, subject);
    if (indicator === undefined || ANEW.test(indicator.name)) return [];
    const points = seriesOf(indicator);
    const [point] = points;
    if (point === undefined || points.length < 2 || Number(point.year) <= Number(clause.year)) return [];
    const rising = isRising(points, indicator);
    if (rising === undefined) return [];
    const behind = rising ? point.high < reached.low : point.low > reached.high;
    return behind ? [{ indicator, clause, point, rising }] : [];
  });
});

/** `tỷ lệ … đạt 54%` of a year, which is told as a statement and not as a clause. */
function datedClauses(subject: Subject): readonly ValueClause[] {
  return statedValues(subject).flatMap(({ name, measure, milestones, span }) =>
    Object.entries(milestones).flatMap(([year, { raw, value }]) =>
      raw === null ? [] : [{ name, year, raw, value, measure: measureForm(measure), span }],
    ),
  );
}

/** Whether every value is greater than the one before; undefined where they go both ways, or another way than a harm does. */
function isRising(points: readonly SeriesPoint[], { name }: Indicator): boolean | undefined {
  const steps = points.slice(1).map(({ low }, at) => Math.sign(low - (points[at]?.low ?? low)));
  if (steps.every((step) => step > 0)) return namesHarm(fold(name)) ? undefined : true;
  return steps.every((step) => step < 0) ? false : undefined;
}

/** A goal of the text that is behind what the text says was reached before. */
export interface GoalReached {
  readonly reached: ValueClause;
  readonly goal: ValueClause;
  readonly rising: boolean;
}

/** More clauses are compared by their years alone. */
const mostClauses = 400;

/** Shares of goals against those of how things stand, worded nearly alike. Few clauses tell how things stand. */
export const goalsReached = perSubject((subject: Subject): readonly GoalReached[] => {
  if (/^báo cáo/iu.test(subject.reading.meta.type ?? "")) return [];
  const shares = valueClauses(subject).filter(({ measure, name }) => measure === "%" && !ANEW.test(name));
  if (shares.length > mostClauses) return [];
  const lines = situationLines(subject);
  return shares
    .filter(({ span, value }) => lines.has(span.line) && value.kind === "exact")
    .flatMap((reached) => {
      const goal = shares.find(
        (each) =>
          Number(each.year) > Number(reached.year) &&
          !lines.has(each.span.line) &&
          isBehind(each, reached) &&
          areAlike(each, reached, subject),
      );
      return goal === undefined ? [] : [{ reached, goal, rising: falls(goal.name, goal.raw) === false }];
    });
});

/** The goal is worse than what was reached, whichever way it is to go. */
function isBehind(goal: ValueClause, reached: ValueClause): boolean {
  const [set, known] = [extentOf(goal.value), extentOf(reached.value)];
  const falling = falls(goal.name, goal.raw);
  if (set === undefined || known === undefined || falling === undefined) return false;
  return falling ? set.low > known.high : set.high < known.low;
}

function situationLines(subject: Subject): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { passage } of situationYears(subject).keys()) {
    const { line, endLine } = spanAt(passage);
    for (let at = line; at <= endLine; at += 1) lines.add(at);
  }
  return lines;
}
