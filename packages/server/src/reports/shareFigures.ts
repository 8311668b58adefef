import { sameValue } from "@lotrinh/core/report/content";
import type { TenantContext } from "@lotrinh/store/context";
import { groupBy } from "@lotrinh/store/group";
import { type FieldInput, findFields, putFields } from "@lotrinh/store/reporting/fields";
import { findReport, updateReport } from "@lotrinh/store/reporting/reports";
import type { ReportFieldsRow } from "@lotrinh/store/schema/reporting";
import type { SavedAnswer } from "./requests.js";
import type { SharedCells } from "./shared.js";

type Shared = SavedAnswer["shared"];

/**
 * Writes figures that were just saved into the other reports that ask for the same: where nothing stands there yet, or
 * what stood here before. A figure that was given differently there stays. The reports have to be locked.
 */
export async function shareFigures(
  context: TenantContext,
  writes: readonly FieldInput[],
  before: ReadonlyMap<string, ReportFieldsRow>,
  shared: SharedCells,
): Promise<Shared> {
  const wanted = writes.flatMap(({ field, value }) =>
    (shared.get(field) ?? []).map(({ report, key }) => ({
      reportId: report.id,
      key,
      value,
      old: before.get(field)?.value ?? null,
    })),
  );
  const done: Shared = [];
  for (const [reportId, cells] of groupBy(wanted, (each) => each.reportId)) {
    const keys = cells.map(({ key }) => key);
    const rows = new Map((await findFields(context, reportId, keys)).map((row) => [row.field, row]));
    const fields = cells.flatMap(({ key, value, old }): FieldInput[] => {
      const row = rows.get(key);
      const there = row?.value ?? null;
      if (sameValue(there, value) || !(there === null || sameValue(there, old))) return [];
      return [{ field: key, value, revision: (row?.revision ?? 0) + 1 }];
    });
    if (fields.length === 0) continue;
    await writeThere(context, reportId, fields);
    done.push(...fields.map(({ field }) => ({ reportId, field })));
  }
  return done;
}

async function writeThere(
  context: TenantContext,
  reportId: string,
  fields: readonly FieldInput[],
): Promise<void> {
  const head = await findReport(context, reportId);
  if (head === undefined) return;
  const change = head.change_sequence + 1;
  await putFields(context, reportId, change, fields);
  await updateReport(context, reportId, { change_sequence: change });
}
