import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { getJson, patchJson, postFile, postJson, putJson, sendDelete } from "./client.js";
import type { IndicatorDetail, IndicatorList } from "./evaluation.js";
import { searchOf } from "./queries.js";
import type { paths } from "./schema.js";
import type { Answer } from "./types.js";

export type LinkPage = Answer<"/api/links">;
export type PlanLink = LinkPage["items"][number];
export type LinkState = PlanLink["link"];
export type LinkCandidate = PlanLink["candidates"][number];
export type NameDifference = LinkCandidate["differences"][number];

export const linkStates: readonly LinkState[] = ["proposed", "none", "confirmed", "apart"];

/** Indicators of plans beside the catalogue, a page after another. Answers of the evaluation share the first part of their key. */
export const linksQuery = (filter: { readonly plan?: string; readonly link?: string }) =>
  infiniteQueryOptions({
    queryKey: ["evaluation", "links", filter],
    queryFn: ({ pageParam, signal }) =>
      getJson<LinkPage>(`/api/links?${searchOf({ ...filter, cursor: pageParam, limit: 200 })}`, signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

/** What a person says a plan's indicator means: an entry (or a part of one), or null: none of the catalogue. */
export interface LinkChoice {
  readonly planIndicatorId: string;
  readonly indicatorId: string | null;
  readonly breakdown: string;
}

export function setLinks(choices: readonly LinkChoice[]): Promise<unknown> {
  return postJson("/api/links", { links: choices.map((choice) => ({ ...choice, confirm: true })) });
}

/** Takes decisions back; what means the same is proposed again. */
export function reopenLinks(planIndicatorIds: readonly string[]): Promise<unknown> {
  return postJson("/api/links/reopen", { planIndicatorIds });
}

export type Direction = "increase" | "decrease";

/** Makes a catalogue entry of a plan's indicator and links it. */
export function createEntry(
  planIndicatorId: string,
  fields: { readonly name: string; readonly direction: Direction; readonly definition?: string },
): Promise<unknown> {
  return postJson("/api/links/create", { planIndicatorId, ...fields });
}

type Body<P extends keyof paths, M extends "post" | "patch"> = paths[P] extends {
  readonly [Method in M]: {
    readonly requestBody: { readonly content: { readonly "application/json": infer B } };
  };
}
  ? B
  : never;

export type EntryFields = Body<"/api/indicators", "post">;
export type EntryChange = Body<"/api/indicators/{id}", "patch">;
export type EntryHistory = Answer<"/api/indicators/{id}/history">["changes"];
export type MergePreview = Answer<"/api/indicators/{id}/merge-preview">;
export type Observation = Answer<"/api/indicators/{id}/observations">["items"][number];
export type FrameworkList = Answer<"/api/frameworks">["frameworks"];
export type NewObservation = Body<"/api/indicators/{id}/observations", "post">["observations"][number];

const entryPath = (id: string) => `/api/indicators/${encodeURIComponent(id)}`;

/** The catalogue, a page after another. */
export const entriesQuery = (filter: Readonly<Record<string, string | undefined>>) =>
  infiniteQueryOptions({
    queryKey: ["evaluation", "entries", filter],
    queryFn: ({ pageParam, signal }) =>
      getJson<IndicatorList>(
        `/api/indicators?${searchOf({ ...filter, cursor: pageParam, limit: 100 })}`,
        signal,
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

export const addEntry = async (fields: EntryFields): Promise<IndicatorDetail> =>
  (await postJson<{ indicator: IndicatorDetail }>("/api/indicators", fields)).indicator;

export const changeEntry = (id: string, change: EntryChange): Promise<unknown> =>
  patchJson(entryPath(id), change);

export const entryHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ["evaluation", "history", id],
    queryFn: async ({ signal }) =>
      (await getJson<{ changes: EntryHistory }>(`${entryPath(id)}/history`, signal)).changes,
  });

export const similarQuery = (id: string) =>
  queryOptions({
    queryKey: ["evaluation", "similar", id],
    queryFn: async ({ signal }) =>
      (await getJson<Answer<"/api/indicators/{id}/similar">>(`${entryPath(id)}/similar`, signal)).items,
  });

export const mergePreviewQuery = (id: string, into: string) =>
  queryOptions({
    queryKey: ["evaluation", "merge-preview", id, into],
    queryFn: ({ signal }) =>
      getJson<MergePreview>(`${entryPath(id)}/merge-preview?${searchOf({ into })}`, signal),
  });

export const mergeEntry = (id: string, into: string, reason: string): Promise<unknown> =>
  postJson(`${entryPath(id)}/merge`, { into, reason });

export const unmergeEntry = (id: string, reason: string): Promise<unknown> =>
  postJson(`${entryPath(id)}/unmerge`, { reason });

/** Everything ever recorded of an entry at a place (`''`: the province), newest first. */
export const recordedQuery = (id: string, place: string, breakdown: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ["evaluation", "observations", id, place, breakdown],
    queryFn: ({ pageParam, signal }) =>
      getJson<Answer<"/api/indicators/{id}/observations">>(
        `${entryPath(id)}/observations?place=${encodeURIComponent(place)}&${searchOf({ breakdown, cursor: pageParam, limit: 100 })}`,
        signal,
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
  });

export const recordFigure = (id: string, observation: NewObservation): Promise<unknown> =>
  postJson(`${entryPath(id)}/observations`, { observations: [observation] });

export const addBreak = (id: string, year: number, reason: string): Promise<unknown> =>
  postJson(`${entryPath(id)}/breaks`, { year, reason });

export const withdrawBreak = (id: string, breakId: string): Promise<void> =>
  sendDelete(`${entryPath(id)}/breaks/${encodeURIComponent(breakId)}`);

export const frameworksQuery = queryOptions({
  queryKey: ["frameworks"],
  queryFn: async ({ signal }) =>
    (await getJson<{ frameworks: FrameworkList }>("/api/frameworks", signal)).frameworks,
  staleTime: Number.POSITIVE_INFINITY,
});

export type TablePreview =
  paths["/api/observations/import"]["post"]["responses"][200]["content"]["application/json"];
export type PreviewRow = TablePreview["observations"][number];
export type TableReading = Body<"/api/observations/import/{token}/preview", "post">;
export type TakenTable =
  paths["/api/observations/import/{token}"]["post"]["responses"][201]["content"]["application/json"];
export type PastImport = Answer<"/api/observations/imports">["imports"][number];
export type Claims = Answer<"/api/documents/{id}/claims">;
export type Claim = Claims["claims"][number];

const importPath = (token: string) => `/api/observations/import/${encodeURIComponent(token)}`;

export const previewTable = (file: File): Promise<TablePreview> => postFile("/api/observations/import", file);

export const readTableAs = (token: string, reading: TableReading): Promise<TablePreview> =>
  postJson(`${importPath(token)}/preview`, reading);

export const takeTable = (
  token: string,
  how: { readonly take: "new" | "new-and-revisions"; readonly reason?: string },
): Promise<TakenTable> => postJson(importPath(token), how);

export const importsQuery = queryOptions({
  queryKey: ["evaluation", "imports"],
  queryFn: ({ signal }) => getJson<Answer<"/api/observations/imports">>("/api/observations/imports", signal),
});

export const undoImport = (id: string, reason: string): Promise<unknown> =>
  postJson(`/api/observations/imports/${encodeURIComponent(id)}/undo`, { reason });

const claimsPath = (document: string) => `/api/documents/${encodeURIComponent(document)}/claims`;

/** The figures that a report document claims, with the entries they may be of. */
export const claimsQuery = (document: string) =>
  queryOptions({
    queryKey: ["evaluation", "claims", document],
    queryFn: ({ signal }) => getJson<Claims>(claimsPath(document), signal),
  });

export type TakenClaim = Body<"/api/documents/{id}/claims", "post">["take"][number];

export const takeClaims = (document: string, take: readonly TakenClaim[]): Promise<unknown> =>
  postJson(claimsPath(document), { take });

/** Says which goal of a shared framework a plan's goal is; null: none. */
export const setPlanGoal = (
  plan: string,
  number: number,
  framework: Body<"/api/plans/{id}/goals/{number}", "patch">["framework"],
): Promise<unknown> => patchJson(`/api/plans/${encodeURIComponent(plan)}/goals/${number}`, { framework });

/** Sets the shapes of places that the map draws. */
export const setShapes = (
  shapes: readonly { readonly placeId: string; readonly geometry: unknown }[],
): Promise<unknown> =>
  putJson("/api/map/shapes", { shapes: shapes.map(({ placeId, geometry }) => ({ placeId, geometry })) });
