import type { Rule } from "./rule.js";
import { addresseeConflict } from "./rules/addressee-conflict.js";
import { annexReference } from "./rules/annex-reference.js";
import { centralRemains } from "./rules/central-remains.js";
import { draftLeftover } from "./rules/draft-leftover.js";
import { footnoteMissing } from "./rules/footnote-missing.js";
import { formatAnnexLabel } from "./rules/format-annex-label.js";
import { formatAnnexReference } from "./rules/format-annex-reference.js";
import { formatBasisMarks } from "./rules/format-basis-marks.js";
import { formatBrackets } from "./rules/format-brackets.js";
import { formatCapitals } from "./rules/format-capitals.js";
import { formatEndMark } from "./rules/format-end-mark.js";
import { formatLeadingZero } from "./rules/format-leading-zero.js";
import { formatNumberShape } from "./rules/format-number-shape.js";
import { formatRecipients } from "./rules/format-recipients.js";
import { formatSignature } from "./rules/format-signature.js";
import { fundingMissing } from "./rules/funding-missing.js";
import { issuerConflict } from "./rules/issuer-conflict.js";
import { letterheadIncomplete } from "./rules/letterhead-incomplete.js";
import { numberConflict } from "./rules/number-conflict.js";
import { numberMissing } from "./rules/number-missing.js";
import { recipientsIncomplete } from "./rules/recipients-incomplete.js";
import { sectionIncomplete } from "./rules/section-incomplete.js";
import { sectionNumbering } from "./rules/section-numbering.js";
import { sectionReference } from "./rules/section-reference.js";
import { typeConflict } from "./rules/type-conflict.js";

/** The document's own form: number, letterhead, recipients, numbering, annexes (Decree 30/2020/NĐ-CP). */
export const documentRules: readonly Rule[] = [
  numberMissing,
  numberConflict,
  issuerConflict,
  typeConflict,
  centralRemains,
  letterheadIncomplete,
  addresseeConflict,
  recipientsIncomplete,
  sectionNumbering,
  sectionReference,
  sectionIncomplete,
  annexReference,
  fundingMissing,
  formatNumberShape,
  formatLeadingZero,
  formatBasisMarks,
  formatEndMark,
  formatCapitals,
  formatSignature,
  formatRecipients,
  formatAnnexLabel,
  formatAnnexReference,
  formatBrackets,
  footnoteMissing,
  draftLeftover,
];
