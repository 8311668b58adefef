import type { Rule } from "./rule.js";
import { basisRepeated } from "./rules/basis-repeated.js";
import { citationAfterDocument } from "./rules/citation-after-document.js";
import { citationChronology } from "./rules/citation-chronology.js";
import { citationDateConflict } from "./rules/citation-date-conflict.js";
import { citationImpossible } from "./rules/citation-impossible.js";
import { citationIncomplete } from "./rules/citation-incomplete.js";
import { citationIssuerMismatch } from "./rules/citation-issuer-mismatch.js";
import { citationNumberVariant } from "./rules/citation-number-variant.js";
import { citationSuperseded } from "./rules/citation-superseded.js";
import { citationSymbolShape } from "./rules/citation-symbol-shape.js";
import { citationTitleConflict } from "./rules/citation-title-conflict.js";
import { citationTypeMismatch } from "./rules/citation-type-mismatch.js";
import { citationUndated } from "./rules/citation-undated.js";
import { congressConflict } from "./rules/congress-conflict.js";
import { programmeMisnamed } from "./rules/programme-misnamed.js";

/** What is said of other documents. */
export const citationRules: readonly Rule[] = [
  basisRepeated,
  citationAfterDocument,
  citationChronology,
  citationDateConflict,
  citationImpossible,
  citationIncomplete,
  citationIssuerMismatch,
  citationNumberVariant,
  citationSuperseded,
  citationSymbolShape,
  citationTitleConflict,
  citationTypeMismatch,
  citationUndated,
  congressConflict,
  programmeMisnamed,
];
