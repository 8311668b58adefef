import type { Rule } from "./rule.js";
import { leadAlsoCoordinating } from "./rules/lead-also-coordinating.js";
import { leadConflict } from "./rules/lead-conflict.js";
import { leadDuplicate } from "./rules/lead-duplicate.js";
import { leadMissing } from "./rules/lead-missing.js";
import { responsibleMissing } from "./rules/responsible-missing.js";
import { unitDissolved } from "./rules/unit-dissolved.js";
import { unitNameVariant } from "./rules/unit-name-variant.js";
import { unitNotYet } from "./rules/unit-not-yet.js";
import { unitUnknown } from "./rules/unit-unknown.js";

/** Who leads, coordinates and reports. */
export const responsibilityRules: readonly Rule[] = [
  leadConflict,
  leadDuplicate,
  leadMissing,
  leadAlsoCoordinating,
  responsibleMissing,
  unitUnknown,
  unitNameVariant,
  unitNotYet,
  unitDissolved,
];
