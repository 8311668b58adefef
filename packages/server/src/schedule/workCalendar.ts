import { parseCalendarChanges } from "@lotrinh/core/schedule/calendarChanges";
import type { CalendarChange } from "@lotrinh/core/schedule/holidays";
import { makeWorkCalendar, nextWorkingDay, type WorkCalendar } from "@lotrinh/core/schedule/workingDay";
import type { TenantContext } from "@lotrinh/store/context";
import { findSetting, setSetting } from "@lotrinh/store/settings";
import { valueRefused } from "../programmeErrors.js";

const key = "calendar";

/** Days that the administrator entered: off beside the rules, or worked in spite of them. */
export async function findCalendarChanges(context: TenantContext): Promise<readonly CalendarChange[]> {
  const read = parseCalendarChanges((await findSetting(context, key))?.value ?? []);
  return read.ok ? read.value : [];
}

/** When the province's offices work: what every deadline goes by. */
export async function loadWorkCalendar(context: TenantContext): Promise<WorkCalendar> {
  return makeWorkCalendar(await findCalendarChanges(context));
}

/** Keeps the days that the administrator entered. Throws `value-refused` with all that is wrong with them. */
export async function saveCalendarChanges(context: TenantContext, input: unknown): Promise<WorkCalendar> {
  const read = parseCalendarChanges(input);
  const [fault] = read.ok ? [] : read.faults;
  if (!read.ok)
    throw valueRefused(fault ?? { vi: "Lịch không hợp lệ.", en: "Not a calendar." }, { faults: read.faults });
  const calendar = makeWorkCalendar(read.value);
  assertOpenSomeDay(read.value, calendar);
  await setSetting(context, key, read.value);
  return calendar;
}

/** Offices that don't work for two months on end are a slip: no deadline would find its day. */
function assertOpenSomeDay(changes: readonly CalendarChange[], calendar: WorkCalendar): void {
  for (const { day, off } of changes) {
    if (!off) continue;
    try {
      nextWorkingDay(day, calendar);
    } catch {
      throw valueRefused({
        vi: `Từ ngày ${day} không có ngày làm việc nào trong 60 ngày. Kiểm tra lại các ngày nghỉ.`,
        en: `No working day within 60 days of ${day}.`,
      });
    }
  }
}
