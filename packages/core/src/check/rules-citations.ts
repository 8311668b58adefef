import type { Rule } from "./rule.js";
import { citationDateConflict } from "./rules/citation-date-conflict.js";

/** What is said of other documents. */
export const citationRules: readonly Rule[] = [citationDateConflict];
