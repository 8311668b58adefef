import { queryOptions } from "@tanstack/react-query";
import { getJson, postJson } from "./client.js";
import { searchOf } from "./queries.js";
import type { Named } from "./reports.js";
import type { Bilingual } from "./types.js";

/** Answers of the routes of plans in force (`packages/server/src/plans/schema.ts`). */
export interface PlanSummary {
  readonly id: string;
  readonly documentId: string;
  readonly number: string | null;
  readonly title: string;
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly standingUnit: Named | null;
  readonly state: "in-force" | "ended";
  readonly inForceFrom: string;
  readonly endedOn: string | null;
  readonly facts: {
    readonly tasks: number;
    readonly tasksDone: number;
    readonly tasksLate: number;
    readonly indicators: number;
    readonly duties: number;
    readonly roundsOpen: number;
    readonly reportsOpen: number;
    readonly reportsLate: number;
    readonly reportsWaiting: number;
    readonly unitsGone: number;
    readonly nextDue: {
      readonly roundId: string | null;
      readonly title: string;
      readonly dueOn: string;
      readonly daysLeft: number;
    } | null;
  };
  readonly can: { readonly manage: boolean; readonly split: boolean };
}

export type SubjectKind = "task" | "indicator" | "duty";
export type AssignmentRole = "lead" | "coordinating" | "responsible" | "reporter";

export interface Basis {
  readonly printed: string | null;
  readonly how: "named" | "group" | "successor" | "inherited" | "given";
  readonly note: string | null;
  readonly act?: string | null;
}

export interface ProposedAssignment {
  readonly unit: Named;
  readonly role: AssignmentRole;
  readonly basis: Basis;
}

export interface ProposedSubject {
  readonly item: string;
  readonly subject: SubjectKind;
  readonly label: string;
  readonly section: string | null;
  readonly assignments: readonly ProposedAssignment[];
  /** What a person has to decide: a name that wasn't found, several heirs, a group to confirm, nobody in charge. */
  readonly decisions: readonly {
    readonly kind: string;
    readonly printed: string;
    readonly role: AssignmentRole;
    readonly message: Bilingual;
    /** Units to choose among; empty: any. */
    readonly among: readonly Named[];
  }[];
}

export interface Proposal {
  readonly readingId: string;
  readonly planId: string | null;
  readonly inForceFrom: string;
  readonly standingUnit: Named | null;
  readonly blockers: readonly { readonly code: string; readonly message: Bilingual }[];
  readonly subjects: readonly ProposedSubject[];
  readonly units: readonly (Named & { readonly kind: string })[];
}

export const proposalQuery = (document: string) =>
  queryOptions({
    queryKey: ["proposal", document],
    queryFn: () =>
      postJson<Proposal>(`/api/documents/${encodeURIComponent(document)}/assignments-proposal`, {}),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });

export interface ForceInput {
  readonly readingId: string;
  readonly inForceFrom: string;
  readonly standingUnit: string | null;
  readonly subjects: readonly {
    readonly item: string;
    readonly assignments: readonly {
      readonly unit: string;
      readonly role: AssignmentRole;
      readonly basis?: Basis;
    }[];
  }[];
}

export function putIntoForce(document: string, input: ForceInput): Promise<{ readonly plan: PlanSummary }> {
  return postJson(`/api/documents/${encodeURIComponent(document)}/put-into-force`, input);
}

export interface Assignment {
  readonly id: string;
  readonly unit: Named & { readonly validTo: string | null };
  readonly role: AssignmentRole;
  readonly basis: Basis;
  readonly to: string | null;
}

export type TaskState = "not-started" | "under-way" | "done" | "stopped" | "unreported";

export interface PlanTask {
  readonly id: string;
  readonly text: string;
  readonly section: string | null;
  readonly due: string | null;
  readonly dueOn: string | null;
  readonly output: string | null;
  readonly parentId: string | null;
  readonly state: TaskState;
  readonly late: boolean;
  readonly percent: number | null;
  readonly assignments: readonly Assignment[];
}

export interface CalendarRound {
  readonly dutyId: string | null;
  readonly roundId: string | null;
  readonly title: string;
  readonly period: string;
  readonly cutoff: string | null;
  readonly opensOn: string;
  readonly dueOn: string;
  readonly dueMoved: Bilingual | null;
}

export interface PlanDetail {
  readonly plan: PlanSummary;
  readonly documents: readonly {
    readonly position: number;
    readonly documentId: string;
    readonly number: string | null;
    readonly title: string | null;
    readonly role: "plan" | "amendment";
    readonly addedAt: string;
    readonly addedBy: string | null;
  }[];
  readonly history: readonly {
    readonly sequence?: number;
    readonly at: string;
    readonly by: string | null;
    readonly action: string;
    readonly reason: string | null;
  }[];
}

const planPath = (id: string) => `/api/plans/${encodeURIComponent(id)}`;

export const programmesQuery = queryOptions({
  queryKey: ["programmes"],
  queryFn: async ({ signal }) =>
    (await getJson<{ plans: readonly PlanSummary[] }>("/api/plans", signal)).plans,
});

export const programmeQuery = (id: string) =>
  queryOptions({
    queryKey: ["programme", id],
    queryFn: ({ signal }) => getJson<PlanDetail>(planPath(id), signal),
  });

export const planTasksQuery = (id: string, filter: { readonly unit?: string; readonly state?: string }) =>
  queryOptions({
    queryKey: ["plan-tasks", id, filter],
    queryFn: async ({ signal }) =>
      (await getJson<{ tasks: readonly PlanTask[] }>(`${planPath(id)}/tasks?${searchOf(filter)}`, signal))
        .tasks,
  });

export const planDutiesQuery = (id: string) =>
  queryOptions({
    queryKey: ["plan-duties", id],
    queryFn: async ({ signal }) =>
      (await getJson<{ calendar: readonly CalendarRound[] }>(`${planPath(id)}/duties`, signal)).calendar,
  });

/** Opens a round outside of any duty (đột xuất). */
export function openAdHocRound(
  plan: string,
  round: {
    readonly title: string;
    readonly period: string;
    readonly dueOn: string;
    readonly units: readonly string[] | "all";
    readonly figures: boolean;
    readonly tasks: boolean;
    readonly reason?: string;
  },
): Promise<{ readonly round: { readonly id: string } }> {
  return postJson(`${planPath(plan)}/rounds`, { requestId: crypto.randomUUID(), ...round });
}
