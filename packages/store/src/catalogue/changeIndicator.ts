import { addAuditEntry } from "../audit.js";
import type { TenantContext } from "../context.js";
import { StoreError } from "../errors.js";
import type { IndicatorsRow } from "../schema/catalogue.js";
import { requireText, storableOrNull } from "../validate.js";
import {
  addIndicatorChange,
  getIndicator,
  type IndicatorInput,
  lockIndicator,
  setFrameworks,
  setReporters,
  wordsOf,
} from "./indicators.js";
import { refreshVerdicts } from "./verdicts.js";

export type IndicatorUpdate = Partial<IndicatorInput>;

/**
 * Changes an entry's fields and keeps what they were, with a reason; verdicts follow a changed direction at once. Throws
 * `not-found`, `input-invalid` (a confirmed entry needs a direction) and `conflict` for an entry that was merged.
 */
export async function changeIndicator(
  context: TenantContext,
  id: string,
  update: IndicatorUpdate,
  reason: string | null,
): Promise<IndicatorsRow> {
  const before = await lockIndicator(context, id);
  if (before.merged_into !== null) throw new StoreError("conflict", "the entry was merged into another");
  const columns = columnsOf(before, update);
  const after = { ...before, ...columns };
  if (after.state === "confirmed" && after.direction === null)
    throw new StoreError("input-invalid", "direction: needed");
  await context.db
    .updateTable("indicators")
    .set(columns)
    .where("tenant_id", "=", context.tenant)
    .where("id", "=", id)
    .execute();
  if (update.reporters !== undefined) await setReporters(context, id, update.reporters);
  if (update.frameworks !== undefined) await setFrameworks(context, id, update.frameworks);
  await note(context, before, update, reason);
  await refreshVerdicts(context, { indicatorIds: [id] });
  return getIndicator(context, id);
}

function columnsOf(before: IndicatorsRow, update: IndicatorUpdate) {
  const text = (given: string | null | undefined, was: string | null) =>
    given === undefined ? was : storableOrNull(given);
  const name = update.name === undefined ? before.name : requireText(update.name, "name", 1000);
  return {
    ...wordsOf({
      name,
      code: update.code === undefined ? before.code : update.code,
      measure: update.measure === undefined ? before.measure : update.measure,
      definition: update.definition === undefined ? before.definition : update.definition,
    }),
    state: update.state ?? before.state,
    direction: update.direction === undefined ? before.direction : update.direction,
    source: text(update.source, before.source),
    method: text(update.method, before.method),
    frequency: update.frequency ?? before.frequency,
    numerator: text(update.numerator, before.numerator),
    denominator: text(update.denominator, before.denominator),
    over_units: update.overUnits ?? before.over_units,
    over_time: update.overTime ?? before.over_time,
    decimals: update.decimals ?? before.decimals,
    breakdowns: update.breakdowns === undefined ? before.breakdowns : [...update.breakdowns],
  };
}

/** Column of each field that has another name in the database. */
const columnNames: Readonly<Record<string, keyof IndicatorsRow>> = {
  overUnits: "over_units",
  overTime: "over_time",
};

async function note(
  context: TenantContext,
  before: IndicatorsRow,
  update: IndicatorUpdate,
  reason: string | null,
): Promise<void> {
  const row: Readonly<Record<string, unknown>> = { ...before };
  const fields = Object.keys(update);
  const was = Object.fromEntries(fields.map((field) => [field, row[columnNames[field] ?? field] ?? null]));
  await addIndicatorChange(
    context,
    before.id,
    { kind: "changed", before: was, after: { ...update } },
    reason,
  );
  await addAuditEntry(context, {
    action: "indicator-changed",
    subjectKind: "indicator",
    subjectId: before.id,
    detail: { fields, reason },
  });
}
