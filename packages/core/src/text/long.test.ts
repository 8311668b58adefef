import { describe, expect, it } from "vitest";
import { processorTime } from "../../../../tools/processorTime.js";
import { findDates } from "./dates.js";
import { findDocumentNumbers } from "./documentNumbers.js";
import { findNumbers } from "./numbers.js";
import { splitUnits } from "./unitList.js";
import { findUnits } from "./unitMentions.js";

/** Documents have lines of 100,000 characters; the time to read one grows with its length, not faster. */
describe("long lines", () => {
  const pieces = [
    "Sở Y tế và ",
    "các sở, ban, ngành ",
    "12/KH- UBND ",
    "ngày ... tháng ",
    "1.234.567,8 ",
    "Ban Chỉ đạo phòng ",
    "((((",
    "A-B-C-D-",
    "1/2/3/4/5/",
    "Sở, ",
    "UBND các ",
    "ngày 1 ",
    "TTLT&TTLT&",
  ];

  it.each(pieces)("of %j", (piece) => {
    const time = (length: number) => {
      const line = piece.repeat(length / piece.length);
      return processorTime(() => {
        for (const read of [findDates, findDocumentNumbers, findNumbers, splitUnits, findUnits]) read(line);
      }, 3);
    };
    time(10_000);
    expect(time(100_000)).toBeLessThan(Math.max(400, 30 * time(10_000)));
  });
});
