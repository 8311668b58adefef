import type { Rule } from "./rule.js";
import { planBaselineConflict } from "./rules/plan-baseline-conflict.js";
import { planDuplicateTask } from "./rules/plan-duplicate-task.js";
import { planDutyConflict } from "./rules/plan-duty-conflict.js";
import { planLeadConflict } from "./rules/plan-lead-conflict.js";
import { planTargetConflict } from "./rules/plan-target-conflict.js";
import { planUnlinked } from "./rules/plan-unlinked.js";

/** Several documents against one another. */
export const corpusRules: readonly Rule[] = [
  planTargetConflict,
  planBaselineConflict,
  planDutyConflict,
  planLeadConflict,
  planDuplicateTask,
  planUnlinked,
];
