import type { Rule } from "./rule.js";
import { ocrSuspect } from "./rules/ocr-suspect.js";

/** Words and figures as printed. */
export const textRules: readonly Rule[] = [ocrSuspect];
