import { outlierScores } from "../../progress/outlier.js";
import { printNumber } from "../../text/printNumber.js";
import type { Figure } from "../answers.js";
import { type AskedFigure, type Doubt, type PastValue, printMeasured } from "./doubt.js";

/** A value against its own past: about ten or a thousand times as much (a slip of unit), or far from it (an outlier). */
export function doubtHistory(asked: AskedFigure, { value }: Figure): Doubt[] {
  const last = asked.history.at(-1);
  if (value === null || value === 0 || last === undefined) return [];
  const slip = slipFactor(asked.history, value);
  if (slip !== undefined) return [unitSlip(asked, value, slip, last)];
  return isFar(asked.history, value) ? [outlier(asked, value, last)] : [];
}

/** How near to a power of ten, in powers of ten: within a factor of 1.4. */
const NEAR = 0.15;
/** A series that itself spans more than this, in powers of ten, tells nothing of slips. */
const STEADY = 0.6;
/** %, ‰ and one; thousands and millions of a unit. */
const SLIPS: readonly number[] = [1, 2, 3, 6, -1, -2, -3, -6];

/** The power of ten by which the value seems to be off; undefined where it doesn't. */
function slipFactor(history: readonly PastValue[], value: number): number | undefined {
  const sizes = history.flatMap((past) => (past.value > 0 ? [Math.log10(past.value)] : []));
  if (value <= 0 || sizes.length < history.length) return undefined;
  const [low, high] = [Math.min(...sizes), Math.max(...sizes)];
  if (high - low > STEADY) return undefined;
  const away = Math.log10(value) - (low + high) / 2;
  return SLIPS.find((power) => Math.abs(away - power) <= NEAR);
}

function unitSlip({ key, name, measure }: AskedFigure, value: number, power: number, last: PastValue): Doubt {
  const times = printNumber(10 ** Math.abs(power));
  const than = printMeasured(last.value, measure);
  return {
    code: "unit-slip",
    field: key,
    message: {
      vi: `“${name}”: ${printMeasured(value, measure)} ${power > 0 ? "gấp khoảng" : "chỉ bằng khoảng 1/"}${power > 0 ? ` ${times} lần` : times} kỳ trước (${than}). Có nhầm đơn vị tính hoặc dấu phẩy không?`,
      en: `“${name}”: ${printMeasured(value, measure)} is about ${power > 0 ? `${times} times` : `1/${times} of`} the last value (${than}). Is the unit or the decimal mark right?`,
    },
    data: { value, last: last.value, period: last.period, factor: 10 ** power },
  };
}

/** Iglewicz and Hoaglin's threshold for the modified z-score (methods.md, outlier detection of DHIS2). */
const MODIFIED_Z = 3.5;
/** Below so many values the median's deviation means nothing: then changes from one to the next are compared. */
const ENOUGH = 5;
/** A jump counts where it is more than so many times the largest one before, and a tenth of the value. */
const JUMP = 3;

/**
 * With five values or more: the modified z-score, unless the value goes on where the series was heading. With fewer, or where
 * most are alike: a step three times as large as any before it, or half of the only value.
 */
function isFar(history: readonly PastValue[], value: number): boolean {
  const values = history.map((past) => past.value);
  const last = values.at(-1) ?? value;
  const step = Math.abs(value - last);
  if (step <= Math.abs(last) * 0.1) return false;
  const [first] = values;
  if (values.length === 1 && first !== undefined) return step > Math.abs(first) / 2;
  const steps = values.slice(1).map((each, index) => Math.abs(each - (values[index] ?? each)));
  const largest = Math.max(...steps);
  const scores = outlierScores(values, value, MODIFIED_Z);
  if (values.length >= ENOUGH && scores !== undefined && scores.modifiedZ !== null)
    return scores.isOutlierModZ && step > largest;
  return step > JUMP * largest;
}

function outlier({ key, name, measure, history }: AskedFigure, value: number, last: PastValue): Doubt {
  const values = history.map((past) => past.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const before =
    values.length === 1
      ? {
          vi: `kỳ trước là ${printMeasured(last.value, measure)}`,
          en: `the last value was ${printMeasured(last.value, measure)}`,
        }
      : {
          vi: `${values.length} kỳ trước từ ${printMeasured(low, measure)} đến ${printMeasured(high, measure)}`,
          en: `the ${values.length} values before lie from ${printMeasured(low, measure)} to ${printMeasured(high, measure)}`,
        };
  return {
    code: "outlier",
    field: key,
    message: {
      vi: `“${name}”: ${printMeasured(value, measure)} khác xa các kỳ trước (${before.vi}). Nếu đúng, ghi chú lý do.`,
      en: `“${name}”: ${printMeasured(value, measure)} is far from before (${before.en}). If right, say why in the note.`,
    },
    data: { value, last: last.value, low, high },
  };
}
