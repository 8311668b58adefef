import type { Rule } from "./rule.js";
import { abbreviationUnexplained } from "./rules/abbreviation-unexplained.js";
import { dateImpossible } from "./rules/date-impossible.js";
import { figureConflict } from "./rules/figure-conflict.js";
import { nameVariant } from "./rules/name-variant.js";
import { observanceDate } from "./rules/observance-date.js";
import { ocrSuspect } from "./rules/ocr-suspect.js";
import { placeConflict } from "./rules/place-conflict.js";
import { punctuationSlip } from "./rules/punctuation-slip.js";
import { spellingMixed } from "./rules/spelling-mixed.js";
import { termConflict } from "./rules/term-conflict.js";
import { wordsRepeated } from "./rules/words-repeated.js";

/** Words and figures as printed. */
export const textRules: readonly Rule[] = [
  ocrSuspect,
  dateImpossible,
  nameVariant,
  punctuationSlip,
  wordsRepeated,
  spellingMixed,
  figureConflict,
  placeConflict,
  observanceDate,
  termConflict,
  abbreviationUnexplained,
];
