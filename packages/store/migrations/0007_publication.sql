-- The synthesis report of a round, and what the province decided to make public.

create table templates (
  tenant_id  text not null references tenants,
  id         uuid not null,
  kind       text not null check (kind in ('outline', 'document')),
  name       text not null check (name <> ''),
  content    jsonb,
  file_id    uuid,
  added_by   uuid,
  added_at   timestamptz not null,
  removed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, file_id) references files,
  foreign key (tenant_id, added_by) references people
);

create table syntheses (
  tenant_id       text not null,
  id              uuid not null,
  plan_id         uuid not null,
  round_id        uuid not null,
  title           text not null,
  outline         jsonb not null,
  state           text not null,
  action_sequence integer not null default 0,
  created_by      uuid,
  created_at      timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id) references plans,
  foreign key (tenant_id, round_id) references rounds,
  foreign key (tenant_id, created_by) references people
);

-- The officer's edits, approvals and the freezing, in order; core/synthesis/editing.ts.
create table synthesis_actions (
  tenant_id    text not null,
  synthesis_id uuid not null,
  sequence     integer not null check (sequence >= 1),
  action       jsonb not null,
  person_id    uuid,
  at           timestamptz not null,
  primary key (tenant_id, synthesis_id, sequence),
  foreign key (tenant_id, synthesis_id) references syntheses,
  foreign key (tenant_id, person_id) references people
);

-- Content and all data it rests on, as frozen, and the document that was made of it: what was signed stays byte for byte.
create table synthesis_snapshots (
  tenant_id    text not null,
  synthesis_id uuid not null,
  number       integer not null check (number >= 1),
  snapshot     jsonb not null,
  -- SHA-256 of the snapshot's one text (core/synthesis/editing/freeze.ts)
  hash         bytea not null check (octet_length(hash) = 32),
  file_id      uuid not null,
  person_id    uuid,
  at           timestamptz not null,
  primary key (tenant_id, synthesis_id, number),
  foreign key (tenant_id, synthesis_id) references syntheses,
  foreign key (tenant_id, file_id) references files,
  foreign key (tenant_id, person_id) references people
);

-- Publishing is an act, with what was checked before it; taking back is another.
create table publications (
  tenant_id    text not null references tenants,
  id           uuid not null,
  subject      text not null check (subject in ('plan', 'indicator', 'synthesis')),
  subject_id   uuid not null,
  -- permanent part of its public address
  slug         text not null check (slug ~ '^[a-z0-9][a-z0-9-]*$'),
  content      jsonb,
  published_by uuid,
  published_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, published_by) references people,
  foreign key (tenant_id, withdrawn_by) references people
);
create index publications_slug on publications (tenant_id, slug);
create unique index publications_subject on publications (tenant_id, subject, subject_id) where withdrawn_at is null;

create table public_revisions (
  tenant_id    text not null references tenants,
  id           uuid not null,
  indicator_id uuid not null,
  period       text not null,
  before       double precision,
  after        double precision,
  reason       text,
  at           timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, indicator_id) references indicators
);
create index public_revisions_indicator on public_revisions (tenant_id, indicator_id);

create table feedback (
  tenant_id    text not null references tenants,
  id           uuid not null,
  page         text not null,
  text         text not null check (text <> ''),
  contact      text,
  state        text not null check (state in ('waiting', 'shown', 'hidden')),
  answer       text,
  at           timestamptz not null,
  moderated_by uuid,
  moderated_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, moderated_by) references people
);

do $$
declare name text;
begin
  foreach name in array array[
    'templates', 'syntheses', 'synthesis_actions', 'synthesis_snapshots', 'publications', 'public_revisions', 'feedback']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy tenant on %I using (tenant_id = nullif(current_setting(''lotrinh.tenant'', true), ''''))', name);
  end loop;
end $$;
