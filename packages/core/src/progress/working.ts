import type { Said } from "../check/diagnostic.js";

/** Where a figure comes from, so that the working can lead to it. */
export type FigureSource =
  | { readonly kind: "observation"; readonly id: string }
  | { readonly kind: "roll-up" }
  | { readonly kind: "milestone"; readonly year: number; readonly raw: string }
  | { readonly kind: "catalogue" }
  | { readonly kind: "computed" };

/** One value that a method was given, and where it comes from. */
export interface WorkingInput {
  readonly label: Said;
  readonly year: number | null;
  readonly value: number | null;
  readonly printed: string | null;
  readonly source: FigureSource;
}

/** One line of arithmetic: the formula, the same with the numbers put in, what comes out. */
export interface WorkingStep {
  readonly label: Said;
  readonly formula: string;
  readonly substituted: string;
  readonly result: number | null;
}

/** One of the method's classes and whether it is the one that holds. */
export interface WorkingThreshold {
  readonly status: string;
  readonly label: Said;
  readonly condition: string;
  readonly holds: boolean;
}

/**
 * How a verdict came about (`Vì sao?`): data, not prose, so that the screen, the export and the API show the same numbers.
 */
export interface Working {
  readonly method: { readonly id: string; readonly name: Said; readonly source: string };
  readonly inputs: readonly WorkingInput[];
  readonly steps: readonly WorkingStep[];
  readonly thresholds: readonly WorkingThreshold[];
  readonly conclusion: Said;
}

/** A working as rows of a table: part, label, formula or year, numbers, result. For CSV and .xlsx. */
export function workingRows(working: Working, lang: keyof Said = "vi"): (string | number | null)[][] {
  const heads = partNames[lang];
  return [
    [heads.method, working.method.name[lang], working.method.source, "", null],
    ...working.inputs.map(({ label, year, value, printed, source }) => [
      heads.input,
      label[lang],
      year === null ? "" : String(year),
      printed ?? sourceText(source),
      value,
    ]),
    ...working.steps.map(({ label, formula, substituted, result }) => [
      heads.step,
      label[lang],
      formula,
      substituted,
      result,
    ]),
    ...working.thresholds.map(({ label, condition, holds }) => [
      heads.threshold,
      label[lang],
      condition,
      holds ? "✓" : "",
      null,
    ]),
    [heads.conclusion, working.conclusion[lang], "", "", null],
  ];
}

const partNames = {
  vi: {
    method: "Phương pháp",
    input: "Dữ liệu",
    step: "Phép tính",
    threshold: "Ngưỡng",
    conclusion: "Kết luận",
  },
  en: {
    method: "Method",
    input: "Input",
    step: "Step",
    threshold: "Threshold",
    conclusion: "Conclusion",
  },
} as const;

function sourceText(source: FigureSource): string {
  return source.kind === "observation" ? source.id : source.kind === "milestone" ? source.raw : source.kind;
}
