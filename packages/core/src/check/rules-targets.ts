import type { Rule } from "./rule.js";
import { boundMisplaced } from "./rules/bound-misplaced.js";
import { cellMissing } from "./rules/cell-missing.js";
import { goalTitleConflict } from "./rules/goal-title-conflict.js";
import { priorityConflict } from "./rules/priority-conflict.js";
import { schemeNameConflict } from "./rules/scheme-name-conflict.js";
import { targetImpossible } from "./rules/target-impossible.js";
import { targetMissing } from "./rules/target-missing.js";
import { targetOutsidePeriod } from "./rules/target-outside-period.js";
import { targetRestated } from "./rules/target-restated.js";
import { targetWithoutIndicator } from "./rules/target-without-indicator.js";
import { wordingConflict } from "./rules/wording-conflict.js";

/** Goals, targets and the tables of tasks that carry them out. */
export const targetRules: readonly Rule[] = [
  goalTitleConflict,
  targetMissing,
  targetWithoutIndicator,
  priorityConflict,
  boundMisplaced,
  targetRestated,
  cellMissing,
  targetImpossible,
  targetOutsidePeriod,
  schemeNameConflict,
  wordingConflict,
];
