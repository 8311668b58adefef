-- Who is there: places, units and what became of them, people's posts, how people sign in, what they are told,
-- and the seals that make tampering with the audit entries show.

create table places (
  tenant_id  text not null references tenants,
  id         uuid not null,
  code       text,
  name       text not null check (name <> ''),
  level      text not null check (level in ('province', 'district', 'commune')),
  parent_id  uuid,
  valid_from date,
  valid_to   date,
  -- GeoJSON geometry (RFC 7946); null where nobody has given one
  shape      jsonb,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, parent_id) references places,
  check (valid_from <= valid_to)
);
create index places_code on places (tenant_id, code);

alter table units add column parent_id uuid;
alter table units add column place_id uuid;
alter table units add column official_code text;
alter table units add column email text;
alter table units add foreign key (tenant_id, parent_id) references units;
alter table units add foreign key (tenant_id, place_id) references places;
create index units_parent on units (tenant_id, parent_id);

-- What a person recognises a session by when they look through theirs; `strong`: with a second factor.
alter table sessions add column id uuid not null default gen_random_uuid();
alter table sessions add column agent text;
alter table sessions add column address text;
alter table sessions add column seen_at timestamptz;
alter table sessions add column strong boolean not null default false;
create index sessions_person on sessions (tenant_id, person_id);

-- What became of units by a legal act, from a day on. Appended; a wrong one is taken back, not changed.
create table successions (
  tenant_id   text not null,
  id          uuid not null,
  kind        text not null check (kind in ('merge', 'split', 'dissolve', 'rename')),
  day         date not null,
  act         text not null check (act <> ''),
  note        text,
  recorded_by uuid,
  recorded_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, recorded_by) references people,
  foreign key (tenant_id, withdrawn_by) references people
);

-- to_unit null: nobody took it over. field null: all of the unit's work.
create table succession_parts (
  tenant_id     text not null,
  succession_id uuid not null,
  position      integer not null check (position >= 0),
  from_unit     uuid not null,
  to_unit       uuid,
  field         text,
  primary key (tenant_id, succession_id, position),
  foreign key (tenant_id, succession_id) references successions,
  foreign key (tenant_id, from_unit) references units,
  foreign key (tenant_id, to_unit) references units
);
create index succession_parts_from on succession_parts (tenant_id, from_unit);

-- What a person may act as: a role, in a unit or for a plan, from a day to a day. Ended, never erased.
create table posts (
  tenant_id  text not null,
  id         uuid not null,
  person_id  uuid not null,
  role       text not null check (role in
    ('administrator', 'officer', 'focal-point', 'unit-head', 'leader', 'oversight', 'viewer')),
  unit_id    uuid,
  plan_id    uuid,
  title      text,
  valid_from date,
  valid_to   date,
  added_by   uuid,
  added_at   timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references people,
  foreign key (tenant_id, unit_id) references units,
  foreign key (tenant_id, plan_id) references plans,
  foreign key (tenant_id, added_by) references people,
  check (role not in ('focal-point', 'unit-head') or unit_id is not null),
  check (valid_from <= valid_to)
);
create index posts_person on posts (tenant_id, person_id);
create index posts_unit on posts (tenant_id, unit_id);

-- While somebody is away another acts in their post; what is done says both.
create table delegations (
  tenant_id   text not null,
  id          uuid not null,
  post_id     uuid not null,
  to_person   uuid not null,
  valid_from  date not null,
  valid_to    date not null,
  reason      text not null check (reason <> ''),
  added_by    uuid,
  added_at    timestamptz not null,
  ended_at    timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, post_id) references posts,
  foreign key (tenant_id, to_person) references people,
  foreign key (tenant_id, added_by) references people,
  check (valid_from <= valid_to)
);
create index delegations_to on delegations (tenant_id, to_person);

-- How a person signs in. `login` is folded to lower case. Secrets are hashed or sealed, never plain.
create table accounts (
  tenant_id        text not null,
  person_id        uuid not null,
  login            text not null check (login = lower(login) and login <> ''),
  email            text,
  password_hash    text,
  password_at      timestamptz,
  -- sealed with a key that isn't in the database; the pending one waits for its first code
  totp_secret      bytea,
  totp_at          timestamptz,
  totp_pending     bytea,
  -- the last time step that was used: a code works once
  totp_step        bigint,
  created_at       timestamptz not null,
  closed_at        timestamptz,
  primary key (tenant_id, person_id),
  unique (tenant_id, login),
  foreign key (tenant_id, person_id) references people
);

-- Failed sign-ins by login and by address, whether or not an account has that login: nobody learns which have.
create table sign_in_failures (
  tenant_id    text not null references tenants,
  -- `login:…` or `address:…`
  subject      text not null check (subject <> ''),
  failures     integer not null check (failures >= 1),
  failed_at    timestamptz not null,
  locked_until timestamptz,
  primary key (tenant_id, subject)
);

create table account_identities (
  tenant_id text not null,
  issuer    text not null,
  subject   text not null,
  person_id uuid not null,
  linked_at timestamptz not null,
  primary key (tenant_id, issuer, subject),
  foreign key (tenant_id, person_id) references accounts
);

-- Links sent by mail (invitation, new password), sign-in steps that wait for a second factor, calendar feeds.
create table account_tokens (
  tenant_id  text not null,
  token_hash bytea not null check (octet_length(token_hash) = 32),
  person_id  uuid not null,
  purpose    text not null check (purpose in ('invitation', 'new-password', 'second-factor', 'calendar')),
  created_at timestamptz not null,
  expires_at timestamptz,
  used_at    timestamptz,
  primary key (tenant_id, token_hash),
  foreign key (tenant_id, person_id) references people
);

-- What a person is told in the application and, gathered, by mail.
create table notices (
  tenant_id  text not null,
  id         uuid not null,
  person_id  uuid not null,
  kind       text not null check (kind <> ''),
  -- a path of the web application
  link       text,
  facts      jsonb not null,
  at         timestamptz not null,
  read_at    timestamptz,
  mailed_at  timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references people
);
create index notices_person on notices (tenant_id, person_id, id);
create index notices_unmailed on notices (tenant_id, id) where mailed_at is null and read_at is null;

create table mails (
  tenant_id  text not null references tenants,
  id         uuid not null,
  person_id  uuid,
  address    text not null,
  subject    text not null,
  body       text not null,
  html       text,
  state      text not null check (state in ('waiting', 'sent', 'failed')),
  attempt    integer not null default 0,
  problem    text,
  created_at timestamptz not null,
  -- not before this moment: a later attempt, or the end of the lease of whoever sends it now
  run_after  timestamptz not null,
  sent_at    timestamptz,
  -- one mail for one occasion: the second is not written
  occasion   text,
  primary key (tenant_id, id),
  unique (tenant_id, occasion),
  foreign key (tenant_id, person_id) references people
);
create index mails_waiting on mails (tenant_id, run_after) where state = 'waiting';

-- Audit entries are sealed in batches, in order: each seal's hash covers its entries and the seal before.
alter table audit_entries add column seal integer;
create index audit_entries_unsealed on audit_entries (tenant_id, id) where seal is null;
create index audit_entries_at on audit_entries (tenant_id, at);
create table audit_seals (
  tenant_id text not null references tenants,
  sequence  integer not null check (sequence >= 1),
  entries   integer not null check (entries >= 1),
  before    bytea not null check (octet_length(before) = 32),
  hash      bytea not null check (octet_length(hash) = 32),
  at        timestamptz not null,
  primary key (tenant_id, sequence)
);

-- What the server does by the clock: when it was last done, so that one instance does each once.
create table routines (
  tenant_id text not null references tenants,
  name      text not null check (name <> ''),
  ran_at    timestamptz not null,
  -- for what is done once a day: the last day it was done for
  ran_for   date,
  primary key (tenant_id, name)
);

do $$
declare name text;
begin
  foreach name in array array[
    'places', 'successions', 'succession_parts', 'posts', 'delegations', 'accounts', 'sign_in_failures', 'account_identities',
    'account_tokens', 'notices', 'mails', 'audit_seals', 'routines']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy tenant on %I using (tenant_id = nullif(current_setting(''lotrinh.tenant'', true), ''''))', name);
  end loop;
end $$;
