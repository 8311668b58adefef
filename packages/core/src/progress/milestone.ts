import type { Said } from "../check/diagnostic.js";
import { printNumber } from "../text/printNumber.js";
import type { MilestoneVerdict, YearFigure } from "./assessment.js";
import type { Facts, ResolvedMilestone } from "./facts.js";
import { meets, type Threshold, type Unresolved } from "./targetResolution.js";
import type { VerdictReason } from "./verdict.js";

/**
 * What became of each milestone: met or missed and by how much where its year has a figure; a final statement, not a
 * trend. A strict bound stays strict. A milestone whose year is over without a figure is unknown, never missed.
 */
export function judgeMilestones(facts: Facts): MilestoneVerdict[] {
  return facts.targets.map((target) => judgeMilestone(facts, target));
}

function judgeMilestone(facts: Facts, target: ResolvedMilestone): MilestoneVerdict {
  const { milestone, resolution } = target;
  const { year, value } = milestone;
  const figure = facts.series.find((each) => each.year === year);
  const head = {
    year,
    printed: milestone.raw ?? printTarget(milestone.value),
    kind: value.kind,
    hasPassed: year < facts.input.year,
    value: figure?.value ?? null,
  };
  if (!resolution.resolved) {
    const said = value.kind === "qualitative" ? judgeStated(figure, head.hasPassed) : undefined;
    const open = said ?? { state: "not-assessable" as const, reason: reasonOf[resolution.why] };
    return withFinding({ ...head, ...open, threshold: null, op: null, by: null, byShare: null });
  }
  const { threshold, op } = resolution.value;
  if (figure === undefined) {
    const state = head.hasPassed ? ("unknown" as const) : ("not-yet" as const);
    const reason = head.hasPassed ? ("no-data" as const) : null;
    return withFinding({ ...head, state, reason, threshold, op, by: null, byShare: null });
  }
  const by = aheadOf(figure.value, resolution.value);
  const isMet = meets(figure.value, resolution.value);
  if (!isMet && isNear(target))
    return withFinding({
      ...head,
      state: "not-assessable",
      reason: "no-tolerance",
      threshold,
      op,
      by,
      byShare: share(by, threshold),
    });
  const state = isMet ? ("met" as const) : ("missed" as const);
  return withFinding({ ...head, state, reason: null, threshold, op, by, byShare: share(by, threshold) });
}

/** `Gần bằng …`: no published rule says how near is near; only reaching it is sure. */
function isNear({ milestone: { value } }: ResolvedMilestone): boolean {
  return value.kind === "benchmark" && value.relation === "near";
}

/** Whether a figure is a person's word on a qualitative target: 1 for met, 0 for not; any other figure measures something else. */
function isStated({ value }: YearFigure): boolean {
  return value === 0 || value === 1;
}

/** A qualitative target: a person recorded 1 (all conditions met) or 0 (Open SDG's binary rule). */
function judgeStated(
  figure: YearFigure | undefined,
  hasPassed: boolean,
): Pick<MilestoneVerdict, "state" | "reason"> | undefined {
  if (figure === undefined || !isStated(figure)) return undefined;
  if (figure.value === 1) return { state: "met", reason: null };
  return { state: hasPassed ? "missed" : "not-yet", reason: null };
}

/** How far a value is on the good side of a threshold; below 0 on the other. Equality asked for: how far above. */
function aheadOf(value: number, { threshold, op }: Threshold): number {
  return op.startsWith("<") ? threshold - value : value - threshold;
}

function share(by: number, threshold: number): number | null {
  return threshold === 0 ? null : by / Math.abs(threshold);
}

/** Why a target that couldn't be resolved can't be judged. */
export const reasonOf: Readonly<Record<Unresolved, VerdictReason>> = {
  "missing-reference": "missing-reference",
  "no-direction": "no-direction",
  "no-amount": "no-amount",
  "several-values": "parts-without-series",
  "no-arithmetic": "qualitative",
  pending: "pending",
};

/** A target value in words, where the document's own are not kept. */
export function printTarget(value: ResolvedMilestone["milestone"]["value"]): string {
  switch (value.kind) {
    case "exact":
    case "level":
      return printNumber(value.value);
    case "bound":
      return `${value.op} ${printNumber(value.value)}`;
    case "range":
      return `${printNumber(value.low)} - ${printNumber(value.high)}`;
    case "relative":
      return `${value.direction === "increase" ? "tăng" : "giảm"} ${value.amount === null ? "" : printNumber(value.amount)} ${value.amountMeasure ?? ""}`.trim();
    case "maintain":
      return "duy trì";
    case "benchmark":
      return value.value === null ? "so với mức chung" : printNumber(value.value);
    case "composite":
      return value.parts.map((part) => `${part.label ?? ""} ${printNumber(part.value)}`.trim()).join(" / ");
    case "qualitative":
      return value.text;
    case "pending":
      return "*";
  }
}

function withFinding(verdict: Omit<MilestoneVerdict, "finding">): MilestoneVerdict {
  return { ...verdict, finding: findingOf(verdict) };
}

function findingOf({ state, year, by, value, printed }: Omit<MilestoneVerdict, "finding">): Said {
  const got = value === null ? "" : printNumber(value);
  const far = by === null ? "" : printNumber(Math.abs(by));
  switch (state) {
    case "met":
      return by === null || by === 0
        ? { vi: `Năm ${year}: đạt mục tiêu (${printed}).`, en: `${year}: met (${printed}).` }
        : {
            vi: `Năm ${year}: đạt ${got}, tốt hơn mục tiêu (${printed}) ${far}.`,
            en: `${year}: ${got}, better than the target (${printed}) by ${far}.`,
          };
    case "missed":
      return by === null || by === 0
        ? { vi: `Năm ${year}: không đạt mục tiêu (${printed}).`, en: `${year}: not met (${printed}).` }
        : {
            vi: `Năm ${year}: ${got}, không đạt mục tiêu (${printed}), chênh lệch ${far}.`,
            en: `${year}: ${got}, short of the target (${printed}) by ${far}.`,
          };
    case "not-yet":
      return { vi: `Năm ${year}: chưa đến hạn.`, en: `${year}: not due yet.` };
    case "unknown":
      return {
        vi: `Năm ${year}: đã đến hạn nhưng chưa có số liệu.`,
        en: `${year}: due, but there is no figure.`,
      };
    case "not-assessable":
      return { vi: `Năm ${year}: chưa đánh giá được.`, en: `${year}: can't be assessed.` };
  }
}
