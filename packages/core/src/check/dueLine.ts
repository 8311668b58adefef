import type { Span } from "../document/span.js";
import { lineBelow } from "./namedUnits.js";
import type { Subject } from "./subject.js";

/** The line that prints the time, which may stand some lines below the task's own words. */
export function dueLine(subject: Subject, span: Span, due: string): Span {
  const words = due.split(" ");
  const tail = /\d{1,2}\/\d{4}$/u.test(due) ? (words.at(-1) ?? due) : words.slice(-3).join(" ");
  if (tail.length < 7) return span;
  const whole = lineBelow(subject, span, due, 24);
  return whole === span ? lineBelow(subject, span, tail, 24) : whole;
}
