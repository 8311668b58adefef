import type { Notice } from "@lotrinh/core/document/source";
import type { Span } from "@lotrinh/core/document/span";
import type { Reading } from "@lotrinh/core/read/reading";
import type { ReviewCounts } from "@lotrinh/core/review/state";
import type { ColumnType, Insertable, Selectable, Updateable } from "kysely";
import type { CatalogueTables } from "./schema/catalogue.js";
import type {
  Fixed,
  FixedJson,
  FixedOptional,
  Json,
  Optional,
  OptionalJson,
  SearchVector,
} from "./schema/columns.js";
import type { DismissalsTables } from "./schema/dismissals.js";
import type { OrganisationTables } from "./schema/organisation.js";
import type { PlansInForceTables } from "./schema/plansInForce.js";
import type { PublicationTables } from "./schema/publication.js";
import type { ReportingTables } from "./schema/reporting.js";

/**
 * The tables of migrations/*.sql: of each, the row as read (`DocumentRow`), as inserted (`NewDocument`) and as
 * updated (`DocumentUpdate`). An update of a column that is `Fixed` at its insert doesn't compile.
 */
export interface Database
  extends DismissalsTables,
    OrganisationTables,
    PlansInForceTables,
    CatalogueTables,
    ReportingTables,
    PublicationTables {
  tenants: TenantsTable;
  people: PeopleTable;
  sessions: SessionsTable;
  files: FilesTable;
  file_contents: FileContentsTable;
  documents: DocumentsTable;
  sources: SourcesTable;
  source_chunks: SourceChunksTable;
  source_blocks: SourceBlocksTable;
  block_indexes: BlockIndexesTable;
  readings: ReadingsTable;
  review_actions: ReviewActionsTable;
  citations: CitationsTable;
  plans: PlansTable;
  jobs: JobsTable;
  units: UnitsTable;
  settings: SettingsTable;
  audit_entries: AuditEntriesTable;
}

export interface TenantsTable {
  tenant_id: Fixed<string>;
  name: string;
  created_at: Fixed<Date>;
}

export interface PeopleTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  name: string;
  role: string;
  created_at: Fixed<Date>;
  ended_at: Optional<Date>;
}

export interface SessionsTable {
  tenant_id: Fixed<string>;
  /** SHA-256 of the token; the token itself is never stored. */
  token_hash: Fixed<Buffer>;
  person_id: Fixed<string>;
  created_at: Fixed<Date>;
  expires_at: Date;
  ended_at: Optional<Date>;
  id: ColumnType<string, string | undefined, never>;
  /** The browser's description of itself. */
  agent: FixedOptional<string>;
  address: FixedOptional<string>;
  seen_at: Optional<Date>;
  /** Opened with a second factor. */
  strong: ColumnType<boolean, boolean | undefined, boolean>;
}

export interface FilesTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  sha256: Fixed<Buffer>;
  name: Fixed<string>;
  media_type: Fixed<string>;
  /** In bytes. */
  size: Fixed<number>;
  added_by: FixedOptional<string>;
  added_at: Fixed<Date>;
}

export interface FileContentsTable {
  tenant_id: Fixed<string>;
  file_id: Fixed<string>;
  chunk: Fixed<number>;
  bytes: Fixed<Buffer>;
}

export type DocumentState = "queued" | "reading" | "read" | "failed";

export interface DocumentsTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  file_id: Fixed<string>;
  state: DocumentState;
  problem: Optional<string>;
  problem_detail: Optional<string>;
  number: Optional<string>;
  number_norm: Optional<string>;
  date: Optional<string>;
  year: Optional<number>;
  type: Optional<string>;
  title: Optional<string>;
  issuer: Optional<string>;
  kind: Optional<string>;
  is_draft: ColumnType<boolean, boolean | undefined, boolean>;
  source_id: Optional<string>;
  reading_id: Optional<string>;
  action_sequence: ColumnType<number, number | undefined, number>;
  items: Optional<number>;
  items_open: Optional<number>;
  standing_unit: Optional<string>;
  review_counts: OptionalJson<ReviewCounts>;
  uploaded_by: FixedOptional<string>;
  uploaded_at: Fixed<Date>;
  removed_by: Optional<string>;
  removed_at: Optional<Date>;
  search_head: SearchVector;
}

export interface SourcesTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  document_id: Fixed<string>;
  format: Fixed<string>;
  line_count: Fixed<number>;
  page_count: FixedOptional<number>;
  block_count: FixedOptional<number>;
  notices: FixedJson<readonly Notice[]>;
  program_version: Fixed<string>;
  created_at: Fixed<Date>;
}

export interface SourceChunksTable {
  tenant_id: Fixed<string>;
  source_id: Fixed<string>;
  first_line: Fixed<number>;
  last_line: Fixed<number>;
  content: Fixed<Buffer>;
  search: SearchVector;
}

export interface SourceBlocksTable {
  tenant_id: Fixed<string>;
  source_id: Fixed<string>;
  chunk: Fixed<number>;
  first_line: Fixed<number>;
  last_line: Fixed<number>;
  content: Fixed<Buffer>;
}

export interface BlockIndexesTable {
  tenant_id: Fixed<string>;
  source_id: Fixed<string>;
  content: Fixed<Buffer>;
}

export interface ReadingsTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  document_id: Fixed<string>;
  source_id: Fixed<string>;
  program_version: Fixed<string>;
  reading: FixedJson<Reading>;
  created_at: Fixed<Date>;
}

export type ReviewActionKind = "confirm" | "correct" | "reject" | "add" | "undo";

export interface ReviewActionsTable {
  tenant_id: Fixed<string>;
  document_id: Fixed<string>;
  /** Counts from 1 in each document, without gaps. */
  sequence: Fixed<number>;
  reading_id: Fixed<string>;
  item: Fixed<string>;
  action: Fixed<ReviewActionKind>;
  /** Sequence of the action that an `undo` takes back. */
  undoes: FixedOptional<number>;
  value: ColumnType<unknown, string | null | undefined, never>;
  person_id: Fixed<string>;
  at: Fixed<Date>;
}

export interface CitationsTable {
  tenant_id: Fixed<string>;
  document_id: Fixed<string>;
  position: Fixed<number>;
  number: FixedOptional<string>;
  number_norm: FixedOptional<string>;
  date: FixedOptional<string>;
  relation: Fixed<string>;
  issuer: FixedOptional<string>;
  type: FixedOptional<string>;
  title: FixedOptional<string>;
  spans: FixedJson<readonly Span[]>;
}

export interface PlansTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  document_id: Fixed<string>;
  title: string;
  created_by: FixedOptional<string>;
  created_at: Fixed<Date>;
  number: Optional<string>;
  period_from: Optional<number>;
  period_to: Optional<number>;
  standing_unit: Optional<string>;
  /** `YYYY-MM-DD`; null: not put into force. */
  in_force_from: Optional<string>;
  in_force_by: Optional<string>;
  in_force_at: Optional<Date>;
  ended_on: Optional<string>;
}

export type JobState = "waiting" | "running" | "done" | "failed";

/** How far a job is, in steps of its own choosing. */
export interface JobProgress {
  readonly done: number;
  readonly total: number;
  /** What is being done, a code the web application translates. */
  readonly stage?: string;
}

export interface JobsTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  kind: Fixed<string>;
  /** What the job is about (a document's id): of one kind and subject at most one job is open. */
  subject: FixedOptional<string>;
  payload: ColumnType<unknown, string, never>;
  state: JobState;
  attempt: ColumnType<number, number | undefined, number>;
  max_attempts: Fixed<number>;
  progress: OptionalJson<JobProgress>;
  problem: Optional<string>;
  worker: Optional<string>;
  run_after: Date;
  heartbeat_at: Optional<Date>;
  created_at: Fixed<Date>;
  finished_at: Optional<Date>;
}

export interface UnitsTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  name: string;
  kind: string;
  aliases: string[];
  /** `YYYY-MM-DD`; null: always was. */
  valid_from: Optional<string>;
  /** `YYYY-MM-DD`, the last day; null: still is. */
  valid_to: Optional<string>;
  created_at: Fixed<Date>;
  parent_id: Optional<string>;
  place_id: Optional<string>;
  official_code: Optional<string>;
  email: Optional<string>;
}

export interface SettingsTable {
  tenant_id: Fixed<string>;
  key: Fixed<string>;
  value: Json<unknown>;
  updated_by: Optional<string>;
  updated_at: Date;
}

export interface AuditEntriesTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  at: Fixed<Date>;
  person_id: FixedOptional<string>;
  action: Fixed<string>;
  subject_kind: Fixed<string>;
  subject_id: Fixed<string>;
  detail: ColumnType<unknown, string | null | undefined, never>;
  /** Sequence of the seal that covers it; null: not sealed yet. */
  seal: Optional<number>;
}

export type TenantRow = Selectable<TenantsTable>;
export type NewTenant = Insertable<TenantsTable>;
export type PersonRow = Selectable<PeopleTable>;
export type NewPerson = Insertable<PeopleTable>;
export type PersonUpdate = Updateable<PeopleTable>;
export type SessionRow = Selectable<SessionsTable>;
export type NewSession = Insertable<SessionsTable>;
export type FileRow = Selectable<FilesTable>;
export type NewFile = Insertable<FilesTable>;
export type DocumentRow = Omit<Selectable<DocumentsTable>, "search_head">;
export type NewDocument = Insertable<DocumentsTable>;
export type DocumentUpdate = Updateable<DocumentsTable>;
export type SourceRow = Selectable<SourcesTable>;
export type NewSource = Insertable<SourcesTable>;
export type ReadingRow = Selectable<ReadingsTable>;
export type NewReading = Insertable<ReadingsTable>;
export type ReviewActionRow = Selectable<ReviewActionsTable>;
export type NewReviewAction = Insertable<ReviewActionsTable>;
export type CitationRow = Selectable<CitationsTable>;
export type NewCitation = Insertable<CitationsTable>;
export type PlanRow = Selectable<PlansTable>;
export type NewPlan = Insertable<PlansTable>;
export type PlanUpdate = Updateable<PlansTable>;
export type JobRow = Selectable<JobsTable>;
export type NewJob = Insertable<JobsTable>;
export type JobUpdate = Updateable<JobsTable>;
export type UnitRow = Selectable<UnitsTable>;
export type NewUnit = Insertable<UnitsTable>;
export type UnitUpdate = Updateable<UnitsTable>;
export type SettingRow = Selectable<SettingsTable>;
export type NewSetting = Insertable<SettingsTable>;
export type SettingUpdate = Updateable<SettingsTable>;
export type AuditEntryRow = Selectable<AuditEntriesTable>;
export type NewAuditEntry = Insertable<AuditEntriesTable>;
