-- What a plan in force holds: taken over from the reviewed reading of its document, kept by lasting keys of the reading's
-- items (`item`), amended without losing what was.

alter table plans add column number text;
alter table plans add column period_from integer;
alter table plans add column period_to integer;
alter table plans add column standing_unit uuid;
alter table plans add column in_force_from date;
alter table plans add column in_force_by uuid;
alter table plans add column in_force_at timestamptz;
alter table plans add column ended_on date;
alter table plans add foreign key (tenant_id, standing_unit) references units;
alter table plans add foreign key (tenant_id, in_force_by) references people;

-- The plan's document and those that amended it, in order.
create table plan_documents (
  tenant_id   text not null,
  plan_id     uuid not null,
  position    integer not null check (position >= 0),
  document_id uuid not null,
  reading_id  uuid not null,
  added_by    uuid,
  added_at    timestamptz not null,
  primary key (tenant_id, plan_id, position),
  foreign key (tenant_id, plan_id) references plans,
  foreign key (tenant_id, document_id) references documents,
  foreign key (tenant_id, reading_id) references readings
);

create table plan_goals (
  tenant_id   text not null,
  plan_id     uuid not null,
  number      integer not null,
  title       text not null,
  item        text not null,
  -- the goal of a framework that several plans share, `sdg:3`; null: the plan's own
  framework   text,
  primary key (tenant_id, plan_id, number),
  foreign key (tenant_id, plan_id) references plans
);

create table plan_targets (
  tenant_id   text not null,
  plan_id     uuid not null,
  code        text not null,
  goal        integer,
  title       text not null,
  priority    text,
  item        text not null,
  position    integer not null,
  primary key (tenant_id, plan_id, code),
  foreign key (tenant_id, plan_id) references plans
);

-- An indicator as the plan prints it; `indicator_id` is the one of the province's catalogue that it means.
create table plan_indicators (
  tenant_id    text not null,
  id           uuid not null,
  plan_id      uuid not null,
  item         text not null,
  position     integer not null,
  code         text,
  name         text not null,
  measure      text,
  goal         integer,
  target       text,
  group_title  text,
  parent_name  text,
  priority     text,
  indicator_id uuid,
  -- part of the catalogue indicator that is meant: a disaggregation, '' for the whole
  breakdown    text not null default '',
  link         text not null check (link in ('none', 'proposed', 'confirmed')),
  linked_by    uuid,
  linked_at    timestamptz,
  span         jsonb not null,
  withdrawn_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, plan_id, item),
  foreign key (tenant_id, plan_id) references plans,
  foreign key (tenant_id, linked_by) references people
);
create index plan_indicators_indicator on plan_indicators (tenant_id, indicator_id);

create table plan_milestones (
  tenant_id         text not null,
  plan_indicator_id uuid not null,
  year              integer not null,
  raw               text,
  -- core/read/value.ts TargetValue
  value             jsonb not null,
  primary key (tenant_id, plan_indicator_id, year),
  foreign key (tenant_id, plan_indicator_id) references plan_indicators
);

create table plan_tasks (
  tenant_id    text not null,
  id           uuid not null,
  plan_id      uuid not null,
  item         text not null,
  position     integer not null,
  text         text not null,
  section      text,
  target       text,
  due          text,
  -- the last day of `due` where it names one
  due_on       date,
  output       text,
  -- a task that a unit made of one given to it (its own plan)
  parent_id    uuid,
  made_by_unit uuid,
  person_id    uuid,
  span         jsonb,
  created_at   timestamptz not null,
  withdrawn_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, plan_id, item),
  foreign key (tenant_id, plan_id) references plans,
  foreign key (tenant_id, parent_id) references plan_tasks,
  foreign key (tenant_id, made_by_unit) references units,
  foreign key (tenant_id, person_id) references people
);

create table plan_duties (
  tenant_id    text not null,
  id           uuid not null,
  plan_id      uuid not null,
  item         text not null,
  what         text not null,
  sent_to      text,
  via          text,
  frequency    text not null,
  -- core/read/reading.ts DutyDeadline
  deadline     jsonb,
  -- core/schedule: how its rounds open, are reminded of and lock
  schedule     jsonb not null,
  -- core/report/outline.ts Outline
  outline      jsonb not null,
  span         jsonb,
  withdrawn_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, plan_id, item),
  foreign key (tenant_id, plan_id) references plans
);

-- Who is given what, and on what ground. Ended, never erased: a duty of a dissolved unit passes on by a new row.
create table plan_assignments (
  tenant_id   text not null,
  id          uuid not null,
  plan_id     uuid not null,
  subject     text not null check (subject in ('task', 'indicator', 'duty')),
  subject_id  uuid not null,
  unit_id     uuid not null,
  role        text not null check (role in ('lead', 'coordinating', 'responsible', 'reporter')),
  -- core/assign: as printed, how resolved, by which succession
  basis       jsonb not null,
  valid_from  date,
  valid_to    date,
  added_by    uuid,
  added_at    timestamptz not null,
  ended_by    uuid,
  ended_at    timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, plan_id) references plans,
  foreign key (tenant_id, unit_id) references units,
  foreign key (tenant_id, added_by) references people,
  foreign key (tenant_id, ended_by) references people
);
create index plan_assignments_plan on plan_assignments (tenant_id, plan_id);
create index plan_assignments_subject on plan_assignments (tenant_id, subject, subject_id);
create index plan_assignments_unit on plan_assignments (tenant_id, unit_id);

-- What was done to a plan since it is in force, with what stood there before: amended items keep their id.
create table plan_changes (
  tenant_id   text not null,
  plan_id     uuid not null,
  sequence    integer not null check (sequence >= 1),
  action      text not null check (action <> ''),
  -- what it was done to: a task, an indicator, a duty; null: the plan
  subject_id  uuid,
  before      jsonb,
  after       jsonb,
  reason      text,
  -- the amending document
  document_id uuid,
  person_id   uuid,
  at          timestamptz not null,
  primary key (tenant_id, plan_id, sequence),
  foreign key (tenant_id, plan_id) references plans,
  foreign key (tenant_id, document_id) references documents,
  foreign key (tenant_id, person_id) references people
);

do $$
declare name text;
begin
  foreach name in array array[
    'plan_documents', 'plan_goals', 'plan_targets', 'plan_indicators', 'plan_milestones', 'plan_tasks', 'plan_duties',
    'plan_assignments', 'plan_changes']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy tenant on %I using (tenant_id = nullif(current_setting(''lotrinh.tenant'', true), ''''))', name);
  end loop;
end $$;
