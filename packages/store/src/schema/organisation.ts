import type { Selectable } from "kysely";
import type { Defaulted, Fixed, FixedJson, FixedOptional, Optional, OptionalJson } from "./columns.js";

/** Tables of migrations/0003_organisation.sql. */
export interface OrganisationTables {
  places: PlacesTable;
  successions: SuccessionsTable;
  succession_parts: SuccessionPartsTable;
  posts: PostsTable;
  delegations: DelegationsTable;
  accounts: AccountsTable;
  sign_in_failures: SignInFailuresTable;
  account_identities: AccountIdentitiesTable;
  account_tokens: AccountTokensTable;
  notices: NoticesTable;
  mails: MailsTable;
  audit_seals: AuditSealsTable;
  routines: RoutinesTable;
}

export type PlaceLevel = "province" | "district" | "commune";

export interface PlacesTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  code: Optional<string>;
  name: string;
  level: PlaceLevel;
  parent_id: Optional<string>;
  valid_from: Optional<string>;
  valid_to: Optional<string>;
  shape: OptionalJson<unknown>;
  created_at: Fixed<Date>;
}

export type SuccessionKind = "merge" | "split" | "dissolve" | "rename";

export interface SuccessionsTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  kind: Fixed<SuccessionKind>;
  /** `YYYY-MM-DD`, the first day on which it holds. */
  day: Fixed<string>;
  act: Fixed<string>;
  note: FixedOptional<string>;
  recorded_by: FixedOptional<string>;
  recorded_at: Fixed<Date>;
  withdrawn_by: Optional<string>;
  withdrawn_at: Optional<Date>;
}

export interface SuccessionPartsTable {
  tenant_id: Fixed<string>;
  succession_id: Fixed<string>;
  position: Fixed<number>;
  from_unit: Fixed<string>;
  /** null: nobody took it over. */
  to_unit: FixedOptional<string>;
  /** The part of the work that passed; null: all of it. */
  field: FixedOptional<string>;
}

export interface PostsTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  person_id: string;
  role: string;
  unit_id: Optional<string>;
  plan_id: Optional<string>;
  title: Optional<string>;
  valid_from: Optional<string>;
  valid_to: Optional<string>;
  added_by: Optional<string>;
  added_at: Fixed<Date>;
}

export interface DelegationsTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  post_id: string;
  to_person: string;
  valid_from: string;
  valid_to: string;
  reason: string;
  added_by: Optional<string>;
  added_at: Fixed<Date>;
  ended_at: Optional<Date>;
}

export interface AccountsTable {
  tenant_id: Fixed<string>;
  person_id: Fixed<string>;
  login: string;
  email: Optional<string>;
  password_hash: Optional<string>;
  password_at: Optional<Date>;
  totp_secret: Optional<Buffer>;
  totp_at: Optional<Date>;
  totp_pending: Optional<Buffer>;
  /** The last time step used. */
  totp_step: Optional<number>;
  created_at: Fixed<Date>;
  closed_at: Optional<Date>;
}

export interface SignInFailuresTable {
  tenant_id: Fixed<string>;
  subject: Fixed<string>;
  failures: number;
  failed_at: Date;
  locked_until: Optional<Date>;
}

export interface AccountIdentitiesTable {
  tenant_id: Fixed<string>;
  issuer: Fixed<string>;
  subject: Fixed<string>;
  person_id: string;
  linked_at: Date;
}

export interface AccountTokensTable {
  tenant_id: Fixed<string>;
  token_hash: Fixed<Buffer>;
  person_id: string;
  purpose: string;
  created_at: Fixed<Date>;
  expires_at: Optional<Date>;
  used_at: Optional<Date>;
}

export interface NoticesTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  person_id: Fixed<string>;
  kind: Fixed<string>;
  link: FixedOptional<string>;
  facts: FixedJson<unknown>;
  at: Fixed<Date>;
  read_at: Optional<Date>;
  mailed_at: Optional<Date>;
}

export type MailState = "waiting" | "sent" | "failed";

export interface MailsTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  person_id: Optional<string>;
  address: string;
  subject: string;
  body: string;
  html: Optional<string>;
  state: MailState;
  attempt: Defaulted<number>;
  problem: Optional<string>;
  created_at: Fixed<Date>;
  run_after: Date;
  sent_at: Optional<Date>;
  occasion: Optional<string>;
}

export interface AuditSealsTable {
  tenant_id: Fixed<string>;
  sequence: Fixed<number>;
  entries: Fixed<number>;
  before: Fixed<Buffer>;
  hash: Fixed<Buffer>;
  at: Fixed<Date>;
}

export interface RoutinesTable {
  tenant_id: Fixed<string>;
  name: Fixed<string>;
  ran_at: Date;
  /** `YYYY-MM-DD`. */
  ran_for: Optional<string>;
}

export type PlacesRow = Selectable<PlacesTable>;
export type SuccessionsRow = Selectable<SuccessionsTable>;
export type SuccessionPartsRow = Selectable<SuccessionPartsTable>;
export type PostsRow = Selectable<PostsTable>;
export type DelegationsRow = Selectable<DelegationsTable>;
export type AccountsRow = Selectable<AccountsTable>;
export type SignInFailuresRow = Selectable<SignInFailuresTable>;
export type AccountIdentitiesRow = Selectable<AccountIdentitiesTable>;
export type AccountTokensRow = Selectable<AccountTokensTable>;
export type NoticesRow = Selectable<NoticesTable>;
export type MailsRow = Selectable<MailsTable>;
export type AuditSealsRow = Selectable<AuditSealsTable>;
export type RoutinesRow = Selectable<RoutinesTable>;
