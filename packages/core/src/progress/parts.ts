import type { TargetValue } from "../read/value.js";
import { fold } from "../text/fold.js";
import type { Assessment, AssessmentInput, PlanMilestone } from "./assessment.js";

/** The key by which a part's series is kept: its label folded, or its place in the list from 1. */
export function partKey(label: string | null, at: number): string {
  const folded = label === null ? "" : fold(label);
  return folded === "" ? `phan-${at + 1}` : folded.replaceAll(" ", "-");
}

/** The parts of composite targets by their keys, named as the plan prints them; empty where there is none. */
export function partLabels(values: readonly TargetValue[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const value of values)
    if (value.kind === "composite")
      value.parts.forEach(({ label }, at) => {
        labels.set(partKey(label, at), label ?? `Phần ${at + 1}`);
      });
  return labels;
}

/** Each part of a composite target judged by itself; empty for other targets. */
export function assessParts(
  input: AssessmentInput,
  assess: (input: AssessmentInput) => Assessment,
): Assessment["parts"] {
  const labels = partLabels(input.milestones.map(({ value }) => value));
  return [...labels].map(([key, label]) => ({
    label,
    assessment: assess({
      ...input,
      milestones: input.milestones.flatMap((milestone) => partOf(milestone, key)),
      series: seriesOfPart(input, key),
      parts: {},
    }),
  }));
}

/** The series of a part: its breakdown in the catalogue is named as the plan prints it, or by the part's key. */
function seriesOfPart({ parts = {} }: AssessmentInput, key: string): AssessmentInput["series"] {
  const named = Object.keys(parts).find((name) => name === key || partKey(name, 0) === key);
  return named === undefined ? [] : (parts[named] ?? []);
}

function partOf({ year, value }: PlanMilestone, key: string): PlanMilestone[] {
  if (value.kind !== "composite") return [];
  return value.parts.flatMap((part, at) =>
    partKey(part.label, at) === key
      ? [{ year, raw: String(part.value), value: { kind: "exact", value: part.value } }]
      : [],
  );
}
