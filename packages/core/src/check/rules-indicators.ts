import type { Rule } from "./rule.js";
import { indicatorDuplicate } from "./rules/indicator-duplicate.js";
import { indicatorMeasureMismatch } from "./rules/indicator-measure-mismatch.js";
import { indicatorMeasureMissing } from "./rules/indicator-measure-missing.js";
import { indicatorNested } from "./rules/indicator-nested.js";
import { indicatorNumbering } from "./rules/indicator-numbering.js";
import { indicatorRestated } from "./rules/indicator-restated.js";
import { indicatorUnmeasurable } from "./rules/indicator-unmeasurable.js";
import { indicatorValueImpossible } from "./rules/indicator-value-impossible.js";
import { indicatorWithoutBaseline } from "./rules/indicator-without-baseline.js";
import { indicatorWithoutValue } from "./rules/indicator-without-value.js";
import { markUndefined } from "./rules/mark-undefined.js";
import { milestoneConflict } from "./rules/milestone-conflict.js";
import { milestoneDirection } from "./rules/milestone-direction.js";
import { milestoneGap } from "./rules/milestone-gap.js";
import { milestoneShifted } from "./rules/milestone-shifted.js";
import { numberFormatMixed } from "./rules/number-format-mixed.js";
import { periodOverlap } from "./rules/period-overlap.js";
import { resultVerdictConflict } from "./rules/result-verdict-conflict.js";

/** Indicators and their milestones. */
export const indicatorRules: readonly Rule[] = [
  indicatorWithoutValue,
  indicatorWithoutBaseline,
  indicatorDuplicate,
  indicatorMeasureMissing,
  indicatorMeasureMismatch,
  indicatorRestated,
  milestoneDirection,
  milestoneGap,
  milestoneShifted,
  milestoneConflict,
  numberFormatMixed,
  indicatorUnmeasurable,
  indicatorValueImpossible,
  indicatorNested,
  indicatorNumbering,
  markUndefined,
  periodOverlap,
  resultVerdictConflict,
];
