import type { Said } from "../check/diagnostic.js";
import { cutoffOf, defaultDueDay } from "./cutoff.js";
import { addDays, type Day, partsOfDay, printDay } from "./day.js";
import {
  type PrintedDue,
  printedDues,
  type ScheduleNotice,
  singleDue,
  tell,
  yearsBetween,
} from "./dueDays.js";
import {
  comparePeriods,
  type DayRange,
  formatPeriod,
  labelOfPeriod,
  type Period,
  type PeriodText,
  rangeOfPeriod,
} from "./period.js";
import type { Schedule } from "./schedule.js";
import { lastWorkingDay, nextWorkingDay, ruleCalendar, type WorkCalendar } from "./workingDay.js";

/** One run of a duty. All days are calendar days in Vietnam, inclusive. */
export interface Round {
  readonly period: RoundPeriod;
  readonly opensOn: Day;
  /** The days whose data counts. */
  readonly cutoff: DayRange;
  /** The last day for sending: a working day. */
  readonly dueOn: Day;
  /** The day by what is printed, or by the default. */
  readonly printedDueOn: Day;
  /** Why `dueOn` is later than `printedDueOn`; null where it isn't. */
  readonly moved: Said | null;
  /** Working days, ascending, none before the round opens or after it is due. */
  readonly remindOn: readonly Day[];
  readonly locksOn: Day | null;
}

export interface RoundPeriod {
  readonly text: PeriodText;
  /** By the calendar. */
  readonly from: Day;
  readonly to: Day;
  readonly label: Said;
}

export interface Rounds {
  /** In order of their periods. */
  readonly rounds: readonly Round[];
  readonly notices: readonly ScheduleNotice[];
}

/** No duty of a plan runs so often: a month's reports for eighty years. */
const MOST_ROUNDS = 1000;

/**
 * The rounds of a duty while it holds: one for each period that overlaps it and is due in it or after it. A printed day that offices
 * don't work moves to the next working day, with the reason. What is odd is told in `notices`, never thrown; dates in
 * `schedule` must be days (`parseSchedule` sees to that). Pure: the same schedule and calendar give the same rounds.
 */
export function roundsOf(schedule: Schedule, calendar: WorkCalendar = ruleCalendar): Rounds {
  const notices: ScheduleNotice[] = [];
  const dues = duesOf(schedule, notices)
    .filter(({ period, day }) => isWithin(schedule, period, day))
    .sort((a, b) => comparePeriods(a.period, b.period));
  if (dues.length > MOST_ROUNDS) tell(notices, tooMany);
  const made = dues.slice(0, MOST_ROUNDS);
  return { rounds: made.map((due) => makeRound(schedule, due, calendar, notices)), notices };
}

const tooMany: ScheduleNotice = {
  code: "too-many-rounds",
  message: {
    vi: `Chế độ báo cáo này có trên ${MOST_ROUNDS} kỳ; chỉ lập ${MOST_ROUNDS} kỳ đầu.`,
    en: `More than ${MOST_ROUNDS} rounds; only the first ${MOST_ROUNDS} are made.`,
  },
};

/** Periods with what is printed for them, more than the schedule needs: those outside are left out afterwards. */
function duesOf(schedule: Schedule, notices: ScheduleNotice[]): PrintedDue[] {
  const { frequency, deadlines, from, to } = schedule;
  const [first, last] = [partsOfDay(from).year, partsOfDay(to).year];
  if (frequency === "adhoc") {
    tell(notices, noRounds);
    return [];
  }
  if (frequency === "once" || frequency === "interim" || frequency === "final")
    return singleDues(schedule, first, last, notices);
  const every = yearsBetween(frequency);
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  if (every === undefined) return years.flatMap((year) => printedDues(schedule, year, notices));
  return years
    .filter((year) => (year - first + 1) % every === 0)
    .flatMap((year) => printedDues({ ...schedule, frequency: "annual", deadlines }, year, notices))
    .map(({ period, day }) => ({ period: yearsEnding(period, every), day }));
}

function yearsEnding(period: Period, count: number): Period {
  if (period.kind !== "year") return period;
  return { kind: "years", from: period.year - count + 1, to: period.year };
}

/** A review covers the plan's years up to the year it is due in; a single report the year it is due in. */
function singleDues(
  { frequency, deadlines, from }: Schedule,
  first: number,
  last: number,
  notices: ScheduleNotice[],
): PrintedDue[] {
  const printed = singleDue(deadlines, from, notices);
  if (printed === undefined) {
    if (frequency === "final") return [{ period: spanOf(first, last), day: null }];
    tell(notices, noDeadline);
    return [];
  }
  const { year, month } = partsOfDay(printed);
  if (frequency === "once") return [{ period: { kind: "year", year }, day: printed }];
  const reviewed = month <= 4 && year > first ? year - 1 : year;
  return [{ period: spanOf(first, Math.min(Math.max(reviewed, first), last)), day: printed }];
}

function spanOf(from: number, to: number): Period {
  return from === to ? { kind: "year", year: to } : { kind: "years", from, to };
}

/** A period counts while the duty holds, as long as its report isn't due before the duty begins. */
function isWithin({ from, to }: Schedule, period: Period, day: Day | null): boolean {
  const range = rangeOfPeriod(period);
  return range.from <= to && range.to >= from && (day === null || day >= from);
}

function makeRound(
  schedule: Schedule,
  { period, day }: PrintedDue,
  calendar: WorkCalendar,
  notices: ScheduleNotice[],
): Round {
  if (day === null) tell(notices, defaultDeadline);
  const printedDueOn = day ?? defaultDueDay(period, calendar);
  const { day: dueOn, because } = nextWorkingDay(printedDueOn, calendar);
  const opensOn = addDays(dueOn, -schedule.opensDaysBefore);
  return {
    period: { text: formatPeriod(period), ...rangeOfPeriod(period), label: labelOfPeriod(period) },
    opensOn,
    cutoff: cutoffUntil(cutoffOf(period), printedDueOn, notices),
    dueOn,
    printedDueOn,
    moved: because === null ? null : movedBecause(printedDueOn, because.name, dueOn),
    remindOn: reminders(schedule.remindDaysBefore, opensOn, dueOn, calendar),
    locksOn:
      schedule.locksDaysAfter === null
        ? null
        : nextWorkingDay(addDays(dueOn, schedule.locksDaysAfter), calendar).day,
  };
}

function movedBecause(printed: Day, name: Said, dueOn: Day): Said {
  return {
    vi: `Ngày ${printDay(printed)} là ${lowerFirst(name.vi)}; hạn chuyển sang ngày làm việc kế tiếp ${printDay(dueOn)}.`,
    en: `${printed} is off (${name.en}); due on the next working day, ${dueOn}.`,
  };
}

/** Names of holidays keep their capital: `Quốc khánh`, `Tết Nguyên đán`; plain words begin small inside a sentence. */
function lowerFirst(name: string): string {
  return name.startsWith("Ngày ") || name.startsWith("Nghỉ ")
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

/** Data can't count after the report is due: then the cut-off is the day it is due. */
function cutoffUntil(cutoff: DayRange, dueOn: Day, notices: ScheduleNotice[]): DayRange {
  if (cutoff.to <= dueOn) return cutoff;
  tell(notices, cutShort);
  return { from: cutoff.from < dueOn ? cutoff.from : dueOn, to: dueOn };
}

/** On a day off people don't read reminders: they come on the working day before. */
function reminders(daysBefore: readonly number[], opensOn: Day, dueOn: Day, calendar: WorkCalendar): Day[] {
  const days = daysBefore.map((count) => lastWorkingDay(addDays(dueOn, -count), calendar));
  return [...new Set(days)].filter((day) => day >= opensOn && day <= dueOn).sort();
}

const noRounds: ScheduleNotice = {
  code: "no-rounds",
  message: {
    vi: "Báo cáo đột xuất: cơ quan thường trực mở kỳ khi có yêu cầu.",
    en: "Ad hoc: rounds are opened by hand.",
  },
};

const noDeadline: ScheduleNotice = {
  code: "no-deadline",
  message: {
    vi: "Văn bản không ghi thời hạn; cần cơ quan thường trực ấn định.",
    en: "No deadline is printed: a person has to set it.",
  },
};

const defaultDeadline: ScheduleNotice = {
  code: "deadline-default",
  message: {
    vi: "Văn bản không ghi thời hạn; tạm lấy 2 ngày làm việc sau ngày chốt số liệu theo Nghị định 09/2019/NĐ-CP.",
    en: "No deadline is printed: two working days after the cut-off of Decree 09/2019.",
  },
};

const cutShort: ScheduleNotice = {
  code: "cutoff-after-deadline",
  message: {
    vi: "Hạn gửi trước ngày chốt số liệu theo Nghị định 09/2019/NĐ-CP; số liệu tính đến hạn gửi, phần còn lại của kỳ ghi ước thực hiện.",
    en: "Due before the cut-off of Decree 09/2019: data counts up to the deadline, the rest is estimated.",
  },
};
