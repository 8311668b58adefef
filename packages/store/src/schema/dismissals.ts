import type { Selectable } from "kysely";
import type { Fixed, Optional } from "./columns.js";

/** Tables of migrations/0002_dismissals.sql. */
export interface DismissalsTables {
  dismissals: DismissalsTable;
}

export interface DismissalsTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  scope: string;
  rule: string;
  document_id: Optional<string>;
  finding: Optional<string>;
  words: Optional<string>;
  reason: string;
  person_id: Optional<string>;
  at: Fixed<Date>;
  withdrawn_by: Optional<string>;
  withdrawn_at: Optional<Date>;
}

export type DismissalsRow = Selectable<DismissalsTable>;
