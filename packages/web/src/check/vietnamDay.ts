/** The day in Vietnam, `YYYY-MM-DD`, which is what documents are dated by. */
export function vietnamDay(now: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(now);
}
