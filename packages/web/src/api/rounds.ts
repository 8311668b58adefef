import { queryOptions } from "@tanstack/react-query";
import { getJson, postJson } from "./client.js";
import { searchOf } from "./queries.js";
import type { Extension, Named, ReportStatus } from "./reports.js";

interface PlanName {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
}

export interface DeskItem {
  readonly reportId: string;
  readonly roundId: string;
  readonly title: string;
  readonly plan: PlanName;
  readonly unit: Named;
  readonly status: ReportStatus;
  readonly dueOn: string;
  readonly daysLeft: number;
  readonly returned: { readonly reason: string | null; readonly items: number } | null;
  readonly filled: number | null;
  readonly required: number | null;
}

export interface DeskTask {
  readonly taskId: string;
  readonly planId: string;
  readonly planTitle: string;
  readonly text: string;
  readonly dueOn: string | null;
  readonly daysLeft: number | null;
  readonly late: boolean;
}

export const deskGroups = ["late", "returned", "toApprove", "toReview", "dueThisWeek", "later"] as const;
export type DeskGroup = (typeof deskGroups)[number];

export interface Desk {
  readonly today: string;
  readonly groups: Readonly<Record<DeskGroup, readonly DeskItem[]>> & {
    readonly extensions: readonly Extension[];
    readonly tasks: readonly DeskTask[];
  };
  readonly next: { readonly title: string; readonly dueOn: string; readonly opensOn: string } | null;
}

export const deskQuery = queryOptions({
  queryKey: ["desk"],
  queryFn: ({ signal }) => getJson<Desk>("/api/desk", signal),
});

export interface RoundSummary {
  readonly id: string;
  readonly plan: PlanName;
  readonly dutyId: string | null;
  readonly title: string;
  readonly period: string;
  readonly cutoff: string | null;
  readonly opensOn: string;
  readonly dueOn: string;
  readonly locksOn: string | null;
  readonly state: "open" | "closed";
  readonly daysLeft: number;
  readonly counts: Readonly<Record<ReportStatus | "units" | "late", number>>;
  readonly can: { readonly manage: boolean };
}

export const roundsQuery = (filter: { readonly plan?: string; readonly state?: string }) =>
  queryOptions({
    queryKey: ["rounds", filter],
    queryFn: async ({ signal }) =>
      (await getJson<{ rounds: readonly RoundSummary[] }>(`/api/rounds?${searchOf(filter)}`, signal)).rounds,
  });

export interface BoardCell {
  readonly section: string;
  readonly required: number;
  readonly filled: number;
  readonly state: "empty" | "partial" | "filled" | "none-asked";
}

export interface BoardRow {
  readonly reportId: string;
  readonly unit: Named;
  readonly holder: Named;
  readonly state: ReportStatus;
  readonly dueOn: string;
  readonly submittedAt: string | null;
  readonly acceptedAt: string | null;
  readonly timeliness: { readonly kind: "onTime" | "late" | "due" | "overdue"; readonly daysLate?: number };
  readonly returns: number;
  readonly completeness: { readonly required: number; readonly filled: number };
  readonly cells: readonly BoardCell[];
  readonly openComments: number;
  readonly remindedAt: string | null;
}

export interface Board {
  readonly round: RoundSummary;
  readonly sections: readonly {
    readonly key: string;
    readonly label: string | null;
    readonly title: string;
  }[];
  readonly rows: readonly BoardRow[];
  readonly disagreements: readonly {
    readonly planIndicatorId: string;
    readonly name: string;
    readonly measure: string | null;
    readonly values: readonly {
      readonly reportId: string;
      readonly unit: Named;
      readonly value: number | null;
      readonly status: string;
    }[];
  }[];
  readonly actions: readonly {
    readonly sequence: number;
    readonly action: string;
    readonly reason: string | null;
    readonly by: string | null;
    readonly at: string;
  }[];
}

const roundPath = (id: string) => `/api/rounds/${encodeURIComponent(id)}`;

export const boardQuery = (id: string) =>
  queryOptions({
    queryKey: ["round", id],
    queryFn: ({ signal }) => getJson<Board>(roundPath(id), signal),
    refetchInterval: 60_000,
  });

/** Reminds units that owe their report; `all`: every one that owes. */
export function remind(
  id: string,
  units: readonly string[] | "all",
): Promise<{ readonly reminded: number; readonly skipped: number }> {
  return postJson(`${roundPath(id)}/remind`, { units });
}

/** Moves the deadline of a round, with the reason. */
export function moveDeadline(id: string, dueOn: string, reason: string): Promise<Board> {
  return postJson<Board>(`${roundPath(id)}/actions`, { type: "move-deadline", dueOn, reason });
}
