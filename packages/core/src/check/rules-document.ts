import type { Rule } from "./rule.js";

/** The document's own form: number, letterhead, recipients, numbering, annexes (Decree 30/2020/NĐ-CP). */
export const documentRules: readonly Rule[] = [];
