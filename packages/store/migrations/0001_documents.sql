-- Documents, what was read from them, what people said about it, and the work queue.
-- Rules: every table carries tenant_id first in its primary key; no triggers, no extensions; PostgreSQL 15 or newer.
-- A missing `lotrinh.tenant` makes every policy false: nothing is seen, nothing is written.

create table tenants (
  tenant_id  text primary key check (tenant_id ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name       text not null check (name <> ''),
  created_at timestamptz not null
);

create table people (
  tenant_id  text not null references tenants,
  id         uuid not null,
  name       text not null check (name <> ''),
  role       text not null check (role <> ''),
  created_at timestamptz not null,
  ended_at   timestamptz,
  primary key (tenant_id, id)
);

create table sessions (
  tenant_id  text not null,
  token_hash bytea not null check (octet_length(token_hash) = 32),
  person_id  uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at   timestamptz,
  primary key (tenant_id, token_hash),
  foreign key (tenant_id, person_id) references people
);

create table files (
  tenant_id  text not null references tenants,
  id         uuid not null,
  sha256     bytea not null check (octet_length(sha256) = 32),
  name       text not null check (name <> ''),
  media_type text not null,
  size       bigint not null check (size >= 0),
  added_by   uuid,
  added_at   timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, sha256),
  foreign key (tenant_id, added_by) references people
);

create table file_contents (
  tenant_id text not null,
  file_id   uuid not null,
  chunk     integer not null check (chunk >= 0),
  bytes     bytea not null,
  primary key (tenant_id, file_id, chunk),
  foreign key (tenant_id, file_id) references files
);
alter table file_contents alter column bytes set storage external;

-- The facts (number … search_head) are those of the latest reading with people's corrections: a projection,
-- kept current in the transaction that changes what it comes from.
create table documents (
  tenant_id       text not null,
  id              uuid not null,
  file_id         uuid not null,
  state           text not null check (state in ('queued', 'reading', 'read', 'failed')),
  problem         text,
  problem_detail  text,
  number          text,
  number_norm     text,
  date            text check (date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  year            integer,
  type            text,
  title           text,
  issuer          text,
  kind            text,
  is_draft        boolean not null default false,
  source_id       uuid,
  reading_id      uuid,
  action_sequence integer not null default 0,
  items           integer,
  items_open      integer,
  standing_unit   text,
  review_counts   jsonb,
  uploaded_by     uuid,
  uploaded_at     timestamptz not null,
  removed_by      uuid,
  removed_at      timestamptz,
  search_head     tsvector not null,
  primary key (tenant_id, id),
  unique (tenant_id, file_id),
  foreign key (tenant_id, file_id) references files,
  foreign key (tenant_id, uploaded_by) references people,
  foreign key (tenant_id, removed_by) references people,
  check ((state = 'failed') = (problem is not null))
);
create index documents_number on documents (tenant_id, number_norm text_pattern_ops);
create index documents_date on documents (tenant_id, date);

-- The canonical text that spans count lines in; a better intake appends a new one.
create table sources (
  tenant_id       text not null,
  id              uuid not null,
  document_id     uuid not null,
  format          text not null,
  line_count      integer not null check (line_count >= 0),
  page_count      integer check (page_count >= 0),
  block_count     integer check (block_count >= 0),
  notices         jsonb not null,
  program_version text not null,
  created_at      timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, document_id) references documents
);
create index sources_document on sources (tenant_id, document_id);

-- Up to 500 lines each; `content` is deflated JSON {lines, pages}.
create table source_chunks (
  tenant_id  text not null,
  source_id  uuid not null,
  first_line integer not null check (first_line >= 1),
  last_line  integer not null,
  content    bytea not null,
  search     tsvector not null,
  primary key (tenant_id, source_id, first_line),
  foreign key (tenant_id, source_id) references sources
);
alter table source_chunks alter column content set storage external;

-- Blocks in reading order, some hundred lines each; `content` is deflated JSON Block[].
create table source_blocks (
  tenant_id  text not null,
  source_id  uuid not null,
  chunk      integer not null check (chunk >= 0),
  first_line integer not null,
  last_line  integer not null,
  content    bytea not null,
  primary key (tenant_id, source_id, chunk),
  foreign key (tenant_id, source_id) references sources
);
alter table source_blocks alter column content set storage external;

-- What a view of a long document needs of its blocks before it has them; `content` is deflated JSON BlockIndex.
create table block_indexes (
  tenant_id text not null,
  source_id uuid not null,
  content   bytea not null,
  primary key (tenant_id, source_id),
  foreign key (tenant_id, source_id) references sources
);
alter table block_indexes alter column content set storage external;

create table readings (
  tenant_id       text not null,
  id              uuid not null,
  document_id     uuid not null,
  source_id       uuid not null,
  program_version text not null,
  reading         jsonb not null,
  created_at      timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, document_id) references documents,
  foreign key (tenant_id, source_id) references sources
);
create index readings_document on readings (tenant_id, document_id);

create table review_actions (
  tenant_id   text not null,
  document_id uuid not null,
  sequence    integer not null check (sequence >= 1),
  reading_id  uuid not null,
  item        text not null check (item <> ''),
  action      text not null check (action in ('confirm', 'correct', 'reject', 'add', 'undo')),
  undoes      integer,
  value       jsonb,
  person_id   uuid not null,
  at          timestamptz not null,
  primary key (tenant_id, document_id, sequence),
  foreign key (tenant_id, document_id) references documents,
  foreign key (tenant_id, reading_id) references readings,
  foreign key (tenant_id, person_id) references people,
  check ((action = 'undo') = (undoes is not null)),
  check (undoes < sequence)
);

-- What a document cites, by the latest reading with corrections. Which stored document that is, is a join on
-- number and date: it is right the moment either side changes.
create table citations (
  tenant_id   text not null,
  document_id uuid not null,
  position    integer not null check (position >= 0),
  number      text,
  number_norm text,
  date        text,
  relation    text not null,
  issuer      text,
  type        text,
  title       text,
  spans       jsonb not null,
  primary key (tenant_id, document_id, position),
  foreign key (tenant_id, document_id) references documents
);
create index citations_number on citations (tenant_id, number_norm);

create table plans (
  tenant_id   text not null,
  id          uuid not null,
  document_id uuid not null,
  title       text not null,
  created_by  uuid,
  created_at  timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, document_id),
  foreign key (tenant_id, document_id) references documents,
  foreign key (tenant_id, created_by) references people
);

create table jobs (
  tenant_id    text not null references tenants,
  id           uuid not null,
  kind         text not null check (kind <> ''),
  subject      text,
  payload      jsonb not null,
  state        text not null check (state in ('waiting', 'running', 'done', 'failed')),
  attempt      integer not null default 0,
  max_attempts integer not null check (max_attempts >= 1),
  progress     jsonb,
  problem      text,
  worker       text,
  run_after    timestamptz not null,
  heartbeat_at timestamptz,
  created_at   timestamptz not null,
  finished_at  timestamptz,
  primary key (tenant_id, id)
);
create index jobs_open on jobs (tenant_id, run_after) where state in ('waiting', 'running');
create unique index jobs_subject on jobs (tenant_id, kind, subject) where state in ('waiting', 'running');

create table units (
  tenant_id  text not null references tenants,
  id         uuid not null,
  name       text not null check (name <> ''),
  kind       text not null check (kind <> ''),
  aliases    text[] not null,
  valid_from date,
  valid_to   date,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  check (valid_from <= valid_to)
);

create table settings (
  tenant_id  text not null references tenants,
  key        text not null check (key <> ''),
  value      jsonb not null,
  updated_by uuid,
  updated_at timestamptz not null,
  primary key (tenant_id, key),
  foreign key (tenant_id, updated_by) references people
);

create table audit_entries (
  tenant_id    text not null references tenants,
  id           uuid not null,
  at           timestamptz not null,
  person_id    uuid,
  action       text not null check (action <> ''),
  subject_kind text not null,
  subject_id   text not null,
  detail       jsonb,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references people
);
create index audit_entries_subject on audit_entries (tenant_id, subject_kind, subject_id);

alter table people enable row level security;
alter table people force row level security;
create policy tenant on people using (tenant_id = nullif(current_setting('lotrinh.tenant', true), ''));
alter table sessions enable row level security;
alter table sessions force row level security;
create policy tenant on sessions using (tenant_id = nullif(current_setting('lotrinh.tenant', true), ''));
alter table files enable row level security;
alter table files force row level security;
create policy tenant on files using (tenant_id = nullif(current_setting('lotrinh.tenant', true), ''));
alter table file_contents enable row level security;
alter table file_contents force row level security;
create policy tenant on file_contents using (tenant_id = nullif(current_setting('lotrinh.tenant', true), ''));
alter table documents enable row level security;
alter table documents force row level security;
create policy tenant on documents using (tenant_id = nullif(current_setting('lotrinh.tenant', true), ''));
alter table sources enable row level security;
alter table sources force row level security;
create policy tenant on sources using (tenant_id = nullif(current_setting('lotrinh.tenant', true), ''));
alter table source_chunks enable row level security;
alter table source_chunks force row level security;
create policy tenant on source_chunks using (tenant_id = nullif(current_setting('lotrinh.tenant', true), ''));
alter table source_blocks enable row level security;
alter table source_blocks force row level security;
create policy tenant on source_blocks using (tenant_id = nullif(current_setting('lotrinh.tenant', true), ''));
alter table block_indexes enable row level security;
alter table block_indexes force row level security;
create policy tenant on block_indexes using (tenant_id = nullif(current_setting('lotrinh.tenant', true), ''));
alter table readings enable row level security;
alter table readings force row level security;
create policy tenant on readings using (tenant_id = nullif(current_setting('lotrinh.tenant', true), ''));
alter table review_actions enable row level security;
alter table review_actions force row level security;
create policy tenant on review_actions using (tenant_id = nullif(current_setting('lotrinh.tenant', true), ''));
alter table citations enable row level security;
alter table citations force row level security;
create policy tenant on citations using (tenant_id = nullif(current_setting('lotrinh.tenant', true), ''));
alter table plans enable row level security;
alter table plans force row level security;
create policy tenant on plans using (tenant_id = nullif(current_setting('lotrinh.tenant', true), ''));
alter table jobs enable row level security;
alter table jobs force row level security;
create policy tenant on jobs using (tenant_id = nullif(current_setting('lotrinh.tenant', true), ''));
alter table units enable row level security;
alter table units force row level security;
create policy tenant on units using (tenant_id = nullif(current_setting('lotrinh.tenant', true), ''));
alter table settings enable row level security;
alter table settings force row level security;
create policy tenant on settings using (tenant_id = nullif(current_setting('lotrinh.tenant', true), ''));
alter table audit_entries enable row level security;
alter table audit_entries force row level security;
create policy tenant on audit_entries using (tenant_id = nullif(current_setting('lotrinh.tenant', true), ''));
