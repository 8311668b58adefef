import type { Found } from "../protocol.js";

/** A made-up finding of a rule on a line, for tests. */
export const found = (rule: string, line: number, more: Partial<Found> = {}): Found => ({
  rule,
  severity: "error",
  file: "a.txt",
  span: { line, endLine: line },
  message: { vi: `${rule} ${line}`, en: `${rule} ${line}` },
  key: `${rule}:${line}:0`,
  ...more,
});
