import type { IndicatorFacts } from "../facts.js";
import { deriveFigure, type FigureForm, makeFigure, type Operand, type PrintedFigure } from "../figure.js";
import {
  convertMoney,
  type MeasureKind,
  measureBeside,
  measureKind,
  sayingMeasure,
} from "../words/measure.js";
import { nameWithin } from "../words/name.js";
import { operandOf, type Point } from "./timeline.js";

/** An indicator as one sentence speaks of it: its name, and one form for all of its values so that they can be compared by eye. */
export interface Voice {
  readonly indicator: IndicatorFacts;
  /** Within a sentence: `tỷ lệ hộ nghèo`. */
  readonly name: string;
  readonly kind: MeasureKind;
  readonly form: FigureForm;
}

/** `values`: those the sentence will print; money is said in the measure that suits the smallest of them. */
export function voiceOf(indicator: IndicatorFacts, values: readonly number[]): Voice {
  const measure = measureBeside(indicator.name, sayingMeasure(indicator.measure, values));
  const factor = convertMoney(1, indicator.measure, measure);
  const form: FigureForm = {
    style: "measured",
    measure,
    ...(indicator.decimals === undefined ? {} : { decimals: indicator.decimals }),
    ...(factor === 1 ? {} : { factor }),
  };
  return { indicator, name: nameWithin(indicator.name), kind: measureKind(indicator.measure), form };
}

/** A value of the indicator, printed. */
export function sayPoint({ form }: Voice, point: Point): PrintedFigure {
  return makeFigure(point.value, form, point.origin);
}

/** A value that a plan sets, printed. */
export function sayTargetNumber({ form }: Voice, id: string, value: number): PrintedFigure {
  return makeFigure(value, form, { kind: "target", id });
}

/** How far two values are apart, printed. */
export function sayDifference(voice: Voice, a: Operand, b: Operand): PrintedFigure {
  return deriveFigure("difference", [a, b], { ...withoutDecimals(voice.form), style: "difference" });
}

export function sayDifferenceOf(voice: Voice, a: Point, b: Point): PrintedFigure {
  return sayDifference(voice, operandOf(a), operandOf(b));
}

/** A difference has as many decimals as its operands need, whatever the indicator is printed with. */
function withoutDecimals({ decimals: _, ...form }: FigureForm): FigureForm {
  return form;
}
