import { calendarDay } from "@lotrinh/core/schedule/day";

const utcPlus7 = 7 * 3_600_000;

/** The day in Vietnam (UTC+7 all year) at a moment, `YYYY-MM-DD`. */
export function vietnamDay(at: Date): string {
  return calendarDay(at.toISOString());
}

/** The time of day in Vietnam, `HH:MM`. */
export function vietnamTime(at: Date): string {
  return new Date(at.getTime() + utcPlus7).toISOString().slice(11, 16);
}

/** The first moment of a day (`YYYY-MM-DD`) in Vietnam. */
export function startOfVietnamDay(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - utcPlus7);
}
