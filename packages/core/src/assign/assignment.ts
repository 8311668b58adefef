import type { Said } from "../check/diagnostic.js";
import type { Confidence } from "../read/confidence.js";
import type { Candidate } from "../units/resolveUnit.js";
import type { SuccessionStep } from "../units/succession.js";

export type AssignmentSubject = "task" | "indicator" | "duty";

/** What a unit has to do with an item: lead or coordinating of a task, responsible for an indicator, reporter of a duty. */
export type AssignmentRole = "lead" | "coordinating" | "responsible" | "reporter";

/** Why a unit is proposed: shown beside the assignment and kept with it. */
export interface AssignmentBasis {
  /** The name as printed in the plan. */
  readonly printed: string;
  /** Where the name stands: at the item, or at the target that the item belongs to. */
  readonly from: "item" | "target";
  readonly resolved: "name" | "group" | "succession";
  readonly confidence: Confidence;
  /** By which acts the work passed on, oldest first. */
  readonly steps: readonly SuccessionStep[];
  /** Why other units stand for those printed. */
  readonly note: Said | null;
}

/** What a person must decide before the item is assigned. */
export type Decision =
  /** The name isn't in the directory. */
  | { readonly kind: "unknown-unit"; readonly canonical: string | null; readonly message: Said }
  /** Several units fit the name. */
  | { readonly kind: "choose-unit"; readonly among: readonly Candidate[]; readonly message: Said }
  /** The list of a group's units is to be looked through. */
  | { readonly kind: "confirm-group"; readonly message: Said }
  /** Only units concerned are meant: pick them from the list. */
  | { readonly kind: "choose-members"; readonly among: readonly string[]; readonly message: Said }
  /** The unit's work was divided among several. */
  | { readonly kind: "choose-successor"; readonly among: readonly string[]; readonly message: Said }
  /** The unit ended and nobody is recorded to have taken over. */
  | { readonly kind: "no-successor"; readonly unit: string; readonly message: Said }
  /** Nobody is named. */
  | { readonly kind: "nobody"; readonly message: Said };

/** One printed name at one item, with the units that it is proposed to mean. */
export interface AssignmentProposal {
  /** Key of the reading's item (`review/item.ts`). */
  readonly item: string;
  readonly subject: AssignmentSubject;
  readonly role: AssignmentRole;
  /** Empty while a person must decide. A group's are proposed as they are. */
  readonly units: readonly string[];
  readonly basis: AssignmentBasis;
  /** null: nothing to decide. */
  readonly decision: Decision | null;
}
