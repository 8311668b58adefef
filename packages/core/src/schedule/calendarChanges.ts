import {
  faulty,
  finish,
  isFields,
  notAnObject,
  type ObjectReader,
  type Parsed,
  readObject,
} from "../report/parsed.js";
import { isDay } from "./day.js";
import type { CalendarChange } from "./holidays.js";

/** Some dozens a year, for decades. */
const MOST_CHANGES = 2000;

/** Reads the days that an administrator entered: each with its day, whether it is off, a name and the act. A day stands once. */
export function parseCalendarChanges(input: unknown): Parsed<readonly CalendarChange[]> {
  if (!Array.isArray(input)) return faulty(notAnObject);
  if (input.length > MOST_CHANGES)
    return faulty({ vi: `Nhiều nhất ${MOST_CHANGES} ngày.`, en: `At most ${MOST_CHANGES} days.` });
  const entries: readonly unknown[] = input;
  const read = entries.map(parseChange);
  const faults = read.flatMap((each) => (each.ok ? [] : each.faults));
  const changes = read.flatMap((each) => (each.ok ? [each.value] : []));
  const days = changes.map(({ day }) => day);
  const twice = days.find((day, index) => days.indexOf(day) < index);
  if (twice !== undefined) faults.push({ vi: `Ngày ${twice} ghi hai lần.`, en: `${twice} stands twice.` });
  return faults.length === 0 ? { ok: true, value: changes } : faulty(...faults);
}

function parseChange(input: unknown): Parsed<CalendarChange> {
  if (!isFields(input)) return faulty(notAnObject);
  const fields = readObject(input);
  return finish(fields, {
    day: dayOf(fields),
    off: input.off === true,
    name: needed(fields, "name", "Tên ngày", "Name"),
    basis: needed(fields, "basis", "Căn cứ", "Act"),
  });
}

function dayOf(fields: ObjectReader): string {
  const day = fields.text("day", { vi: "Ngày", en: "Day" }, 10) ?? "";
  if (!isDay(day)) fields.faults.push({ vi: "Ngày: không có trong lịch.", en: "Day: expected YYYY-MM-DD." });
  return day;
}

function needed(fields: ObjectReader, name: string, vi: string, en: string): string {
  const text = fields.text(name, { vi, en }, 500);
  if (text === null) fields.faults.push({ vi: `${vi}: không được để trống.`, en: `${en}: blank.` });
  return text ?? "";
}
