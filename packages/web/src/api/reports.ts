import { queryOptions } from "@tanstack/react-query";
import { getJson, postJson, putJson } from "./client.js";
import type { components } from "./schema.js";
import type { Answer } from "./types.js";

type Schemas = components["schemas"];

export type Named = Schemas["Named"];
type ReportHead = Schemas["ReportHead"];
export type ReportStatus = ReportHead["status"];
export type StepType = ReportHead["can"]["steps"][number];
export type AskedFigure = Schemas["AskedFigure"];
export type AskedTask = Schemas["AskedTask"];
export type Extension = Schemas["Extension"];
export type ReportAction = Schemas["ReportAction"];
export type Report = Schemas["Report"];
export type SavedFields = Schemas["SavedFields"];
/** What others saved since a change, and who else has the report open. */
export type ReportChanges = Schemas["ReportChanges"];

export const reportPath = (id: string) => `/api/reports/${encodeURIComponent(id)}`;

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ["report", id],
    queryFn: ({ signal }) => getJson<Report>(reportPath(id), signal),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });

/** Carries out a step of the report's flow. Throws ApiError: what is missing, or why it can't be. */
export function takeStep(
  id: string,
  step: {
    readonly type: StepType;
    readonly reason?: string;
    readonly items?: Readonly<Record<string, string>>;
    readonly seen: number;
  },
): Promise<Report> {
  return postJson<Report>(`${reportPath(id)}/actions`, { requestId: crypto.randomUUID(), ...step });
}

/** Saves fields; the same `requestId` again counts once. */
export function saveFields(
  id: string,
  body: {
    readonly requestId: string;
    readonly fields: readonly { readonly field: string; readonly value: unknown; readonly base: number }[];
  },
): Promise<SavedFields> {
  return putJson<SavedFields>(`${reportPath(id)}/fields`, body);
}

export function addComment(id: string, field: string | null, text: string): Promise<unknown> {
  return postJson(`${reportPath(id)}/comments`, { requestId: crypto.randomUUID(), field, text });
}

export function resolveComment(id: string, comment: string): Promise<unknown> {
  return postJson(`${reportPath(id)}/comments/${encodeURIComponent(comment)}/resolve`, {});
}

export function answerDoubt(id: string, field: string, code: string, answer: string): Promise<unknown> {
  return postJson(`${reportPath(id)}/doubts`, { field, code, answer });
}

/** Texts of the unit's other open reports of the same day, to be taken over. */
export const similarQuery = (id: string) =>
  queryOptions({
    queryKey: ["similar", id],
    queryFn: async ({ signal }) =>
      (await getJson<Answer<"/api/reports/{id}/similar">>(`${reportPath(id)}/similar`, signal)).texts,
  });
