import { printNumber } from "../../text/printNumber.js";
import type { Figure } from "../answers.js";
import { type AskedFigure, type Doubt, printMeasured } from "./doubt.js";
import { isChange, measureKind } from "./measureKind.js";

/** A value outside what its measure allows, a count with decimals, a ratio that isn't the quotient of its own two numbers. */
export function doubtRange(asked: AskedFigure, figure: Figure): Doubt[] {
  const { value } = figure;
  if (value === null) return [];
  return [...outOfRange(asked, value), ...notWhole(asked, value), ...ratioDiffers(asked, figure)];
}

function boundsOf({ measure, name, min, max }: AskedFigure): {
  readonly min?: number;
  readonly max?: number;
} {
  const kind = measureKind(measure);
  const signed = kind === "free" || isChange(name);
  const whole = kind === "percent" ? 100 : 1000;
  const share = !signed && (kind === "percent" || kind === "permille");
  return {
    ...(min !== undefined ? { min } : signed ? {} : { min: 0 }),
    ...(max !== undefined ? { max } : share ? { max: whole } : {}),
  };
}

function outOfRange(asked: AskedFigure, value: number): Doubt[] {
  const { min, max } = boundsOf(asked);
  const below = min !== undefined && value < min;
  const bound = below ? min : max;
  if (bound === undefined || (!below && value <= bound)) return [];
  const given = printMeasured(value, asked.measure);
  const limit = printMeasured(bound, asked.measure);
  return [
    {
      code: "out-of-range",
      field: asked.key,
      message: {
        vi: `“${asked.name}”: ${given} ${below ? "nhỏ hơn" : "lớn hơn"} ${limit}. Số liệu đã đúng chưa?`,
        en: `“${asked.name}”: ${given} is ${below ? "below" : "above"} ${limit}. Is it right?`,
      },
      data: { value, ...(below ? { min: bound } : { max: bound }) },
    },
  ];
}

function notWhole({ key, name, measure }: AskedFigure, value: number): Doubt[] {
  if (measureKind(measure) !== "count" || Number.isInteger(value)) return [];
  return [
    {
      code: "not-whole",
      field: key,
      message: {
        vi: `“${name}”: ${printNumber(value)} có phần thập phân, trong khi đơn vị tính là “${measure ?? ""}”.`,
        en: `“${name}”: ${printNumber(value)} has decimals, but counts “${measure ?? ""}”.`,
      },
      data: { value },
    },
  ];
}

/** A rate is rounded to the decimals it is entered with. */
const ROUNDING = 0.5;

function ratioDiffers({ key, name, measure }: AskedFigure, figure: Figure): Doubt[] {
  const { value, numerator, denominator } = figure;
  const kind = measureKind(measure);
  if (value === null || numerator === null || denominator === null || denominator === 0) return [];
  if (kind !== "percent" && kind !== "permille") return [];
  const expected = (numerator / denominator) * (kind === "percent" ? 100 : 1000);
  const decimals = (value.toString().split(".")[1] ?? "").length;
  if (Math.abs(expected - value) <= ROUNDING * 10 ** -decimals * 1.01) return [];
  const shown = printMeasured(Math.round(expected * 100) / 100, measure);
  return [
    {
      code: "ratio-differs",
      field: key,
      message: {
        vi: `“${name}”: ${printMeasured(value, measure)} khác với tử số chia mẫu số (${shown}).`,
        en: `“${name}”: ${printMeasured(value, measure)} isn't numerator over denominator (${shown}).`,
      },
      data: { value, expected, numerator, denominator },
    },
  ];
}
