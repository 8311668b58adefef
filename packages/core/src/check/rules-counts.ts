import type { Rule } from "./rule.js";
import { claimCountMismatch } from "./rules/claim-count-mismatch.js";
import { countConflict } from "./rules/count-conflict.js";
import { duplicateItem } from "./rules/duplicate-item.js";
import { duplicatePassage } from "./rules/duplicate-passage.js";
import { duplicateResult } from "./rules/duplicate-result.js";
import { fundingConflict } from "./rules/funding-conflict.js";
import { sumMismatch } from "./rules/sum-mismatch.js";

/** Counts, sums and repetitions. */
export const countRules: readonly Rule[] = [
  countConflict,
  claimCountMismatch,
  sumMismatch,
  duplicatePassage,
  duplicateResult,
  duplicateItem,
  fundingConflict,
];
