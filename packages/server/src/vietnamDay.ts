const utcPlus7 = 7 * 3_600_000;

/** The day in Vietnam (UTC+7 all year) at a moment, `YYYY-MM-DD`. */
export function vietnamDay(at: Date): string {
  return new Date(at.getTime() + utcPlus7).toISOString().slice(0, 10);
}
