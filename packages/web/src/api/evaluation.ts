import type { Assessment } from "@lotrinh/core/progress/assessment";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { getJson } from "./client.js";
import { searchOf } from "./queries.js";
import type { Answer } from "./types.js";

export type Overview = Answer<"/api/overview">;
export type Distribution = Overview["distribution"];
export type PlanProgress = Answer<"/api/plans/{id}/progress">;
export type PlanRef = Overview["byPlan"][number]["plan"];
export type ProgressRow = PlanProgress["rows"][number];
export type Verdict = ProgressRow["verdict"];
export type IndicatorList = Answer<"/api/indicators">;
export type IndicatorSummary = IndicatorList["items"][number];
export type IndicatorDetail = Answer<"/api/indicators/{id}">["indicator"];
export type SeriesAnswer = Answer<"/api/indicators/{id}/series">;
/** What is asked for in a year; of a plan's own page also what became of it. */
export type MilestoneAnswer = SeriesAnswer["paths"][number]["milestones"][number] & {
  readonly state?: ProgressRow["milestones"][number]["state"];
};
export type GoalList = Answer<"/api/goals">;
export type GoalDetail = Answer<"/api/goals/{framework}/{code}">;
export type UnitProgress = Answer<"/api/units/{id}/progress">;
export type MapAnswer = Answer<"/api/map">;
export type ShapesAnswer = Answer<"/api/map/shapes">;
export type Mainstreaming = Answer<"/api/mainstreaming">;
export type Unknowns = Answer<"/api/unknowns">;
export type UnknownKind = Unknowns["items"][number]["kind"];
export const unknownKinds: readonly UnknownKind[] = ["data", "definition", "owner", "direction", "link"];
/** The working as the core makes it: the schema describes the same object. */
export type VerdictDetail = Omit<Answer<"/api/verdicts/{id}">, "assessment"> & {
  readonly assessment: Assessment;
};

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
export const goalsQuery = (framework: string) => evaluationQuery<GoalList>("/goals", { framework });
export const goalQuery = (framework: string, code: string) =>
  evaluationQuery<GoalDetail>(`/goals/${id(framework)}/${id(code)}`);
export const unitProgressQuery = (unit: string) =>
  evaluationQuery<UnitProgress>(`/units/${id(unit)}/progress`);
export const indicatorsQuery = (parts: Parts) => evaluationQuery<IndicatorList>("/indicators", parts);
export const indicatorQuery = (indicator: string) =>
  evaluationQuery<{ readonly indicator: IndicatorDetail }>(`/indicators/${id(indicator)}`);
export const seriesQuery = (indicator: string, parts: Parts) =>
  evaluationQuery<SeriesAnswer>(`/indicators/${id(indicator)}/series`, parts);
export const mapQuery = (parts: Parts) => evaluationQuery<MapAnswer>("/map", parts);
export const shapesQuery = evaluationQuery<ShapesAnswer>("/map/shapes", { level: "commune" });
export const mainstreamingQuery = (framework: string) =>
  evaluationQuery<Mainstreaming>("/mainstreaming", { framework });
export const unknownsQuery = (kind: string | undefined) => evaluationQuery<Unknowns>("/unknowns", { kind });
export const verdictQuery = (planIndicator: string, asOf: string | undefined) =>
  evaluationQuery<VerdictDetail>(`/verdicts/${id(planIndicator)}`, { asOf });
