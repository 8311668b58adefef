import { startOfVietnamDay } from "../vietnamDay.js";

/** The last moment of a day (`YYYY-MM-DD`) in Vietnam: what was known on that day. */
export function endOfVietnamDay(day: string): Date {
  return new Date(startOfVietnamDay(day).getTime() + 86_400_000 - 1);
}
