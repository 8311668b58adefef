import type { FoundExtension } from "@lotrinh/store/reporting/taskStates";
import type { z } from "zod";
import type { Person } from "../person.js";
import type { extensionSchema } from "../programmeSchema.js";
import { runsPlan } from "./access.js";

/** A request for more time as people see it. */
export function presentExtension(row: FoundExtension, person: Person): z.infer<typeof extensionSchema> {
  return {
    id: row.id,
    planId: row.plan_id,
    task: { id: row.task_id, text: row.text },
    unit: { id: row.unit_id, name: row.unit_name },
    reportId: row.report_id,
    dueOn: row.due_on,
    to: row.granted_to ?? row.asked_to,
    reason: row.reason,
    askedAt: row.asked_at.toISOString(),
    state: row.state === "granted" || row.state === "refused" ? row.state : "asked",
    decidedAt: row.decided_at?.toISOString() ?? null,
    decidedBy: row.decided_by_name,
    decision: row.decision,
    can: { decide: row.state === "asked" && runsPlan(person, row.plan_id) },
  };
}
