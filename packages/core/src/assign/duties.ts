import type { Duty, DutyDeadline, Frequency } from "../read/reading.js";
import type { Item } from "../review/item.js";
import { defaultSchedule, type Schedule } from "../schedule/schedule.js";

/** One reporting duty with its schedule; several items where the plan prints one deadline each. */
export interface ProposedDuty {
  /** Keys of the items it is made of, the first names it. */
  readonly items: readonly string[];
  readonly duty: Duty;
  readonly schedule: Schedule;
}

/**
 * The duties of a plan with the schedules they get: deadlines that a sentence prints one by one (`trước 10/6 và 10/12`) become one
 * duty's, and a half-yearly or quarterly duty whose reporters also report each year leaves its last part to the annual report
 * (`báo cáo 6 tháng và cả năm`). A review without a day takes the year that the plan names for it. `inForce` is the plan's
 * period.
 */
export function proposeDuties(
  items: readonly Item[],
  inForce: Pick<Schedule, "from" | "to">,
): ProposedDuty[] {
  const groups = new Map<string, { readonly key: string; readonly duty: Duty }[]>();
  for (const { key, value } of items) {
    if (typeof value !== "object" || value === null || !("frequency" in value)) continue;
    const together = `${partiesOf(value)}|${value.frequency}|${isSingle(value.frequency) ? key : ""}`;
    groups.set(together, [...(groups.get(together) ?? []), { key, duty: value }]);
  }
  const annual = new Set(
    [...groups.values()].flatMap(([first]) =>
      first?.duty.frequency === "annual" ? [partiesOf(first.duty)] : [],
    ),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { duty } = first;
    const printed = group.flatMap((each) => each.duty.deadline ?? []);
    const deadlines = printed.length > 0 ? printed : reviewYears(items, duty.frequency);
    const schedule = defaultSchedule({ frequency: duty.frequency, deadlines: distinct(deadlines) }, inForce);
    const joins = isPartOfYear(duty.frequency) && annual.has(partiesOf(duty)) && deadlines.length < 2;
    const lastPart = joins ? "annual" : "own";
    return [{ items: group.map(({ key }) => key), duty, schedule: { ...schedule, lastPart } }];
  });
}

/** The year of a review that is named elsewhere in the plan (`sơ kết vào năm 2028`), where its duty prints none. */
function reviewYears(items: readonly Item[], frequency: Frequency): DutyDeadline[] {
  if (frequency !== "interim" && frequency !== "final") return [];
  const years = items.flatMap(({ kind, value }) => {
    if (kind !== "reviews" || typeof value !== "object" || value === null || !("kind" in value)) return [];
    return value.kind === frequency && value.year !== null ? [value.year] : [];
  });
  return [...new Set(years)].slice(0, 1).map((year) => ({ year }));
}

/** A report asked for once, and a review, stand for themselves. */
function isSingle(frequency: Frequency): boolean {
  return frequency === "once" || frequency === "interim" || frequency === "final" || frequency === "adhoc";
}

function isPartOfYear(frequency: Frequency): boolean {
  return frequency === "semiannual" || frequency === "quarterly" || frequency === "monthly";
}

function partiesOf({ who, to }: Duty): string {
  return `${[...who].sort().join(";")}→${to ?? ""}`;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
