import type { TenantContext } from "@lotrinh/store/context";
import { findDocument } from "@lotrinh/store/documents";
import type { PlanRow } from "@lotrinh/store/schema";
import type { Issue } from "../synthesis/frame.js";
import { provinceFor } from "../synthesis/input.js";
import { vietnamDay } from "../vietnamDay.js";

/** The province's People's Committee as the issuer of a document about a plan, this year. */
export async function issueOf(context: TenantContext, plan: Pick<PlanRow, "document_id">): Promise<Issue> {
  const document = await findDocument(context, plan.document_id);
  const { province, issuer } = await provinceFor(context, document?.issuer ?? null);
  return { issuer, province, year: Number(vietnamDay(context.now()).slice(0, 4)) };
}
