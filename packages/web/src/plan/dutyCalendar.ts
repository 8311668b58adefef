import type { Duty } from "@lotrinh/core/read/reading";

export interface DutyMonth {
  /** 1 to 12 for what comes back each year; `once` for single dates and years; `undated` for the rest. */
  readonly month: number | "once" | "undated";
  readonly duties: readonly Duty[];
}

/** Duties as a year goes: by month and day, then single dates in order, then those that name no day. */
export function dutyCalendar(duties: readonly Duty[]): readonly DutyMonth[] {
  const months = new Map<DutyMonth["month"], Duty[]>();
  for (const duty of [...duties].sort((a, b) => sortKey(a).localeCompare(sortKey(b)))) {
    const month = monthOf(duty);
    const held = months.get(month);
    if (held === undefined) months.set(month, [duty]);
    else held.push(duty);
  }
  return [...months].map(([month, held]) => ({ month, duties: held }));
}

function monthOf({ deadline }: Duty): DutyMonth["month"] {
  if (deadline === null) return "undated";
  return "month" in deadline ? deadline.month : "once";
}

/** Sorts as text: what comes back, by month and day; then dates; then the rest. */
function sortKey({ deadline }: Duty): string {
  if (deadline === null) return "3";
  if ("date" in deadline) return `2 ${deadline.date}`;
  if ("year" in deadline) return `2 ${deadline.year}-99`;
  const two = (n: number) => String(n).padStart(2, "0");
  return `1 ${two(deadline.month)} ${two(deadline.day)}`;
}
