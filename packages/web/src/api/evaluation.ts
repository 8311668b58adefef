import type { Assessment } from "@lotrinh/core/progress/assessment";
import type { VerdictReason, VerdictStatus } from "@lotrinh/core/progress/verdict";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { getJson } from "./client.js";
import { searchOf } from "./queries.js";
import type { Named } from "./reports.js";
import type { Bilingual } from "./types.js";

/** Answers of the catalogue's and the evaluation's routes (`packages/server/src/{indicators,evaluation}/schema.ts`). */
export interface PlanRef {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
}

export interface Verdict {
  readonly status: VerdictStatus;
  readonly reason: VerdictReason | null;
  readonly latestPeriod: string | null;
  readonly latestValue: number | null;
  readonly targetYear: number | null;
}

export type Distribution = Readonly<Record<VerdictStatus | "total", number>>;

export interface MilestoneAnswer {
  readonly year: number;
  readonly printed: string;
  readonly threshold: number | null;
  readonly op: string | null;
  readonly state?: "met" | "missed" | "not-yet" | "unknown" | "not-assessable";
}

export interface IndicatorSummary {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly measure: string | null;
  readonly direction: "increase" | "decrease" | null;
  readonly state: "proposed" | "confirmed";
  readonly decimals: number;
  readonly plans: number;
  readonly latest: {
    readonly period: string;
    readonly value: number | null;
    readonly missing: string | null;
  } | null;
  readonly missingFacts: readonly ("data" | "definition" | "owner" | "direction")[];
  readonly mergedInto: string | null;
}

export interface Figure {
  readonly period: string;
  readonly year: number;
  readonly value: number | null;
  readonly missing: string | null;
  readonly status: "reported" | "estimated" | "official";
  readonly basis: "observed" | "rolled-up";
  readonly unitsReported: number | null;
  readonly unitsExpected: number | null;
  readonly revisions: number;
  readonly recordedAt: string;
}

export interface Projection {
  readonly name: Bilingual;
  readonly limits: Bilingual;
  readonly points: readonly { readonly year: number; readonly value: number }[];
}

export interface SeriesAnswer {
  readonly indicator: IndicatorSummary;
  readonly figures: readonly Figure[];
  readonly yearly: readonly { readonly year: number; readonly value: number | null }[];
  readonly paths: readonly {
    readonly plan: PlanRef;
    readonly planIndicatorId: string;
    readonly name: string;
    readonly milestones: readonly MilestoneAnswer[];
    readonly verdict: Verdict;
  }[];
  readonly breaks: readonly { readonly year: number; readonly reason: string }[];
  readonly places: readonly { readonly id: string; readonly name: string; readonly figures: number }[];
  readonly breakdowns: readonly string[];
  readonly projection: Projection | null;
}

export interface IndicatorDetail extends IndicatorSummary {
  readonly definition: string | null;
  readonly source: string | null;
  readonly method: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly reporters: readonly Named[];
  readonly frameworks: readonly {
    readonly framework: string;
    readonly code: string;
    readonly title: Bilingual;
  }[];
}

export interface Overview {
  readonly asOf: string;
  readonly plans: { readonly total: number; readonly inForce: number };
  readonly indicators: { readonly inCatalogue: number; readonly inPlans: number; readonly linked: number };
  readonly distribution: Distribution;
  readonly byPlan: readonly {
    readonly plan: PlanRef;
    readonly distribution: Distribution;
    readonly lateTasks: number;
    readonly tasks: number;
    readonly openRounds: number;
  }[];
  readonly turned: readonly {
    readonly planIndicatorId: string;
    readonly name: string;
    readonly plan: PlanRef;
    readonly from: VerdictStatus;
    readonly to: VerdictStatus;
    readonly at: string;
    readonly worse: boolean;
  }[];
  readonly newFigures: number;
  readonly lateTasks: {
    readonly total: number;
    readonly items: readonly {
      readonly id: string;
      readonly text: string;
      readonly plan: PlanRef;
      readonly dueOn: string;
      readonly daysLate: number;
      readonly units: readonly Named[];
    }[];
  };
  readonly rounds: {
    readonly open: number;
    readonly late: number;
    readonly items: readonly {
      readonly id: string;
      readonly title: string;
      readonly plan: PlanRef;
      readonly dueOn: string;
      readonly reports: number;
      readonly accepted: number;
      readonly submitted: number;
      readonly overdue: number;
    }[];
  };
  readonly unknowns: Readonly<Record<"data" | "definition" | "owner" | "direction" | "links", number>>;
  readonly mainstreaming: { readonly plans: number; readonly of: number };
}

export interface ProgressRow {
  readonly planIndicatorId: string;
  readonly indicatorId: string | null;
  readonly code: string | null;
  readonly name: string;
  readonly parentName: string | null;
  readonly group: string | null;
  readonly measure: string | null;
  readonly decimals: number;
  readonly goal: number | null;
  readonly milestones: readonly MilestoneAnswer[];
  readonly verdict: Verdict;
  readonly series: readonly (readonly [number, number])[];
  readonly projection: readonly (readonly [number, number])[];
  readonly units: readonly Named[];
}

export interface PlanProgress {
  readonly plan: PlanRef;
  readonly distribution: Distribution;
  readonly byGoal: readonly {
    readonly goal: number | null;
    readonly title: string | null;
    readonly distribution: Distribution;
  }[];
  readonly years: readonly number[];
  readonly rows: readonly ProgressRow[];
}

export interface MapAnswer {
  readonly indicator: IndicatorSummary | null;
  readonly periods: readonly string[];
  readonly period: string | null;
  readonly classes: {
    readonly breaks: readonly number[];
    readonly labels: readonly Bilingual[];
    readonly counts: readonly number[];
    readonly statement: Bilingual;
  } | null;
  readonly rows: readonly {
    readonly placeId: string;
    readonly code: string | null;
    readonly name: string;
    readonly value: number | null;
    readonly missing: string | null;
    readonly class: number | null;
    readonly rank: number | null;
  }[];
  readonly rollUp: {
    readonly value: number | null;
    readonly ruleText: Bilingual;
    readonly coverage: number | null;
  } | null;
  readonly finding: Bilingual;
}

export interface ShapesAnswer {
  readonly features: readonly { readonly id: string; readonly geometry: unknown }[];
  readonly without: readonly Named[];
}

export interface Mainstreaming {
  readonly framework: string;
  readonly goals: readonly { readonly code: string; readonly title: Bilingual }[];
  readonly plans: readonly {
    readonly plan: PlanRef;
    readonly cells: Readonly<
      Record<string, { readonly indicators: number; readonly targets: number; readonly tasks: number }>
    >;
    readonly mainstreams: boolean;
  }[];
  readonly units: readonly {
    readonly unit: Named;
    readonly cells: Readonly<Record<string, { readonly indicators: number; readonly tasks: number }>>;
  }[];
  readonly uncovered: readonly { readonly code: string; readonly title: Bilingual }[];
  readonly share: { readonly plans: number; readonly of: number };
}

export const unknownKinds = ["data", "definition", "owner", "direction", "link"] as const;
export type UnknownKind = (typeof unknownKinds)[number];

export interface Unknowns {
  readonly counts: Readonly<Record<UnknownKind, number>>;
  readonly items: readonly {
    readonly kind: UnknownKind;
    readonly indicator: IndicatorSummary | null;
    readonly planIndicator: { readonly id: string; readonly name: string; readonly plan: PlanRef } | null;
    readonly plans: number;
  }[];
  readonly total: number;
}

export interface VerdictDetail {
  readonly planIndicator: {
    readonly id: string;
    readonly plan: PlanRef;
    readonly code: string | null;
    readonly name: string;
    readonly measure: string | null;
  };
  readonly indicator: IndicatorSummary | null;
  readonly verdict: Verdict;
  readonly assessment: Assessment;
}

type Parts = Readonly<Record<string, string | number | undefined>>;

/** A GET whose last answer stays on screen while the next loads. */
function evaluationQuery<T>(path: string, parts: Parts = {}) {
  const search = searchOf(parts);
  const url = search === "" ? `/api${path}` : `/api${path}?${search}`;
  return queryOptions({
    queryKey: ["evaluation", url],
    queryFn: ({ signal }) => getJson<T>(url, signal),
    placeholderData: keepPreviousData,
  });
}

const id = encodeURIComponent;

export const overviewQuery = evaluationQuery<Overview>("/overview");
export const planProgressQuery = (plan: string, parts: Parts) =>
  evaluationQuery<PlanProgress>(`/plans/${id(plan)}/progress`, parts);
export const indicatorsQuery = (parts: Parts) =>
  evaluationQuery<{ readonly items: readonly IndicatorSummary[]; readonly total: number }>(
    "/indicators",
    parts,
  );
export const indicatorQuery = (indicator: string) =>
  evaluationQuery<{ readonly indicator: IndicatorDetail }>(`/indicators/${id(indicator)}`);
export const seriesQuery = (indicator: string, parts: Parts) =>
  evaluationQuery<SeriesAnswer>(`/indicators/${id(indicator)}/series`, parts);
export const mapQuery = (parts: Parts) => evaluationQuery<MapAnswer>("/map", parts);
export const shapesQuery = evaluationQuery<ShapesAnswer>("/map/shapes", { level: "commune" });
export const mainstreamingQuery = (framework: string) =>
  evaluationQuery<Mainstreaming>("/mainstreaming", { framework });
export const unknownsQuery = (kind: string | undefined) => evaluationQuery<Unknowns>("/unknowns", { kind });
export const verdictQuery = (planIndicator: string) =>
  evaluationQuery<VerdictDetail>(`/verdicts/${id(planIndicator)}`);
