import type { TenantContext } from "@lotrinh/store/context";
import { findPlanIndicatorsById, findTasks } from "@lotrinh/store/plan/items";
import type { AskedItems } from "@lotrinh/store/reporting/asked";
import type { AskedRows } from "./asked.js";

/** The indicators and tasks that these reports ask about. */
export async function loadAskedRows(
  context: TenantContext,
  asked: readonly AskedItems[],
): Promise<AskedRows> {
  const indicators = asked.flatMap(({ figures }) => figures.map(({ indicator }) => indicator));
  const tasks = asked.flatMap((each) => each.tasks.map(({ task }) => task));
  return {
    indicators: byId(await findPlanIndicatorsById(context, [...new Set(indicators)])),
    tasks: byId(await findTasks(context, [...new Set(tasks)])),
  };
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
