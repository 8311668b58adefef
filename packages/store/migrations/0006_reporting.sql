-- Rounds of reporting: what was asked of which unit, what it answered, what was done with the answer.

create table rounds (
  tenant_id   text not null,
  id          uuid not null,
  plan_id     uuid not null,
  -- null: asked for outside of any duty (đột xuất)
  duty_id     uuid,
  title       text not null check (title <> ''),
  period      text not null,
  period_from date,
  period_to   date,
  -- the days whose data counts (chốt số liệu)
  cutoff_from date,
  cutoff      date,
  opens_on    date not null,
  due_on      date not null,
  locks_on    date,
  -- days, `YYYY-MM-DD`
  remind_on   text[] not null default '{}',
  outline     jsonb not null,
  -- what is asked beside the outline's texts
  asks        text[] not null default '{figures,tasks,funding}',
  opened_at   timestamptz,
  locked_at   timestamptz,
  -- given by whoever asks ad hoc, so that a request sent twice opens one round
  request_id  text,
  created_by  uuid,
  created_at  timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, request_id),
  foreign key (tenant_id, plan_id) references plans,
  foreign key (tenant_id, duty_id) references plan_duties,
  foreign key (tenant_id, created_by) references people
);
create unique index rounds_duty on rounds (tenant_id, duty_id, period) where duty_id is not null;
create index rounds_due on rounds (tenant_id, due_on);
create index rounds_plan on rounds (tenant_id, plan_id);

-- A deadline moved, a cut-off changed, locked, opened again: with who and why.
create table round_actions (
  tenant_id text not null,
  round_id  uuid not null,
  sequence  integer not null check (sequence >= 1),
  action    text not null check (action <> ''),
  change    jsonb,
  reason    text,
  person_id uuid,
  at        timestamptz not null,
  primary key (tenant_id, round_id, sequence),
  foreign key (tenant_id, round_id) references rounds,
  foreign key (tenant_id, person_id) references people
);

-- One unit's answer in one round. `state` is computed from the actions and kept with them.
create table reports (
  tenant_id       text not null,
  id              uuid not null,
  round_id        uuid not null,
  -- the unit that was asked: old reports keep its name
  unit_id         uuid not null,
  -- the unit that answers: its successor where it was dissolved meanwhile
  holder_id       uuid not null,
  -- the day on which it passed to the holder; null: it never did
  held_since      date,
  due_on          date not null,
  -- reporting/asked.ts: which tasks, figures and sources of funding this unit answers for
  asked           jsonb not null,
  state           text not null,
  action_sequence integer not null default 0,
  change_sequence integer not null default 0,
  submitted_at    timestamptz,
  accepted_at     timestamptz,
  created_at      timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, round_id, unit_id),
  foreign key (tenant_id, round_id) references rounds,
  foreign key (tenant_id, unit_id) references units,
  foreign key (tenant_id, holder_id) references units
);
create index reports_unit on reports (tenant_id, unit_id, due_on);
create index reports_holder on reports (tenant_id, holder_id, due_on);
create index reports_state on reports (tenant_id, state);

create table report_actions (
  tenant_id     text not null,
  report_id     uuid not null,
  sequence      integer not null check (sequence >= 1),
  -- core/report/action.ts
  action        text not null check (action <> ''),
  reason        text,
  -- reasons per item, {field key: reason}
  items         jsonb,
  submission    integer,
  -- in what capacity: focal-point, unit-head, officer, system
  party         text not null check (party <> ''),
  person_id     uuid,
  -- whose post was exercised, where by delegation
  on_behalf_of  uuid,
  at            timestamptz not null,
  primary key (tenant_id, report_id, sequence),
  foreign key (tenant_id, report_id) references reports,
  foreign key (tenant_id, person_id) references people,
  foreign key (tenant_id, on_behalf_of) references people
);

-- The current content, a row a field; every save says which revision it changes, so none is lost.
create table report_fields (
  tenant_id  text not null,
  report_id  uuid not null,
  field      text not null check (field <> ''),
  value      jsonb not null,
  revision   integer not null check (revision >= 1),
  -- the report's change_sequence at this save: what is newer than a given one is what others changed since
  change     integer not null,
  updated_by uuid,
  updated_at timestamptz not null,
  primary key (tenant_id, report_id, field),
  foreign key (tenant_id, report_id) references reports,
  foreign key (tenant_id, updated_by) references people
);

-- What was answered to a request that changes a report: sent again, it is answered the same and does nothing twice.
create table report_requests (
  tenant_id  text not null,
  report_id  uuid not null,
  request_id text not null check (request_id <> ''),
  person_id  uuid,
  answer     jsonb not null,
  at         timestamptz not null,
  primary key (tenant_id, report_id, request_id),
  foreign key (tenant_id, report_id) references reports,
  foreign key (tenant_id, person_id) references people
);
create index report_requests_at on report_requests (tenant_id, at);

-- What was submitted, as it was: whole, for good.
create table report_submissions (
  tenant_id text not null,
  report_id uuid not null,
  number    integer not null check (number >= 1),
  content   jsonb not null,
  person_id uuid,
  at        timestamptz not null,
  primary key (tenant_id, report_id, number),
  foreign key (tenant_id, report_id) references reports,
  foreign key (tenant_id, person_id) references people
);

create table report_comments (
  tenant_id   text not null,
  id          uuid not null,
  report_id   uuid not null,
  field       text,
  text        text not null check (text <> ''),
  person_id   uuid,
  at          timestamptz not null,
  resolved_by uuid,
  resolved_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, report_id) references reports,
  foreign key (tenant_id, person_id) references people,
  foreign key (tenant_id, resolved_by) references people
);
create index report_comments_report on report_comments (tenant_id, report_id);

-- What a person said to a doubt that a check raised while entering; the answer is kept.
create table report_doubts (
  tenant_id text not null,
  report_id uuid not null,
  field     text not null,
  code      text not null,
  answer    text not null,
  person_id uuid,
  at        timestamptz not null,
  primary key (tenant_id, report_id, field, code),
  foreign key (tenant_id, report_id) references reports,
  foreign key (tenant_id, person_id) references people
);

create table report_files (
  tenant_id  text not null,
  id         uuid not null,
  report_id  uuid not null,
  field      text,
  file_id    uuid not null,
  added_by   uuid,
  added_at   timestamptz not null,
  removed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, report_id) references reports,
  foreign key (tenant_id, file_id) references files,
  foreign key (tenant_id, added_by) references people
);
create index report_files_report on report_files (tenant_id, report_id);

-- What units reported of their tasks, the last accepted: kept in the transaction that accepts.
create table task_states (
  tenant_id  text not null,
  task_id    uuid not null,
  unit_id    uuid not null,
  status     text not null,
  percent    integer check (percent between 0 and 100),
  result     text,
  report_id  uuid,
  due_on     date,
  at         timestamptz not null,
  primary key (tenant_id, task_id, unit_id),
  foreign key (tenant_id, task_id) references plan_tasks,
  foreign key (tenant_id, unit_id) references units,
  foreign key (tenant_id, report_id) references reports
);

-- A unit asks for more time for a task: once, with a reason; the standing unit's officer decides.
create table task_extensions (
  tenant_id  text not null,
  id         uuid not null,
  task_id    uuid not null,
  unit_id    uuid not null,
  report_id  uuid,
  due_on     date,
  asked_to   date not null,
  reason     text not null check (reason <> ''),
  asked_by   uuid,
  asked_at   timestamptz not null,
  state      text not null check (state in ('asked', 'granted', 'refused')),
  granted_to date,
  decision   text,
  decided_by uuid,
  decided_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, task_id, unit_id),
  foreign key (tenant_id, task_id) references plan_tasks,
  foreign key (tenant_id, unit_id) references units,
  foreign key (tenant_id, report_id) references reports,
  foreign key (tenant_id, asked_by) references people,
  foreign key (tenant_id, decided_by) references people
);

do $$
declare name text;
begin
  foreach name in array array[
    'rounds', 'round_actions', 'reports', 'report_actions', 'report_fields', 'report_submissions', 'report_comments',
    'report_doubts', 'report_files', 'report_requests', 'task_states', 'task_extensions']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy tenant on %I using (tenant_id = nullif(current_setting(''lotrinh.tenant'', true), ''''))', name);
  end loop;
end $$;
