import { vietnamYear } from "@lotrinh/store/catalogue/verdicts";
import { startOfVietnamDay } from "../vietnamDay.js";

/** The last moment of a day (`YYYY-MM-DD`) in Vietnam: what was known on that day. */
function endOfVietnamDay(day: string): Date {
  return new Date(startOfVietnamDay(day).getTime() + 86_400_000 - 1);
}

/** The moment that figures are read at, and the year it was then; without a day: now. */
export function momentOf(
  day: string | undefined,
  now: Date,
): { readonly year: number; readonly asOf?: Date } {
  if (day === undefined) return { year: vietnamYear(now) };
  return { year: Number(day.slice(0, 4)), asOf: endOfVietnamDay(day) };
}
