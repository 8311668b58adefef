import { printDifference, printMeasured } from "./words/measure.js";
import { difference, printFixed, printRatio } from "./words/number.js";

/**
 * A number in a text of the synthesis report: what it is, where it comes from and how it is printed. Every number that a rule
 * writes is one of these, so that each can be traced and found again when its source changes.
 */
export interface PrintedFigure {
  /** Names the fact, not the value: the same for the same fact in every sentence and every draft. */
  readonly key: string;
  readonly value: number;
  readonly asPrinted: string;
  readonly form: FigureForm;
  readonly origin: FigureOrigin;
}

/** How a figure is printed: with its measure, as a difference in that measure, as a number with its sign, as a bare number, as a share of a plan in percent. */
export interface FigureForm {
  readonly style: "measured" | "difference" | "signed" | "number" | "ratio";
  readonly measure: string | null;
  /** Absent: as many as the value carries. */
  readonly decimals?: number;
  /** What the printed number is the value multiplied by: a thousandth where `triệu đồng` are said as `tỷ đồng`. */
  readonly factor?: number;
}

export type FigureOrigin =
  /** A value of an indicator for a period. */
  | { readonly kind: "observation"; readonly id: string }
  /** A value that a plan sets. */
  | { readonly kind: "target"; readonly id: string }
  /** A field of a unit's report: a task's progress, an amount of funding. */
  | { readonly kind: "field"; readonly report: string; readonly field: string }
  /** A number of things; `ids` are the things counted. */
  | { readonly kind: "count"; readonly of: string; readonly ids: readonly string[] }
  /** Worked out from other numbers. */
  | { readonly kind: "derived"; readonly op: DerivedOp; readonly of: readonly Operand[] };

/** `difference` a - b without sign, `gap` with it, `change` |a - b| / |b| in percent, `ratio` a / b in percent, `times` a / b, `sum`, `average` plain mean, `perYear` (last - first) / years. */
export type DerivedOp = "difference" | "gap" | "change" | "ratio" | "times" | "sum" | "average" | "perYear";

/** A number that a derived figure rests on. */
export interface Operand {
  readonly key: string;
  readonly value: number;
  /** Where it is itself worked out: the facts that it rests on. */
  readonly facts?: readonly string[];
}

/** The name of the fact behind a figure. */
export function originKey(origin: FigureOrigin): string {
  switch (origin.kind) {
    case "observation":
    case "target":
      return `${origin.kind}:${origin.id}`;
    case "field":
      return `field:${origin.report}:${origin.field}`;
    case "count":
      return `count:${origin.of}`;
    case "derived":
      return `${origin.op}(${origin.of.map((operand) => operand.key).join(",")})`;
  }
}

/** Makes a figure; its printed text follows from value and form. */
export function makeFigure(value: number, form: FigureForm, origin: FigureOrigin): PrintedFigure {
  return { key: originKey(origin), value, asPrinted: printFigure(value, form), form, origin };
}

/** A figure that is worked out from operands: the value follows from them. */
export function deriveFigure(op: DerivedOp, of: readonly Operand[], form: FigureForm): PrintedFigure {
  return makeFigure(
    derivedValue(
      op,
      of.map(({ value }) => value),
    ),
    form,
    { kind: "derived", op, of },
  );
}

export function printFigure(value: number, form: FigureForm): string {
  const said = form.factor === undefined ? value : Number((value * form.factor).toPrecision(15));
  switch (form.style) {
    case "measured":
      return printMeasured(said, form.measure, form.decimals);
    case "difference":
      return printDifference(said, form.measure, form.decimals);
    case "number":
      return printFixed(said, form.decimals);
    case "signed":
      return `${said > 0 ? "+" : ""}${printFixed(said, form.decimals)}`;
    case "ratio":
      return `${printRatio(said)}%`;
  }
}

/** Works a derived value out again; 0 where it can't be (no operand, division by zero): rules don't print such figures. */
export function derivedValue(op: DerivedOp, values: readonly number[]): number {
  const [a = 0, b = 0, years = 1] = values;
  switch (op) {
    case "difference":
      return Math.abs(difference(a, b));
    case "gap":
      return difference(a, b);
    case "change":
      return b === 0 ? 0 : (Math.abs(difference(a, b)) / Math.abs(b)) * 100;
    case "ratio":
      return b === 0 ? 0 : (a / b) * 100;
    case "times":
      return b === 0 ? 0 : a / b;
    case "sum":
      return values.reduce((sum, value) => Number((sum + value).toPrecision(15)), 0);
    case "average":
      return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
    case "perYear":
      return years === 0 ? 0 : Math.abs(difference(a, b)) / years;
  }
}

/** The facts that a figure rests on, itself included where it is one: `observation:…`, `target:…`, `field:…`. */
export function restsOn({ key, origin }: PrintedFigure): readonly string[] {
  if (origin.kind === "derived") return origin.of.flatMap((operand) => operand.facts ?? [operand.key]);
  return [key];
}
