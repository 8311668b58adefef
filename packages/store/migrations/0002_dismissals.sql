-- Findings of the check that somebody set aside, with the reason. Taken back, never erased.

create table dismissals (
  tenant_id    text not null references tenants,
  id           uuid not null,
  scope        text not null check (scope in ('place', 'document', 'province')),
  rule         text not null check (rule <> ''),
  -- null where the scope is the province
  document_id  uuid,
  -- core/check: the finding's lasting key; null where the scope is wider than one place
  finding      text,
  -- words the finding quotes; null: whatever it quotes
  words        text,
  reason       text not null check (reason <> ''),
  person_id    uuid,
  at           timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, document_id) references documents,
  foreign key (tenant_id, person_id) references people,
  foreign key (tenant_id, withdrawn_by) references people,
  check ((scope = 'province') = (document_id is null)),
  check ((scope = 'place') = (finding is not null))
);
create index dismissals_document on dismissals (tenant_id, document_id);
create index dismissals_rule on dismissals (tenant_id, rule);

alter table dismissals enable row level security;
alter table dismissals force row level security;
create policy tenant on dismissals using (tenant_id = nullif(current_setting('lotrinh.tenant', true), ''));
