import type { Said } from "../check/diagnostic.js";
import { printNumber } from "../text/printNumber.js";
import type { OpinionMethod } from "./assessment.js";
import { eurostatWithTarget, type TargetSpan, unsd2023WithTarget } from "./cagr.js";
import { sdsnScore, sdsnTrend } from "./distance.js";
import { openSdgProgress } from "./openSdg.js";
import type { WorkingStep } from "./working.js";

/** What one method made of a base, a latest value and a target. */
export interface Outcome {
  readonly status: string | null;
  readonly figures: readonly { readonly name: string; readonly value: number }[];
  readonly steps: readonly WorkingStep[];
}

export interface OpinionMaker {
  readonly id: OpinionMethod;
  readonly name: Said;
  readonly source: string;
  readonly run: (span: TargetSpan) => Outcome;
  /** Status and its condition, best first. */
  readonly classes: readonly (readonly [status: string, condition: string])[];
}

function step(vi: string, en: string, formula: string, substituted: string, result: number): WorkingStep {
  return { label: { vi, en }, formula, substituted, result };
}

const n = (value: number) => printNumber(value, 4);

/** The two growth rates that three of the methods start from. */
function growthSteps(span: TargetSpan, actual: number, required?: number): WorkingStep[] {
  const years = span.currentYear - span.baseYear;
  const steps = [
    step(
      "Tốc độ tăng bình quân thực tế",
      "Actual growth a year",
      "a = (yₜ / y₀)^(1/n) − 1",
      `(${n(span.currentValue)} / ${n(span.baseValue)})^(1/${years}) − 1`,
      actual,
    ),
  ];
  if (required === undefined) return steps;
  const all = span.targetYear - span.baseYear;
  return [
    ...steps,
    step(
      "Tốc độ tăng bình quân cần có",
      "Growth asked for a year",
      "r = (y* / y₀)^(1/N) − 1",
      `(${n(span.target)} / ${n(span.baseValue)})^(1/${all}) − 1`,
      required,
    ),
  ];
}

/** The methods beside the main one: each with its own words and classes. */
export const opinionMakers: readonly OpinionMaker[] = [
  {
    id: "open-sdg",
    name: { vi: "Open SDG (Cơ quan Thống kê Ca-na-đa)", en: "Open SDG (Statistics Canada)" },
    source: "sdg-build, IndicatorProgress",
    classes: [
      ["target_achieved", "yₜ ≥ y* (≤)"],
      ["substantial_progress", "a/|r| ≥ 0,95"],
      ["moderate_progress", "0,60 ≤ a/|r| < 0,95"],
      ["limited_progress", "0 ≤ a/|r| < 0,60"],
      ["deterioration", "a/|r| < 0"],
    ],
    run: (span) => {
      const { status, progressValue, score } = openSdgProgress(span);
      if (status === "not_available") return { status: null, figures: [], steps: [] };
      return {
        status,
        figures: [
          ...(progressValue === null ? [] : [{ name: "progressValue", value: progressValue }]),
          ...(score === null ? [] : [{ name: "score", value: score }]),
        ],
        steps:
          progressValue === null
            ? []
            : [
                step(
                  "Tốc độ thực tế so với tốc độ cần có",
                  "Actual over required growth",
                  "p = d·a / |r|",
                  `y₀ = ${n(span.baseValue)}, yₜ = ${n(span.currentValue)}, y* = ${n(span.target)}`,
                  progressValue,
                ),
              ],
      };
    },
  },
  {
    id: "eurostat",
    name: { vi: "Eurostat (có giá trị mục tiêu)", en: "Eurostat (with a target)" },
    source: "Eurostat, SDG monitoring report",
    classes: [
      ["significant_progress", "a/r ≥ 0,95"],
      ["moderate_progress", "0,60 ≤ a/r < 0,95"],
      ["insufficient_progress", "0 ≤ a/r < 0,60"],
      ["movement_away", "a/r < 0"],
    ],
    run: (span) => {
      const result = eurostatWithTarget(span);
      if (result === undefined) return { status: null, figures: [], steps: [] };
      const { cagrActual, cagrRequired, ratio, status } = result;
      return {
        status,
        figures: [
          { name: "cagrActual", value: cagrActual },
          { name: "cagrRequired", value: cagrRequired },
          { name: "ratio", value: ratio },
        ],
        steps: [
          ...growthSteps(span, cagrActual, cagrRequired),
          step("Tỷ số", "Ratio", "R = a / r", `${n(cagrActual)} / ${n(cagrRequired)}`, ratio),
        ],
      };
    },
  },
  {
    id: "unsd-2023",
    name: { vi: "Cơ quan Thống kê Liên hợp quốc 2023", en: "UN Statistics Division 2023" },
    source: "UNSD, SDG Progress Chart, technical note 2023",
    classes: [
      ["on_track_or_target_met", "tỷ số ≥ 0,95"],
      ["fair_progress", "0,10 ≤ tỷ số < 0,95"],
      ["stagnation_or_regression", "tỷ số < 0,10"],
    ],
    run: (span) => {
      const result = unsd2023WithTarget(span);
      if (result === undefined) return { status: null, figures: [], steps: [] };
      const { cagrActual, expectedAtTargetYear, ratio, status } = result;
      if (ratio === undefined || expectedAtTargetYear === undefined)
        return { status, figures: [], steps: [] };
      const ahead = Math.max(0, span.targetYear - span.currentYear);
      return {
        status,
        figures: [
          { name: "cagrActual", value: cagrActual },
          { name: "expectedAtTargetYear", value: expectedAtTargetYear },
          { name: "ratio", value: ratio },
        ],
        steps: [
          ...growthSteps(span, cagrActual),
          step(
            "Giá trị dự kiến ở năm đích",
            "Expected at the target year",
            "v = yₜ·(1 + a)^m",
            `${n(span.currentValue)} · (1 + ${n(cagrActual)})^${ahead}`,
            expectedAtTargetYear,
          ),
          step(
            "Tỷ số",
            "Ratio",
            "(v − y₀) / (y* − y₀)",
            `(${n(expectedAtTargetYear)} − ${n(span.baseValue)}) / (${n(span.target)} − ${n(span.baseValue)})`,
            ratio,
          ),
        ],
      };
    },
  },
  {
    id: "sdsn",
    name: { vi: "SDSN (mũi tên xu hướng)", en: "SDSN (trend arrow)" },
    source: "Sustainable Development Report 2021; score 0 at the base, 100 at the target",
    classes: [
      ["on_track_or_maintaining", "s ≥ 100 hoặc thực tế/cần ≥ 1"],
      ["moderately_improving", "0,5 ≤ thực tế/cần < 1"],
      ["stagnating", "0 ≤ thực tế/cần < 0,5"],
      ["decreasing", "thực tế < 0"],
    ],
    run: (span) => {
      const score = sdsnScore(span.currentValue, span.baseValue, span.target);
      const result =
        score === undefined
          ? undefined
          : sdsnTrend({
              firstScore: 0,
              firstYear: span.baseYear,
              latestScore: score,
              latestYear: span.currentYear,
              greenScore: 100,
              targetYear: span.targetYear,
            });
      if (score === undefined || result === undefined) return { status: null, figures: [], steps: [] };
      return {
        status: result.status,
        figures: [
          { name: "score", value: score },
          { name: "actualRate", value: result.actualRate },
          { name: "requiredRate", value: result.requiredRate },
        ],
        steps: [
          step(
            "Điểm chuẩn hóa",
            "Normalised score",
            "s = 100·(yₜ − y₀) / (y* − y₀)",
            `100 · (${n(span.currentValue)} − ${n(span.baseValue)}) / (${n(span.target)} − ${n(span.baseValue)})`,
            score,
          ),
          step(
            "Mức tăng điểm mỗi năm: thực tế",
            "Score gained a year",
            "s / n",
            `${n(score)} / ${span.currentYear - span.baseYear}`,
            result.actualRate,
          ),
          step(
            "Mức tăng điểm mỗi năm: cần có",
            "Score needed a year",
            "100 / N",
            `100 / ${span.targetYear - span.baseYear}`,
            result.requiredRate,
          ),
        ],
      };
    },
  },
];
