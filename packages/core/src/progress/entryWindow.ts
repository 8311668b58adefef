const dayMs = 86_400_000;

/**
 * Whether data of a period can still be entered (DHIS2): closed once now is at or past period end + (expiryDays + 1) days, days
 * counted from midnight UTC; 0 expiry days never close; a lock exception opens again.
 */
export function entryStatus(
  periodEnd: string,
  expiryDays: number,
  now: string,
  lockException: boolean,
): "OPEN" | "LOCKED" {
  if (expiryDays <= 0 || lockException) return "OPEN";
  return Date.parse(now) >= Date.parse(`${periodEnd}T00:00:00Z`) + (expiryDays + 1) * dayMs
    ? "LOCKED"
    : "OPEN";
}

/** On time when completed within timelyDays + 1 days after the period's end (DHIS2). */
export function isTimely(periodEnd: string, timelyDays: number, completedAt: string): boolean {
  return (Date.parse(completedAt) - Date.parse(`${periodEnd}T00:00:00Z`)) / dayMs <= timelyDays + 1;
}
