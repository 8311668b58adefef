import type { Block } from "./block.js";
import type { Passage } from "./passage.js";

/**
 * The parts of an administrative document in the order of Decree 30/2020/NĐ-CP, annex I: what stands
 * before the body (letterhead, number, type, title, addressees), the body, what closes it (recipients and
 * signature), and what follows the signature (annexes, or the plan that a decision issues).
 */
export interface Anatomy {
  readonly letterhead: readonly Block[];
  /** From the first sentence after the title (căn cứ, "Thực hiện…") to the last before the recipients. */
  readonly body: readonly Block[];
  readonly closing: readonly Block[];
  readonly attachments: readonly Attachment[];
}

/** `annex`: Phụ lục. `issued`: a document with its own type line ("Ban hành kèm theo Quyết định…"). */
export interface Attachment {
  readonly kind: "annex" | "issued";
  /** `I`, `2`, `A`… null where it carries none. */
  readonly label: string | null;
  readonly title: Passage | null;
  /** The line "(Kèm theo Kế hoạch số … ngày …)". */
  readonly reference: Passage | null;
  readonly blocks: readonly Block[];
}
