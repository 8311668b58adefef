import type { Said } from "../check/diagnostic.js";
import { printNumber } from "../text/printNumber.js";
import type { VerdictRule } from "./assessment.js";
import type { Facts } from "./facts.js";
import type { MainVerdict, WeatherRun } from "./mainVerdict.js";
import { printTarget } from "./milestone.js";
import { benchmarkInputs, targetSteps } from "./targetWorking.js";
import { statusOfWeather, type VerdictStatus } from "./verdict.js";
import { reasonWords, ruleWords, statusWords } from "./words.js";
import type { Working, WorkingInput, WorkingStep, WorkingThreshold } from "./working.js";

const method = {
  id: "destatis-weather",
  name: {
    vi: "Đánh giá khả năng đạt mục tiêu của Cơ quan Thống kê Liên bang Đức (Destatis)",
    en: "Destatis: symbols of the German sustainability strategy",
  },
  source: "Destatis, Sustainable Development in Germany, indicator report, status of the indicators",
};

const n = (value: number) => printNumber(value, 4);

/** How the main verdict came about, step by step, with the numbers it was given. */
export function workingOf(facts: Facts, main: MainVerdict): Working {
  return {
    method,
    inputs: inputsOf(facts, main),
    steps: [...targetSteps(facts, main.counts), ...(main.run === null ? [] : stepsOf(main.run))],
    thresholds: main.run === null ? [] : thresholdsOf(main.run),
    conclusion: conclusionOf(main),
  };
}

/** What the rule looked at, called by what it is: figures, differences from the benchmark, yearly changes. */
const seriesWords: Readonly<Partial<Record<VerdictRule, (year: number) => Said>>> = {
  "against-benchmark": (year) => ({
    vi: `Chênh lệch với bình quân cả nước năm ${year}`,
    en: `Difference from the country in ${year}`,
  }),
  "yearly-change": (year) => ({
    vi: `Thay đổi của năm ${year} so với năm trước`,
    en: `Change of ${year} on the year before`,
  }),
};

function inputsOf(facts: Facts, { counts, threshold, run, rule }: MainVerdict): WorkingInput[] {
  const called = rule === null ? undefined : seriesWords[rule];
  const used = (run?.series ?? facts.usable).slice(-6);
  const compared =
    rule === "against-benchmark"
      ? benchmarkInputs(
          facts,
          used.map(({ year }) => year),
        )
      : [];
  const own = used.map(
    ({ year, value, source }): WorkingInput => ({
      label: called?.(year) ?? { vi: `Số liệu năm ${year}`, en: `Figure of ${year}` },
      year,
      value: Math.round(value * 1e9) / 1e9,
      printed: null,
      source,
    }),
  );
  const figures = [...compared, ...own];
  if (counts === undefined) return figures;
  const { year, raw, value } = counts.milestone;
  const printed = raw ?? printTarget(value);
  return [
    ...figures,
    {
      label: { vi: `Mục tiêu năm ${year} trong kế hoạch`, en: `The plan's target for ${year}` },
      year,
      value: threshold?.threshold ?? null,
      printed,
      source: { kind: "milestone", year, raw: printed },
    },
  ];
}

function stepsOf({ series, target, direction, result }: WeatherRun): WorkingStep[] {
  const used = series.slice(-6);
  const [first, last] = [used[0], used.at(-1)];
  if (first === undefined || last === undefined || result.avgAnnualChange === undefined) return [];
  const counted = lastInARow(used);
  const from = counted[0] ?? first;
  const steps: WorkingStep[] = [
    {
      label: { vi: "Mức thay đổi bình quân năm", en: "Mean yearly change" },
      formula: "D = (yₜ − yₜ₋ₙ) / n",
      substituted: `(${n(last.value)} − ${n(from.value)}) / ${last.year - from.year}`,
      result: result.avgAnnualChange,
    },
  ];
  const before = counted.at(-2);
  if (target.rule === "directional" && before !== undefined)
    steps.push({
      label: { vi: "Thay đổi của năm cuối", en: "Change of the last year" },
      formula: "yₜ − yₜ₋₁",
      substituted: `${n(last.value)} − ${n(before.value)}`,
      result: last.value - before.value,
    });
  if (target.rule !== "target_value" || result.projectedAtTargetYear === undefined) return steps;
  return [
    ...steps,
    {
      label: {
        vi: `Giá trị dự kiến năm ${target.targetYear}`,
        en: `Projected for ${target.targetYear}`,
      },
      formula: "P = yₜ + D·(T − t)",
      substituted: `${n(last.value)} + ${n(result.avgAnnualChange)} · (${target.targetYear} − ${last.year})`,
      result: result.projectedAtTargetYear,
    },
    {
      label: { vi: "Phần khoảng cách còn lại không đạt", en: "Part of the remaining gap that is missed" },
      formula: direction === "increase" ? "M = (y* − P) / |y* − yₜ|" : "M = (P − y*) / |y* − yₜ|",
      substituted:
        direction === "increase"
          ? `(${n(target.target)} − ${n(result.projectedAtTargetYear)}) / |${n(target.target)} − ${n(last.value)}|`
          : `(${n(result.projectedAtTargetYear)} − ${n(target.target)}) / |${n(target.target)} − ${n(last.value)}|`,
      result: result.missShareOfRemainingGap ?? null,
    },
  ];
}

function lastInARow<T extends { readonly year: number }>(series: readonly T[]): readonly T[] {
  const from = series.findLastIndex(({ year }, at) => {
    const next = series[at + 1];
    return next !== undefined && next.year - year !== 1;
  });
  return series.slice(from + 1);
}

type Class = readonly [status: VerdictStatus, condition: Said];

function both(text: string): Said {
  return { vi: text, en: text };
}

/** The classes of the rule that was applied, best first. */
function classesOf({ target, result }: WeatherRun): readonly Class[] {
  if (target.rule === "directional")
    return [
      ["on-track", { vi: "D đúng hướng, năm cuối đúng hướng", en: "D right, last change right" }],
      ["slightly-off", { vi: "D đúng hướng, năm cuối không", en: "D right, last change not" }],
      ["off-track", { vi: "D không đúng hướng, năm cuối đúng hướng", en: "D not right, last change right" }],
      ["adverse", { vi: "Cả hai không đúng hướng", en: "neither right" }],
    ];
  if (target.rule === "constant_target" || result.missShareOfRemainingGap === undefined)
    return [
      ["on-track", { vi: "Đã đạt, D không đi ngược", en: "reached, D not adverse" }],
      ["slightly-off", { vi: "Đã đạt, D đi ngược", en: "reached, D adverse" }],
      ["off-track", { vi: "Chưa đạt, D đúng hướng", en: "not reached, D towards it" }],
      ["adverse", { vi: "Chưa đạt, D không đúng hướng", en: "not reached, D not towards it" }],
    ];
  return [
    ["on-track", both("M < 5%")],
    ["slightly-off", both("5% ≤ M ≤ 20%")],
    ["off-track", both("M > 20%")],
    ["adverse", { vi: "D không đúng hướng", en: "D not in the desired direction" }],
  ];
}

function thresholdsOf(run: WeatherRun): WorkingThreshold[] {
  const status = run.result.status === "not_available" ? null : statusOfWeather(run.result.status);
  return classesOf(run).map(([of, condition]) => ({
    status: of,
    label: statusWords[of],
    condition: condition.vi,
    holds: of === status,
  }));
}

function conclusionOf({ status, reason, rule }: MainVerdict): Said {
  const words = statusWords[status];
  if (reason !== null)
    return {
      vi: `${words.vi}: ${lower(reasonWords[reason].vi)}.`,
      en: `${words.en}: ${lower(reasonWords[reason].en)}.`,
    };
  if (rule === null) return words;
  return {
    vi: `${words.vi} (${lower(ruleWords[rule].vi)}).`,
    en: `${words.en} (${lower(ruleWords[rule].en)}).`,
  };
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
