import { describe, expect, it } from "vitest";
import { writeCalendar } from "./ical.js";

const now = new Date("2026-11-16T02:00:00Z");
const due = {
  id: "bao-cao-1",
  day: "2026-12-15",
  title: "Hạn gửi báo cáo năm 2026; Sở Y tế",
  description: "Kế hoạch nước sạch nông thôn, giai đoạn 2026-2030\nMở trong hệ thống",
  url: "https://lotrinh.lamgiang.example/reports/1",
};

/** Lines as a calendar program reads them: those that were folded are joined (RFC 5545, 3.1). */
const lines = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");

describe("a calendar of deadlines", () => {
  it("has each on its day in Vietnam, in UTC, whatever the machine's time zone", () => {
    const before = process.env.TZ;
    for (const zone of ["Asia/Ho_Chi_Minh", "America/Los_Angeles", "UTC"]) {
      process.env.TZ = zone;
      const written = lines(writeCalendar("Lộ Trình", [due], now));
      expect(written).toContain("DTSTART:20261215T090000Z");
      expect(written).toContain("DTEND:20261215T100000Z");
      expect(written).toContain("DTSTAMP:20261116T020000Z");
      expect(written.some((line) => line.includes("TZID"))).toBe(false);
    }
    process.env.TZ = before;
    const vietnam = new Intl.DateTimeFormat("sv", {
      timeZone: "Asia/Ho_Chi_Minh",
      dateStyle: "short",
      timeStyle: "short",
    });
    expect(vietnam.format(new Date("2026-12-15T09:00:00Z"))).toBe("2026-12-15 16:00");
  });

  it("escapes what has a meaning in the format, and lets no text add a line", () => {
    const written = lines(writeCalendar("Lộ Trình", [{ ...due, title: "a\r\nATTENDEE:x; b, c" }], now));
    expect(written).toContain("UID:bao-cao-1");
    expect(written.find((line) => line.startsWith("SUMMARY"))).toMatch(/ATTENDEE:x\\; b\\, c$/);
    expect(written.some((line) => line.startsWith("ATTENDEE"))).toBe(false);
  });

  it("may be empty", () => {
    const written = lines(writeCalendar("Lộ Trình", [], now));
    expect(written[0]).toBe("BEGIN:VCALENDAR");
    expect(written).not.toContain("BEGIN:VEVENT");
  });
});
