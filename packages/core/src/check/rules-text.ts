import type { Rule } from "./rule.js";

/** Words and figures as printed. */
export const textRules: readonly Rule[] = [];
