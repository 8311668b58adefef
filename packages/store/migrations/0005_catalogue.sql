-- The province's catalogue of indicators and what was observed of them. One observation serves every plan.

create table indicators (
  tenant_id    text not null references tenants,
  id           uuid not null,
  code         text,
  name         text not null check (name <> ''),
  name_search  tsvector not null,
  -- core/check/indicatorMatch.ts: alike for two wordings of one indicator; null where the name carries too little
  meaning      text,
  -- proposed: made from a plan by the program, until a person confirms it
  state        text not null check (state in ('proposed', 'confirmed')),
  definition   text,
  measure      text,
  -- a forgotten direction would silently turn a verdict around: only what nobody confirmed yet may lack it
  direction    text check (direction in ('increase', 'decrease')),
  source       text,
  method       text,
  frequency    text not null check (frequency in ('annual', 'semiannual', 'quarterly', 'monthly', 'irregular')),
  numerator    text,
  denominator  text,
  over_units   text not null check (over_units in ('sum', 'ratio', 'weighted-mean', 'province-only')),
  over_time    text not null check (over_time in ('sum', 'mean', 'last', 'none')),
  decimals     integer not null default 2 check (decimals between 0 and 9),
  breakdowns   text[] not null default '{}',
  merged_into  uuid,
  created_by   uuid,
  created_at   timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, merged_into) references indicators,
  foreign key (tenant_id, created_by) references people,
  check (state = 'proposed' or direction is not null)
);
create index indicators_meaning on indicators (tenant_id, meaning);
alter table plan_indicators add foreign key (tenant_id, indicator_id) references indicators;

-- What was changed of a catalogue entry: the fields before; merges and their undoing too.
create table indicator_changes (
  tenant_id    text not null,
  indicator_id uuid not null,
  sequence     integer not null check (sequence >= 1),
  change       jsonb not null,
  reason       text,
  person_id    uuid,
  at           timestamptz not null,
  primary key (tenant_id, indicator_id, sequence),
  foreign key (tenant_id, indicator_id) references indicators,
  foreign key (tenant_id, person_id) references people
);

create table indicator_reporters (
  tenant_id    text not null,
  indicator_id uuid not null,
  unit_id      uuid not null,
  primary key (tenant_id, indicator_id, unit_id),
  foreign key (tenant_id, indicator_id) references indicators,
  foreign key (tenant_id, unit_id) references units
);

create table indicator_frameworks (
  tenant_id    text not null,
  indicator_id uuid not null,
  framework    text not null,
  code         text not null,
  primary key (tenant_id, indicator_id, framework, code),
  foreign key (tenant_id, indicator_id) references indicators
);
create index indicator_frameworks_code on indicator_frameworks (tenant_id, framework, code);

-- A merge of duplicates. Observations stay where they were recorded: the figures of the entry that stays are made from those of
-- all entries merged into it. `links`: the plan indicators that were moved, so that undoing moves just them back.
create table indicator_merges (
  tenant_id    text not null,
  id           uuid not null,
  from_id      uuid not null,
  into_id      uuid not null,
  links        uuid[] not null,
  reason       text not null check (reason <> ''),
  merged_by    uuid,
  merged_at    timestamptz not null,
  undone_by    uuid,
  undone_at    timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, from_id) references indicators,
  foreign key (tenant_id, into_id) references indicators,
  foreign key (tenant_id, merged_by) references people,
  foreign key (tenant_id, undone_by) references people
);

-- Append-only. A later row of the same indicator, place, breakdown and period revises the earlier one.
-- place_id null: the province. period: ISO-like, core/schedule/period.ts (`2026`, `2026-S1`, `2026-Q3`, `2026-07`).
create table observations (
  tenant_id    text not null,
  id           uuid not null,
  indicator_id uuid not null,
  place_id     uuid,
  breakdown    text not null default '',
  period       text not null,
  value        double precision,
  missing      text,
  numerator    double precision,
  denominator  double precision,
  status       text not null check (status in ('reported', 'estimated', 'official')),
  origin       text not null check (origin in ('report', 'import', 'document', 'entry')),
  origin_id    uuid,
  reason       text,
  note         text,
  unit_id      uuid,
  recorded_by  uuid,
  recorded_at  timestamptz not null,
  primary key (tenant_id, id),
  check ((value is null) = (missing is not null))
);
create index observations_document on observations (tenant_id, origin_id) where origin = 'document';
create index observations_series on observations (tenant_id, indicator_id, place_id, breakdown, period, recorded_at);

-- The current observation of each cell: kept in the transaction that appends to `observations`.
-- place is place_id as text, '' for the province, so that the key has no null.
create table figures (
  tenant_id      text not null,
  indicator_id   uuid not null,
  place          text not null,
  breakdown      text not null,
  period         text not null,
  year           integer not null,
  value          double precision,
  missing        text,
  numerator      double precision,
  denominator    double precision,
  status         text not null,
  -- rolled-up: computed from the places' figures because nobody gave the province's own
  basis          text not null check (basis in ('observed', 'rolled-up')),
  units_reported integer,
  units_expected integer,
  observation_id uuid,
  revisions      integer not null default 0,
  recorded_at    timestamptz not null,
  primary key (tenant_id, indicator_id, place, breakdown, period),
  check ((basis = 'observed') = (observation_id is not null))
);
create index figures_place on figures (tenant_id, place, year);

-- A break in a series: a merger, a new method. Values before and after aren't compared.
create table series_breaks (
  tenant_id    text not null,
  id           uuid not null,
  indicator_id uuid not null,
  place_id     uuid,
  year         integer not null,
  reason       text not null check (reason <> ''),
  added_by     uuid,
  added_at     timestamptz not null,
  withdrawn_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, indicator_id) references indicators,
  foreign key (tenant_id, place_id) references places,
  foreign key (tenant_id, added_by) references people
);

-- What the main method says of a plan's indicator as of now: kept in the transaction that changes a figure, a
-- milestone or a link. `working` is computed when asked for, from the same inputs.
create table verdicts (
  tenant_id         text not null,
  plan_indicator_id uuid not null,
  plan_id           uuid not null,
  indicator_id      uuid,
  goal              integer,
  -- goals of frameworks that it serves, `sdg:3`: by the catalogue entry, or by the plan's own goal. Kept here so that pages of
  -- goals and the overview read one table
  goals             text[] not null default '{}',
  -- the plan indicator was withdrawn by an amendment
  withdrawn         boolean not null default false,
  status            text not null,
  reason            text,
  latest_period     text,
  latest_value      double precision,
  target_year       integer,
  computed_at       timestamptz not null,
  changed_at        timestamptz not null,
  status_before     text,
  primary key (tenant_id, plan_indicator_id),
  foreign key (tenant_id, plan_indicator_id) references plan_indicators
);
create index verdicts_plan on verdicts (tenant_id, plan_id, status);
create index verdicts_changed on verdicts (tenant_id, changed_at);

do $$
declare name text;
begin
  foreach name in array array[
    'indicators', 'indicator_changes', 'indicator_reporters', 'indicator_frameworks', 'indicator_merges', 'observations', 'figures',
    'series_breaks', 'verdicts']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy tenant on %I using (tenant_id = nullif(current_setting(''lotrinh.tenant'', true), ''''))', name);
  end loop;
end $$;
