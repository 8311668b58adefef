import type { DraftAction } from "@lotrinh/core/synthesis/editing/action";
import type { TenantContext } from "@lotrinh/store/context";
import type { SynthesesRow } from "@lotrinh/store/schema/publication";
import { tell } from "../reports/tell.js";

/** Tells leaders that a report waits to be signed off, officers what became of it. */
export async function tellOfSynthesis(
  context: TenantContext,
  { id, title, plan_id }: SynthesesRow,
  action: DraftAction,
): Promise<void> {
  const link = `/syntheses/${id}`;
  const officers = { roles: ["officer"], planId: plan_id };
  switch (action.type) {
    case "send":
      await tell(context, "synthesis-sent", { roles: ["leader"] }, link, { title });
      return;
    case "return":
      await tell(context, "synthesis-returned", officers, link, { title, reason: action.reason });
      return;
    case "sign":
      await tell(context, "synthesis-signed", officers, link, { title });
      return;
    default:
      return;
  }
}
