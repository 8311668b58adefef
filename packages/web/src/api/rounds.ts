import { queryOptions } from "@tanstack/react-query";
import { getJson, postJson } from "./client.js";
import { searchOf } from "./queries.js";
import type { components } from "./schema.js";
import type { Answer } from "./types.js";

type Schemas = components["schemas"];

export type Desk = Schemas["Desk"];
export type DeskItem = Schemas["DeskItem"];
export type DeskTask = Desk["groups"]["tasks"][number];
export type RoundSummary = Schemas["RoundSummary"];
export type Board = Schemas["Board"];
export type BoardRow = Schemas["BoardRow"];
export type BoardCell = BoardRow["cells"][number];
export type Comparison = Answer<"/api/rounds/{id}/sections/{key}">;
export type Discipline = Answer<"/api/units/{id}/discipline">;

/** The groups of the desk that hold reports, in the order in which they are shown. */
export const deskGroups = [
  "late",
  "returned",
  "toApprove",
  "toReview",
  "dueThisWeek",
  "later",
  "sent",
] as const;

export const deskQuery = queryOptions({
  queryKey: ["desk"],
  queryFn: ({ signal }) => getJson<Desk>("/api/desk", signal),
});

export const roundsQuery = (filter: { readonly plan?: string; readonly state?: string }) =>
  queryOptions({
    queryKey: ["rounds", filter],
    queryFn: async ({ signal }) =>
      (await getJson<{ rounds: readonly RoundSummary[] }>(`/api/rounds?${searchOf(filter)}`, signal)).rounds,
  });

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

/** What an officer may do with a round; the units read the reason. */
export type RoundAct =
  | { readonly type: "move-deadline"; readonly dueOn: string; readonly reason: string }
  | { readonly type: "change-cutoff"; readonly cutoff: string | null; readonly reason: string }
  | { readonly type: "move-lock"; readonly locksOn: string | null; readonly reason: string }
  | { readonly type: "lock"; readonly reason: string };

export function actOnRound(id: string, act: RoundAct): Promise<Board> {
  return postJson<Board>(`${roundPath(id)}/actions`, act);
}

/** The answers of all units to one section, side by side. */
export const comparisonQuery = (id: string, section: string) =>
  queryOptions({
    queryKey: ["round", id, "section", section],
    queryFn: ({ signal }) =>
      getJson<Comparison>(`${roundPath(id)}/sections/${encodeURIComponent(section)}`, signal),
  });

/** How a unit has kept its deadlines, year by year. */
export const disciplineQuery = (unit: string) =>
  queryOptions({
    queryKey: ["discipline", unit],
    queryFn: ({ signal }) => getJson<Discipline>(`/api/units/${encodeURIComponent(unit)}/discipline`, signal),
  });
