import type { Said } from "../check/diagnostic.js";
import type { DutyDeadline, Frequency } from "../read/reading.js";
import {
  faulty,
  finish,
  isFields,
  notAnObject,
  type ObjectReader,
  type Parsed,
  readObject,
} from "../report/parsed.js";
import { type Day, isDay } from "./day.js";

/** How the rounds of a duty come and go. Kept with the duty and open to change; `rounds.ts` makes the rounds. */
export interface Schedule {
  readonly frequency: Frequency;
  /** As printed, one for each part of the year (`10/6 và 10/12`); none: the default after the cut-off. */
  readonly deadlines: readonly DutyDeadline[];
  /** While the duty holds, both inclusive: usually the plan's period. */
  readonly from: Day;
  readonly to: Day;
  /** How many days before it is due a round opens. */
  readonly opensDaysBefore: number;
  /** How many days before it is due a round is reminded of. */
  readonly remindDaysBefore: readonly number[];
  /** How many days after it was due a round locks; null: only a person locks it. */
  readonly locksDaysAfter: number | null;
  /** Where a yearly deadline belongs to the year before (`trước ngày 15/5` for the last year); null: decided by the month. */
  readonly deadlineYear: "same" | "next" | null;
  /** Whether the last half, quarter or month of a year has a report of its own, or the annual report stands for it. */
  readonly lastPart: "own" | "annual";
}

/** Opens three weeks before, reminds a week, three days and a day before, locks a month after. */
export function defaultSchedule(
  duty: Pick<Schedule, "frequency" | "deadlines">,
  inForce: Pick<Schedule, "from" | "to">,
): Schedule {
  const { frequency, deadlines } = duty;
  const opensDaysBefore = frequency === "monthly" ? 7 : frequency === "quarterly" ? 14 : 21;
  return {
    frequency,
    deadlines,
    from: inForce.from,
    to: inForce.to,
    opensDaysBefore,
    remindDaysBefore: [7, 3, 1],
    locksDaysAfter: 30,
    deadlineYear: null,
    lastPart: "own",
  };
}

const plainFrequencies = [
  "annual",
  "semiannual",
  "quarterly",
  "monthly",
  "once",
  "interim",
  "final",
  "adhoc",
] as const satisfies readonly Frequency[];

/** Reads a schedule from outside. Days that the calendar doesn't have are let through: `rounds.ts` tells of them. */
export function parseSchedule(input: unknown): Parsed<Schedule> {
  if (!isFields(input)) return faulty(notAnObject);
  const fields = readObject(input);
  return finish(fields, {
    frequency: frequencyOf(input.frequency, fields),
    deadlines: deadlinesOf(input.deadlines, fields),
    from: dayOf("from", { vi: "Từ ngày", en: "From" }, fields),
    to: dayOf("to", { vi: "Đến ngày", en: "To" }, fields),
    opensDaysBefore: countOf(
      input.opensDaysBefore,
      { vi: "Số ngày mở trước hạn", en: "Opens days before" },
      fields,
    ),
    remindDaysBefore: countsOf(input.remindDaysBefore, fields),
    locksDaysAfter:
      input.locksDaysAfter === null
        ? null
        : countOf(input.locksDaysAfter, { vi: "Số ngày khóa sau hạn", en: "Locks days after" }, fields),
    deadlineYear: input.deadlineYear === "same" || input.deadlineYear === "next" ? input.deadlineYear : null,
    lastPart: input.lastPart === "annual" ? "annual" : "own",
  });
}

function frequencyOf(value: unknown, { faults }: ObjectReader): Frequency {
  const plain = plainFrequencies.find((each) => each === value);
  if (plain !== undefined) return plain;
  const years = typeof value === "string" ? /^every:([2-9]|[1-9]\d)$/u.exec(value)?.[1] : undefined;
  if (years !== undefined) return `every:${Number(years)}`;
  faults.push({ vi: "Kỳ báo cáo: giá trị không có trong danh sách.", en: "Frequency: unknown." });
  return "annual";
}

function deadlinesOf(value: unknown, { faults }: ObjectReader): readonly DutyDeadline[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const read = entries.flatMap((entry) => deadlineOf(entry) ?? []);
  if (!Array.isArray(value) || read.length < entries.length || entries.length > 12)
    faults.push({ vi: "Thời hạn: không đúng dạng.", en: "Deadlines: wrong shape." });
  return read;
}

function deadlineOf(value: unknown): DutyDeadline | undefined {
  if (!isFields(value)) return undefined;
  const { month, day, date, year } = value;
  if (typeof date === "string" && /^\d{4}(?:-\d{2}){0,2}$/u.test(date)) return { date };
  if (isCount(month, 12) && isCount(day, 31)) return { month, day };
  return isCount(year, 9999) ? { year } : undefined;
}

function isCount(value: unknown, most: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most;
}

function dayOf(name: string, label: Said, fields: ObjectReader): Day {
  const day = fields.text(name, label, 10) ?? "";
  if (!isDay(day))
    fields.faults.push({ vi: `${label.vi}: cần là một ngày.`, en: `${label.en}: expected a day.` });
  return day;
}

const MOST_DAYS = 366;

function countOf(value: unknown, label: Said, { faults }: ObjectReader): number {
  if (value === 0 || isCount(value, MOST_DAYS)) return value;
  faults.push({
    vi: `${label.vi}: từ 0 đến ${MOST_DAYS}.`,
    en: `${label.en}: expected 0 to ${MOST_DAYS}.`,
  });
  return 0;
}

function countsOf(value: unknown, fields: ObjectReader): readonly number[] {
  const label = { vi: "Ngày nhắc trước hạn", en: "Reminds days before" };
  if (Array.isArray(value) && value.length <= 10) return value.map((each) => countOf(each, label, fields));
  fields.faults.push({ vi: `${label.vi}: nhiều nhất 10 lần.`, en: `${label.en}: at most ten.` });
  return [];
}
