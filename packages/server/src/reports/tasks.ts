import { taskKey } from "@lotrinh/core/report/fieldKey";
import type { TenantContext } from "@lotrinh/store/context";
import { groupBy } from "@lotrinh/store/group";
import { findTaskParts } from "@lotrinh/store/plan/items";
import { askedOf } from "@lotrinh/store/reporting/asked";
import type { ReportHead } from "@lotrinh/store/reporting/reports";
import { type FoundExtension, findExtensions, findTaskStates } from "@lotrinh/store/reporting/taskStates";
import type { PlanTasksRow } from "@lotrinh/store/schema/plansInForce";
import type { Person } from "../person.js";
import type { AskedRows } from "./asked.js";
import { presentExtension } from "./extension.js";
import { loadNames } from "./names.js";
import type { AskedTaskAnswer } from "./schema.js";

/** The tasks that a report asks about, as the form shows them. */
export async function presentTasks(
  context: TenantContext,
  person: Person,
  head: ReportHead,
  { tasks }: AskedRows,
): Promise<AskedTaskAnswer[]> {
  const asked = askedOf(head).tasks.flatMap(({ task, role }) => {
    const row = tasks.get(task);
    return row === undefined || row.withdrawn_at !== null ? [] : [{ row, role }];
  });
  const ids = asked.map(({ row }) => row.id);
  const units = new Set([head.unit_id, head.holder_id]);
  const states = await findTaskStates(context, ids);
  const extensions = (await findExtensions(context, { taskIds: ids })).filter(({ unit_id }) =>
    units.has(unit_id),
  );
  const parts = groupBy(await findTaskParts(context, ids), ({ parent_id }) => parent_id ?? "");
  const nameOf = await loadNames(
    context,
    [...parts.values()].flat().map(({ person_id }) => person_id),
  );
  return asked.map(({ row, role }) => {
    const last = states.find(({ task_id, unit_id }) => task_id === row.id && units.has(unit_id));
    const extension = extensions.find(({ task_id }) => task_id === row.id);
    return {
      key: taskKey(row.id),
      taskId: row.id,
      text: row.text,
      section: row.section,
      role,
      due: row.due,
      dueOn: dueDayOf(row, extension),
      output: row.output,
      last:
        last === undefined
          ? null
          : { status: last.status, percent: last.percent, result: last.result, at: last.at.toISOString() },
      extension: extension === undefined ? null : presentExtension(extension, person),
      mayAskExtension: extension === undefined && row.due_on !== null,
      parts: (parts.get(row.id) ?? [])
        .filter(({ made_by_unit }) => made_by_unit !== null && units.has(made_by_unit))
        .map(({ id, text, due_on, person_id }) => ({ id, text, dueOn: due_on, person: nameOf(person_id) })),
    };
  });
}

/** The day by which a unit has to have done a task: the plan's, or the one that was granted to it. */
export function dueDayOf(
  { due_on }: Pick<PlanTasksRow, "due_on">,
  extension: Pick<FoundExtension, "state" | "granted_to"> | undefined,
): string | null {
  return extension?.state === "granted" ? (extension.granted_to ?? due_on) : due_on;
}
