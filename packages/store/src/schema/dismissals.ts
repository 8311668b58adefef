import type { DismissalScope } from "@lotrinh/core/check/dismissal";
import type { Insertable, Selectable } from "kysely";
import type { Fixed, FixedOptional } from "./columns.js";

/** Tables of migrations/0002_dismissals.sql; their rows never change. */
export interface DismissalsTables {
  dismissals: DismissalsTable;
  dismissal_ends: DismissalEndsTable;
}

export interface DismissalsTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  scope: Fixed<DismissalScope>;
  rule: Fixed<string>;
  /** null: the scope is the province. */
  document_id: FixedOptional<string>;
  /** The finding's lasting key; null: the scope is wider than one place. */
  finding: FixedOptional<string>;
  /** null: whatever the finding quotes. */
  words: FixedOptional<string>;
  message: FixedOptional<string>;
  quote: FixedOptional<string>;
  reason: Fixed<string>;
  person_id: Fixed<string>;
  at: Fixed<Date>;
}

/** That a dismissal was taken back; once at most. */
export interface DismissalEndsTable {
  tenant_id: Fixed<string>;
  dismissal_id: Fixed<string>;
  reason: FixedOptional<string>;
  person_id: Fixed<string>;
  at: Fixed<Date>;
}

export type DismissalRow = Selectable<DismissalsTable>;
export type NewDismissal = Insertable<DismissalsTable>;
