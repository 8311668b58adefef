-- Tables of past series that were taken: the file they came from, how its columns were understood, who took them, and what
-- became of it. Observations name the import they came with in origin_id.

create table observation_imports (
  tenant_id    text not null,
  id           uuid not null,
  file_id      uuid not null,
  sheet        text,
  -- which row held the headings (from 0), and what each column was taken for
  columns      jsonb not null,
  taken        integer not null check (taken >= 0),
  same         integer not null check (same >= 0),
  left_out     integer not null check (left_out >= 0),
  reason       text,
  imported_by  uuid,
  imported_at  timestamptz not null,
  -- undone by figures that revise those it brought; they stay
  undone_by    uuid,
  undone_at    timestamptz,
  undone_reason text,
  primary key (tenant_id, id),
  foreign key (tenant_id, file_id) references files,
  foreign key (tenant_id, imported_by) references people,
  foreign key (tenant_id, undone_by) references people
);
create index observations_import on observations (tenant_id, origin_id) where origin = 'import' and origin_id is not null;

alter table observation_imports enable row level security;
alter table observation_imports force row level security;
create policy tenant on observation_imports using (tenant_id = nullif(current_setting('lotrinh.tenant', true), ''));
