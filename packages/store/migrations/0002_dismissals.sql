-- Findings of the check that somebody set aside, with the reason, and which of these were taken back. Rows are only added.

create table dismissals (
  tenant_id   text not null references tenants,
  id          uuid not null,
  scope       text not null check (scope in ('place', 'document', 'province')),
  rule        text not null check (rule <> ''),
  -- null where the scope is the province
  document_id uuid,
  -- core/check/findingKey: the finding's lasting key; null where the scope is wider than one place
  finding     text check (finding <> ''),
  -- only findings that quote these words; null: whatever they quote
  words       text check (words <> ''),
  -- what the finding said and quoted when it was dismissed, for lists
  message     text,
  quote       text,
  reason      text not null check (reason <> ''),
  person_id   uuid not null,
  at          timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, document_id) references documents,
  foreign key (tenant_id, person_id) references people,
  check ((scope = 'province') = (document_id is null)),
  check ((scope = 'place') = (finding is not null))
);
create index dismissals_document on dismissals (tenant_id, document_id);

create table dismissal_ends (
  tenant_id    text not null,
  dismissal_id uuid not null,
  reason       text check (reason <> ''),
  person_id    uuid not null,
  at           timestamptz not null,
  primary key (tenant_id, dismissal_id),
  foreign key (tenant_id, dismissal_id) references dismissals,
  foreign key (tenant_id, person_id) references people
);

alter table dismissals enable row level security;
alter table dismissals force row level security;
create policy tenant on dismissals using (tenant_id = nullif(current_setting('lotrinh.tenant', true), ''));
alter table dismissal_ends enable row level security;
alter table dismissal_ends force row level security;
create policy tenant on dismissal_ends using (tenant_id = nullif(current_setting('lotrinh.tenant', true), ''));
