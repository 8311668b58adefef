import type { ColumnType, Selectable } from "kysely";
import type { Defaulted, Fixed, FixedOptional, Json, Optional, OptionalJson } from "./columns.js";

/** Tables of migrations/0004_plans_in_force.sql. */
export interface PlansInForceTables {
  plan_documents: PlanDocumentsTable;
  plan_goals: PlanGoalsTable;
  plan_targets: PlanTargetsTable;
  plan_indicators: PlanIndicatorsTable;
  plan_milestones: PlanMilestonesTable;
  plan_tasks: PlanTasksTable;
  plan_duties: PlanDutiesTable;
  plan_assignments: PlanAssignmentsTable;
  plan_changes: PlanChangesTable;
}

export interface PlanDocumentsTable {
  tenant_id: Fixed<string>;
  plan_id: Fixed<string>;
  position: Fixed<number>;
  document_id: string;
  reading_id: string;
  added_by: Optional<string>;
  added_at: Fixed<Date>;
}

export interface PlanGoalsTable {
  tenant_id: Fixed<string>;
  plan_id: Fixed<string>;
  number: Fixed<number>;
  title: string;
  item: string;
  framework: Optional<string>;
}

export interface PlanTargetsTable {
  tenant_id: Fixed<string>;
  plan_id: Fixed<string>;
  code: Fixed<string>;
  goal: Optional<number>;
  title: string;
  priority: Optional<string>;
  item: string;
  position: number;
}

export interface PlanIndicatorsTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  plan_id: string;
  item: string;
  position: number;
  code: Optional<string>;
  name: string;
  measure: Optional<string>;
  goal: Optional<number>;
  target: Optional<string>;
  group_title: Optional<string>;
  parent_name: Optional<string>;
  priority: Optional<string>;
  indicator_id: Optional<string>;
  breakdown: Defaulted<string>;
  link: string;
  linked_by: Optional<string>;
  linked_at: Optional<Date>;
  span: Json<unknown>;
  withdrawn_at: Optional<Date>;
}

export interface PlanMilestonesTable {
  tenant_id: Fixed<string>;
  plan_indicator_id: Fixed<string>;
  year: Fixed<number>;
  raw: Optional<string>;
  value: Json<unknown>;
}

export interface PlanTasksTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  plan_id: string;
  item: string;
  position: number;
  text: string;
  section: Optional<string>;
  target: Optional<string>;
  due: Optional<string>;
  due_on: Optional<string>;
  output: Optional<string>;
  parent_id: Optional<string>;
  made_by_unit: Optional<string>;
  person_id: Optional<string>;
  span: OptionalJson<unknown>;
  created_at: Fixed<Date>;
  withdrawn_at: Optional<Date>;
}

export interface PlanDutiesTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  plan_id: string;
  item: string;
  what: string;
  sent_to: Optional<string>;
  via: Optional<string>;
  frequency: string;
  deadline: OptionalJson<unknown>;
  schedule: Json<unknown>;
  outline: Json<unknown>;
  span: OptionalJson<unknown>;
  withdrawn_at: Optional<Date>;
}

export interface PlanAssignmentsTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  plan_id: string;
  subject: string;
  subject_id: string;
  unit_id: string;
  role: string;
  basis: Json<unknown>;
  valid_from: Optional<string>;
  valid_to: Optional<string>;
  added_by: Optional<string>;
  added_at: Fixed<Date>;
  ended_by: Optional<string>;
  ended_at: Optional<Date>;
}

export interface PlanChangesTable {
  tenant_id: Fixed<string>;
  plan_id: Fixed<string>;
  sequence: Fixed<number>;
  action: Fixed<string>;
  subject_id: FixedOptional<string>;
  before: ColumnType<unknown, string | null | undefined, never>;
  after: ColumnType<unknown, string | null | undefined, never>;
  reason: FixedOptional<string>;
  document_id: FixedOptional<string>;
  person_id: FixedOptional<string>;
  at: Fixed<Date>;
}

export type PlanDocumentsRow = Selectable<PlanDocumentsTable>;
export type PlanGoalsRow = Selectable<PlanGoalsTable>;
export type PlanTargetsRow = Selectable<PlanTargetsTable>;
export type PlanIndicatorsRow = Selectable<PlanIndicatorsTable>;
export type PlanMilestonesRow = Selectable<PlanMilestonesTable>;
export type PlanTasksRow = Selectable<PlanTasksTable>;
export type PlanDutiesRow = Selectable<PlanDutiesTable>;
export type PlanAssignmentsRow = Selectable<PlanAssignmentsTable>;
export type PlanChangesRow = Selectable<PlanChangesTable>;
