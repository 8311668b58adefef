import type { Rule } from "./rule.js";
import { dateImpossible } from "./rules/date-impossible.js";
import { ocrSuspect } from "./rules/ocr-suspect.js";

/** Words and figures as printed. */
export const textRules: readonly Rule[] = [ocrSuspect, dateImpossible];
