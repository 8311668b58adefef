import type { Selectable } from "kysely";
import type { Defaulted, Fixed, FixedJson, FixedOptional, Json, Optional, OptionalJson } from "./columns.js";

/** Tables of migrations/0006_reporting.sql. */
export interface ReportingTables {
  rounds: RoundsTable;
  round_actions: RoundActionsTable;
  reports: ReportsTable;
  report_actions: ReportActionsTable;
  report_fields: ReportFieldsTable;
  report_submissions: ReportSubmissionsTable;
  report_comments: ReportCommentsTable;
  report_doubts: ReportDoubtsTable;
  report_files: ReportFilesTable;
  report_requests: ReportRequestsTable;
  task_states: TaskStatesTable;
  task_extensions: TaskExtensionsTable;
}

export interface RoundsTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  plan_id: string;
  duty_id: Optional<string>;
  title: string;
  period: string;
  period_from: Optional<string>;
  period_to: Optional<string>;
  cutoff_from: Optional<string>;
  cutoff: Optional<string>;
  opens_on: string;
  due_on: string;
  locks_on: Optional<string>;
  remind_on: Defaulted<string[]>;
  outline: Json<unknown>;
  asks: Defaulted<string[]>;
  opened_at: Optional<Date>;
  locked_at: Optional<Date>;
  request_id: FixedOptional<string>;
  created_by: Optional<string>;
  created_at: Fixed<Date>;
}

export interface RoundActionsTable {
  tenant_id: Fixed<string>;
  round_id: Fixed<string>;
  sequence: Fixed<number>;
  action: string;
  change: OptionalJson<unknown>;
  reason: Optional<string>;
  person_id: Optional<string>;
  at: Fixed<Date>;
}

export interface ReportsTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  round_id: string;
  unit_id: Fixed<string>;
  holder_id: string;
  held_since: Optional<string>;
  due_on: string;
  asked: Json<unknown>;
  state: string;
  action_sequence: Defaulted<number>;
  change_sequence: Defaulted<number>;
  submitted_at: Optional<Date>;
  accepted_at: Optional<Date>;
  created_at: Fixed<Date>;
}

export interface ReportActionsTable {
  tenant_id: Fixed<string>;
  report_id: Fixed<string>;
  sequence: Fixed<number>;
  action: string;
  reason: Optional<string>;
  items: OptionalJson<unknown>;
  submission: Optional<number>;
  party: Fixed<string>;
  person_id: Optional<string>;
  on_behalf_of: Optional<string>;
  at: Fixed<Date>;
}

export interface ReportFieldsTable {
  tenant_id: Fixed<string>;
  report_id: Fixed<string>;
  field: Fixed<string>;
  value: Json<unknown>;
  revision: number;
  change: number;
  updated_by: Optional<string>;
  updated_at: Date;
}

export interface ReportRequestsTable {
  tenant_id: Fixed<string>;
  report_id: Fixed<string>;
  request_id: Fixed<string>;
  person_id: FixedOptional<string>;
  answer: FixedJson<unknown>;
  at: Fixed<Date>;
}

export interface ReportSubmissionsTable {
  tenant_id: Fixed<string>;
  report_id: Fixed<string>;
  number: Fixed<number>;
  content: Json<unknown>;
  person_id: Optional<string>;
  at: Fixed<Date>;
}

export interface ReportCommentsTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  report_id: string;
  field: Optional<string>;
  text: string;
  person_id: Optional<string>;
  at: Fixed<Date>;
  resolved_by: Optional<string>;
  resolved_at: Optional<Date>;
}

export interface ReportDoubtsTable {
  tenant_id: Fixed<string>;
  report_id: Fixed<string>;
  field: Fixed<string>;
  code: Fixed<string>;
  answer: string;
  person_id: Optional<string>;
  at: Fixed<Date>;
}

export interface ReportFilesTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  report_id: string;
  field: Optional<string>;
  file_id: string;
  added_by: Optional<string>;
  added_at: Fixed<Date>;
  removed_at: Optional<Date>;
}

export interface TaskStatesTable {
  tenant_id: Fixed<string>;
  task_id: Fixed<string>;
  unit_id: Fixed<string>;
  status: string;
  percent: Optional<number>;
  result: Optional<string>;
  report_id: Optional<string>;
  due_on: Optional<string>;
  on_day: Optional<string>;
  at: Fixed<Date>;
}

export interface TaskExtensionsTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  task_id: Fixed<string>;
  unit_id: Fixed<string>;
  report_id: FixedOptional<string>;
  due_on: FixedOptional<string>;
  asked_to: Fixed<string>;
  reason: Fixed<string>;
  asked_by: FixedOptional<string>;
  asked_at: Fixed<Date>;
  state: string;
  granted_to: Optional<string>;
  decision: Optional<string>;
  decided_by: Optional<string>;
  decided_at: Optional<Date>;
}

export type RoundsRow = Selectable<RoundsTable>;
export type RoundActionsRow = Selectable<RoundActionsTable>;
export type ReportsRow = Selectable<ReportsTable>;
export type ReportActionsRow = Selectable<ReportActionsTable>;
export type ReportFieldsRow = Selectable<ReportFieldsTable>;
export type ReportSubmissionsRow = Selectable<ReportSubmissionsTable>;
export type ReportCommentsRow = Selectable<ReportCommentsTable>;
export type ReportDoubtsRow = Selectable<ReportDoubtsTable>;
export type ReportFilesRow = Selectable<ReportFilesTable>;
export type TaskStatesRow = Selectable<TaskStatesTable>;
export type ReportRequestsRow = Selectable<ReportRequestsTable>;
export type TaskExtensionsRow = Selectable<TaskExtensionsTable>;
