import type { AssignmentBasis as ProposedBasis } from "@lotrinh/core/assign/assignment";
import type { BasisAnswer } from "./schema.js";

/** Why a unit is proposed, as it is kept with the assignment. */
export function basisOf(basis: ProposedBasis): BasisAnswer {
  const last = basis.steps.at(-1);
  const [first] = basis.steps;
  return {
    printed: basis.printed === "" ? null : basis.printed,
    how: howOf(basis),
    note: basis.note?.vi ?? null,
    act: last?.act ?? null,
    from: first?.from ?? null,
  };
}

function howOf({ resolved, from }: ProposedBasis): BasisAnswer["how"] {
  if (resolved === "succession") return "successor";
  if (resolved === "group") return "group";
  return from === "target" ? "inherited" : "named";
}

/** An assignment that a person made without a printed name. */
export const givenByHand: BasisAnswer = { printed: null, how: "given", note: null };

/** A stored basis as it is sent. The column is written by this program alone. */
export function storedBasis(stored: unknown): BasisAnswer {
  return { ...givenByHand, ...(stored as Partial<BasisAnswer>) };
}
