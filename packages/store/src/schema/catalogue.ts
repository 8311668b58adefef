import type { Selectable } from "kysely";
import type { Defaulted, Fixed, FixedOptional, Json, Optional, SearchVector } from "./columns.js";

/** Tables of migrations/0005_catalogue.sql and 0008_observation_imports.sql. */
export interface CatalogueTables {
  indicators: IndicatorsTable;
  indicator_changes: IndicatorChangesTable;
  indicator_reporters: IndicatorReportersTable;
  indicator_frameworks: IndicatorFrameworksTable;
  indicator_merges: IndicatorMergesTable;
  observations: ObservationsTable;
  observation_imports: ObservationImportsTable;
  figures: FiguresTable;
  series_breaks: SeriesBreaksTable;
  verdicts: VerdictsTable;
}

export interface IndicatorsTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  code: Optional<string>;
  name: string;
  name_search: SearchVector;
  meaning: Optional<string>;
  state: string;
  definition: Optional<string>;
  measure: Optional<string>;
  direction: Optional<string>;
  source: Optional<string>;
  method: Optional<string>;
  frequency: string;
  numerator: Optional<string>;
  denominator: Optional<string>;
  over_units: string;
  over_time: string;
  decimals: Defaulted<number>;
  breakdowns: Defaulted<string[]>;
  merged_into: Optional<string>;
  created_by: Optional<string>;
  created_at: Fixed<Date>;
}

export interface IndicatorChangesTable {
  tenant_id: Fixed<string>;
  indicator_id: Fixed<string>;
  sequence: Fixed<number>;
  change: Json<unknown>;
  reason: Optional<string>;
  person_id: Optional<string>;
  at: Fixed<Date>;
}

export interface IndicatorReportersTable {
  tenant_id: Fixed<string>;
  indicator_id: Fixed<string>;
  unit_id: Fixed<string>;
}

export interface IndicatorFrameworksTable {
  tenant_id: Fixed<string>;
  indicator_id: Fixed<string>;
  framework: Fixed<string>;
  code: Fixed<string>;
}

export interface IndicatorMergesTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  from_id: Fixed<string>;
  into_id: Fixed<string>;
  links: Fixed<string[]>;
  reason: Fixed<string>;
  merged_by: FixedOptional<string>;
  merged_at: Fixed<Date>;
  undone_by: Optional<string>;
  undone_at: Optional<Date>;
}

export interface ObservationsTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  indicator_id: string;
  place_id: Optional<string>;
  breakdown: Defaulted<string>;
  period: string;
  value: Optional<number>;
  missing: Optional<string>;
  numerator: Optional<number>;
  denominator: Optional<number>;
  status: string;
  origin: string;
  origin_id: Optional<string>;
  reason: Optional<string>;
  note: Optional<string>;
  unit_id: Optional<string>;
  recorded_by: Optional<string>;
  recorded_at: Fixed<Date>;
}

export interface ObservationImportsTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  file_id: Fixed<string>;
  sheet: FixedOptional<string>;
  columns: Json<unknown>;
  taken: Fixed<number>;
  same: Fixed<number>;
  left_out: Fixed<number>;
  reason: FixedOptional<string>;
  imported_by: FixedOptional<string>;
  imported_at: Fixed<Date>;
  undone_by: Optional<string>;
  undone_at: Optional<Date>;
  undone_reason: Optional<string>;
}

export interface FiguresTable {
  tenant_id: Fixed<string>;
  indicator_id: Fixed<string>;
  place: Fixed<string>;
  breakdown: Fixed<string>;
  period: Fixed<string>;
  year: number;
  value: Optional<number>;
  missing: Optional<string>;
  numerator: Optional<number>;
  denominator: Optional<number>;
  status: string;
  basis: string;
  units_reported: Optional<number>;
  units_expected: Optional<number>;
  observation_id: Optional<string>;
  revisions: Defaulted<number>;
  recorded_at: Fixed<Date>;
}

export interface SeriesBreaksTable {
  tenant_id: Fixed<string>;
  id: Fixed<string>;
  indicator_id: string;
  place_id: Optional<string>;
  year: number;
  reason: string;
  added_by: Optional<string>;
  added_at: Fixed<Date>;
  withdrawn_at: Optional<Date>;
}

export interface VerdictsTable {
  tenant_id: Fixed<string>;
  plan_indicator_id: Fixed<string>;
  plan_id: string;
  indicator_id: Optional<string>;
  goal: Optional<number>;
  goals: Defaulted<string[]>;
  withdrawn: Defaulted<boolean>;
  status: string;
  reason: Optional<string>;
  latest_period: Optional<string>;
  latest_value: Optional<number>;
  target_year: Optional<number>;
  computed_at: Date;
  changed_at: Date;
  status_before: Optional<string>;
}

export type IndicatorsRow = Selectable<IndicatorsTable>;
export type IndicatorChangesRow = Selectable<IndicatorChangesTable>;
export type IndicatorReportersRow = Selectable<IndicatorReportersTable>;
export type IndicatorFrameworksRow = Selectable<IndicatorFrameworksTable>;
export type IndicatorMergesRow = Selectable<IndicatorMergesTable>;
export type ObservationsRow = Selectable<ObservationsTable>;
export type FiguresRow = Selectable<FiguresTable>;
export type SeriesBreaksRow = Selectable<SeriesBreaksTable>;
export type VerdictsRow = Selectable<VerdictsTable>;
