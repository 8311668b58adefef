import { queryOptions } from "@tanstack/react-query";
import { postJson } from "./client.js";
import type { AssignmentRole, Basis, PlanSummary, SubjectKind } from "./programme.js";
import type { components } from "./schema.js";

export type AmendmentProposal = components["schemas"]["AmendmentProposal"];
export type AmendmentChange = components["schemas"]["AmendmentChange"];

const planPath = (id: string) => `/api/plans/${encodeURIComponent(id)}`;

/** What a reviewed document seems to change of a plan in force. */
export const amendmentQuery = (plan: string, documentId: string) =>
  queryOptions({
    queryKey: ["amendment", plan, documentId],
    queryFn: () => postJson<AmendmentProposal>(`${planPath(plan)}/amendment-proposal`, { documentId }),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });

interface Given {
  readonly unit: string;
  readonly role: AssignmentRole;
  readonly basis?: Basis;
}

export interface AmendInput {
  readonly documentId: string;
  readonly readingId: string;
  /** `YYYY-MM-DD`, the first day on which it holds. */
  readonly from: string;
  readonly reason: string;
  readonly changes: readonly (
    | { readonly type: "add"; readonly item: string; readonly assignments: readonly Given[] }
    | {
        readonly type: "replace";
        readonly id: string;
        readonly item: string;
        readonly assignments?: readonly Given[];
      }
    | { readonly type: "withdraw"; readonly id: string; readonly subject: SubjectKind }
  )[];
}

/** Takes an amendment into force. */
export function amendPlan(plan: string, input: AmendInput): Promise<{ readonly plan: PlanSummary }> {
  return postJson(`${planPath(plan)}/amend`, input);
}
