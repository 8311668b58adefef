import type { Rule } from "./rule.js";
import { citationRules } from "./rules-citations.js";
import { corpusRules } from "./rules-corpus.js";
import { countRules } from "./rules-counts.js";
import { documentRules } from "./rules-document.js";
import { dutyRules } from "./rules-duties.js";
import { indicatorRules } from "./rules-indicators.js";
import { responsibilityRules } from "./rules-responsibility.js";
import { targetRules } from "./rules-targets.js";
import { textRules } from "./rules-text.js";

/** All rules, by area. A name, once used, is never given to another rule. */
export const rules: readonly Rule[] = [
  ...documentRules,
  ...citationRules,
  ...textRules,
  ...responsibilityRules,
  ...countRules,
  ...targetRules,
  ...indicatorRules,
  ...dutyRules,
  ...corpusRules,
];
