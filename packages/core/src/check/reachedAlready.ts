import type { Indicator } from "../read/reading.js";
import { fold } from "../text/fold.js";
import { rowOfClause } from "./alignedValues.js";
import { perSubject } from "./perSubject.js";
import { extentOf, namesHarm, type SeriesPoint, seriesOf } from "./seriesShape.js";
import type { Subject } from "./subject.js";
import { type ValueClause, valueClauses } from "./valueClauses.js";

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
  return valueClauses(subject).flatMap((clause) => {
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

/** Whether every value is greater than the one before; undefined where they go both ways, or another way than a harm does. */
function isRising(points: readonly SeriesPoint[], { name }: Indicator): boolean | undefined {
  const steps = points.slice(1).map(({ low }, at) => Math.sign(low - (points[at]?.low ?? low)));
  if (steps.every((step) => step > 0)) return namesHarm(fold(name)) ? undefined : true;
  return steps.every((step) => step < 0) ? false : undefined;
}
