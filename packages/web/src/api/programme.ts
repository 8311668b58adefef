import type { Outline } from "@lotrinh/core/report/outline";
import { queryOptions } from "@tanstack/react-query";
import { getJson, patchJson, postJson } from "./client.js";
import { searchOf } from "./queries.js";
import type { Extension } from "./reports.js";
import type { components } from "./schema.js";
import type { Answer } from "./types.js";

type Schemas = components["schemas"];

export type PlanSummary = Schemas["PlanSummary"];
export type PlanDetail = Schemas["PlanDetail"];
export type Assignment = Schemas["Assignment"];
export type AssignmentRole = Assignment["role"];
export type SubjectKind = Assignment["subject"];
export type Basis = Schemas["AssignmentBasis"];
export type Proposal = Schemas["AssignmentsProposal"];
export type ProposedSubject = Schemas["ProposedSubject"];
export type ProposedAssignment = ProposedSubject["assignments"][number];
export type PlanTask = Schemas["PlanTask"];
export type PlanDuty = Schemas["PlanDuty"];
export type SuccessionPass = Schemas["SuccessionPass"];

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
    queryFn: ({ signal }) => getJson<Answer<"/api/plans/{id}/duties">>(`${planPath(id)}/duties`, signal),
  });

/** Gives the rounds of a duty that are still to open another outline. */
export function changeDutyOutline(
  plan: string,
  duty: string,
  outline: Outline,
  reason: string,
): Promise<unknown> {
  return patchJson(`${planPath(plan)}/duties/${encodeURIComponent(duty)}`, { outline, reason });
}

/** What a round outside of any duty (đột xuất) asks for. */
export interface AdHocInput {
  /** The same again opens no second round. */
  readonly requestId: string;
  readonly title: string;
  readonly period: string;
  readonly dueOn: string;
  readonly units: readonly string[] | "all";
  /** The sections asked for; absent: the usual ones. */
  readonly outline?: Outline;
  readonly asks: readonly ("figures" | "tasks" | "funding")[];
  readonly reason?: string;
}

export function openAdHocRound(
  plan: string,
  round: AdHocInput,
): Promise<{ readonly round: { readonly id: string } }> {
  return postJson(`${planPath(plan)}/rounds`, round);
}

/** Who has what of a plan now. */
export const assignmentsQuery = (plan: string) =>
  queryOptions({
    queryKey: ["assignments", plan],
    queryFn: async ({ signal }) =>
      (await getJson<{ assignments: readonly Assignment[] }>(`${planPath(plan)}/assignments`, signal))
        .assignments,
  });

export type AssignmentChange =
  | {
      readonly type: "add";
      readonly subject: SubjectKind;
      readonly subjectId: string;
      readonly unit: string;
      readonly role: AssignmentRole;
    }
  | { readonly type: "end"; readonly id: string };

export function changeAssignments(
  plan: string,
  changes: readonly AssignmentChange[],
  reason: string,
): Promise<unknown> {
  return postJson(`${planPath(plan)}/assignments`, { changes, reason });
}

/** Assignments of units that no longer exist, with whom they may pass on to. */
export const successionQuery = (plan: string) =>
  queryOptions({
    queryKey: ["succession", plan],
    queryFn: async ({ signal }) =>
      (await getJson<{ passes: readonly SuccessionPass[] }>(`${planPath(plan)}/succession`, signal)).passes,
  });

export function passOn(
  plan: string,
  passes: readonly { readonly assignmentId: string; readonly to: string | null }[],
): Promise<{ readonly passed: number; readonly reports: number }> {
  return postJson(`${planPath(plan)}/succession`, { passes });
}

export interface OwnTask {
  readonly text: string;
  readonly dueOn: string | null;
  readonly output: string | null;
  readonly person: string | null;
}

/** Splits a task of a unit into tasks of its own (cascade). */
export function splitTask(
  plan: string,
  task: string,
  unit: string,
  tasks: readonly OwnTask[],
): Promise<unknown> {
  return postJson(`${planPath(plan)}/tasks/${encodeURIComponent(task)}/split`, { unit, tasks });
}

export interface TaskProgress {
  readonly status: "not-started" | "under-way" | "done" | "stopped";
  readonly on: string;
  readonly note: string | null;
}

/** Says how far a unit's own task is. */
export function progressTask(plan: string, task: string, progress: TaskProgress): Promise<unknown> {
  return postJson(`${planPath(plan)}/tasks/${encodeURIComponent(task)}/progress`, progress);
}

/** Answers a request for more time. */
export function decideExtension(
  plan: string,
  extension: string,
  decision: {
    readonly decision: "granted" | "refused";
    readonly to?: string;
    readonly reason?: string;
  },
): Promise<{ readonly extension: Extension }> {
  return postJson(`${planPath(plan)}/extensions/${encodeURIComponent(extension)}`, decision);
}

export const extensionsQuery = (plan: string) =>
  queryOptions({
    queryKey: ["extensions", plan],
    queryFn: async ({ signal }) =>
      (await getJson<{ extensions: readonly Extension[] }>(`${planPath(plan)}/extensions`, signal))
        .extensions,
  });
