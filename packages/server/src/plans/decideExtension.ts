import { addAuditEntry } from "@lotrinh/store/audit";
import type { TenantContext } from "@lotrinh/store/context";
import { addPlanChanges } from "@lotrinh/store/plan/changes";
import { decideExtension, findExtensions } from "@lotrinh/store/reporting/taskStates";
import type { PlanRow } from "@lotrinh/store/schema";
import type { z } from "zod";
import type { Person } from "../person.js";
import { extensionNotFound, valueRefused } from "../programmeErrors.js";
import type { extensionSchema } from "../programmeSchema.js";
import { presentExtension } from "../reports/extension.js";
import { tell } from "../reports/tell.js";
import type { decideBody } from "./taskSchema.js";

/** Grants or refuses a unit's request for more time, once. Refusing needs a reason. Throws `extension-not-found`. */
export async function decide(
  context: TenantContext,
  person: Person,
  plan: PlanRow,
  id: string,
  { decision, to, reason }: z.infer<typeof decideBody>,
): Promise<z.infer<typeof extensionSchema>> {
  const asked = (await findExtensions(context, { planId: plan.id })).find((each) => each.id === id);
  if (asked === undefined) throw extensionNotFound();
  if (decision === "refused" && (reason ?? "").trim() === "")
    throw valueRefused(
      { vi: "Cần nêu lý do từ chối gia hạn.", en: "Refusing needs a reason." },
      { field: "reason" },
    );
  const words = reason ?? null;
  const row = await decideExtension(context, id, { granted: decision === "granted", to, words });
  if (row === undefined) throw extensionNotFound();
  const after = { unit: row.unit_id, state: row.state, from: row.due_on, to: row.granted_to };
  await addPlanChanges(context, plan.id, [
    { action: "extension-decided", subjectId: row.task_id, after, reason: words },
  ]);
  await addAuditEntry(context, {
    action: `extension-${row.state}`,
    subjectKind: "task",
    subjectId: row.task_id,
    detail: after,
  });
  const unitPeople = { roles: ["focal-point", "unit-head"], units: [row.unit_id] };
  await tell(context, "extension-decided", unitPeople, `/plans/${plan.id}`, {
    plan: plan.title,
    unit: asked.unit_name,
  });
  const decided = (await findExtensions(context, { planId: plan.id })).find((each) => each.id === id);
  if (decided === undefined) throw extensionNotFound();
  return presentExtension(decided, person);
}
