/** `2026-11-15` as `15/11/2026`; a month `2026-11` as `11/2026`, a year stays. Other text stays as it is. */
export function formatDate(iso: string): string {
  const [year, month, day] = /^\d{4}(?:-\d{2}){0,2}$/u.test(iso) ? iso.split("-") : [iso];
  return [day, month, year].filter(Boolean).join("/");
}

/** Vietnam is seven hours ahead of UTC all year. */
const utcPlus7 = 7 * 3_600_000;

/** A moment in Vietnam, wherever the browser is: `15/11/2026 09:30`. Empty where it is no moment. */
export function formatMoment(iso: string): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return "";
  const [day = "", time = ""] = new Date(at + utcPlus7).toISOString().split("T");
  return `${formatDate(day)} ${time.slice(0, 5)}`;
}

/**
 * The date a person typed, as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: `15/11/2026`, `5-1-26` is refused, `11/2026`,
 * `2026`. Undefined when it is none or no such day exists.
 */
export function parseTypedDate(typed: string): string | undefined {
  const parts = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/u.exec(typed.trim());
  if (parts === null) return undefined;
  const [, day, month, year = ""] = parts;
  if (month === undefined) return year;
  const two = (text: string) => text.padStart(2, "0");
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return `${year}-${two(month)}`;
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A span of years: `2021–2030`, or the one year. */
export function formatYears(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}
