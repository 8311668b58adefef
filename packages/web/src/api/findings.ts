import type { ReplacedAct } from "@lotrinh/core/check/rule";
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { getJson, postJson, putJson } from "./client.js";
import { searchOf } from "./queries.js";
import type { components, paths } from "./schema.js";

export type Conflicts = Json<paths["/api/documents/{id}/conflicts"]["get"]["responses"]["200"]>;
export type StoredDismissal = components["schemas"]["Dismissal"];

type OfDocument = paths["/api/documents/{id}/dismissals"];
type OfProvince = paths["/api/dismissals"];
type Json<R> = R extends { content: { "application/json": infer J } } ? J : never;

export type DocumentDismissals = Json<OfDocument["get"]["responses"]["200"]>;
export type DismissBody = Json<NonNullable<OfDocument["post"]["requestBody"]>>;
export type DismissInProvinceBody = Json<NonNullable<OfProvince["post"]["requestBody"]>>;
export type DismissalList = Json<OfProvince["get"]["responses"]["200"]>;
export type ReplacedActs = components["schemas"]["ReplacedActs"];
export type ActsBody = Json<NonNullable<paths["/api/replaced-acts"]["put"]["requestBody"]>>;
export interface DismissalFilter {
  readonly scope?: StoredDismissal["scope"] | undefined;
  readonly state?: "standing" | "ended" | undefined;
}

const ofDocument = (id: string) => `/api/documents/${encodeURIComponent(id)}/dismissals`;

/** What contradicts other documents of the province, of a reading with so many actions of people; what was found before stays meanwhile. */
export const conflictsQuery = (id: string, readingId: string, actions: number) =>
  queryOptions({
    queryKey: ["conflicts", id, readingId, actions],
    queryFn: ({ signal }) => getJson<Conflicts>(`/api/documents/${encodeURIComponent(id)}/conflicts`, signal),
    placeholderData: keepPreviousData,
  });

/** What was set aside of a document's findings, of itself and in the province. */
export const dismissalsQuery = (id: string) =>
  queryOptions({
    queryKey: ["dismissals", "document", id],
    queryFn: ({ signal }) => getJson<DocumentDismissals>(ofDocument(id), signal),
  });

/** A page of the province's dismissals after another, newest first. */
export const provinceDismissalsQuery = (filter: DismissalFilter) =>
  infiniteQueryOptions({
    queryKey: ["dismissals", "province", filter],
    queryFn: ({ pageParam, signal }) =>
      getJson<DismissalList>(`/api/dismissals?${searchOf({ ...filter, after: pageParam })}`, signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
  });

/** Throws ApiError. */
export const dismissInDocument = (id: string, body: DismissBody) =>
  postJson<StoredDismissal>(ofDocument(id), body);

/** Throws ApiError. */
export const dismissInProvince = (body: DismissInProvinceBody) =>
  postJson<StoredDismissal>("/api/dismissals", body);

/** Throws ApiError. */
export const takeBack = (id: string) =>
  postJson<StoredDismissal>(`/api/dismissals/${encodeURIComponent(id)}/take-back`, {});

/** Acts that later ones replaced: those that the program knows, and the province's own. */
export const replacedActsQuery = queryOptions({
  queryKey: ["replaced-acts"],
  queryFn: ({ signal }) => getJson<ReplacedActs>("/api/replaced-acts", signal),
  staleTime: 300_000,
});

/** The province's own, as the check takes them. */
export function ownActs({ own }: ReplacedActs): readonly ReplacedAct[] {
  return own.map(({ issued, ...act }) => (issued === null ? act : { ...act, issued }));
}

/** Sets the province's own register. Throws ApiError. */
export const saveReplacedActs = (body: ActsBody) => putJson<ReplacedActs>("/api/replaced-acts", body);
