import type { Said } from "../check/diagnostic.js";
import type { Opinion, YearFigure } from "./assessment.js";
import type { TargetSpan } from "./cagr.js";
import type { Facts } from "./facts.js";
import type { MainVerdict } from "./mainVerdict.js";
import { type OpinionMaker, type Outcome, opinionMakers } from "./opinionMakers.js";
import { opinionWords } from "./words.js";
import type { WorkingThreshold } from "./working.js";

const noYears = { vi: "Cần số liệu của ít nhất hai năm.", en: "At least two years are needed." };
const noValue = {
  vi: "Mục tiêu không quy về được một giá trị ở năm đích.",
  en: "The target doesn't come down to a value at a year.",
};
const undefinedGrowth = {
  vi: "Công thức không áp dụng được: giá trị gốc bằng 0, giá trị đổi dấu hoặc đã bằng mục tiêu.",
  en: "The formula isn't defined: a zero base, a change of sign, or a base that equals the target.",
};

/**
 * What other published methods say of the same base, latest value and target, each under its own name and with its own
 * classes; thresholds are never mixed. Base: the plan's baseline, or the first year since the last break.
 */
export function opinionsOf(facts: Facts, main: MainVerdict): Opinion[] {
  const { span, reason } = spanOf(facts, main);
  return opinionMakers.map((method) => opinionOf(method, span, reason, facts));
}

const nothing: Outcome = { status: null, figures: [], steps: [] };

interface Spanned {
  readonly span: TargetSpan | undefined;
  readonly reason: Said;
}

function spanOf({ usable, baseline, direction, problem }: Facts, { counts, run }: MainVerdict): Spanned {
  const first = usable.find(({ year }) => year === baseline?.year) ?? usable[0];
  const last = usable.at(-1);
  if (problem !== null || first === undefined || last === undefined || last.year <= first.year)
    return { span: undefined, reason: noYears };
  if (counts?.resolution.resolved !== true || direction === null) return { span: undefined, reason: noValue };
  const { threshold } = counts.resolution.value;
  return {
    reason: undefinedGrowth,
    span: {
      baseValue: first.value,
      baseYear: first.year,
      currentValue: last.value,
      currentYear: last.year,
      target: threshold,
      targetYear: counts.milestone.year,
      direction: run?.target.rule === "target_value" ? run.direction : direction,
    },
  };
}

function opinionOf(method: OpinionMaker, span: TargetSpan | undefined, reason: Said, facts: Facts): Opinion {
  const isAhead = span !== undefined && span.targetYear > span.baseYear;
  const outcome = isAhead ? method.run(span) : nothing;
  // values so large that the arithmetic overflows
  const said = outcome.figures.every(({ value }) => Number.isFinite(value)) ? outcome : nothing;
  const text = said.status === null ? null : (opinionWords[said.status] ?? null);
  return {
    method: method.id,
    name: method.name,
    status: said.status,
    statusText: text,
    reason: said.status === null ? reason : null,
    figures: said.figures,
    working: {
      method: { id: method.id, name: method.name, source: method.source },
      inputs: span === undefined ? [] : inputsOf(span, facts.usable),
      steps: said.steps,
      thresholds: method.classes.map(
        ([status, condition]): WorkingThreshold => ({
          status,
          condition,
          label: opinionWords[status] ?? { vi: status, en: status },
          holds: status === said.status,
        }),
      ),
      conclusion: text ?? reason,
    },
  };
}

function inputsOf(span: TargetSpan, series: readonly YearFigure[]) {
  const source = (year: number) =>
    series.find((figure) => figure.year === year)?.source ?? { kind: "computed" as const };
  const input = (vi: string, en: string, year: number, value: number) => ({
    label: { vi, en },
    year,
    value,
    printed: null,
  });
  return [
    {
      ...input("Giá trị gốc y₀", "Base value y₀", span.baseYear, span.baseValue),
      source: source(span.baseYear),
    },
    {
      ...input("Giá trị mới nhất yₜ", "Latest value yₜ", span.currentYear, span.currentValue),
      source: source(span.currentYear),
    },
    {
      ...input("Giá trị mục tiêu y*", "Target value y*", span.targetYear, span.target),
      source: { kind: "computed" as const },
    },
  ];
}
