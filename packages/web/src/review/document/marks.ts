import type { Severity } from "@lotrinh/core/check/diagnostic";
import type { Mark } from "../places.js";

/** What the margin of the document says of lines: what was read from them, and what the check found in them. */
export interface PaperMarks {
  readonly item: (from: number, to: number) => Mark | undefined;
  readonly finding: (from: number, to: number) => Severity | undefined;
}

/** The marks of a passage as attributes, which its look follows from. */
export function lineMarks(marks: PaperMarks, from: number, to: number) {
  return { "data-items": marks.item(from, to), "data-finding": marks.finding(from, to) };
}
