import type { Rule } from "./rule.js";
import { deadlineConflict } from "./rules/deadline-conflict.js";
import { deadlineMissing } from "./rules/deadline-missing.js";
import { deadlineOrder } from "./rules/deadline-order.js";
import { deadlinePast } from "./rules/deadline-past.js";
import { dutyCircular } from "./rules/duty-circular.js";
import { dutyConflict } from "./rules/duty-conflict.js";
import { dutyIncomplete } from "./rules/duty-incomplete.js";
import { periodConflict } from "./rules/period-conflict.js";
import { periodOutside } from "./rules/period-outside.js";
import { periodReversed } from "./rules/period-reversed.js";

/** Reports, their deadlines, and the period that all runs in (Decree 09/2019/NĐ-CP). */
export const dutyRules: readonly Rule[] = [
  deadlineConflict,
  deadlineMissing,
  deadlineOrder,
  deadlinePast,
  dutyCircular,
  dutyConflict,
  dutyIncomplete,
  periodConflict,
  periodOutside,
  periodReversed,
];
