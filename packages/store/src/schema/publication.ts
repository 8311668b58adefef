import type { Selectable } from "kysely";
import type { Defaulted, Fixed, Json, Optional, OptionalJson } from "./columns.js";

/** Tables of migrations/0007_publication.sql. */
export interface PublicationTables {
  templates: TemplatesTable;
  syntheses: SynthesesTable;
  synthesis_actions: SynthesisActionsTable;
  synthesis_snapshots: SynthesisSnapshotsTable;
  publications: PublicationsTable;
  public_revisions: PublicRevisionsTable;
  feedback: FeedbackTable;
}

export interface TemplatesTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  kind: string;
  name: string;
  content: OptionalJson<unknown>;
  file_id: Optional<string>;
  added_by: Optional<string>;
  added_at: Fixed<Date>;
  removed_at: Optional<Date>;
}

export interface SynthesesTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  plan_id: string;
  round_id: string;
  title: string;
  outline: Json<unknown>;
  state: string;
  action_sequence: Defaulted<number>;
  created_by: Optional<string>;
  created_at: Fixed<Date>;
}

export interface SynthesisActionsTable {
  tenant_id: Fixed<string>;
  synthesis_id: Fixed<string>;
  sequence: Fixed<number>;
  action: Json<unknown>;
  person_id: Optional<string>;
  at: Fixed<Date>;
}

export interface SynthesisSnapshotsTable {
  tenant_id: Fixed<string>;
  synthesis_id: Fixed<string>;
  number: Fixed<number>;
  snapshot: Json<unknown>;
  hash: Fixed<Buffer>;
  file_id: Fixed<string>;
  person_id: Optional<string>;
  at: Fixed<Date>;
}

export interface PublicationsTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  subject: string;
  subject_id: string;
  slug: string;
  content: OptionalJson<unknown>;
  published_by: Optional<string>;
  published_at: Date;
  withdrawn_by: Optional<string>;
  withdrawn_at: Optional<Date>;
}

export interface PublicRevisionsTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  indicator_id: string;
  period: string;
  before: Optional<number>;
  after: Optional<number>;
  reason: Optional<string>;
  at: Fixed<Date>;
}

export interface FeedbackTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  page: string;
  text: string;
  contact: Optional<string>;
  state: string;
  answer: Optional<string>;
  at: Fixed<Date>;
  moderated_by: Optional<string>;
  moderated_at: Optional<Date>;
}

export type TemplatesRow = Selectable<TemplatesTable>;
export type SynthesesRow = Selectable<SynthesesTable>;
export type SynthesisActionsRow = Selectable<SynthesisActionsTable>;
export type SynthesisSnapshotsRow = Selectable<SynthesisSnapshotsTable>;
export type PublicationsRow = Selectable<PublicationsTable>;
export type PublicRevisionsRow = Selectable<PublicRevisionsTable>;
export type FeedbackRow = Selectable<FeedbackTable>;
