import ical, { ICalEventBusyStatus } from "ical-generator";

/** One day in a calendar: something is due. */
export interface CalendarDay {
  /** Never changes: a calendar that has it changes it instead of adding one. */
  readonly id: string;
  /** `YYYY-MM-DD`, a day in Vietnam. */
  readonly day: string;
  readonly title: string;
  readonly description: string | null;
  readonly url: string | null;
}

/** The whole day is meant; work ends at 17:00 in Vietnam, which is 10:00 UTC. */
const hour = { begin: 9, end: 10 } as const;

/**
 * A calendar (RFC 5545) of things that are due: each from 16:00 to 17:00 of its day in Vietnam, in UTC, so that no
 * calendar program needs to know a time zone.
 */
export function writeCalendar(name: string, days: readonly CalendarDay[], now: Date): string {
  const calendar = ical({ name, prodId: { company: "Lo Trinh", product: "lotrinh" }, ttl: 3600 * 6 });
  for (const { id, day, title, description, url } of days) {
    calendar.createEvent({
      id,
      stamp: now,
      start: at(day, hour.begin),
      end: at(day, hour.end),
      summary: title,
      busystatus: ICalEventBusyStatus.FREE,
      ...(description === null ? {} : { description }),
      ...(url === null ? {} : { url }),
    });
  }
  return calendar.toString();
}

function at(day: string, utcHour: number): Date {
  return new Date(`${day}T${String(utcHour).padStart(2, "0")}:00:00Z`);
}
