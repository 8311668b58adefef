import type { ReportFieldsRow } from "@lotrinh/store/schema/reporting";
import type { NameOf } from "./names.js";
import type { FieldAnswer } from "./schema.js";

/** A field as people see it: its value, and who saved it. */
export function presentField(row: ReportFieldsRow, nameOf: NameOf): FieldAnswer {
  return {
    field: row.field,
    value: row.value,
    revision: row.revision,
    change: row.change,
    by: nameOf(row.updated_by),
    at: row.updated_at.toISOString(),
  };
}
