import type { TenantContext } from "@lotrinh/store/context";
import { findUnits } from "@lotrinh/store/organisation/units";
import type { PlanAssignmentsRow } from "@lotrinh/store/schema/plansInForce";
import { storedBasis } from "./basis.js";
import { type AssignmentAnswer, roleSchema, subjectSchema } from "./schema.js";

/** Assignments as people see them, in the order given. */
export async function presentAssignments(
  context: TenantContext,
  rows: readonly PlanAssignmentsRow[],
): Promise<AssignmentAnswer[]> {
  const units = new Map((await findUnits(context)).map((unit) => [unit.id, unit]));
  return rows.map((row) => {
    const unit = units.get(row.unit_id);
    return {
      id: row.id,
      subject: subjectSchema.parse(row.subject),
      subjectId: row.subject_id,
      unit: { id: row.unit_id, name: unit?.name ?? "", validTo: unit?.valid_to ?? null },
      role: roleSchema.parse(row.role),
      basis: storedBasis(row.basis),
      from: row.valid_from,
      to: row.valid_to,
    };
  });
}
