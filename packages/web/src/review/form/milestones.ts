import { clear } from "@lotrinh/core/read/confidence";
import type { Indicator, Milestone } from "@lotrinh/core/read/reading";
import type { TargetValue } from "@lotrinh/core/read/value";
import { parseTargetValue } from "@lotrinh/core/read/values";
import { valueText } from "../../format/value.js";
import type { Field, Written } from "./field.js";

/** A year's value as it is typed. `as`: taken for words or for "not set yet", whatever it looks like. */
export interface MilestoneLine {
  readonly year: string;
  readonly raw: string;
  readonly as: "" | "qualitative" | "pending";
}

/** One line a year: year, what is printed, how it is to be taken; parted by tabs. */
export function parseLines(typed: string): readonly MilestoneLine[] {
  return typed
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [year = "", raw = "", as = ""] = line.split("\t");
      return { year, raw, as: as === "qualitative" || as === "pending" ? as : "" };
    });
}

export function joinLines(lines: readonly MilestoneLine[]): string {
  return lines
    .map(({ year, raw, as }) => (as === "" ? `${year}\t${raw}` : `${year}\t${raw}\t${as}`))
    .join("\n");
}

/** What a typed value is understood as; undefined for an empty cell. */
export function understand(line: MilestoneLine, measure: string | null): TargetValue | undefined {
  if (line.as === "pending") return { kind: "pending" };
  if (line.raw.trim() === "") return undefined;
  if (line.as === "qualitative") return { kind: "qualitative", text: line.raw.trim() };
  return parseTargetValue(line.raw, { measure })?.value;
}

const printed = ({ raw, value }: Milestone) => raw ?? valueText(value);

/** The milestones of an indicator, year by year; a year left as it was keeps what the machine understood. */
export const milestonesField: Field<Indicator> = {
  name: "milestones",
  label: "field.milestones",
  input: "milestones",
  read: ({ milestones }) =>
    joinLines(Object.entries(milestones).map(([year, held]) => ({ year, raw: printed(held), as: "" }))),
  write: writeMilestones,
};

function writeMilestones(indicator: Indicator, typed: string): Written<Indicator> {
  const milestones: Record<string, Milestone> = {};
  for (const line of parseLines(typed)) {
    const year = line.year.trim();
    if (!/^\d{4}$/u.test(year)) return { problem: "problem.year" };
    const before = indicator.milestones[year];
    const value = understand(line, indicator.measure);
    if (value === undefined) continue;
    const untouched = before !== undefined && line.as === "" && printed(before) === line.raw;
    milestones[year] = untouched ? before : { raw: line.raw.trim() || null, value, confidence: clear };
  }
  return { value: { ...indicator, milestones } };
}
