import type {
  BenchmarkValue,
  BoundValue,
  MaintainValue,
  RelativeValue,
  TargetValue,
} from "@lotrinh/core/read/value";
import type { Language } from "./language.js";
import { formatNumber } from "./number.js";

const signs: Record<BoundValue["op"], string> = { "<": "<", "<=": "≤", ">": ">", ">=": "≥" };

const words = {
  vi: {
    increase: "Tăng",
    decrease: "Giảm",
    comparedTo: "so với",
    maintain: "Duy trì",
    maintainAs: "Duy trì như",
    pending: "chưa giao",
    relation: { equal: "Bằng", near: "Gần bằng", above: "Cao hơn", below: "Thấp hơn" },
    base: {
      baseline: "năm gốc",
      "5y-before": "5 năm trước",
      "previous-year": "năm trước",
      "national-average": "trung bình cả nước",
      "reference-scenario": "kịch bản phát triển thông thường",
      current: "mức hiện nay",
    },
  },
  en: {
    increase: "Increase",
    decrease: "Decrease",
    comparedTo: "from",
    maintain: "Maintain",
    maintainAs: "Maintain at",
    pending: "not set yet",
    relation: { equal: "Equal to", near: "Close to", above: "Above", below: "Below" },
    base: {
      baseline: "the baseline",
      "5y-before": "five years before",
      "previous-year": "the year before",
      "national-average": "the national average",
      "reference-scenario": "business as usual",
      current: "the present level",
    },
  },
} satisfies Record<Language, unknown>;

/**
 * What a milestone asks for, as an official would write it: `84`, `< 3`, `≥ 90`, `75–80`, `Giảm 20% so với 5 năm
 * trước`, `chưa giao`. A remark follows in brackets. Numbers in Vietnamese style.
 */
export function valueText(value: TargetValue, language: Language = "vi"): string {
  const text = bareText(value, language);
  return value.note === undefined || value.note === "" ? text : `${text} (${value.note})`;
}

function bareText(value: TargetValue, language: Language): string {
  const number = (n: number) => formatNumber(n, language);
  switch (value.kind) {
    case "exact":
    case "level":
      return number(value.value);
    case "bound":
      return `${signs[value.op]} ${number(value.value)}`;
    case "range":
      return `${number(value.low)}–${number(value.high)}`;
    case "relative":
      return relativeText(value, language);
    case "maintain":
      return maintainText(value, language);
    case "benchmark":
      return benchmarkText(value, language);
    case "composite":
      return compositeText(value.parts, number);
    case "qualitative":
      return value.text;
    case "pending":
      return words[language].pending;
  }
}

function relativeText(value: RelativeValue, language: Language): string {
  const word = words[language];
  const { amount, amountMeasure: measure } = value;
  const gap = measure === null || measure === "%" ? "" : " ";
  const figure = amount === null ? "" : ` ${formatNumber(amount, language)}${gap}${measure ?? ""}`;
  const base = value.base === null ? "" : ` ${word.comparedTo} ${baseText(value.base, language)}`;
  return `${word[value.direction]}${figure}${base}`;
}

function maintainText(value: MaintainValue, language: Language): string {
  const word = words[language];
  return value.of === "" ? word.maintain : `${word.maintainAs} ${baseText(value.of, language)}`;
}

function benchmarkText(value: BenchmarkValue, language: Language): string {
  const relation = words[language].relation[value.relation];
  const to = value.to === null ? "" : ` ${baseText(value.to, language)}`;
  if (value.value === null) return `${relation}${to}`;
  return `${formatNumber(value.value, language)} (${relation.toLowerCase()}${to})`;
}

function compositeText(
  parts: readonly { readonly label: string | null; readonly value: number }[],
  number: (n: number) => string,
): string {
  const labelled = parts.some(({ label }) => label !== null);
  return parts
    .map(({ label, value }) => (label === null ? number(value) : `${label} ${number(value)}`))
    .join(labelled ? "; " : " : ");
}

function baseText(base: string, language: Language): string {
  const known: Readonly<Record<string, string>> = words[language].base;
  return known[base] ?? base;
}

/** Whether a value is a figure that stands right-aligned in a column of figures. */
export function isFigure(value: TargetValue): boolean {
  return value.kind === "exact" || value.kind === "bound" || value.kind === "range" || value.kind === "level";
}
