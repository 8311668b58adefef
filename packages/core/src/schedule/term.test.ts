import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastDayOfTerm } from "./term.js";

describe("the last day of a printed term", () => {
  it.each([
    ["Quý II/2026", "2026-06-30"],
    ["Quý 4 năm 2027", "2027-12-31"],
    ["quý III, năm 2028", "2028-09-30"],
    ["Tháng 02/2028", "2028-02-29"],
    ["tháng 9 năm 2026", "2026-09-30"],
    ["6 tháng đầu năm 2027", "2027-06-30"],
    ["Trước ngày 15/11/2026", "2026-11-15"],
    ["31/12/2026", "2026-12-31"],
    ["Năm 2027", "2027-12-31"],
    ["2026 - 2030", "2030-12-31"],
    ["Giai đoạn 2026-2028", "2028-12-31"],
    ["Quý I/2026 - Quý III/2027", "2027-09-30"],
  ])("of %s is %s", (printed, day) => {
    expect(lastDayOfTerm(printed)).toBe(day);
    expect(lastDayOfTerm(printed.normalize("NFD"))).toBe(day);
  });

  it.each(["Thường xuyên", "Hằng năm", "Theo kế hoạch", ""])("isn't known of %j", (printed) => {
    expect(lastDayOfTerm(printed)).toBeNull();
  });

  it("never throws, and gives a day or nothing", () => {
    fc.assert(
      fc.property(fc.string(), (printed) => {
        const day = lastDayOfTerm(printed);
        return day === null || /^\d{4}-\d{2}-\d{2}$/u.test(day);
      }),
    );
  });
});
