import type { Span } from "../document/span.js";
import { nameYears } from "./nameYears.js";
import { perSubject } from "./perSubject.js";
import type { Subject } from "./subject.js";

/** A task whose only time is the year of issue, of which few weeks are left. */
export interface CloseYear {
  readonly due: string;
  readonly text: string;
  readonly days: number;
  readonly span: Span;
}

/** So few days of the year are left: a day or a month has to be named. */
const few = 60;
/** A time by what comes before it is told by another remark. */
const WAITS = /(?:^|\s)khi (?:có|được)/iu;

/** Such tasks of documents that aren't the plan of that one year. Linear. */
export const closeYears = perSubject(({ reading }: Subject): readonly CloseYear[] => {
  const { date, title, type } = reading.meta;
  if (date === null || date.length < 10 || /^báo cáo/iu.test(type ?? "")) return [];
  const year = date.slice(0, 4);
  const days = Math.round((Date.parse(`${year}-12-31`) - Date.parse(date)) / 86_400_000);
  const years = nameYears(title ?? "").flatMap(({ role, value }) =>
    role === "ordinal" ? [] : value.split("-"),
  );
  const isOfYear = years.length > 0 && years.every((one) => one <= year);
  if (days > few || isOfYear) return [];
  const bare = new RegExp(`^\\s*(?:trong )?(?:năm )?${year}\\s*$`, "iu");
  return reading.tasks.flatMap(({ due, text, span }) =>
    due !== null && bare.test(due) && !WAITS.test(text) ? [{ due: due.trim(), text, days, span }] : [],
  );
});
